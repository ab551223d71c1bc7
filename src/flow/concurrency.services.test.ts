import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../ports.ts'
import { postgresDatabase } from '../testing/database.ts'
import { aDesk, agent, aMessage, aPhone, type TestDesk } from '../testing/desk.ts'
import { inOrder } from '../testing/interleave.ts'
import { switchAutomaticSends } from './automatic-sends.ts'
import { claim } from './claim.ts'
import { decide } from './decide.ts'
import { takeLease } from './lease.ts'
import { lockConversation } from './lock.ts'
import { type Approved, approve } from './review/approve.ts'
import { runTurn } from './run-turn.ts'
import { send } from './send.ts'
import { silence } from './silence.ts'

/** What must hold whatever the order is; each order is forced, on PostgreSQL, with real locks. */

let database: Database
beforeAll(async () => {
  database = await postgresDatabase()
})
afterAll(() => database.close())

async function aHeldTurn(desk: TestDesk, phone = aPhone()) {
  await desk.receive(aMessage(phone))
  const turn = await turnOf(phone)
  await runTurn(desk, turn.id)
  const review = await database.prisma.review.findFirstOrThrow({ where: { turnId: turn.id } })
  const conversation = await database.prisma.conversation.findUniqueOrThrow({
    where: { id: turn.conversationId },
  })
  return {
    phone,
    turnId: turn.id,
    conversationId: conversation.id,
    reviewId: review.id,
    revision: conversation.revision,
  }
}

type Held = Awaited<ReturnType<typeof aHeldTurn>>

const turnOf = (phone: string) =>
  database.prisma.turn.findFirstOrThrow({
    where: { conversation: { contact: { identities: { some: { value: phone } } } } },
    orderBy: { createdAt: 'desc' },
  })
const turns = (held: Held) =>
  database.prisma.turn.findMany({
    where: { conversationId: held.conversationId },
    orderBy: { createdAt: 'asc' },
  })
const outbounds = (held: Held) =>
  database.prisma.outbound.findMany({
    where: { conversationId: held.conversationId },
    orderBy: { position: 'asc' },
  })
const approval = (desk: TestDesk, held: Held, text = 'It arrives tomorrow.') =>
  approve(desk, { reviewId: held.reviewId, revision: held.revision, text, actor: agent })

async function claimed(desk: TestDesk, held: Held) {
  const lease = await takeLease(database, held.conversationId, 5000)
  if (!lease) throw new Error('the lease is taken')
  return { lease, act: () => claim(desk, held.conversationId, lease.fence) }
}

/** A decision by the boundary, as an automatic answer would make it. */
async function automatic(desk: TestDesk, held: Held) {
  return database.transaction(async (tx) => {
    const conversation = await lockConversation(tx, held.conversationId)
    if (!conversation) throw new Error('no conversation')
    await tx.review.updateMany({ where: { id: held.reviewId }, data: { state: 'withdrawn' } })
    return decide(desk, tx, conversation, {
      turnId: held.turnId,
      reviewId: null,
      by: 'boundary',
      actor: { kind: 'boundary', id: 'rule-1' },
      text: 'Hello',
      policyVersion: 1,
      answerKind: 'reply',
      versions: [],
    })
  })
}

test('a message that comes first voids what the person was looking at', async () => {
  const desk = await aDesk(database)
  const held = await aHeldTurn(desk)
  const [, approved] = await inOrder(database, held.conversationId, [
    () => desk.receive(aMessage(held.phone)),
    () => approval(desk, held),
  ])
  expect((approved as Approved).kind).toBe('changed')
  expect(await outbounds(held)).toHaveLength(0)
})

test('a message that comes between approval and send voids the approval and keeps the words', async () => {
  const desk = await aDesk(database)
  const held = await aHeldTurn(desk)
  await inOrder(database, held.conversationId, [
    () => approval(desk, held, 'My words'),
    () => desk.receive(aMessage(held.phone)),
  ])
  const [outbound] = await outbounds(held)
  await send(desk, outbound?.id ?? '')
  expect(desk.asked).toHaveLength(0)
  expect(outbound?.state).toBe('voided')
  const review = await database.prisma.review.findUniqueOrThrow({ where: { id: held.reviewId } })
  expect(review).toMatchObject({ state: 'waiting', words: 'My words' })
  expect(review.reconfirmSince).not.toBeNull()
  expect(await turns(held)).toMatchObject([{ state: 'gathering', restarts: 1 }])
})

test('a message that waits while a send is claimed begins a turn of its own, and the send goes out once', async () => {
  const desk = await aDesk(database)
  const held = await aHeldTurn(desk)
  await approval(desk, held)
  const { lease, act } = await claimed(desk, held)
  const [claim] = await inOrder(database, held.conversationId, [
    act,
    () => desk.receive(aMessage(held.phone)),
  ])
  expect(claim).toMatchObject({ kind: 'claimed' })
  expect((await outbounds(held))[0]?.state).toBe('sending')
  expect(await turns(held)).toMatchObject([{ state: 'answering' }, { state: 'gathering' }])
  await lease.release()
})

