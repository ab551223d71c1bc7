import { commonWords } from '../local/common-words.ts'
import type { Hit } from './book.ts'
import type { Token } from './fold.ts'
import { foldWord } from './letters.ts'

const common = new Map(
  Object.entries(commonWords).map(([language, words]) => [
    language,
    new Set(words.split(' ').map(foldWord)),
  ]),
)

/**
 * A single word of another language is a coincidence where the message plainly is in its own: "mal" and "falsch" mean
 * nothing in Portuguese. Two words together hardly ever coincide, but for Hindi, which is matched by sound. English is
 * read everywhere.
 */
export function isForeignWord(hit: Hit, tokens: readonly Token[], language: string): boolean {
  if (hit.language === language || hit.language === 'en') return false
  const words = tokens.filter(({ start, end }) => start >= hit.start && end <= hit.end).length
  if (words > 1 && hit.language !== 'hi-Latn') return false
  const own = countOf(tokens, language)
  return own > 0 && own > countOf(tokens, hit.language)
}

function countOf(tokens: readonly Token[], language: string): number {
  const words = common.get(language)
  return words ? tokens.filter(({ text }) => words.has(text)).length : 0
}
