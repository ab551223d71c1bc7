import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InboundEvent } from '../core/inbound.ts'
import type { Database } from '../ports.ts'
import { embeddedDatabase } from '../testing/database.ts'
import { aDesk, agent, aMessage, aPhone, losingQueue, type TestDesk } from '../testing/desk.ts'
import { aChange, lookInto } from '../testing/look.ts'
import { openBatcher } from './batcher.ts'
import { openReceiver } from './receive.ts'
import { approve } from './review/approve.ts'
import { runTurn } from './run-turn.ts'

let database: Database
let desk: TestDesk
let look: ReturnType<typeof lookInto>
beforeAll(async () => {
  database = await embeddedDatabase()
  desk = await aDesk(database)
  look = lookInto(database)
})
afterAll(() => database.close())

async function aHeldTurn(phone = aPhone()) {
  await desk.receive(aMessage(phone))
  const turn = (await look.turnsOf(phone)).at(-1)
  await runTurn(desk, turn?.id ?? '')
  return phone
}
test('a burst becomes one turn, due after the quiet time and never later than the maximum', async () => {
  const phone = aPhone()
  const patient = openReceiver(database, losingQueue, {
    quietMs: 600_000,
    maxMs: 1_200_000,
    messagesPerMinute: 1000,
  })
  await patient.receive(desk.channelId, [aMessage(phone), aMessage(phone), aMessage(phone)])
  const [turn, ...others] = await look.turnsOf(phone)
  expect(others).toHaveLength(0)
  const waits = (turn: (typeof others)[number] | undefined) =>
    (turn?.dueAt?.getTime() ?? 0) - (turn?.gatheringSince.getTime() ?? 0)
  expect(waits(turn)).toBe(600_000)
  await database.pool.query(
    `UPDATE turn SET gathering_since = gathering_since - interval '15 minutes' WHERE id = $1`,
    [turn?.id],
  )
  await patient.receive(desk.channelId, [aMessage(phone)])
  expect(waits((await look.turnsOf(phone))[0])).toBe(1_200_000)
})

test('the same message again is logged once and wakes nobody', async () => {
  const phone = aPhone()
  const event = aMessage(phone)
  await desk.receive(event, event)
  const before = await look.turnsOf(phone)
  await desk.receive(event)
  expect(await look.messagesOf(phone)).toHaveLength(1)
  expect(await look.turnsOf(phone)).toEqual(before)
})

test('an item that cannot be stored loses none of its neighbours, in its own webhook either', async () => {
  const [one, two, three] = [aPhone(), aPhone(), aPhone()]
  const bad = { ...aMessage(two), providerId: 'bad-1', sentAt: 'never' } as InboundEvent
  await Promise.all([
    desk.receive(aMessage(one), bad, aMessage(two)),
    desk.receive(aMessage(three)),
  ])
  for (const phone of [one, two, three]) expect(await look.messagesOf(phone)).toHaveLength(1)
  expect(
    await database.prisma.webhookEvent.findMany({ where: { providerId: 'bad-1' } }),
  ).toMatchObject([{ kind: 'unstorable' }])
})

test('a webhook that waits for somebody else holds up nobody', async () => {
  const writes: string[][] = []
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const batcher = openBatcher<string, string>(
    async (items, isHurried) => {
      writes.push(items)
      if (items.includes('held') && isHurried) throw new Error('held by somebody')
      if (items.includes('held')) await held
      return items
    },
    { mostItems: 10 },
  )
  const waiting = batcher.add(['held'])
  expect(await batcher.add(['free'])).toEqual(['free'])
  letGo()
  expect(await waiting).toEqual(['held'])
  expect(batcher.waitedMs()).toBe(0)
})

test('characters that no database holds are replaced, not refused', async () => {
  const phone = aPhone()
  await desk.receive(aMessage(phone, { text: 'a\0b\ud800c 😀' }))
  expect((await look.messagesOf(phone))[0]?.content).toEqual({ text: 'a\uFFFDb\uFFFDc 😀' })
})

test('messages that arrive in the wrong order are read in the right one', async () => {
  const phone = aPhone()
  const ago = (ms: number) => new Date(Date.now() - ms)
  await desk.receive(
    aMessage(phone, { text: 'second', sentAt: ago(1000) }),
    aMessage(phone, { text: 'first', sentAt: ago(5000) }),
  )
  expect((await look.messagesOf(phone)).map((m) => m.content)).toEqual([
    { text: 'first' },
    { text: 'second' },
  ])
  const conversation = await database.prisma.conversation.findFirstOrThrow({
    where: { contact: { identities: { some: { value: phone } } } },
  })
  const [, second] = await look.messagesOf(phone)
  expect(conversation.lastInboundAt).toEqual(second?.sentAt)
})

