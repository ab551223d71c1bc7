import type { LocalReading, Readings } from '../core/assess/reading.ts'
import type { TurnMessage } from '../core/thread.ts'
import { aMessage } from './threads.ts'

/** A message of a turn that is known by its words. */
export const aTurnMessage = (text: string, change: Partial<TurnMessage> = {}): TurnMessage =>
  aMessage({ id: text, text, ...change })

/** English and calm, and nothing in it. */
export const nothingRead: LocalReading = {
  issues: [],
  open: [],
  plain: true,
  facts: [],
  language: { language: 'en', confidence: 0.95 },
  risks: [],
  suspects: null,
  tone: 'calm',
}

/** A message that `local` read as English and calm, with whatever else was read in it. */
export const readingsOf = (text: string, change: Partial<Readings> = {}): Readings => ({
  message: aTurnMessage(text),
  rules: { risks: [], tone: 'calm', mixed: false },
  local: nothingRead,
  model: null,
  ...change,
})
