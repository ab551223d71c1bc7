import type { Fact } from '../local/facts.ts'
import type { Issue } from '../local/issues.ts'
import type { Language } from '../local/language.ts'
import type { RiskReading } from '../local/risk-reading.ts'
import type { Span } from '../local/span.ts'
import type { RiskKind, Tone } from '../risk.ts'
import type { TurnMessage } from '../thread.ts'

/** What each of the three read in one message of the turn. Null: it did not take part. */

export type RulesReading = {
  risks: { kind: RiskKind; rule: string; start: number; end: number }[]
  tone: Tone
  mixed: boolean
}

export type LocalReading = RiskReading & {
  issues: Issue[]
  /** Where something is asked or told that none of the issues is about. */
  open: Span[]
  /** Short and in words that were learned; else it takes another reader to answer it. */
  plain: boolean
  facts: Fact[]
  language: Language
}

export type ModelReading = {
  language: string
  tone: Tone
  risks: { kind: RiskKind; quote: string }[]
  issues: { intent: string | null; confidence: number; quote: string }[]
}

export type Readings = {
  message: TurnMessage
  rules: RulesReading
  local: LocalReading | null
  model: ModelReading | null
}

/** Where the words stand in the text; all of it where they do not stand there as they are. */
export function placeOf(quote: string, text: string): { start: number; end: number } {
  const start = quote === '' ? -1 : text.indexOf(quote)
  return start < 0 ? { start: 0, end: text.length } : { start, end: start + quote.length }
}
