import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Assessment } from '../core/assessment.ts'
import type { IssueGround } from '../core/draft/ground.ts'
import type { ProvenFact } from '../core/draft.ts'
import type { RiskKind } from '../core/risk.ts'
import type { Thread } from '../core/thread.ts'
import type { Database } from '../ports.ts'
import type { DraftReading, DraftRequest, Model } from '../ports-assistant.ts'
import { embeddedDatabase } from '../testing/database.ts'
import { aDesk, type TestDesk } from '../testing/desk.ts'
import { orderFacts } from '../testing/ground.ts'
import { aMessage, anAssessment, anIssue, aThread } from '../testing/threads.ts'
import { gather } from './gather.ts'
import { seedKnowledge } from './knowledge/seed.ts'
import type { Asked } from './look-up.ts'
import { policiesInForce, seedPolicies } from './policy.ts'
import { prepare } from './prepare.ts'
import { searchPassages } from './search-passages.ts'

let database: Database
let desk: TestDesk

beforeAll(async () => {
  database = await embeddedDatabase()
  await seedPolicies(database, 'knowledge')
  await seedKnowledge(database, 'knowledge')
  desk = await aDesk(database)
})
afterAll(() => database.close())

type Turn = {
  text: string
  intents: (string | null)[]
  language?: string
  facts?: ProvenFact[]
  missing?: string[]
  model?: Model
  mayTranslate?: boolean
  looksAgain?: boolean
  /** Something came into force just now. */
  outdated?: boolean
} & Partial<Pick<Assessment, 'issues'>> &
  Pick<Partial<Thread>, 'country' | 'before' | 'silenced' | 'stickyRisks'> & {
    risk?: RiskKind
    knows?: string[]
  }

const found = { by: 'rules', rule: 'test', messageId: 'm', start: 0, end: 0 } as const

/** What is prepared for a turn of the sample shop. */
async function preparedFor({
  text,
  intents,
  language = 'en',
  facts = [],
  missing = [],
  risk,
  knows = [],
  outdated = false,
  ...turn
}: Turn) {
  const { model = null, mayTranslate = false, looksAgain = false, ...thread } = turn
  const aTurn = aThread({
    channelId: desk.channelId,
    messages: [aMessage({ text })],
    ...thread,
  })
  const assessment = anAssessment({
    language,
    risks: risk ? [{ ...found, kind: risk }] : [],
    facts: knows.map((kind) => ({
      kind,
      value: 'x',
      checked: true,
      messageId: '',
      start: 0,
      end: 0,
    })),
    issues: turn.issues ?? intents.map((intent) => anIssue({ intent, start: 0, end: text.length })),
  })
  const inForce = await policiesInForce(database)
  // The desk's own hours.
  const policies = { ...inForce, service: { ...inForce.service, content: await desk.service() } }
  const parts = { database, policies, mayTranslate }
  const asked = assessment.issues.map(
    ({ intent }): Asked => ({
      connector: 'orders',
      intent: intent ?? '',
      way: [],
      state: missing.length > 0 ? 'missing' : 'found',
      because: '',
      ms: 0,
    }),
  )
  const gathered = await gather(parts, aTurn, assessment, { facts, missing, asked })
  const newestArticle = outdated ? new Date() : gathered.newestArticle
  const ground = { ...gathered, newestArticle }
  const sought: string[] = []
  const search = (issues: readonly IssueGround[]) => {
    sought.push(...issues.map(({ text }) => text))
    return searchPassages(desk, aTurn, ground, issues)
  }
  return { sought, ...(await prepare({ model, search, looksAgain }, aTurn, assessment, ground)) }
}

/** A model that says what it is told to, once after the other, and remembers what it was asked. */
function aModel(...readings: ((request: DraftRequest) => DraftReading)[]) {
  const asked: DraftRequest[] = []
  const usage = { calls: 1, inputTokens: 1, outputTokens: 1, cost: 0 }
  const model: Model = {
    name: 'test',
    prompts: { triage: '1', draft: '1' },
    triage: () => Promise.reject(new Error('nobody asked for it')),
    async draft(request) {
      const read = readings[asked.length]
      asked.push(request)
      return read
        ? { kind: 'answered', value: read(request), usage, exchanges: [] }
        : { kind: 'trouble', because: 'The model is away.', usage, exchanges: [] }
    },
    close: async () => {},
  }
  return { asked, model }
}

