import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InboundEvent } from '../core/inbound.ts'
import type { Database } from '../ports.ts'
import { embeddedDatabase } from '../testing/database.ts'
import { aDesk, agent, aMessage, aPhone, type TestDesk } from '../testing/desk.ts'
import { aChange, lookInto } from '../testing/look.ts'
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

test('an edit that makes a question of a thank-you is answered', async () => {
  const phone = aPhone()
  await desk.receive(aMessage(phone, { providerId: `t-${phone}`, text: 'thanks' }))
  expect(await look.turnsOf(phone)).toHaveLength(0)
  await desk.receive(aChange(phone, `t-${phone}`, 'edited', 'thanks, but where is my refund?'))
  const [turn] = await look.turnsOf(phone)
  expect(turn).toMatchObject({ state: 'gathering' })
  expect((await look.messagesOf(phone))[0]).toMatchObject({ turnId: turn?.id, noise: null })
})

test('an edit to a stop word is a stop word', async () => {
  const phone = aPhone()
  await desk.receive(aMessage(phone, { providerId: `s-${phone}` }))
  await desk.receive(aChange(phone, `s-${phone}`, 'edited', 'STOP'))
  expect(await consentsOf(phone)).toMatchObject([{ optedOut: true }])
})

test('a stop word that overtakes the message it changes is heard', async () => {
  const phone = aPhone()
  await desk.receive(aChange(phone, `e-${phone}`, 'edited', 'STOP'))
  expect(await consentsOf(phone)).toMatchObject([{ optedOut: true }])
})

const consentsOf = (phone: string) =>
  database.prisma.consent.findMany({
    where: { contact: { identities: { some: { value: phone } } } },
  })
const says = (phone: string, optedOut: boolean, at: string): InboundEvent => ({
  kind: 'consent',
  providerId: `p-${phone}-${optedOut}`,
  identities: [{ kind: 'phone', value: phone }],
  scope: 'all',
  optedOut,
  at,
})

test('of an opt-in and an opt-out at the same moment the opt-out counts, and a redelivery changes nothing', async () => {
  const phone = aPhone()
  const at = new Date().toISOString()
  await desk.receive(says(phone, false, at), says(phone, true, at))
  expect(await consentsOf(phone)).toMatchObject([{ optedOut: true }])
  const revision = async () =>
    (await database.prisma.conversation.findFirstOrThrow({ where: look.of(phone).conversation }))
      .revision
  const before = await revision()
  await desk.receive(says(phone, true, at))
  expect(await revision()).toBe(before)
})

test('somebody known by number and by id is one person: a stop from either holds for both', async () => {
  const phone = aPhone()
  const id = `US.${phone}`
  const from = (...identities: { kind: 'phone' | 'user_id'; value: string }[]): InboundEvent => ({
    ...aMessage(phone),
    ...({ identities } as object),
  })
  await desk.receive(from({ kind: 'user_id', value: id }))
  await desk.receive(from({ kind: 'phone', value: phone }))
  await runTurn(desk, (await look.turnsOf(phone))[0]?.id ?? '')
  await desk.receive(from({ kind: 'user_id', value: id }, { kind: 'phone', value: phone }))
  await desk.receive({
    ...from({ kind: 'user_id', value: id }),
    content: { text: 'STOP' },
  } as InboundEvent)
  const [review] = await look.reviewsOf(phone)
  const outcome = await approve(desk, {
    reviewId: review?.id ?? '',
    revision: review?.conversation.revision ?? 0,
    text: 'Hello',
    actor: agent,
  })
  expect(outcome).toMatchObject({ kind: 'refused', checks: [{ check: 'consent' }] })
})

test('an answer goes to where the contact wrote from last', async () => {
  const [old, now] = [aPhone(), aPhone()]
  const id = { kind: 'user_id' as const, value: `US.${old}` }
  for (const phone of [old, now]) {
    await desk.receive({
      ...aMessage(phone),
      ...{ identities: [id, { kind: 'phone', value: phone }] },
    } as InboundEvent)
  }
  const [turn] = await look.turnsOf(old)
  await runTurn(desk, turn?.id ?? '')
  const [review] = await look.reviewsOf(old)
  const given = {
    reviewId: review?.id ?? '',
    revision: review?.conversation.revision ?? 0,
    text: 'Hello',
    actor: agent,
  }
  expect(await approve(desk, { ...given, revision: 2_000_000_000 })).toMatchObject({
    kind: 'changed',
  })
  expect(await approve(desk, given)).toMatchObject({ kind: 'decided' })
  expect(
    await database.prisma.outbound.findFirstOrThrow({ where: { turnId: turn?.id ?? '' } }),
  ).toMatchObject({ recipient: now })
})
