import { wordsOf } from '../../src/core/text/words.ts'
import type { Article } from './library.ts'

const SATURATION = 1.2
const BY_LENGTH = 0.75

/** What to be better than: BM25 over all words of an article, with its usual constants. */
export function bm25(articles: Article[]): (text: string) => string[] {
  const counts = articles.map(({ wording: { title, body } }) =>
    counted(wordsOf(`${title} ${body}`)),
  )
  const lengths = counts.map((count) => [...count.values()].reduce((sum, each) => sum + each, 0))
  const average = lengths.reduce((sum, length) => sum + length, 0) / articles.length
  const having = counted(counts.flatMap((count) => [...count.keys()]))

  return (text) => {
    const asked = wordsOf(text)
    const scored = articles.map(({ id }, place) => {
      const length = BY_LENGTH * ((lengths[place] ?? 0) / average) + 1 - BY_LENGTH
      const score = asked.reduce((sum, word) => {
        const count = counts[place]?.get(word) ?? 0
        const articlesWithIt = having.get(word) ?? 0
        const rarity = Math.log(
          1 + (articles.length - articlesWithIt + 0.5) / (articlesWithIt + 0.5),
        )
        return sum + (rarity * count * (SATURATION + 1)) / (count + SATURATION * length)
      }, 0)
      return { id, score }
    })
    return scored.sort((a, b) => b.score - a.score).map(({ id }) => id)
  }
}

function counted(words: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
