import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InboundEvent } from '../core/inbound.ts'
import type { Database } from '../ports.ts'
import { postgresDatabase } from '../testing/database.ts'
import { aDesk, agent, aMessage, aPhone, type TestDesk } from '../testing/desk.ts'
import { approve } from './review/approve.ts'
import { runTurn } from './run-turn.ts'
import { send } from './send.ts'

let database: Database
beforeAll(async () => {
  database = await postgresDatabase()
})
afterAll(() => database.close())

/** A contact whose question was answered, so that statuses of the answer can come. */
async function answered(desk: TestDesk): Promise<{ phone: string; outboundId: string }> {
  const phone = aPhone()
  await desk.receive(aMessage(phone))
  const turn = await database.prisma.turn.findFirstOrThrow({
    where: { conversation: { contact: { identities: { some: { value: phone } } } } },
    include: { conversation: true },
  })
  await runTurn(desk, turn.id)
  const review = await database.prisma.review.findFirstOrThrow({ where: { turnId: turn.id } })
  const { revision } = turn.conversation
  await approve(desk, { reviewId: review.id, revision, text: 'Tomorrow.', actor: agent })
  const outbound = await database.prisma.outbound.findFirstOrThrow({ where: { turnId: turn.id } })
  await send(desk, outbound.id)
  return { phone, outboundId: outbound.id }
}

const delivered = (outboundId: string): InboundEvent => ({
  kind: 'status',
  providerId: `p-${outboundId}`,
  outboundId,
  status: 'delivered',
  at: new Date().toISOString(),
})

const log = (channelId: string, events: InboundEvent[]) =>
  database.pool.query(`SELECT receive($1, '4 s', '20 s', 1000) AS effects`, [
    JSON.stringify(events.map((event) => ({ ...event, channelId }))),
  ])

test('batches that name the same contacts in any order never wait for each other in a circle', async () => {
  const desk = await aDesk(database)
  const contacts = await Promise.all(Array.from({ length: 12 }, () => answered(desk)))
  // The worst there is: statuses, known contacts and new ones, one batch from the front and one from the back.
  for (let round = 0; round < 40; round++) {
    // Whoever brings newcomers waits for others who do, so half of the rounds have none.
    const newcomers = round % 2 === 0 ? [aPhone(), aPhone()] : []
    const events = [
      ...contacts.flatMap(({ phone, outboundId }, place) => [
        place % 2 === 0 ? delivered(outboundId) : aMessage(phone),
      ]),
      ...newcomers.map((phone) => aMessage(phone)),
      ...contacts.map(({ phone }) => aMessage(phone)),
    ]
    const anew = events.map((event) =>
      event.kind === 'message' ? { ...event, providerId: `again-${event.providerId}` } : event,
    )
    await Promise.all([log(desk.channelId, events), log(desk.channelId, anew.toReversed())])
  }
  const { rows } = await database.pool.query(
    'SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()',
  )
  expect(rows).toEqual([{ deadlocks: 0 }])
})

test('two batches that bring the same newcomer at once make one contact and one conversation', async () => {
  const desk = await aDesk(database)
  for (let round = 0; round < 20; round++) {
    const [phone, other] = [aPhone(), aPhone()]
    await Promise.all([
      log(desk.channelId, [aMessage(phone), aMessage(other)]),
      log(desk.channelId, [aMessage(other), aMessage(phone)]),
    ])
    const messages = await database.prisma.message.groupBy({
      by: ['conversationId'],
      where: {
        conversation: { contact: { identities: { some: { value: { in: [phone, other] } } } } },
      },
      _count: true,
    })
    expect(messages.map((group) => group._count)).toEqual([2, 2])
  }
})