test('a message that comes just before the claim is never answered by what was approved before it', async () => {
  const desk = await aDesk(database)
  const held = await aHeldTurn(desk)
  await approval(desk, held)
  const { lease, act } = await claimed(desk, held)
  const [, claim] = await inOrder(database, held.conversationId, [
    () => desk.receive(aMessage(held.phone)),
    act,
  ])
  expect(claim).toEqual({ kind: 'nothing' })
  await lease.release()
})

test('two people who approve at once make one decision', async () => {
  const desk = await aDesk(database)
  const held = await aHeldTurn(desk)
  const outcomes = (await inOrder(database, held.conversationId, [
    () => approval(desk, held, 'One'),
    () => approval(desk, held, 'Two'),
  ])) as Approved[]
  expect(outcomes.map((o) => o.kind)).toEqual(['decided', 'already'])
  expect(await outbounds(held)).toMatchObject([{ body: { text: 'One' } }])
})

test('two claims at once, even with the lease in both hands, send once', async () => {
  const desk = await aDesk(database)
  const held = await aHeldTurn(desk)
  await approval(desk, held)
  const { lease, act } = await claimed(desk, held)
  const outcomes = await inOrder(database, held.conversationId, [act, act])
  expect(outcomes.map((o) => (o as { kind: string }).kind)).toEqual(['claimed', 'nothing'])
  await lease.release()
})

test('a process that lost its lease claims nothing', async () => {
  const desk = await aDesk(database)
  const held = await aHeldTurn(desk)
  await approval(desk, held)
  const { lease, act } = await claimed(desk, held)
  await lease.release()
  const newer = await takeLease(database, held.conversationId, 5000)
  expect(newer).not.toBeNull()
  expect(await act()).toEqual({ kind: 'nothing' })
  await newer?.release()
})

test('a lease has one holder, and a new one once it ran out', async () => {
  const desk = await aDesk(database)
  const held = await aHeldTurn(desk)
  const takings = await Promise.all(
    Array.from({ length: 8 }, () => takeLease(database, held.conversationId, 400)),
  )
  const holders = takings.filter((lease) => lease !== null)
  expect(holders).toHaveLength(1)
  await database.pool.query(
    `UPDATE lease SET until = now() - interval '1 second' WHERE conversation_id = $1`,
    [held.conversationId],
  )
  const next = await takeLease(database, held.conversationId, 400)
  expect(next?.fence).toBeGreaterThan(holders[0]?.fence ?? 0n)
  await Promise.all([holders[0]?.release(), next?.release()])
})

test('a turn that is run by two processes at once is held once', async () => {
  const desk = await aDesk(database)
  const phone = aPhone()
  await desk.receive(aMessage(phone))
  const turn = await turnOf(phone)
  await Promise.all(Array.from({ length: 6 }, () => runTurn(desk, turn.id)))
  expect(await database.prisma.review.count({ where: { turnId: turn.id } })).toBe(1)
  expect(await database.prisma.run.count({ where: { turnId: turn.id } })).toBe(1)
})

test('a message that comes while a turn is run makes the run worthless', async () => {
  const phone = aPhone()
  const desk = await aDesk(database)
  const late: TestDesk = {
    ...desk,
    step: async (name, _attributes, work) => {
      if (name === 'settle')
        await desk.receive(aMessage(phone, { text: 'And cancel the other one' }))
      return work()
    },
  }
  await desk.receive(aMessage(phone))
  const turn = await turnOf(phone)
  await runTurn(late, turn.id)
  expect(await database.prisma.review.count({ where: { turnId: turn.id } })).toBe(0)
  expect(await database.prisma.run.findMany({ where: { turnId: turn.id } })).toMatchObject([
    { outcome: 'stale' },
  ])
  await runTurn(desk, turn.id)
  expect(await database.prisma.message.count({ where: { turnId: turn.id } })).toBe(2)
  expect(await database.prisma.review.count({ where: { turnId: turn.id, state: 'waiting' } })).toBe(
    1,
  )
})

test('a status that overtakes our own record is kept, and the log has the message once', async () => {
  const phone = aPhone()
  const desk: TestDesk = await aDesk(database, {
    answer: async (request) => {
      await desk.receive({
        kind: 'status',
        providerId: 'wamid.1',
        outboundId: request.outboundId,
        status: 'delivered',
        at: new Date().toISOString(),
      })
      return { kind: 'accepted', providerId: 'wamid.1' }
    },
  })
  const held = await aHeldTurn(desk, phone)
  await approval(desk, held)
  const [outbound] = await outbounds(held)
  await send(desk, outbound?.id ?? '')
  expect(await outbounds(held)).toMatchObject([{ state: 'delivered', providerId: 'wamid.1' }])
  expect(await database.prisma.message.count({ where: { outboundId: outbound?.id ?? '' } })).toBe(1)
})

