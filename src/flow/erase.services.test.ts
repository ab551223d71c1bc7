import type { PoolClient } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { InboundEvent } from '../core/inbound.ts'
import type { Database } from '../ports.ts'
import { postgresDatabase } from '../testing/database.ts'
import { aDesk, agent, aMessage, aPhone, type TestDesk } from '../testing/desk.ts'
import { inOrder, until } from '../testing/interleave.ts'
import { eraseContact } from './erase.ts'
import { approve } from './review/approve.ts'
import { runTurn } from './run-turn.ts'
import { scrub } from './scrub.ts'
import { send } from './send.ts'

let database: Database
let desk: TestDesk
let phone: string
let contactId: string
beforeAll(async () => {
  database = await postgresDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.pool.query('TRUNCATE channel, contact, webhook_event CASCADE')
  desk = await aDesk(database)
  phone = aPhone()
  await desk.receive(aMessage(phone, { text: 'first' }))
  contactId = await contactNow()
})

const erase = (id = contactId) =>
  eraseContact(database, { contactId: id, actor: agent, listFile: null })

async function contactNow(of = phone): Promise<string> {
  const found = await database.prisma.contactIdentity.findFirst({ where: { value: of } })
  return found?.contactId ?? 'nobody'
}

/** What the program refuses is delivered again, as every provider does. */
async function deliver(to: TestDesk, ...events: InboundEvent[]): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const refused = await to.receive(...events).then(
      () => null,
      (error) => error,
    )
    if (!refused) return
    if (attempt === 20) throw refused
  }
}

/** What is left of erased contacts that should not be. */
async function remains(): Promise<object[]> {
  const { rows } = await database.pool.query(`
    SELECT 'message' AS what, m.id FROM message m JOIN conversation c ON c.id = m.conversation_id
      JOIN contact x ON x.id = c.contact_id WHERE x.erased_at IS NOT NULL AND m.content IS NOT NULL
    UNION ALL SELECT 'identity', i.id FROM contact_identity i JOIN contact x ON x.id = i.contact_id WHERE x.erased_at IS NOT NULL
    UNION ALL SELECT 'event', e.id FROM webhook_event e JOIN contact x ON x.id = e.contact_id WHERE x.erased_at IS NOT NULL AND e.payload IS NOT NULL
    UNION ALL SELECT 'name', id FROM contact WHERE erased_at IS NOT NULL AND (name IS NOT NULL OR salt IS NOT NULL)
    UNION ALL SELECT 'outbound', o.id FROM outbound o JOIN conversation c ON c.id = o.conversation_id
      JOIN contact x ON x.id = c.contact_id WHERE x.erased_at IS NOT NULL AND (o.body IS NOT NULL OR o.recipient IS NOT NULL OR o.state = 'queued')
    UNION ALL SELECT 'review', r.id FROM review r JOIN conversation c ON c.id = r.conversation_id
      JOIN contact x ON x.id = c.contact_id WHERE x.erased_at IS NOT NULL AND (r.words IS NOT NULL OR r.state = 'waiting')
    UNION ALL SELECT 'turn', t.id FROM turn t JOIN conversation c ON c.id = t.conversation_id
      JOIN contact x ON x.id = c.contact_id WHERE x.erased_at IS NOT NULL AND t.state IN ('gathering', 'running', 'held', 'answering')`)
  return rows
}

const texts = async (ofContact: string) => {
  const messages = await database.prisma.message.findMany({
    where: { conversation: { contactId: ofContact } },
  })
  return messages.map((m) => m.content).filter(Boolean)
}
const conversationId = async () =>
  (await database.prisma.conversation.findFirstOrThrow({ where: { contactId } })).id

