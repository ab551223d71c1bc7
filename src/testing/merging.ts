import { type Merging, merge } from '../core/assess/merge.ts'
import type { LocalReading, ModelReading, Readings } from '../core/assess/reading.ts'
import type { RiskKind } from '../core/risk.ts'
import type { Intent } from '../core/taxonomy.ts'
import type { Thread } from '../core/thread.ts'
import { nothingRead, readingsOf } from './readings.ts'
import { aThread } from './threads.ts'

/** Makers of what several read in a message, and what is made of it together. */

const anIntent = (id: string, change: Partial<Intent> = {}): Intent => ({
  id,
  title: id,
  description: '',
  required_facts: [],
  predictability: 'fixed',
  risk: 'low',
  team: 'support',
  autonomy: 'draft',
  pattern: 'reply',
  examples: {},
  ...change,
})
const intents = new Map(
  [
    anIntent('order_status', { predictability: 'depends', required_facts: ['order_id'] }),
    anIntent('store_info'),
    anIntent('refund_exception', { predictability: 'open', risk: 'high', pattern: 'person' }),
    anIntent('complaint', { predictability: 'open', risk: 'high', pattern: 'person' }),
  ].map((intent) => [intent.id, intent]),
)

export const merged = (
  readings: Readings[],
  thread: Partial<Thread> = {},
  change: Partial<Merging> = {},
) => {
  const messages = readings.map(({ message }) => message)
  const whole = { thread: aThread({ ...thread, messages }), readings, before: [], intents }
  return merge({ ...whole, model: 'stub:model', ...change })
}

export const local = (intent: string | null, text: string, confidence = 0.8): LocalReading => ({
  ...nothingRead,
  issues: intent === null ? [] : [{ intent, confidence, start: 0, end: text.length }],
})
export const model = (intent: string | null, change: Partial<ModelReading> = {}): ModelReading => ({
  language: 'en',
  tone: 'calm',
  risks: [],
  issues: [{ intent, confidence: 0.8, quote: '' }],
  ...change,
})
export const asked = (text: string, intent: string | null, change: Partial<Readings> = {}) =>
  readingsOf(text, { local: local(intent, text), ...change })
export const withRisk = (text: string, kind: RiskKind, change: Partial<Readings> = {}) =>
  readingsOf(text, {
    rules: { risks: [{ kind, rule: 'r1', start: 0, end: 4 }], tone: 'calm', mixed: false },
    ...change,
  })
export const orderNumber = (text: string, value = 'NW-1000001') => {
  const start = text.indexOf(value)
  return { kind: 'order_id', value, checked: true, start, end: start + value.length }
}
export const numberOnly = (text: string) =>
  readingsOf(text, {
    local: { ...local('store_info', text, 0.6), facts: [orderNumber(text)] },
  })
