import { afterAll, beforeAll, expect, test } from 'vitest'
import { countryOf } from '../adapters/model/local/phones.ts'
import type { Database } from '../ports.ts'
import { embeddedDatabase } from '../testing/database.ts'
import { aDesk, aMessage, aPhone, type TestDesk } from '../testing/desk.ts'
import { readThread } from './read-thread.ts'

let database: Database
let desk: TestDesk
beforeAll(async () => {
  database = await embeddedDatabase()
  desk = await aDesk(database)
})
afterAll(() => database.close())

const query = (text: string, values: unknown[] = []) => database.pool.query(text, values)
const openTurn = (phone: string) =>
  database.prisma.turn.findFirstOrThrow({
    where: { conversation: { contact: { identities: { some: { value: phone } } } } },
    orderBy: { createdAt: 'desc' },
    include: { conversation: true },
  })
/** The thread of the contact's newest turn. */
const threadOf = async (phone: string) => {
  const turn = await openTurn(phone)
  const { conversationId } = turn
  const { revision } = turn.conversation
  return readThread(
    { database, countryOf },
    { runId: turn.id, turnId: turn.id, conversationId, revision, fence: 1n },
  )
}
/** The turn was answered, and what was found in it is what these intents say. */
const answered = async (phone: string, intents: (string | null)[]) => {
  const turn = await openTurn(phone)
  const assessment = JSON.stringify({ issues: intents.map((intent) => ({ intent })) })
  await query(`UPDATE turn SET state = 'answered', due_at = NULL WHERE id = $1`, [turn.id])
  await query(
    `INSERT INTO run (turn_id, revision, fence, assessment, outcome) VALUES ($1, 1, 1, $2, 'held')`,
    [turn.id, assessment],
  )
  return turn
}
type Sent = { kind: string | null; by?: 'person' | 'boundary'; text?: string; state?: string }
/** Something of ours went out in the contact's conversation. */
const went = async (
  phone: string,
  { kind, by = 'boundary', text = 'Yes?', state = 'sent' }: Sent,
) => {
  const { id, caseId, conversationId, conversation } = await openTurn(phone)
  const { channelId } = conversation
  const { rows } = await query(
    `WITH d AS (INSERT INTO decision (conversation_id, channel_id, turn_id, by, approver, answer_kind, policy_version, revision, expires_at, seal, voided_at)
       VALUES ($1, $2, $3, $4, 'x', $5, 1, 1, now(), 's', now()) RETURNING id)
     INSERT INTO outbound (decision_id, conversation_id, channel_id, turn_id, recipient_kind, recipient, state, body)
     SELECT d.id, $1, $2, $3, 'phone', $6, $7, jsonb_build_object('text', $8::text) FROM d RETURNING id`,
    [conversationId, channelId, id, by, kind, phone, state, text],
  )
  await query(
    `INSERT INTO message (conversation_id, channel_id, case_id, turn_id, outbound_id, direction, origin, kind, content, sent_at)
     VALUES ($1, $2, $3, $4, $5, 'outbound', $6, 'text', jsonb_build_object('text', $7::text), now())`,
    [
      conversationId,
      channelId,
      caseId,
      id,
      rows[0].id,
      by === 'person' ? 'desk' : 'assistant',
      text,
    ],
  )
}

test('a turn is its messages, from the contact, where the number is from', async () => {
  const phone = aPhone()
  await desk.receive(
    aMessage(phone, { text: 'Where is my order?', sentAt: new Date(Date.now() - 2000) }),
    aMessage(phone, { text: 'NW-1000001' }),
  )
  const thread = await threadOf(phone)
  expect(thread).toMatchObject({
    country: 'DE',
    identities: [{ kind: 'phone', value: phone }],
    before: [],
    earlierIntents: [],
    earlierCases: [],
    stickyRisks: [],
    silenced: false,
    restarts: 0,
    asks: 0,
    disclosed: false,
    acknowledged: false,
    automaticStopped: false,
  })
  expect(thread.messages.map(({ text, unread, late }) => [text, unread, late])).toEqual([
    ['Where is my order?', false, false],
    ['NW-1000001', false, false],
  ])
  expect(thread.now.getTime()).toBeGreaterThan(Date.now() - 60_000)
})

test('a caption is text, a picture is unread, and what was taken back is gone', async () => {
  const phone = aPhone()
  const picture = aMessage(phone, { kind: 'image' })
  if (picture.kind === 'message') picture.content = { caption: 'it is broken' }
  const gone = aMessage(phone, { text: 'forget this', providerId: `gone-${phone}` })
  await desk.receive(picture, aMessage(phone, { kind: 'audio', text: '' }), gone)
  await query(`UPDATE message SET revoked_at = now(), content = NULL WHERE provider_id = $1`, [
    `gone-${phone}`,
  ])
  const { messages } = await threadOf(phone)
  expect(messages.map(({ kind, text, unread }) => [kind, text, unread]).sort()).toEqual([
    ['audio', '', true],
    ['image', 'it is broken', true],
  ])
})

