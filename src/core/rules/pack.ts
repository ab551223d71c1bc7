import type { RiskKind, Tone } from '../risk.ts'

/**
 * What a language knows, as data. A rule is a block of wordings, one a line, as `wording.ts` reads them; a line that
 * begins with "- " is a guard: where it fits over what was found, nothing was found.
 */
export type Pack = {
  language: string
  /** Sets of words that wordings name as [name]. */
  words: Record<string, string>
  risks: Partial<Record<RiskKind, Record<string, string>>>
  tones: Partial<Record<Exclude<Tone, 'calm'>, string>>
  /** Words that say nothing of what is wanted: a message made of these and small words cannot be understood. */
  empty: string
  /** Words in which one slip of the finger is forgiven. */
  typos: string
}
