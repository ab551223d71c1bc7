import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Assessment } from './core/assessment.ts'
import type { Draft } from './core/draft.ts'
import type { Packet } from './core/packet.ts'
import type { Verdict } from './core/verdict.ts'
import type { Desk } from './flow/desk.ts'
import { runTurn } from './flow/run-turn.ts'
import { earnAutonomy } from './testing/autonomy.ts'
import { openTestHouse, type TestHouse } from './testing/house.ts'

/** What the assistant does with what customers write, over the sample shop, with autonomy that was earned. */

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse({ EMBEDDER: 'none' })
  await earnAutonomy(house.desk, { languages: ['en', 'de', 'es'] })
})
afterAll(() => house.close())

const prisma = () => house.desk.database.prisma
const of = (phone: string) => ({
  conversation: { contact: { identities: { some: { value: phone } } } },
})

/** What became of the newest turn of a customer. */
async function cameOf(phone: string) {
  const turn = await prisma().turn.findFirstOrThrow({
    where: of(phone),
    orderBy: { createdAt: 'desc' },
    include: {
      runs: { orderBy: { startedAt: 'desc' }, take: 1, include: { draft: true } },
      reviews: { where: { state: 'waiting' } },
    },
  })
  const [run] = turn.runs
  if (!run) throw new Error('the turn was not run')
  const verdict = run.verdict as Verdict
  const outbounds = await prisma().outbound.findMany({
    where: of(phone),
    orderBy: { position: 'asc' },
    include: { decision: true },
  })
  return {
    state: turn.state,
    outcome: run.outcome,
    verdict,
    rules: verdict.matches.map(({ rule }) => rule),
    assessment: run.assessment as Assessment,
    draft: (run.draft?.content ?? null) as Draft | null,
    review: turn.reviews[0],
    said: outbounds.map(({ body }) => (body as { text: string }).text),
    by: outbounds.map(({ decision }) => [decision.by, decision.answerKind]),
    turnId: turn.id,
  }
}

let phones = 0
const somebody = () => `+4915177${String(++phones).padStart(6, '0')}`
const maria = '+4915100000001'

async function says(phone: string, text: string, changed: Parameters<TestHouse['says']>[2] = {}) {
  await house.says(phone, { text }, changed)
  return cameOf(phone)
}

test('an everyday question is answered by an approved reply, without a person', async () => {
  const phone = somebody()
  const came = await says(phone, 'which payment methods do you take?')
  expect(came).toMatchObject({ outcome: 'sent', by: [['boundary', 'reply']] })
  expect(came.said[0]).toContain('Visa, Mastercard')
  expect(came.said[0]).toMatch(/^Hello from Northwind Outfitters\. You are writing with our assist/)
  expect(came.review).toBeUndefined()
})

test('that an assistant answers is told once', async () => {
  const phone = somebody()
  await says(phone, 'which payment methods do you take?')
  const came = await says(phone, 'and when is the store in Hamburg open?')
  expect(came.said).toHaveLength(2)
  expect(came.said[1]).not.toContain('assistant')
})

test('an order is looked up and told to whom it belongs', async () => {
  const came = await says(maria, 'where is my order NW-1000001?')
  expect(came.outcome).toBe('sent')
  expect(came.said.at(-1)).toContain('Your order NW-1000001 is on its way')
  expect(came.draft?.sentences[0]?.citations).toContainEqual(
    expect.objectContaining({ kind: 'fact', name: 'order.id', from: 'orders' }),
  )
  await house.forget(maria)
})

test("somebody else's order is told to nobody", async () => {
  const came = await says(somebody(), 'where is my order NW-1000001?')
  expect(came).toMatchObject({ outcome: 'held', said: [] })
  expect(came.rules).toContain('connector')
  expect(JSON.stringify(came.draft)).not.toContain('on its way')
  const run = await prisma().run.findFirstOrThrow({ where: { turnId: came.turnId } })
  expect(JSON.stringify(run.steps)).not.toContain('+4915100000001')
})

test('what is missing is asked for once, and then answered', async () => {
  const phone = '+4915100000015'
  const first = await says(phone, 'where is my order?')
  expect(first).toMatchObject({ outcome: 'asked', by: [['boundary', 'ask']] })
  expect(first.said[0]).toContain('order number')
  const second = await says(phone, 'NW-1000015')
  expect(second.outcome).toBe('sent')
  expect(second.said.at(-1)).toContain('NW-1000015')
})

