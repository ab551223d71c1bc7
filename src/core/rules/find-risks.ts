import { createHash } from 'node:crypto'
import { type RiskKind, riskKinds, type Tone } from '../risk.ts'
import { LONGEST_MESSAGE } from './fold.ts'
import type { FoundRisk } from './found-risk.ts'
import { instructionRisks } from './instruction-risks.ts'
import { measured } from './languages/measured.ts'
import { mixes } from './mixed.ts'
import { packs } from './packs.ts'
import { read } from './reading.ts'
import { toneIn } from './tone.ts'
import { saysNothing } from './vague.ts'

const kinds: ReadonlySet<string> = new Set(riskKinds)
const isKind = (word: string): word is RiskKind => kinds.has(word)

/**
 * What the rules find in a message. Every language's rules read every message: which language a short one is in is a
 * guess, and a risk must not depend on it.
 */
export function findRisks(text: string, language: string): FoundRisk[] {
  const reading = read(text, language)
  const found = reading.hits.flatMap(({ finds, name, start, end }) =>
    isKind(finds) ? [{ kind: finds, rule: name, start, end }] : [],
  )
  const all: FoundRisk[] = [...found, ...instructionRisks(reading)]
  if (saysNothing(reading.tokens))
    all.push({ kind: 'vague', rule: 'vague.says_nothing', start: 0, end: text.length })
  if (reading.cleared.text.length > LONGEST_MESSAGE)
    all.push({ kind: 'vague', rule: 'vague.longer_than_read', start: 0, end: text.length })
  return all
}

/** How it is said: the strongest that any wording or sign speaks for. */
export const toneOf = (text: string, language: string): Tone => toneIn(read(text, language))

/** Whether two languages are in one message, beyond a loan word. */
export const isMixed = (text: string): boolean => mixes(text)

/** The way of reading; raised when the same data would find something else. */
const READING = 2

/** Changes whenever the same message could get other risks. */
export const rulesVersion: string = createHash('sha256')
  .update(JSON.stringify([READING, packs]))
  .digest('hex')
  .slice(0, 12)

/** Languages in which the rules find enough of what people wrote to test them that a send may happen by itself. */
export const measuredLanguages: ReadonlySet<string> = new Set(
  measured.languages
    .filter(({ recall }) => recall >= measured.least)
    .map(({ language }) => language),
)
