import { afterEach, describe, expect, test } from 'vitest'
import type { Fault } from '../../../testing/chat-stub.ts'
import { silent } from '../../../testing/database.ts'
import {
  aModel,
  anAnswer,
  aSentence,
  closeModels,
  question,
  toDraft,
} from '../../../testing/models.ts'
import { openModel } from './open.ts'
import { fieldsOf } from './openai-fields.ts'

afterEach(closeModels)

test('without a model set up there is none', async () => {
  const parts = {
    prompts: 'nowhere',
    vocabulary: { numbers: [], products: [], locations: [] },
    spent: async () => false,
    log: silent,
    note: async () => {},
  }
  expect(await openModel(null, parts)).toBeNull()
})

describe.each(['openai', 'anthropic'] as const)('a model of %s', (provider) => {
  test('reads a turn: ids are ours again, and a quote stands as the customer wrote it', async () => {
    const { model, stub, noted } = await aModel(provider)
    stub.script('triage', () => anAnswer())
    const answer = await model.triage(question)
    expect(stub.breaches).toEqual([])
    expect(answer).toMatchObject({
      kind: 'answered',
      value: {
        messages: [
          {
            id: '0190-a',
            language: 'en',
            tone: 'frustrated',
            issues: [{ quote: 'Where is my order', intent: 'order_status', confidence: 0.9 }],
            risks: [{ kind: 'vague', quote: 'a joke of a shop' }],
          },
        ],
      },
      usage: { calls: 1, inputTokens: 100, outputTokens: 20, cost: 360 },
    })
    expect(noted).toEqual([answer.usage])
    expect(answer.exchanges).toHaveLength(1)
    expect(answer.exchanges[0]?.input).toContain('Where is my order NW-1234567?')
    expect(answer.exchanges[0]?.output).toContain('order_status')
  })

  test('drafts sentences with what they rest on', async () => {
    const { model, stub } = await aModel(provider)
    const sentences = [aSentence(), aSentence({ citations: [{ fact: 'order.state' }] })]
    stub.script('draft', () => ({ sentences }))
    expect(await model.draft(toDraft)).toMatchObject({
      kind: 'answered',
      value: {
        sentences: [{ citations: [{ passage: 'p1' }] }, { citations: [{ fact: 'order.state' }] }],
      },
    })
    expect(stub.breaches).toEqual([])
    expect(stub.asked[0]?.data.map(({ label }) => label)).toEqual([
      'passage p1',
      'facts',
      'customer',
    ])
  })

  test('no answer is an answer', async () => {
    const { model } = await aModel(provider)
    const answer = await model.draft(toDraft)
    expect(answer).toMatchObject({ kind: 'answered', value: { sentences: [] } })
  })

  // What goes wrong, in how many requests, how many of them are paid, and how it ends.
  const status = (code: number, headers = {}): Fault => ({ kind: 'status', status: code, headers })
  test.each<[string, Fault[], { asked: number; billed: number; kind: string; because?: RegExp }]>([
    [
      'one 429 that says when',
      [status(429, { 'retry-after': '0' })],
      { asked: 2, billed: 1, kind: 'answered' },
    ],
    ['one 429 that says nothing', [status(429)], { asked: 2, billed: 1, kind: 'answered' }],
    [
      '429 for longer than there is time',
      [status(429, { 'retry-after': '60' })],
      { asked: 1, billed: 0, kind: 'trouble', because: /status 429/ },
    ],
    ['two 500s', [status(500), status(503)], { asked: 3, billed: 1, kind: 'answered' }],
    [
      'three 529s',
      [status(529), status(529), status(529)],
      { asked: 3, billed: 0, kind: 'trouble', because: /529/ },
    ],
    [
      'a key that is not known',
      [status(401)],
      { asked: 1, billed: 0, kind: 'trouble', because: /401/ },
    ],
    [
      'a request that is not understood',
      [status(400)],
      { asked: 1, billed: 0, kind: 'trouble', because: /400/ },
    ],
    ['a connection that goes', [{ kind: 'drop' }], { asked: 2, billed: 1, kind: 'answered' }],
    [
      'an answer that breaks off',
      [{ kind: 'cut body' }],
      { asked: 2, billed: 2, kind: 'answered' },
    ],
    [
      'a page of somebody else',
      [{ kind: 'page' }, { kind: 'page' }, { kind: 'page' }],
      { asked: 3, billed: 0, kind: 'trouble', because: /broke off/ },
    ],
    [
      'a refusal',
      [{ kind: 'refusal' }],
      { asked: 1, billed: 1, kind: 'trouble', because: /refused/ },
    ],
    [
      'a filter',
      [{ kind: 'filter' }],
      { asked: 1, billed: 1, kind: 'trouble', because: /refused/ },
    ],
    [
      'no JSON, once',
      [{ kind: 'content', content: 'Sure! Here you are' }],
      { asked: 2, billed: 2, kind: 'answered' },
    ],
    [
      'no JSON, twice',
      [
        { kind: 'content', content: '{"mess' },
        { kind: 'content', content: '{' },
      ],
      { asked: 2, billed: 2, kind: 'trouble', because: /twice/ },
    ],
    [
      'another form',
      [{ kind: 'content', content: '{"messages":[{"id":"m1"}]}' }],
      { asked: 2, billed: 2, kind: 'answered' },
    ],
    [
      'an intent that nobody gave',
      [
        {
          kind: 'content',
          content: JSON.stringify(
            anAnswer({ issues: [{ quote: '', intent: 'free_money', confidence: 1 }] }),
          ),
        },
      ],
      { asked: 2, billed: 2, kind: 'answered' },
    ],
    [
      'a message that nobody gave',
      [{ kind: 'content', content: JSON.stringify(anAnswer({ id: 'm7' })) }],
      { asked: 2, billed: 2, kind: 'answered' },
    ],
    [
      'nothing',
      [
        { kind: 'content', content: '' },
        { kind: 'content', content: ' ' },
      ],
      { asked: 2, billed: 2, kind: 'trouble', because: /twice/ },
    ],
    [
      'no end',
      [
        { kind: 'length', content: '{"messages":[' },
        { kind: 'length', content: '{"mess' },
      ],
      { asked: 2, billed: 2, kind: 'trouble', because: /twice/ },
    ],
    ['a flood', [{ kind: 'flood', bytes: 3_000_000 }], { asked: 2, billed: 1, kind: 'answered' }],
    [
      'JSON in a block',
      [{ kind: 'content', content: `\`\`\`json\n${JSON.stringify(anAnswer())}\n\`\`\`` }],
      { asked: 1, billed: 1, kind: 'answered' },
    ],
    ['slowness', [{ kind: 'slow', ms: 200 }], { asked: 1, billed: 1, kind: 'answered' }],
  ])('%s', async (_, faults, expected) => {
    const { model, stub, noted } = await aModel(provider)
    stub.script('triage', () => anAnswer())
    stub.fail(...faults)
    const answer = await model.triage(question)
    expect(answer.kind).toBe(expected.kind)
    if (answer.kind === 'trouble') expect(answer.because).toMatch(expected.because ?? /^$/)
    expect(stub.asked).toHaveLength(expected.asked)
    expect(stub.billed()).toBe(expected.billed)
    expect(answer.usage.calls).toBe(expected.asked)
    expect(answer.exchanges).toHaveLength(expected.asked)
    expect(noted).toEqual([answer.usage])
    expect(JSON.stringify(noted)).not.toContain('order')
  })

  test('a request that hangs is given up, and another one made in the time that is left', async () => {
    const { model, stub } = await aModel(provider, { timeoutMs: 3000 })
    stub.fail({ kind: 'hang' })
    const began = performance.now()
    expect((await model.triage(question)).kind).toBe('answered')
    expect(performance.now() - began).toBeLessThan(3000)
    expect(stub.asked).toHaveLength(2)
  })

  test('an answer that does not come to an end is given up like one that does not begin', async () => {
    const { model, stub } = await aModel(provider, { timeoutMs: 3000 })
    stub.fail({ kind: 'trickle' })
    expect((await model.triage(question)).kind).toBe('answered')
    expect(stub.asked).toHaveLength(2)
  })

  test('when everything hangs, the call ends when its time is up', async () => {
    const { model, stub } = await aModel(provider, { timeoutMs: 2000 })
    stub.fail({ kind: 'hang' }, { kind: 'hang' }, { kind: 'hang' })
    const began = performance.now()
    const answer = await model.triage(question)
    expect(answer).toMatchObject({ kind: 'trouble', because: expect.stringContaining('in time') })
    expect(performance.now() - began).toBeLessThan(3000)
    // Nobody tells what a lost answer cost: what was sent is counted.
    expect(answer.usage.inputTokens).toBeGreaterThan(500)
  })

  test('a repair shows what was wrong', async () => {
    const { model, stub } = await aModel(provider)
    stub.fail({ kind: 'content', content: '{"messages":[{"id":"m1","tone":"happy"}]}' })
    const answer = await model.triage(question)
    expect(answer.kind).toBe('answered')
    expect(stub.asked.map(({ isRepair }) => isRepair)).toEqual([false, true])
    expect(answer.exchanges[1]?.input).toContain('messages.0.tone')
  })

  test('a citation of what was not given is no citation', async () => {
    const { model, stub } = await aModel(provider)
    const stray = { sentences: [aSentence({ citations: [{ passage: 'p9', quote: 'x' }] })] }
    stub.script('draft', () => stray)
    expect(await model.draft(toDraft)).toMatchObject({ kind: 'trouble' })
    expect(stub.billed()).toBe(2)
  })

  test('what is over-long is bounded, and a quote that stands nowhere is taken away', async () => {
    const { model, stub } = await aModel(provider)
    const issue = { quote: 'I want a pony', intent: null, confidence: 7 }
    const risks = [{ quote: 'never said', kind: 'legal_threat' }]
    stub.script('triage', () =>
      anAnswer({ language: 'Klingon of Kronos', issues: Array(30).fill(issue), risks }),
    )
    const answer = await model.triage(question)
    if (answer.kind !== 'answered') throw new Error('there is no answer')
    const [message] = answer.value.messages
    expect(message?.language).toBe('und')
    expect(message?.issues).toHaveLength(8)
    expect(message?.issues[0]).toEqual({ quote: '', intent: null, confidence: 1 })
    // A risk is kept: in doubt it concerns the whole message.
    expect(message?.risks).toEqual([{ kind: 'legal_threat', quote: '' }])
    stub.script('draft', () => ({ sentences: Array(40).fill(aSentence()) }))
    expect(await model.draft(toDraft)).toMatchObject({ kind: 'trouble' })
  })
})