const says =
  (text: string, quote = text) =>
  ({ passages }: DraftRequest): DraftReading => ({
    sentences: [{ text, courtesy: false, citations: [{ passage: passages[0]?.id ?? '', quote }] }],
  })

/** What the library says of it, with a greeting. */
function resoling({ passages }: DraftRequest): DraftReading {
  const passage = passages.find((each) => each.text.includes('resol'))
  const quote = passage?.text.split(/(?<=\.)\s/).find((each) => /resol/i.test(each)) ?? ''
  return {
    sentences: [
      { text: 'Hello!', courtesy: true, citations: [] },
      { text: quote, courtesy: false, citations: [{ passage: passage?.id ?? '', quote }] },
    ],
  }
}

const url = 'https://northwind-outfitters.example/track/NW-1000001'
const onTheWay = [
  ...orderFacts,
  { name: 'order.tracking_url', type: 'url', value: url, from: 'orders' },
]

describe('an approved reply', () => {
  test.each([
    ['where is my order', 'en', 'should arrive by Monday, 23 November 2026'],
    ['wo ist meine Bestellung', 'de', 'bis Montag, 23. November 2026'],
    ['cadê meu pedido', 'pt', 'segunda-feira, 23 de novembro de 2026'],
    ['mera order kahan hai', 'hi-Latn', '2026'],
    ['أين طلبي', 'ar', 'NW-1000001'],
  ])('answers "%s" from what the connector knows', async (text, language, words) => {
    const { model, asked } = aModel()
    const { draft, proof } = await preparedFor({
      text,
      language,
      facts: onTheWay,
      intents: ['order_status'],
      model,
    })
    expect(draft).toMatchObject({
      kind: 'reply',
      replyId: 'order-on-the-way',
      answers: ['order_status'],
    })
    expect(draft?.text).toContain(words)
    expect(draft?.text).toContain(url)
    expect(proof?.holds).toBe(true)
    expect(asked).toEqual([])
  })

  test('a link that the company does not allow keeps the draft back', async () => {
    const facts = [
      ...orderFacts,
      { name: 'order.tracking_url', type: 'url', value: 'https://evil.example/x', from: 'orders' },
    ]
    const { draft, proof } = await preparedFor({
      text: 'where is it',
      facts,
      intents: ['order_status'],
    })
    expect(draft).toBeNull()
    expect(proof?.sentences.flatMap(({ findings }) => findings)).toMatchObject([{ check: 'link' }])
  })

  test('who named no number is asked for it, and not twice', async () => {
    const asked = { text: 'where is my order', intents: ['order_status'] }
    expect((await preparedFor({ ...asked, missing: ['order_id'] })).draft).toMatchObject({
      kind: 'ask',
      replyId: 'ask-order-number',
      answers: [],
    })
    const said =
      'So that we can look it up: what is your order number? It begins with NW- and has seven digits; you find it in the confirmation e-mail.'
    const before = [{ id: 'm', from: 'assistant' as const, text: said, at: new Date() }]
    const again = await preparedFor({ ...asked, missing: ['order_id'], before })
    expect(again.draft?.kind).toBe('reply')
    const told = await preparedFor({ ...asked, facts: orderFacts.slice(0, 1) })
    expect(told.draft?.kind).not.toBe('ask')
  })

  test('two issues are answered in one message', async () => {
    const text = 'how much is delivery to Germany? and can I get the price difference?'
    const cut = text.indexOf('and')
    const { draft, proof } = await preparedFor({
      text,
      intents: [],
      issues: [
        anIssue({ intent: 'delivery_options', start: 0, end: cut }),
        anIssue({ intent: 'price_adjustment', start: cut, end: text.length }),
      ],
    })
    expect(draft?.answers).toEqual(['delivery_options', 'price_adjustment'])
    expect(draft?.text).toContain('€4.90')
    expect(draft?.text).toContain('within 14 days of delivery')
    expect(proof?.holds).toBe(true)
  })
})

