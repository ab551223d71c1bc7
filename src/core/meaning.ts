import type { Fields } from './text/terms.ts'

/** How a passage is put before an embedder, and how what comes back becomes one direction. */

/** The questions of an article count this much, the words of the passage the rest. */
const QUESTION_SHARE = 0.4

/** First the passage with its headings, which say what it is about; then each question by itself. */
export const saidBy = ({ headingPath, text, questions }: Fields): string[] => [
  `${headingPath.join('. ')}. ${text}`,
  ...questions,
]

/** Whether what an embedder makes of a text in this language, or locale, means anything. */
export const understands = (
  { languages }: { languages: readonly string[] | null },
  language: string,
): boolean => languages === null || languages.includes(language.split('-')[0] ?? language)

/** One direction of length 1 from those of `saidBy`; null where there is nothing to say. */
export function directionOf([passage, ...questions]: Float32Array[]): Float32Array | null {
  if (!passage) return null
  const each = questions.length > 0 ? QUESTION_SHARE / questions.length : 0
  const mixed = passage.map((value, at) =>
    questions.reduce(
      (sum, question) => sum + each * (question[at] ?? 0),
      value * (questions.length > 0 ? 1 - QUESTION_SHARE : 1),
    ),
  )
  const length = Math.hypot(...mixed)
  return length > 0 ? mixed.map((value) => value / length) : null
}
