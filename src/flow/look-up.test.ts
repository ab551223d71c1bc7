import { expect, test } from 'vitest'
import type { Connector, ConnectorAnswer } from '../ports-assistant.ts'
import { aFact, aMessage, anAssessment, anIssue, aThread } from '../testing/threads.ts'
import { lookUp } from './look-up.ts'

const maria = [{ kind: 'phone' as const, value: '+4915100000001' }]
const shipped = { name: 'order.state', type: 'text_choice', value: 'shipped', from: 'orders' }

const orders = (answer: ConnectorAnswer | ((way: string[]) => ConnectorAnswer)): Connector => ({
  name: 'orders',
  intents: ['order_status'],
  ways: [['order_id'], ['contact.phone']],
  gives: { 'order.state': null },
  ask: async (way) => (typeof answer === 'function' ? answer(way) : answer),
})
const hers = orders({ kind: 'found', facts: [shipped], belongsTo: maria })

test('the facts of an order go to whom it belongs', async () => {
  const found = await lookUp([hers], aThread(), anAssessment({ facts: [aFact()] }))
  expect(found).toMatchObject({ state: 'found', facts: [shipped], missing: [] })
})

test("of somebody else's order nothing is kept, not even for the trace", async () => {
  const thread = aThread({ identities: [{ kind: 'phone', value: '+4915199999999' }] })
  const found = await lookUp([hers], thread, anAssessment({ facts: [aFact()] }))
  expect(found.state).toBe('not_theirs')
  expect(JSON.stringify(found)).not.toContain('shipped')
  expect(JSON.stringify(found)).not.toContain('+4915100000001')
})

test("beside an order that is somebody else's, their own facts are not used either", async () => {
  const other: Connector = {
    ...orders({ kind: 'found', facts: [], belongsTo: [{ kind: 'phone', value: '+1' }] }),
    name: 'refunds',
    intents: ['refund_status'],
  }
  const issues = [anIssue(), anIssue({ intent: 'refund_status' })]
  const found = await lookUp([hers, other], aThread(), anAssessment({ issues, facts: [aFact()] }))
  expect(found).toMatchObject({ state: 'not_theirs', facts: [] })
})

test('without a number the only order of who writes is meant', async () => {
  const asked: string[][] = []
  const connector = orders((way) => {
    asked.push(way)
    return { kind: 'found', facts: [shipped], belongsTo: maria }
  })
  expect((await lookUp([connector], aThread(), anAssessment())).state).toBe('found')
  expect(asked).toEqual([['contact.phone']])
})

test.each(['not_found', 'several'] as const)(
  'when by who writes %s, the number is missing',
  async (kind) => {
    const found = await lookUp([orders({ kind })], aThread(), anAssessment())
    expect(found).toMatchObject({ state: 'missing', missing: ['order_id'] })
  },
)

test('a contact without a phone number is asked for the order number', async () => {
  const thread = aThread({ identities: [{ kind: 'user_id', value: 'u-1' }] })
  const found = await lookUp([hers], thread, anAssessment())
  expect(found).toMatchObject({ state: 'missing', missing: ['order_id'] })
})

test('two orders in one turn are not guessed between', async () => {
  const facts = [aFact(), aFact({ value: 'NW-1000002' })]
  expect((await lookUp([hers], aThread(), anAssessment({ facts }))).state).toBe('several')
})

test('the number of this turn counts before one of earlier', async () => {
  const given: Record<string, string>[] = []
  const connector = {
    ...hers,
    ask: async (_: string[], asked: Record<string, string>): Promise<ConnectorAnswer> => {
      given.push(asked)
      return { kind: 'not_found' }
    },
  }
  const thread = aThread({ messages: [aMessage({ id: 'message-2' })] })
  const facts = [
    aFact({ messageId: 'message-1', value: 'NW-1000009' }),
    aFact({ messageId: 'message-2' }),
  ]
  const found = await lookUp([connector], thread, anAssessment({ facts }))
  expect(given).toEqual([{ order_id: 'NW-1000001' }])
  expect(found.state).toBe('not_found')
})