describe('without one that fits', () => {
  const unknown = { intents: [null] }

  test('approved sentences are quoted, and what nothing speaks of gets no draft, said plainly', async () => {
    const quoted = await preparedFor({
      text: 'can the Ridgeway Leather boots be resoled?',
      ...unknown,
    })
    expect(quoted.draft?.kind).toBe('quote')
    expect(quoted.draft?.text).toMatch(/resol/i)
    const nothing = await preparedFor({ text: 'will it rain in Lisbon on my birthday', ...unknown })
    expect(nothing).toMatchObject({ draft: null, proof: null })
    expect(nothing.trouble).toEqual(['Nothing that is approved speaks to it clearly enough.'])
  })

  test('nothing is quoted to a threat', async () => {
    const text = 'can the Ridgeway Leather boots be resoled?'
    const threat = await preparedFor({ text, ...unknown, risk: 'legal_threat' })
    expect(threat).toMatchObject({ draft: null, proof: null })
    expect(threat.trouble).toEqual([
      'Under what was found only an approved reply or words of a person answer.',
    ])
  })

  test('a model writes from what is given, and once more where it could not be proved', async () => {
    const text = 'can the Ridgeway Leather boots be resoled?'
    const { model, asked } = aModel(
      says('We will resole every boot for free within two days.', 'resoled'),
      resoling,
    )
    const { draft, trouble } = await preparedFor({ text, ...unknown, model })
    expect(asked).toHaveLength(2)
    expect(asked[1]?.findings?.[0]?.sentence).toBe(
      'We will resole every boot for free within two days.',
    )
    expect(draft).toMatchObject({ kind: 'written' })
    // Two calls at most for what goes out by itself: this was the third with the one that read it.
    expect(trouble).toEqual([
      'What the model wrote first could not be proved, so a person reads what it wrote then.',
    ])
  })

  test('what it could prove at once took one call and no person', async () => {
    const { model, asked } = aModel(resoling)
    const text = 'can the Ridgeway Leather boots be resoled?'
    const { draft, trouble } = await preparedFor({ text, ...unknown, model })
    expect(asked).toHaveLength(1)
    expect(draft).toMatchObject({ kind: 'written' })
    expect(trouble).toEqual([])
  })

  test('what it could not prove twice is not shown', async () => {
    const lie = says('We give you a new pair of boots.', 'We give you a new pair of boots.')
    const { model, asked } = aModel(lie, lie, lie)
    const { draft, proof, trouble } = await preparedFor({
      text: 'are there any boots for horses in Lisbon?',
      ...unknown,
      model,
    })
    expect(asked.length).toBeLessThanOrEqual(2)
    expect(draft).toBeNull()
    expect(JSON.stringify([proof, trouble])).not.toContain('new pair of boots')
  })

  test('the library is asked for what no approved words answer, and for nothing else', async () => {
    const text = 'where is my order? can the Ridgeway Leather boots be resoled?'
    const issues = [
      anIssue({ intent: 'order_status', start: 0, end: 18 }),
      anIssue({ intent: null, start: 19, end: text.length }),
    ]
    const { sought, ground, draft } = await preparedFor({
      text,
      intents: [],
      issues,
      facts: onTheWay,
    })
    expect(sought).toEqual(['can the Ridgeway Leather boots be resoled?'])
    expect(ground.perIssue.map(({ passages }) => passages.length > 0)).toEqual([false, true])
    expect(draft?.text).toContain('Your order NW-1000001 is on its way')
    expect(draft?.kind).toBe('quote')
    const alone = await preparedFor({
      text: 'where is my order?',
      intents: ['order_status'],
      facts: onTheWay,
    })
    expect(alone.sought).toEqual([])
  })

  test('the library is asked whether something newer speaks against approved words', async () => {
    const turn = { text: 'where is my order?', intents: ['order_status'], facts: onTheWay }
    const open = { text: 'can the Ridgeway Leather boots be resoled?', intents: [null] }
    const looksAgain = true
    expect((await preparedFor({ ...turn, outdated: true })).sought).toEqual(['where is my order?'])
    expect((await preparedFor({ ...turn, outdated: true, looksAgain })).sought).toHaveLength(1)
    expect((await preparedFor({ ...open, outdated: true, looksAgain })).sought).toEqual([])
  })

  test('a model that is away leaves the words to the library, and says so', async () => {
    const { model } = aModel()
    const { draft, trouble } = await preparedFor({
      text: 'can the Ridgeway Leather boots be resoled?',
      ...unknown,
      model,
    })
    expect(draft?.kind).toBe('quote')
    expect(trouble).toEqual(['The model is away.'])
  })
})