test('an exception from the rules of refunds waits for an approver, with the rule named', async () => {
  const came = await says(
    somebody(),
    'I know the 60 days are over, but could you make an exception and refund my tent anyway?',
  )
  expect(came).toMatchObject({ outcome: 'held', said: [] })
  expect(came.rules).toContain('risk.refund_exception')
  expect(came.review).toMatchObject({ needsApprover: true, state: 'waiting' })
})

test('a chargeback is handed over with all that is known, and stays with people', async () => {
  const phone = somebody()
  const came = await says(phone, 'I was charged twice. I will have my bank take the money back.')
  expect(came.outcome).toBe('handed_off')
  expect(came.verdict.decidedBy).toBe('risk.chargeback')
  expect(came.by).toEqual([['boundary', 'acknowledge']])
  const handoff = await prisma().handoff.findFirstOrThrow({ where: of(phone) })
  const packet = handoff.packet as Packet
  expect(packet.problem[0]?.text).toContain('charged twice')
  expect(packet.risks.map(({ kind }) => kind)).toContain('chargeback')
  expect(packet.sources.length).toBeGreaterThan(0)

  const after = await says(phone, 'so where is my order NW-1000001?')
  expect(after.by).toEqual([['boundary', 'acknowledge']])
  expect(after.rules).toEqual(expect.arrayContaining(['silenced']))
})

test('a thread that turns from an order to compensation is seen where it turns', async () => {
  const phone = '+4915100000014'
  await says(phone, 'where is my order NW-1000014?')
  const came = await says(phone, 'it is five days late, what compensation do I get for that?')
  expect(['held', 'handed_off']).toContain(came.outcome)
  expect(came.assessment.risks.map(({ kind }) => kind)).toContain('refund_exception')
})

test('two questions in one message are both answered, or neither by itself', async () => {
  const came = await says(somebody(), 'When is the store in Lisbon open? And how can I pay?')
  expect(came.assessment.issues.map(({ intent }) => intent)).toEqual([
    'store_info',
    'payment_methods',
  ])
  const both = came.draft?.answers ?? []
  if (came.outcome === 'sent') expect(both).toEqual(['store_info', 'payment_methods'])

  const half = await says(
    somebody(),
    'How can I pay? And which colours does the canoe of last year have?',
  )
  expect(half.by.filter(([, kind]) => kind !== 'ask')).toEqual([])
})

test('what nothing approved answers gets no draft', async () => {
  const came = await says(somebody(), 'Do you teach Norwegian to beginners?')
  expect(came).toMatchObject({ outcome: 'held', said: [], draft: null })
  expect(came.rules).toContain('no_draft')
})

test('a burst is answered once', async () => {
  const phone = somebody()
  const turns = []
  for (const text of ['hi', 'payment methods?', 'which payment methods do you take?'])
    turns.push(await house.writes(phone, { text }))
  expect(new Set(turns).size).toBe(1)
  await runTurn(house.desk, turns[0] ?? '')
  await runTurn(house.desk, turns[0] ?? '')
  const came = await cameOf(phone)
  expect({ rules: came.rules, said: came.said.length }).toEqual({ rules: ['ready'], said: 1 })
})

test('thanks void nothing; an edit does', async () => {
  const phone = somebody()
  await says(phone, 'can you make an exception and refund me after 90 days?')
  const { review } = await cameOf(phone)
  await house.says(phone, { text: 'thanks!' })
  const conversation = () =>
    prisma().conversation.findFirstOrThrow({ where: of(phone).conversation })
  expect((await conversation()).materialRevision).toBeLessThanOrEqual(review?.revision ?? 0)
  const asked = await prisma().message.findFirstOrThrow({
    where: { ...of(phone), direction: 'inbound' },
    orderBy: { sentAt: 'asc' },
  })
  await house.receiver.receive(house.simulatorId, [
    {
      kind: 'change',
      providerId: 'edit-1',
      identities: [{ kind: 'phone', value: phone }],
      target: asked.providerId ?? '',
      change: 'edited',
      content: { text: 'can you refund me after 20 days?' },
      at: new Date().toISOString(),
    },
  ])
  expect((await conversation()).materialRevision).toBeGreaterThan(review?.revision ?? 0)
})