test('an edit and a revoke count also when they come before their message', async () => {
  const phone = aPhone()
  await desk.receive(
    aChange(phone, 'early-1', 'edited', 'after'),
    aMessage(phone, { providerId: 'early-1', text: 'before' }),
  )
  await desk.receive(
    aChange(phone, 'early-2', 'revoked'),
    aMessage(phone, { providerId: 'early-2', text: 'secret' }),
  )
  const messages = await look.messagesOf(phone)
  expect(messages.find((m) => m.providerId === 'early-1')).toMatchObject({
    content: { text: 'after' },
    editedAt: expect.any(Date),
  })
  expect(messages.find((m) => m.providerId === 'early-2')).toMatchObject({
    content: null,
    revokedAt: expect.any(Date),
  })
})

test('an edit of what a person is about to answer asks them to look again', async () => {
  const phone = aPhone()
  await desk.receive(aMessage(phone, { providerId: `edit-${phone}` }))
  await runTurn(desk, (await look.turnsOf(phone))[0]?.id ?? '')
  const [before] = await look.reviewsOf(phone)
  await desk.receive(aChange(phone, `edit-${phone}`, 'edited', 'Cancel it instead'))
  const outcome = await approve(desk, {
    reviewId: before?.id ?? '',
    revision: before?.conversation.revision ?? 0,
    text: 'Tomorrow.',
    actor: agent,
  })
  expect(outcome.kind).toBe('changed')
  expect(await look.turnsOf(phone)).toMatchObject([{ state: 'gathering', restarts: 1 }])
})

test('a reply from the phone closes the turn and silences the assistant', async () => {
  const phone = await aHeldTurn()
  await desk.receive({
    kind: 'echo',
    providerId: `echo-${phone}`,
    identities: [{ kind: 'phone', value: phone }],
    messageKind: 'text',
    content: { text: 'I called you.' },
    sentAt: new Date().toISOString(),
  })
  expect(await look.turnsOf(phone)).toMatchObject([{ state: 'closed' }])
  expect(await look.reviewsOf(phone)).toMatchObject([
    { state: 'withdrawn', outcome: 'answered_on_phone', conversation: { silencedBy: 'phone' } },
  ])
  expect((await look.messagesOf(phone)).at(-1)).toMatchObject({
    origin: 'phone',
    direction: 'outbound',
  })
})

test('a stop word starts no turn and is written down', async () => {
  const phone = aPhone()
  await desk.receive(aMessage(phone, { text: 'STOP' }))
  expect(await look.turnsOf(phone)).toHaveLength(0)
  expect(
    await database.prisma.consent.findMany({
      where: { contact: { identities: { some: { value: phone } } } },
    }),
  ).toMatchObject([{ scope: 'all', optedOut: true, source: 'stop_word' }])
})

test('noise asks for nothing, but a nudge from somebody who is not being answered does', async () => {
  const phone = aPhone()
  await desk.receive(
    aMessage(phone, { text: 'thanks' }),
    aMessage(phone, { kind: 'reaction', text: '' }),
  )
  expect(await look.turnsOf(phone)).toHaveLength(0)
  await desk.receive(aMessage(phone, { text: '?' }))
  expect(await look.turnsOf(phone)).toHaveLength(1)
})

test('a flood is logged whole and answered no more than once a minute', async () => {
  const phone = aPhone()
  const strict = openReceiver(database, losingQueue, { quietMs: 0, maxMs: 0, messagesPerMinute: 5 })
  await strict.receive(
    desk.channelId,
    Array.from({ length: 8 }, () => aMessage(phone)),
  )
  expect(await look.messagesOf(phone)).toHaveLength(8)
  const [turn] = await look.turnsOf(phone)
  expect((turn?.dueAt?.getTime() ?? 0) - Date.now()).toBeGreaterThan(30_000)
})

test('a message that was long on its way is marked, and held for that reason too', async () => {
  const phone = aPhone()
  await desk.receive(aMessage(phone, { sentAt: new Date(Date.now() - 16 * 60_000) }))
  await runTurn(desk, (await look.turnsOf(phone))[0]?.id ?? '')
  expect((await look.reviewsOf(phone))[0]?.reasons).toContainEqual(
    expect.objectContaining({ rule: 'late' }),
  )
})

test('unknown kinds are kept whole and ask a person', async () => {
  const phone = aPhone()
  await desk.receive(aMessage(phone, { kind: 'hologram' }))
  expect(await look.turnsOf(phone)).toHaveLength(1)
  await desk.receive({
    kind: 'other',
    otherKind: 'account_update',
    providerId: 'acc-1',
    identities: [],
    payload: { event: 'BANNED' },
  })
  expect(
    await database.prisma.webhookEvent.findMany({ where: { providerId: 'acc-1' } }),
  ).toMatchObject([{ payload: { event: 'BANNED' } }])
})
