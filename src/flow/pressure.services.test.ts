import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../ports.ts'
import { postgresDatabase } from '../testing/database.ts'
import { aDesk, agent, aMessage, aPhone, losingQueue, type TestDesk } from '../testing/desk.ts'
import { switchAutomaticSends } from './automatic-sends.ts'
import { standing } from './gate-facts.ts'
import { lockConversation } from './lock.ts'
import { sweep } from './sweep.ts'

/** What one busy part must not do to the others. */

let database: Database
beforeAll(async () => {
  database = await postgresDatabase(undefined, 20)
})
afterAll(() => database.close())

async function aConversation(desk: TestDesk) {
  const phone = aPhone()
  await desk.receive(aMessage(phone))
  const { id } = await database.prisma.conversation.findFirstOrThrow({
    where: { contact: { identities: { some: { value: phone } } } },
  })
  return { id, phone }
}

test('the switch gets its turn however many automatic sends are under way', async () => {
  const desk = await aDesk(database)
  const conversations = await Promise.all(Array.from({ length: 8 }, () => aConversation(desk)))
  let isOver = false
  const keepSending = async ({ id, phone }: { id: string; phone: string }) => {
    while (!isOver) {
      await database.transaction(async (tx) => {
        const conversation = await lockConversation(tx, id)
        if (!conversation) throw new Error('no conversation')
        const recipient = { kind: 'phone' as const, value: phone }
        await standing(tx, conversation, { recipient, by: 'boundary', versions: [] })
        await pause(30)
      })
    }
  }
  // Begun apart, so that at no moment all of them have let go.
  const senders = conversations.map((each, place) => pause(place * 4).then(() => keepSending(each)))
  await pause(100)
  const turned = switchAutomaticSends(desk, { stopped: true, channelId: undefined, actor: agent })
  const outcome = await Promise.race([turned, pause(20_000, 'starved')])
  isOver = true
  await Promise.all(senders)
  await turned
  await switchAutomaticSends(desk, { stopped: false, channelId: undefined, actor: agent })
  expect(outcome).toBe('done')
})

test('a conversation that somebody holds does not hold up the webhooks of others', async () => {
  const desk = await aDesk(database)
  const held = await aConversation(desk)
  const free = await aConversation(desk)
  const holder = await database.pool.connect()
  try {
    await holder.query('BEGIN')
    await holder.query('SELECT 1 FROM conversation WHERE id = $1 FOR UPDATE', [held.id])
    let heldIsLogged = false
    // Both arrive in the same moment and leave in one batch.
    const waiting = desk.receive(aMessage(held.phone)).then(() => {
      heldIsLogged = true
    })
    const logged = desk.receive(aMessage(free.phone)).then(() => 'logged')
    expect(await Promise.race([logged, pause(30_000, 'held up')])).toBe('logged')
    expect(heldIsLogged).toBe(false)
    await holder.query('COMMIT')
    await waiting
  } finally {
    holder.release()
  }
  const messages = await database.prisma.message.groupBy({
    by: ['conversationId'],
    where: { conversationId: { in: [held.id, free.id] } },
    _count: true,
  })
  expect(messages.map((group) => group._count)).toEqual([2, 2])
})

test('what waits behind the first send of one conversation does not keep the sweep from the others', async () => {
  const desk = await aDesk(database)
  const busy = await aConversation(desk)
  const other = await aConversation(desk)
  const queue = (conversationId: string, many: number) =>
    database.pool.query<{ id: string }>(
      `WITH made AS (
         INSERT INTO decision (conversation_id, channel_id, by, approver, revision, policy_version, expires_at, seal)
         SELECT $1, $3, 'person', 'agent-1', 1, 1, now() + interval '1 hour', '' FROM generate_series(1, $2)
         RETURNING id)
       INSERT INTO outbound (decision_id, conversation_id, channel_id, recipient_kind, recipient, body, due_at)
       SELECT id, $1, $3, 'phone', '+49', '{}', now() - interval '1 minute' FROM made RETURNING id`,
      [conversationId, many, desk.channelId],
    )
  await queue(busy.id, 600)
  const { rows } = await queue(other.id, 1)
  const found: string[] = []
  await sweep({
    ...desk,
    queue: { ...losingQueue, enqueue: (job) => void found.push(job.id) },
  })
  expect(found).toContain(rows[0]?.id)
})