test('what the library says under conditions that nobody knows is for a person to weigh', async () => {
  const { ground } = await preparedFor({
    text: 'how many days do I have to return a tent to Germany, where I live',
    intents: [null],
  })
  const passages = ground.perIssue.flatMap(({ passages: found }) => found)
  expect(passages.map(({ articleId }) => articleId)).not.toContain('return-window-us-canada')
  const conditional = passages.find(({ articleId }) => articleId === 'return-window-eu-uk')
  expect(conditional?.unknown).toEqual(['bought_in', 'price_kind'])
  expect(ground.exceptions.map(({ articleId }) => articleId)).toContain('what-cannot-be-returned')
})

test('what nobody understood is asked about', async () => {
  expect((await preparedFor({ text: 'the thing again', intents: [] })).draft?.replyId).toBe(
    'ask-what-about',
  )
})

test.each(['self_harm', 'danger', 'minor'] as const)(
  'under %s nothing is prepared',
  async (risk) => {
    const { draft, trouble } = await preparedFor({
      text: 'how long can I return it',
      intents: ['return_window'],
      risk,
    })
    expect(draft).toBeNull()
    expect(trouble).toEqual(['Only a person answers this.'])
  },
)

test('nothing is asked while anything keeps answers from being sent', async () => {
  const turn = { text: 'where is it', intents: ['order_status'], missing: ['order_id'] }
  expect((await preparedFor(turn)).draft?.kind).toBe('ask')
  expect((await preparedFor({ ...turn, risk: 'fraud' })).draft?.kind).not.toBe('ask')
  expect((await preparedFor({ ...turn, stickyRisks: ['fraud'] })).draft?.kind).not.toBe('ask')
  expect((await preparedFor({ text: 'it', intents: [], risk: 'fraud' })).draft).toBeNull()
})

test('a day that is over is not promised, and an order in a store is not being packed', async () => {
  const text = 'where is my order'
  const order = (facts: Record<string, string>) =>
    Object.entries(facts).map(([name, value]) => ({ name, type: 'x', value, from: 'orders' }))
  const shown = async (facts: Record<string, string>, intents = ['order_status']) =>
    (await preparedFor({ text, intents, facts: order(facts) })).draft?.replyId
  const id = { 'order.id': 'NW-1000001' }
  const packed = { ...id, 'order.state': 'packing', 'order.dispatch_on': '2099-01-02' }
  const kept = { 'order.collect_store': 'Lisbon', 'order.keep_until': '2099-01-03' }
  expect(await shown(packed)).toBe('order-in-packing')
  expect(await shown({ ...packed, 'order.dispatch_on': '2020-01-02' })).not.toBe('order-in-packing')
  expect(await shown({ ...packed, ...kept })).not.toBe('order-in-packing')
  expect(await shown({ ...packed, ...kept }, ['click_collect'])).toBe('collect-ready')
  const cancelled = { ...packed, ...kept, 'order.state': 'cancelled' }
  expect(await shown(cancelled, ['click_collect'])).not.toBe('collect-ready')
})

test('words that ask for a number are not for who has told it', async () => {
  const turn = { text: 'where is my order', intents: ['order_status'] }
  expect((await preparedFor(turn)).draft?.replyId).toBe('track-yourself')
  expect((await preparedFor({ ...turn, knows: ['order_id'] })).draft?.replyId).not.toBe(
    'track-yourself',
  )
})
