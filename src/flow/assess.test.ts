import { beforeAll, describe, expect, test } from 'vitest'
import { openTrainer } from '../adapters/model/local/trainer.ts'
import { Assessment } from '../core/assessment.ts'
import { phrasesOf } from '../core/taxonomy.ts'
import type { Said, Thread } from '../core/thread.ts'
import { TraceStep } from '../core/trace.ts'
import type { Model, ModelAnswer, TriageReading, TriageRequest } from '../ports-assistant.ts'
import { aTurnMessage } from '../testing/readings.ts'
import { aTaxonomy } from '../testing/taxonomies.ts'
import { aMessage, aThread } from '../testing/threads.ts'
import { type AssessParts, assess, type Rules } from './assess.ts'
import type { KeptLocal } from './local.ts'

const content = aTaxonomy()
const taxonomy = { number: 7, digest: 'd', content }

let local: KeptLocal
beforeAll(async () => {
  const trainer = openTrainer()
  const artefact = await trainer.learn(phrasesOf(content))
  local = { ...trainer.open(artefact, content.facts), taxonomy: 7 }
})

const rules: Rules = {
  version: 'rules-1',
  findRisks: (text) => {
    const start = text.indexOf('lawyer')
    return start < 0 ? [] : [{ kind: 'legal_threat', rule: 'lawyer', start, end: start + 6 }]
  },
  toneOf: (text) => (text.includes('!!!') ? 'angry' : 'calm'),
  isMixed: () => false,
}

type Played = Model & { requests: TriageRequest[] }
const usage = { calls: 1, inputTokens: 900, outputTokens: 40, cost: 12 }
const exchanges = [{ input: 'prompt', output: '{}', ms: 80, trouble: null }]

/** A model that says what it is told to say. */
function aModel(answer: (request: TriageRequest) => TriageReading | string): Played {
  const requests: TriageRequest[] = []
  return {
    name: 'stub:model',
    prompts: { triage: 'triage 3', draft: 'draft 1' },
    requests,
    async triage(request): Promise<ModelAnswer<TriageReading>> {
      requests.push(request)
      const said = answer(request)
      return typeof said === 'string'
        ? { kind: 'trouble', because: said, usage, exchanges }
        : { kind: 'answered', value: said, usage, exchanges }
    },
    draft: () => Promise.reject(new Error('nobody drafts here')),
    async close() {},
  }
}
const sayingOf = (intent: string | null) =>
  aModel(({ messages }) => ({
    messages: messages.map(({ id, text }) => ({
      id,
      language: 'en',
      tone: 'calm' as const,
      risks: [],
      issues: [{ intent, confidence: 0.9, quote: text }],
    })),
  }))

const assessed = (thread: Partial<Thread>, parts: Partial<AssessParts> = {}) =>
  assess({ local, model: null, rules, taxonomy, ...parts }, aThread(thread))
const asking = (...texts: string[]) => ({ messages: texts.map((text) => aTurnMessage(text)) })

test('a turn is read by rules, by local and by the model, and says with what', async () => {
  const model = sayingOf('order_status')
  const { assessment } = await assessed(asking('where is my order NW-1000001'), { model })
  expect(Assessment.parse(assessment)).toMatchObject({
    issues: [{ intent: 'order_status', local: {}, model: { confidence: 0.9 } }],
    facts: [{ kind: 'order_id', value: 'NW-1000001', checked: true }],
    language: 'en',
    by: {
      rules: 'rules-1',
      local: local.digest,
      model: 'stub:model',
      prompt: 'triage 3',
      taxonomy: 7,
    },
    trouble: [],
  })
})