test('what is away says so, and beside it nothing else counts as found', async () => {
  const away = {
    ...orders({ kind: 'away', because: 'orders answered with status 500' }),
    name: 'b',
  }
  const found = await lookUp([hers, away], aThread(), anAssessment({ facts: [aFact()] }))
  expect(found).toMatchObject({ state: 'away', because: 'Orders answered with status 500.' })
})

test('where no connector serves what is asked, nothing is asked', async () => {
  const issues = [anIssue({ intent: 'store_info' })]
  const found = await lookUp([hers], aThread(), anAssessment({ issues }))
  expect(found).toEqual({ state: 'none', facts: [], missing: [], because: '', asked: [] })
})

test.each([
  'Where is my other order?',
  'and my second order?',
  'when does the other parcel come',
  'y mi otro pedido?',
  'e a minha outra encomenda?',
  'wo bleibt meine zweite Bestellung',
  'où est mon autre colis ?',
  'pesanan yang kedua di mana',
  'mera dusra order kahan hai',
  'मेरा दूसरा ऑर्डर कहाँ है',
  'وين طلبي الثاني',
])('"%s" is not the one before, nor the only one: its number is missing', async (text) => {
  const thread = aThread({ messages: [aMessage({ id: 'message-2', text })] })
  const found = await lookUp([hers], thread, anAssessment({ facts: [aFact()] }))
  expect(found).toMatchObject({ state: 'missing', missing: ['order_id'], facts: [] })
})

test('the number of the other one counts, and one that stands before it does not', async () => {
  const text = 'NW-1000001 is here, where is my other order NW-1000002?'
  const thread = aThread({ messages: [aMessage({ text })] })
  const first = aFact({ start: 0, end: 10 })
  const second = aFact({ value: 'NW-1000002', start: 44, end: 54 })
  const given: string[] = []
  const connector: Connector = {
    ...hers,
    ask: async (_, { order_id = '' }) => {
      given.push(order_id)
      return { kind: 'not_found' }
    },
  }
  await lookUp([connector], thread, anAssessment({ facts: [first, second] }))
  expect(given).toEqual(['NW-1000002'])
  const without = await lookUp([connector], thread, anAssessment({ facts: [first] }))
  expect(without.state).toBe('missing')
})

test.each([
  'where is it? I asked the other day',
  'one second, where is it',
  'pregunto otra vez dónde está',
  "what's up with it",
  "where's my order",
])('"%s" points at no other', async (text) => {
  const thread = aThread({ messages: [aMessage({ text })] })
  expect((await lookUp([hers], thread, anAssessment())).state).toBe('found')
})

test.each([
  "where is my sister's order",
  'where is the order of my wife',
  "where is Anna's order",
  'dónde está el pedido de mi mujer',
  'cadê o pedido da minha irmã',
  'wo ist die Bestellung meiner Frau',
  'où est la commande de ma sœur',
  'pesanan adik saya di mana',
  'meri behen ka order kahan hai',
  'मेरी बहन का ऑर्डर कहाँ है',
  'وين طلب أختي',
])('"%s" is not the only order of who writes', async (text) => {
  const thread = aThread({ messages: [aMessage({ text })] })
  const found = await lookUp([hers], thread, anAssessment())
  expect(found).toMatchObject({ state: 'missing', missing: ['order_id'] })
})

test.each([
  ['date', '2026-11-16'],
  ['product', 'Skerry 2'],
  ['return_id', 'RT-123456'],
])('who names a %s may mean another than the only one under way', async (kind, value) => {
  const facts = [aFact({ kind, value })]
  expect((await lookUp([hers], aThread(), anAssessment({ facts }))).state).toBe('missing')
})

test('two records that differ are not mixed', async () => {
  const delivered = { ...shipped, value: 'delivered', from: 'b' }
  const other: Connector = {
    ...orders({ kind: 'found', facts: [delivered], belongsTo: maria }),
    name: 'b',
    intents: ['refund_status'],
  }
  const issues = [anIssue(), anIssue({ intent: 'refund_status' })]
  const found = await lookUp([hers, other], aThread(), anAssessment({ issues, facts: [aFact()] }))
  expect(found).toMatchObject({ state: 'several', facts: [] })
  expect(found.because).toBe('What was found differs in order.state.')
})
