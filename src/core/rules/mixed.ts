import { commonWords } from '../local/common-words.ts'
import { foldWord } from './letters.ts'

/** Neighbours so close that a word of the one is no sign of a second language. */
const families: Record<string, string> = { ms: 'id', mr: 'hi', ne: 'hi', ur: 'ar', fa: 'ar' }

const lists = new Map<string, Set<string>>()
for (const [language, words] of Object.entries(commonWords)) {
  // Its short words are syllables of many others.
  if (language === 'sw') continue
  const family = families[language] ?? language
  const list = lists.get(family) ?? new Set<string>()
  for (const word of words.split(' ')) list.add(foldWord(word))
  lists.set(family, list)
}

const FEWEST_WORDS = 3
const SMALLEST_SHARE = 0.2

/** What the small words of one language leave over, another has many of. */
export function mixes(text: string): boolean {
  const words = (text.normalize('NFKC').match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []).map((word) =>
    foldWord(word.replace(/['’]/g, '')),
  )
  const first = mostIn(words)
  const second = mostIn(words.filter((word) => !first.list?.has(word)))
  return (
    second.count >= FEWEST_WORDS && second.count / (first.count + second.count) >= SMALLEST_SHARE
  )
}

function mostIn(words: readonly string[]): { list: Set<string> | undefined; count: number } {
  let best: { list: Set<string> | undefined; count: number } = { list: undefined, count: 0 }
  for (const list of lists.values()) {
    const count = words.filter((word) => list.has(word)).length
    if (count > best.count) best = { list, count }
  }
  return best
}