test('a turn of several messages is one call', async () => {
  const model = sayingOf('order_status')
  const before = [{ id: 'b', from: 'assistant' as const, text: 'Which order?', at: new Date() }]
  const thanks = aTurnMessage('thanks', { noise: 'thanks' })
  const { messages } = asking('where is my order', 'and what about the refund')
  await assessed({ messages: [...messages, thanks], before }, { model })
  expect(model.requests).toHaveLength(1)
  expect(model.requests[0]).toMatchObject({
    messages: messages.map(({ id, text }) => ({ id, text })),
    before: [{ from: 'assistant', text: 'Which order?' }],
    today: '2026-11-21',
  })
  expect(model.requests[0]?.intents.map(({ id }) => id)).toContain('refund_status')
})

test('what the customer stated earlier in the case is known', async () => {
  const before = [
    { id: 'b1', from: 'customer' as const, text: 'my order is NW-2000002', at: new Date() },
    { id: 'b2', from: 'person' as const, text: 'It is RT-123456 now', at: new Date() },
  ]
  const { assessment } = await assessed({ ...asking('so where is it'), before })
  expect(assessment.facts).toMatchObject([
    { kind: 'order_id', value: 'NW-2000002', messageId: 'b1' },
  ])
})

test('a risk that rules found stays, whatever the model makes of the message', async () => {
  const { assessment } = await assessed(asking('my lawyer asks where my order is!!!'), {
    model: sayingOf('order_status'),
  })
  expect(assessment.risks).toMatchObject([{ kind: 'legal_threat', by: 'rules' }])
  expect(assessment.tone).toBe('angry')
  expect(assessment.urgency).toBe('high')
})

test('spam asks nothing, unless a rule finds something in it', async () => {
  const spam = 'Congratulations, you have won! Claim your prize at http://prizes.example'
  const read = await assessed(asking(spam))
  expect(read.assessment).toMatchObject({ issues: [], messages: [{ noise: 'spam' }] })
  const more = await assessed(asking(`${spam} or my lawyer will write`))
  expect(more.assessment).toMatchObject({ messages: [{ noise: null }] })
})

test.each(['I hope you are well', 'Hallo, ich hätte da eine Frage', 'hola, una pregunta'])(
  '"%s" is like many things, and none of them',
  async (text) => {
    const { assessment } = await assessed(asking(text))
    expect(assessment).toMatchObject({ issues: [], risks: [], messages: [{ suspects: null }] })
  },
)

describe('an "ok"', () => {
  const told = 'The money is back within 14 days.'
  const noiseOf = async (text: string, said: Partial<Said> = {}, thread: Partial<Thread> = {}) => {
    const last = { id: 'b1', from: 'assistant' as const, text: told, at: new Date(), ...said }
    const { assessment } = await assessed({ ...asking(text), before: [last], ...thread })
    return assessment.messages[0]?.noise
  }

  test.each(['ok', 'alles klar', 'Perfect, thank you!', 'ठीक है धन्यवाद', 'thik hai thanks bhai'])(
    '"%s" asks nothing where the assistant has told something',
    async (text) => {
      expect(await noiseOf(text)).toBe('thanks')
    },
  )

  test('beside a question is none of its own', async () => {
    const messages = ['ok', 'where is my order'].map((text) => aMessage({ id: text, text }))
    const { assessment } = await assessed({ messages, before: [] })
    expect(assessment.messages.map(({ noise }) => noise)).toEqual(['thanks', null])
    expect(assessment.issues).toMatchObject([{ intent: 'order_status' }])
  })

  test('is an answer to a question, to an offer and to a person', async () => {
    const thanks = 'Ok, perfect, thanks!'
    expect(await noiseOf(thanks, { text: 'Shall I cancel it?' })).toBeNull()
    expect(await noiseOf(thanks, { text: 'Answer OK and it is cancelled.' })).toBeNull()
    expect(await noiseOf(thanks, { from: 'person', text: 'I can refund 20 percent.' })).toBeNull()
    expect(await noiseOf(thanks, {}, { before: [] })).toBeNull()
  })

  test('is read by people under a risk, while they have the conversation, and where it is meant otherwise', async () => {
    expect(await noiseOf('ok, thank you', {}, { stickyRisks: ['self_harm'] })).toBeNull()
    expect(await noiseOf('ok, thank you', {}, { silenced: true })).toBeNull()
    expect(await noiseOf('great 😡')).toBeNull()
    expect(await noiseOf('ok but where is it')).toBeNull()
  })
})