test('what a person countersigned the assistant said, and words of their own they said', async () => {
  const phone = aPhone()
  await desk.receive(aMessage(phone, { text: 'Where is my order?' }))
  await went(phone, { kind: 'reply', by: 'person', text: 'It arrives tomorrow.' })
  await went(phone, { kind: null, by: 'person', text: 'I asked the carrier.' })
  await answered(phone, ['order_status'])
  await desk.receive(aMessage(phone, { text: 'ok' }))
  const { before } = await threadOf(phone)
  expect(before.map(({ from }) => from).sort()).toEqual(['assistant', 'customer', 'person'])
})

test('earlier in the case: who said what, and what was asked', async () => {
  const phone = aPhone()
  await desk.receive(aMessage(phone, { text: 'Where is my order?' }))
  await went(phone, { kind: 'reply', text: 'It arrives tomorrow.' })
  await answered(phone, ['order_status', null, 'store_info'])
  await desk.receive(aMessage(phone, { text: 'And the other one?' }))
  const thread = await threadOf(phone)
  expect(thread.before.map(({ from, text }) => [from, text])).toEqual([
    ['customer', 'Where is my order?'],
    ['assistant', 'It arrives tomorrow.'],
  ])
  expect(thread.earlierIntents).toEqual(['order_status', 'store_info'])
  expect(thread.messages.map(({ text }) => text)).toEqual(['And the other one?'])
})

test('other cases of the contact, with what they asked; older ones do not count', async () => {
  const phone = aPhone()
  await desk.receive(aMessage(phone))
  const first = await answered(phone, ['refund_status'])
  await query(`UPDATE "case" SET state = 'closed' WHERE id = $1`, [first.caseId])
  await query(`UPDATE turn SET created_at = now() - interval '3 days' WHERE id = $1`, [first.id])
  await desk.receive(aMessage(phone))
  const thread = await threadOf(phone)
  expect(thread.earlierIntents).toEqual([])
  expect(thread.earlierCases).toMatchObject([{ intents: ['refund_status'], state: 'closed' }])
  expect(Math.round((Date.now() - (thread.earlierCases[0]?.at.getTime() ?? 0)) / 86_400_000)).toBe(
    3,
  )
  await query(`UPDATE turn SET created_at = now() - interval '31 days' WHERE id = $1`, [first.id])
  expect((await threadOf(phone)).earlierCases).toEqual([])
})

test('questions are counted since a person last wrote; approving what was prepared is not writing', async () => {
  const phone = aPhone()
  await desk.receive(aMessage(phone))
  await went(phone, { kind: 'ask' })
  await went(phone, { kind: 'ask', state: 'voided' })
  await went(phone, { kind: 'ask', by: 'person' })
  expect((await threadOf(phone)).asks).toBe(2)
  await went(phone, { kind: null, by: 'person' })
  expect((await threadOf(phone)).asks).toBe(0)
  await went(phone, { kind: 'ask' })
  expect((await threadOf(phone)).asks).toBe(1)
})

test('an acknowledgement counts while it is the last thing that went out', async () => {
  const phone = aPhone()
  await desk.receive(aMessage(phone))
  await went(phone, { kind: 'acknowledge' })
  await went(phone, { kind: 'reply', state: 'refused' })
  expect((await threadOf(phone)).acknowledged).toBe(true)
  await went(phone, { kind: 'reply' })
  expect((await threadOf(phone)).acknowledged).toBe(false)
})

test('what stands over the conversation: risks not cleared, silence, disclosure, the switch', async () => {
  const phone = aPhone()
  await desk.receive(aMessage(phone))
  const { conversationId } = await openTurn(phone)
  await query(
    `INSERT INTO conversation_risk (conversation_id, kind, rule, cleared_at) VALUES ($1, 'chargeback', 'r', NULL), ($1, 'fraud', 'r', now())`,
    [conversationId],
  )
  await query(`UPDATE conversation SET silenced_at = now(), disclosed_at = now() WHERE id = $1`, [
    conversationId,
  ])
  await query(`UPDATE channel SET auto_stopped_at = now() WHERE id = $1`, [desk.channelId])
  expect(await threadOf(phone)).toMatchObject({
    stickyRisks: ['chargeback'],
    silenced: true,
    disclosed: true,
    automaticStopped: true,
  })
  await query(`UPDATE channel SET auto_stopped_at = NULL WHERE id = $1`, [desk.channelId])
})