test('a picture with words beside it waits for a person', async () => {
  const phone = somebody()
  await house.says(phone, { text: 'which payment methods do you take?', kind: 'image' })
  const came = await cameOf(phone)
  expect(came).toMatchObject({ outcome: 'held', said: [] })
  expect(came.rules).toContain('unread')
})

test('somebody in despair gets help at once and a person after that', async () => {
  const came = await says(somebody(), 'i dont want to live anymore')
  expect(came.outcome).toBe('handed_off')
  expect(came.verdict.priority).toBe('urgent')
  expect(came.by).toEqual([['boundary', 'crisis']])
  expect(came.said[0]).toContain('0800 111 0 111')
})

describe('while a part is away', () => {
  const away = () => Promise.reject(new Error('away'))

  test('the library: nothing is guessed', async () => {
    const { library } = house.desk
    const changed = { library: { ...library, search: away, check: away } }
    for (const asked of [
      'does the Skerry 2 fit two tall people and a dog?',
      'which payment methods do you take?',
    ]) {
      const came = await says(somebody(), asked, changed)
      expect(came).toMatchObject({ outcome: 'held', said: [] })
      expect(came.verdict.matches).toContainEqual(
        expect.objectContaining({ rule: 'trouble', because: 'The library could not be searched.' }),
      )
    }
  })

  test('the model: a person answers', async () => {
    const trouble = async () => ({
      kind: 'trouble' as const,
      because: 'The model did not answer in time.',
      usage: { calls: 1, inputTokens: 0, outputTokens: 0, cost: 0 },
      exchanges: [],
    })
    const model = {
      name: 'openai:away',
      prompts: { triage: 'triage-1', draft: 'draft-1' },
      triage: trouble,
      draft: trouble,
      close: async () => {},
    }
    const { assistant } = house.desk
    const changed = { assistant: { ...assistant, model } }
    const came = await says(somebody(), 'does the Skerry 2 fit two tall people and a dog?', changed)
    expect(came).toMatchObject({ outcome: 'held', said: [] })
    expect(came.rules).toContain('trouble')
  })

  test('the connector: a person answers', async () => {
    const { assistant } = house.desk
    const connectors = assistant.connectors.map((connector) => ({
      ...connector,
      ask: async () => ({ kind: 'away' as const, because: 'it failed' }),
    }))
    const came = await says(somebody(), 'where is my order NW-1000001?', {
      assistant: { ...assistant, connectors },
    })
    expect(came).toMatchObject({ outcome: 'held', said: [] })
    expect(came.rules).toContain('connector')
  })
})

test('one in twenty answers waits for a person, who sees a draft like any other', async () => {
  const assistant = { ...house.desk.assistant, isSampled: () => true }
  const came = await says(somebody(), 'which payment methods do you take?', { assistant })
  expect(came).toMatchObject({ outcome: 'held', said: [] })
  expect(came.rules).toContain('autonomy.draft')
})

test('a boundary that is published while a turn is being thought about counts', async () => {
  let asked = 0
  const policies: Desk['policies'] = async () => {
    const now = await house.desk.policies()
    asked++
    if (asked === 1) return now
    const rule = {
      id: 'not-today',
      when: { intent: ['payment_methods'] },
      verdict: 'hold' as const,
      because: 'The ways to pay are changing today.',
    }
    const content = { ...now.boundary.content, rules: [...now.boundary.content.rules, rule] }
    return { ...now, boundary: { ...now.boundary, content } }
  }
  const came = await says(somebody(), 'which payment methods do you take?', { policies })
  expect(came).toMatchObject({ outcome: 'held', said: [] })
  expect(came.rules).toContain('not-today')
})

test('one switch stops it all', async () => {
  await prisma().setting.update({
    where: { name: 'automatic_sends' },
    data: { value: { stopped: true } },
  })
  const came = await says(somebody(), 'which payment methods do you take?')
  expect(came).toMatchObject({ outcome: 'held', said: [] })
  await prisma().setting.update({
    where: { name: 'automatic_sends' },
    data: { value: { stopped: false } },
  })
})