test('the switch holds back what the boundary decided before it, at the last moment', async () => {
  const desk = await aDesk(database)
  const held = await aHeldTurn(desk)
  expect((await automatic(desk, held)).kind).toBe('decided')
  const { lease, act } = await claimed(desk, held)
  const stop = async () =>
    switchAutomaticSends(desk, { stopped: true, channelId: desk.channelId, actor: agent })
  const gatekeeper = await database.pool.connect()
  await gatekeeper.query('BEGIN')
  await gatekeeper.query(`SELECT pg_advisory_xact_lock(hashtext('countersign.automatic_sends'))`)
  const stopping = stop()
  await new Promise((resolve) => setTimeout(resolve, 100))
  const claiming = act()
  await new Promise((resolve) => setTimeout(resolve, 100))
  await gatekeeper.query('COMMIT')
  gatekeeper.release()
  await stopping
  expect(await claiming).toMatchObject({ kind: 'settled', outcome: 'refused' })
  await lease.release()
})

test('a person who takes over voids what the boundary has approved', async () => {
  const desk = await aDesk(database)
  const held = await aHeldTurn(desk)
  await automatic(desk, held)
  const { lease, act } = await claimed(desk, held)
  const outcomes = await inOrder(database, held.conversationId, [
    () => silence(desk, { conversationId: held.conversationId, silent: true, actor: agent }),
    act,
  ])
  expect(outcomes[1]).toEqual({ kind: 'nothing' })
  expect((await outbounds(held))[0]?.state).toBe('voided')
  await lease.release()
})

test('a stop word between approval and claim is honoured', async () => {
  const desk = await aDesk(database)
  const held = await aHeldTurn(desk)
  await approval(desk, held)
  const { lease, act } = await claimed(desk, held)
  const outcomes = await inOrder(database, held.conversationId, [
    () => desk.receive(aMessage(held.phone, { text: 'STOP' })),
    act,
  ])
  expect(outcomes[1]).toEqual({ kind: 'nothing' })
  expect((await outbounds(held))[0]?.state).toBe('voided')
  await lease.release()
})

test('thanks between approval and claim void nothing', async () => {
  const desk = await aDesk(database)
  const held = await aHeldTurn(desk)
  await approval(desk, held)
  const { lease, act } = await claimed(desk, held)
  const outcomes = await inOrder(database, held.conversationId, [
    () => desk.receive(aMessage(held.phone, { text: 'thanks!' })),
    act,
  ])
  expect(outcomes[1]).toMatchObject({ kind: 'claimed' })
  await lease.release()
})

test('an edit by the customer between approval and claim voids the approval', async () => {
  const desk = await aDesk(database)
  const phone = aPhone()
  await desk.receive(aMessage(phone, { providerId: `first-${phone}` }))
  const turn = await turnOf(phone)
  await runTurn(desk, turn.id)
  const review = await database.prisma.review.findFirstOrThrow({
    where: { turnId: turn.id },
    include: { conversation: true },
  })
  const held = {
    phone,
    turnId: turn.id,
    conversationId: turn.conversationId,
    reviewId: review.id,
    revision: review.conversation.revision,
  }
  await approval(desk, held)
  const { lease, act } = await claimed(desk, held)
  const edit = () =>
    desk.receive({
      kind: 'change',
      providerId: `e-${phone}`,
      identities: [{ kind: 'phone', value: phone }],
      target: `first-${phone}`,
      change: 'edited',
      content: { text: 'Cancel it' },
      at: new Date().toISOString(),
    })
  const outcomes = await inOrder(database, held.conversationId, [edit, act])
  expect(outcomes[1]).toEqual({ kind: 'nothing' })
  expect(await turns(held)).toMatchObject([{ state: 'gathering' }])
  await lease.release()
})

test('webhooks that name the same contacts in opposite orders never deadlock', async () => {
  const one = await aDesk(database)
  const two = await aDesk(database, { channelId: one.channelId })
  const phones = Array.from({ length: 20 }, aPhone)
  await Promise.all(
    Array.from({ length: 20 }, (_, round) => {
      const forth = phones.map((phone) => aMessage(phone, { providerId: `f-${round}-${phone}` }))
      const back = phones
        .toReversed()
        .map((phone) => aMessage(phone, { providerId: `b-${round}-${phone}` }))
      return Promise.all([one.receive(...forth), two.receive(...back)])
    }),
  )
  const { rows } = await database.pool.query(
    'SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()',
  )
  expect(rows[0].deadlocks).toBe(0)
  expect(await database.prisma.message.count({ where: { channelId: one.channelId } })).toBe(800)
})

test('the same webhook redelivered at once to many processes is logged once', async () => {
  const desk = await aDesk(database)
  const phone = aPhone()
  const event = aMessage(phone)
  await Promise.all(Array.from({ length: 12 }, () => desk.receive(event)))
  expect(await database.prisma.message.count({ where: { channelId: desk.channelId } })).toBe(1)
  expect(
    await database.prisma.contact.count({ where: { identities: { some: { value: phone } } } }),
  ).toBe(1)
})
