import type { Readings } from '../core/assess/reading.ts'
import type { TurnMessage } from '../core/thread.ts'
import { aMessage } from './threads.ts'

/** A message of a turn that is known by its words. */
export const aTurnMessage = (text: string, change: Partial<TurnMessage> = {}): TurnMessage =>
  aMessage({ id: text, text, ...change })

/** A message that `local` read as English and calm, with whatever else was read in it. */
export const readingsOf = (text: string, change: Partial<Readings> = {}): Readings => ({
  message: aTurnMessage(text),
  rules: { risks: [], tone: 'calm', mixed: false },
  local: {
    issues: [],
    open: [],
    plain: true,
    facts: [],
    language: { language: 'en', confidence: 0.95 },
  },
  model: null,
  ...change,
})
