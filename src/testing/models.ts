import { join } from 'node:path'
import { openModel } from '../adapters/model/chat/open.ts'
import type { Usage } from '../ports-assistant.ts'
import { startAnthropic } from './anthropic-stub.ts'
import { silent } from './database.ts'
import { startOpenAi } from './openai-stub.ts'

const closers: (() => Promise<void>)[] = []
export async function closeModels(): Promise<void> {
  for (const close of closers.splice(0).reverse()) await close()
}

const prompts = join(import.meta.dirname, '..', '..', 'prompts')
const vocabulary = {
  numbers: [{ kind: 'order_id', shape: 'NW-#######' }],
  products: [],
  locations: [],
}

type Settings = Partial<Parameters<typeof openModel>[1]> & {
  model?: string
  timeoutMs?: number
  concurrency?: number
  redact?: 'nothing' | 'personal' | 'numbers too'
}

/** A model whose far side is a stub; closeModels ends both. */
export async function aModel(provider: 'openai' | 'anthropic', settings: Settings = {}) {
  const stub = await (provider === 'openai' ? startOpenAi() : startAnthropic())
  closers.push(stub.close)
  const noted: Usage[] = []
  const {
    model: named,
    timeoutMs = 20_000,
    concurrency = 4,
    redact = 'personal',
    ...parts
  } = settings
  const name = named ?? (provider === 'openai' ? 'gpt-5-mini' : 'claude-haiku-4-5')
  const model = await openModel(
    {
      provider,
      model: name,
      name: `${provider}:${name}`,
      url: stub.url,
      apiKey: 'sk-test',
      timeoutMs,
      concurrency,
      prices: { input: 2, output: 8 },
      redact,
    },
    {
      prompts,
      vocabulary,
      spent: async () => false,
      log: silent,
      note: async (usage) => void noted.push(usage),
      firstPauseMs: 5,
      ...parts,
    },
  )
  if (!model) throw new Error('there is no model')
  closers.push(model.close)
  return { model, stub, noted }
}

export const question = {
  messages: [{ id: '0190-a', text: 'Where is my order NW-1234567? This is a joke of a shop.' }],
  before: [],
  intents: [
    { id: 'order_status', title: 'Where is it', description: 'Where an order is.' },
    { id: 'refund', title: 'Money back', description: 'Wants money back.' },
  ],
  today: '2026-11-21',
}

export const anAnswer = (more: object = {}) => ({
  messages: [
    {
      id: 'm1',
      language: 'en',
      tone: 'frustrated',
      issues: [{ quote: 'where is my order', intent: 'order_status', confidence: 0.9 }],
      risks: [{ quote: 'a joke of a shop', kind: 'vague' }],
      ...more,
    },
  ],
})

export const passage = {
  id: 'p1',
  title: 'Returns',
  text: 'You can return unworn items within 30 days.',
}
export const toDraft = {
  messages: [{ id: '0190-a', text: 'Can I return shoes?' }],
  before: [],
  language: 'en',
  passages: [passage],
  facts: [{ name: 'order.state', type: 'text_choice', value: 'shipped', from: 'orders' }],
}

export const aSentence = (more: object = {}) => ({
  citations: [{ passage: 'p1', quote: 'return unworn items within 30 days' }],
  text: 'You can return unworn items within 30 days.',
  courtesy: false,
  ...more,
})