test('an account without credit is not asked again, though it says so like one that asks too often', async () => {
  const { model, stub } = await aModel('openai')
  stub.fail({ kind: 'status', status: 429, code: 'insufficient_quota' })
  const answer = await model.triage(question)
  expect(answer).toMatchObject({ kind: 'trouble', because: expect.stringContaining('429') })
  expect(stub.asked).toHaveLength(1)
})

test('older models of Anthropic fill in a tool', async () => {
  const { model, stub } = await aModel('anthropic', { model: 'claude-3-5-haiku-latest' })
  stub.script('triage', () => anAnswer())
  stub.fail({ kind: 'content', content: 'I would rather talk.' })
  expect((await model.triage(question)).kind).toBe('answered')
  expect(stub.breaches).toEqual([])
  expect(stub.asked[0]?.body.tool_choice).toEqual({ type: 'tool', name: 'triage' })
})

test.each([
  ['gpt-5-mini', { max_completion_tokens: 12_000 }],
  ['gpt-4o', { max_tokens: 3000, temperature: 0 }],
  ['qwen3', { max_tokens: 3000, temperature: 0 }],
])('a server of one’s own with %s gets what it knows', async (name, expected) => {
  const { model, stub } = await aModel('openai', { model: name })
  await model.draft(toDraft)
  expect(stub.breaches).toEqual([])
  const { max_tokens, max_completion_tokens, temperature } = stub.asked[0]?.body ?? {}
  expect({ max_tokens, max_completion_tokens, temperature }).toEqual({
    max_tokens: undefined,
    max_completion_tokens: undefined,
    temperature: undefined,
    ...expected,
  })
})

test.each([
  ['gpt-4.1-mini', { modelKwargs: { max_completion_tokens: 3000 }, temperature: 0 }],
  ['gpt-5-mini', { modelKwargs: {}, maxTokens: 12_000 }],
  ['gpt-5-chat-latest', { modelKwargs: { max_completion_tokens: 12_000 } }],
  ['one-to-come', { modelKwargs: { max_completion_tokens: 12_000 } }],
])('OpenAI itself gets no setting that %s may refuse', (name, expected) => {
  for (const url of ['https://api.openai.com/v1', 'https://desk.openai.azure.com/openai/v1']) {
    const { model, apiKey, maxRetries, ...fields } = fieldsOf({ model: name, url })
    expect(fields).toEqual(expected)
  }
})