describe('trouble', () => {
  test('while local is learning, rules still read, and a person gets the turn', async () => {
    const { assessment } = await assessed(asking('my lawyer will call'), { local: null })
    expect(assessment.risks).toMatchObject([{ kind: 'legal_threat' }])
    expect(assessment.issues).toMatchObject([{ intent: null }])
    expect(assessment.by.local).toBeNull()
    expect(assessment.trouble).toEqual(['The engine that reads messages is still learning.'])
  })

  test('where the model is away local reads alone, and the trouble says so', async () => {
    const model = aModel(() => 'The model did not answer in time.')
    const { assessment, steps } = await assessed(asking('where is my order'), { model })
    expect(assessment).toMatchObject({
      issues: [{ intent: 'order_status', model: null }],
      by: { model: null, prompt: null },
      trouble: ['The model did not answer in time.'],
    })
    expect(steps.find(({ step }) => step === 'model')).toMatchObject({ cost: 12 })
  })

  test('a message that the model left out is trouble', async () => {
    const model = aModel(() => ({ messages: [] }))
    const { assessment } = await assessed(asking('where is my order'), { model })
    expect(assessment.trouble).toHaveLength(1)
  })

  test('a turn that is too long is cut for the model, and a person reads the rest', async () => {
    const model = sayingOf(null)
    const long = Array.from({ length: 5 }, (_, n) => `${n} ${'very long '.repeat(300)}`)
    const { assessment } = await assessed(asking(...long), { model })
    const sent = model.requests[0]?.messages.map(({ text }) => text).join('') ?? ''
    expect(sent.length).toBeLessThanOrEqual(12_000)
    expect(assessment.trouble).toContain('The turn is too long to be read to its end.')
  })

  test('a taxonomy that is newer than what was learned is trouble, and gone intents are not named', async () => {
    const newer = { ...taxonomy, number: 8, content: aTaxonomy(['store_info']) }
    const { assessment } = await assessed(asking('where is my order'), { taxonomy: newer })
    expect(assessment.issues).toMatchObject([{ intent: null }])
    expect(assessment.trouble).toHaveLength(1)
  })
})

test('nobody asks a model about a conversation that a person has taken over', async () => {
  const model = sayingOf('order_status')
  const { assessment } = await assessed(
    { ...asking('where is my order'), silenced: true },
    { model },
  )
  expect(model.requests).toEqual([])
  expect(assessment.trouble).toEqual([])
})

test('nor about a picture without a word', async () => {
  const model = sayingOf('order_status')
  const messages = [aTurnMessage('', { id: 'p', kind: 'image', unread: true })]
  const { assessment } = await assessed({ messages }, { model })
  expect(model.requests).toEqual([])
  expect(assessment.issues).toMatchObject([{ intent: null, messageId: 'p' }])
})

test('every step can be read back with what it was given, what it gave and by which versions', async () => {
  const model = sayingOf('order_status')
  const { steps } = await assessed(asking('where is my order'), { model })
  expect(steps.map(({ step }) => step)).toEqual(['local', 'rules', 'model', 'merge'])
  for (const step of steps) expect(TraceStep.parse(JSON.parse(JSON.stringify(step)))).toEqual(step)
  expect(steps).toMatchObject([
    { versions: { local: local.digest, taxonomy: 7 } },
    { versions: { rules: 'rules-1' } },
    { versions: { model: 'stub:model', prompt: 'triage 3' }, tokens: { input: 900, output: 40 } },
    { versions: { taxonomy: 7 } },
  ])
})
