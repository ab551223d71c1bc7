import { contentWordsOf } from '../text/function-words.ts'
import { wordsOf } from '../text/words.ts'
import { isFormOf } from './forms.ts'

/** The clauses of the evidence that a sentence speaks of: the fewest that have its words, the fullest first. */
export function alignedClauses(sentence: string, clauses: readonly string[]): string[] {
  const open = new Set(contentWordsOf(sentence))
  const rest = clauses.map((clause) => ({ clause, words: wordsOf(clause) }))
  const chosen: string[] = []
  while (open.size > 0) {
    const scored = rest
      .filter(({ clause }) => !chosen.includes(clause))
      .map(({ clause, words }) => ({
        clause,
        length: words.length,
        found: [...open].filter((word) => words.some((other) => isFormOf(word, other))),
      }))
      .sort((one, other) => other.found.length - one.found.length || one.length - other.length)
    const [best] = scored
    // After the first, one stray word is no second statement.
    if (!best || best.found.length < (chosen.length === 0 ? 1 : 2)) break
    chosen.push(best.clause)
    for (const word of best.found) open.delete(word)
  }
  return chosen
}