const waiters = async () => {
  const { rows } = await database.pool.query(
    `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  )
  return rows[0].count as number
}

/** Runs the work while another connection holds what it took. */
async function whileHeld(
  take: (client: PoolClient) => Promise<unknown>,
  work: () => Promise<void>,
): Promise<void> {
  const client = await database.pool.connect()
  try {
    await client.query('BEGIN')
    await take(client)
    await work()
    await client.query('COMMIT')
  } finally {
    client.release()
  }
}

describe('a message that arrives while its contact is erased', () => {
  test('and that waits for the erasure belongs to somebody new', async () => {
    const message = aMessage(phone, { text: 'second' })
    await inOrder(database, await conversationId(), [() => erase(), () => deliver(desk, message)])
    expect(await remains()).toEqual([])
    expect(await contactNow()).not.toBe(contactId)
    expect(await texts(await contactNow())).toEqual([{ text: 'second' }])
  })

  test('and that the erasure waits for is erased with the rest', async () => {
    const message = aMessage(phone, { text: 'second' })
    await inOrder(database, await conversationId(), [() => deliver(desk, message), () => erase()])
    expect(await remains()).toEqual([])
    expect(await contactNow()).toBe('nobody')
  })

  test('on another channel is erased when it was there before', async () => {
    const elsewhere = await aDesk(database)
    let erasing: Promise<unknown> = Promise.resolve()
    const events = JSON.stringify([
      { ...aMessage(phone, { text: 'elsewhere' }), channelId: elsewhere.channelId },
    ])
    await whileHeld(
      (client) => client.query(`SELECT receive($1::jsonb, '0s', '0s', 99)`, [events]),
      async () => {
        erasing = erase()
        await until(async () => (await waiters()) > 0)
      },
    )
    await erasing
    expect(await remains()).toEqual([])
    expect(await contactNow()).toBe('nobody')
  })

  test.each([
    ['message', () => aMessage(phone, { text: 'elsewhere' })],
    [
      'event',
      (): InboundEvent => ({
        kind: 'other',
        providerId: `${phone}-e`,
        identities: [{ kind: 'phone', value: phone }],
        otherKind: 'system',
        payload: { text: 'elsewhere' },
      }),
    ],
  ])(
    'on another channel belongs to somebody new when it comes late: a %s',
    async (_kind, event) => {
      const elsewhere = await aDesk(database)
      let arriving: Promise<unknown> = Promise.resolve()
      let erasing: Promise<unknown> = Promise.resolve()
      // The erasure has done everything but to write itself down when the message arrives.
      await whileHeld(
        (client) => client.query('LOCK TABLE erasure IN SHARE MODE'),
        async () => {
          erasing = erase()
          await until(async () => (await waiters()) === 1)
          arriving = deliver(elsewhere, event())
          await until(async () => (await waiters()) === 2)
        },
      )
      await Promise.all([erasing, arriving])
      expect(await remains()).toEqual([])
      expect(await contactNow()).not.toBe(contactId)
      expect(await contactNow()).not.toBe('nobody')
    },
  )
})

describe('an approval that is under way while its contact is erased', () => {
  async function anApproval() {
    const turn = await database.prisma.turn.findFirstOrThrow({
      where: { conversation: { contactId } },
    })
    await runTurn(desk, turn.id)
    const review = await database.prisma.review.findFirstOrThrow({
      where: { turnId: turn.id },
      include: { conversation: true },
    })
    const { revision } = review.conversation
    return () => approve(desk, { reviewId: review.id, revision, text: 'answer', actor: agent })
  }

  test('and comes first is erased with the rest', async () => {
    const approving = await anApproval()
    const [approved] = await inOrder(database, await conversationId(), [approving, () => erase()])
    expect(approved).toMatchObject({ kind: 'decided' })
    expect(await remains()).toEqual([])
  })

  test('and comes second finds nothing to approve', async () => {
    const approving = await anApproval()
    const [, approved] = await inOrder(database, await conversationId(), [() => erase(), approving])
    expect(approved).toEqual({ kind: 'already', state: 'erased' })
    expect(await remains()).toEqual([])
  })
})

test('what is delivered again after the erasure brings nobody back', async () => {
  const message = aMessage(phone, { text: 'second' })
  const event: InboundEvent = {
    kind: 'other',
    providerId: `${phone}-e`,
    identities: [{ kind: 'phone', value: phone }],
    otherKind: 'system',
    payload: {},
  }
  await desk.receive(message, event)
  await erase()
  for (const again of [message, event]) await desk.receive(again)
  await desk.receive(message, event)
  expect(await contactNow()).toBe('nobody')
})

test('what the provider says after the erasure brings no id of theirs back', async () => {
  const turn = await database.prisma.turn.findFirstOrThrow({
    where: { conversation: { contactId } },
  })
  await runTurn(desk, turn.id)
  const review = await database.prisma.review.findFirstOrThrow({ where: { turnId: turn.id } })
  const { revision } = await database.prisma.conversation.findUniqueOrThrow({
    where: { id: turn.conversationId },
  })
  const approved = await approve(desk, {
    reviewId: review.id,
    revision,
    text: 'answer',
    actor: agent,
  })
  const outboundId = approved.kind === 'decided' ? approved.outboundId : ''
  // The provider is slow, and takes the message when its recipient has been erased.
  const slow = await aDesk(database, {
    channelId: desk.channelId,
    answer: async () => {
      await erase()
      return { kind: 'accepted', providerId: `wamid.${phone}` }
    },
  })
  await send(slow, outboundId)
  const outbound = await database.prisma.outbound.findUniqueOrThrow({
    where: { id: outboundId },
    include: { message: true },
  })
  expect(outbound.state).toBe('accepted')
  expect(outbound.message).toMatchObject({ content: null, providerId: outbound.providerId })
  expect(outbound.providerId).toMatch(/^erased:[0-9a-f]{64}$/)
})

test('the samples that the planner keeps are renewed by a scrub', async () => {
  for (let n = 0; n < 20; n++) await desk.receive(aMessage(aPhone(), { text: 'neighbour' }))
  const sampled = async () => {
    const { rows } = await database.pool.query(
      `SELECT 1 FROM pg_stats s WHERE schemaname = 'public' AND strpos(s::text, $1) > 0`,
      [phone],
    )
    return rows.length > 0
  }
  await database.pool.query('ANALYZE')
  expect(await sampled()).toBe(true)
  await erase()
  expect(await sampled()).toBe(true)
  await scrub(database)
  expect(await sampled()).toBe(false)
})

test('an edit whose message never came is erased too', async () => {
  const at = new Date().toISOString()
  await desk.receive({
    kind: 'change',
    providerId: `${phone}-c`,
    identities: [{ kind: 'phone', value: phone }],
    target: 'lost',
    change: 'edited',
    content: { text: 'edit' },
    at,
  })
  await erase()
  expect(await database.prisma.messageChange.count()).toBe(0)
})

test('a crowd of messages and erasures ends with nothing left of the erased and no message lost', async () => {
  const crowd = [phone, aPhone(), aPhone()]
  let arriving = true
  const arrivals = Array.from({ length: 3 }, async (_, lane) => {
    for (let n = 0; n < 40; n++) {
      const events = crowd
        .slice(0, 1 + ((lane + n) % 3))
        .map((from) => aMessage(from, { text: `lane ${lane}` }))
      await deliver(desk, ...events)
    }
  })
  const erasures = (async () => {
    let count = 0
    for (; arriving; count++) {
      const id = await contactNow(crowd[count % 3])
      if (id !== 'nobody') await erase(id)
    }
    return count
  })()
  await Promise.all(arrivals)
  arriving = false
  expect(await erasures).toBeGreaterThan(3)
  expect(await remains()).toEqual([])
  // One message of the set-up, and 3 lanes of 40 deliveries with 1, 2 and 3 messages in turn.
  const { rows } = await database.pool.query(
    'SELECT count(*)::int AS count FROM message WHERE channel_id = $1',
    [desk.channelId],
  )
  expect(rows[0].count).toBe(
    1 +
      [0, 1, 2].reduce(
        (sum, lane) =>
          sum + Array.from({ length: 40 }, (_, n) => 1 + ((lane + n) % 3)).reduce((a, b) => a + b),
        0,
      ),
  )
})
