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
  gives: ['order.state'],
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
