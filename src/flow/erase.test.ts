import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { InboundEvent } from '../core/inbound.ts'
import type { Database } from '../ports.ts'
import { embeddedDatabase } from '../testing/database.ts'
import { aDesk, agent, aMessage, aPhone, type TestDesk } from '../testing/desk.ts'
import { plantEverywhere, rowsWith } from '../testing/planting.ts'
import { sealAudit } from './audit/seal.ts'
import { verifyAudit } from './audit/verify.ts'
import { eraseContact } from './erase.ts'
import { readErasures } from './erasure-list.ts'
import { replayErasures } from './replay-erasures.ts'
import { approve } from './review/approve.ts'
import { runTurn } from './run-turn.ts'
import { send } from './send.ts'

const folder = mkdtempSync(join(tmpdir(), 'countersign-erase-'))
const listFile = join(folder, 'erasures.jsonl')
let database: Database
let desk: TestDesk
beforeAll(async () => {
  database = await embeddedDatabase()
})
beforeEach(async () => {
  rmSync(listFile, { force: true })
  desk = await aDesk(database)
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

const sql = (text: string, values: unknown[] = []) => database.pool.query(text, values)
const now = () => new Date().toISOString()
const erase = (contactId: string) => eraseContact(database, { contactId, actor: agent, listFile })

async function contactOf(phone: string): Promise<string> {
  const { contactId } = await database.prisma.contactIdentity.findFirstOrThrow({
    where: { value: phone },
  })
  return contactId
}

async function openReview(
  phone: string,
): Promise<{ id: string; revision: number; conversationId: string }> {
  const review = await database.prisma.review.findFirstOrThrow({
    where: {
      state: 'waiting',
      conversation: { contact: { identities: { some: { value: phone } } } },
    },
    include: { conversation: true },
  })
  return {
    id: review.id,
    revision: review.conversation.revision,
    conversationId: review.conversationId,
  }
}

/** Asked and held for a person; the answer is that person's, if there is one. */
async function ask(phone: string, text: string, answer?: string): Promise<string> {
  await desk.receive(aMessage(phone, { text }))
  const turn = await database.prisma.turn.findFirstOrThrow({
    where: {
      state: 'gathering',
      conversation: { contact: { identities: { some: { value: phone } } } },
    },
  })
  await runTurn(desk, turn.id)
  if (answer === undefined) return turn.id
  const { id, revision } = await openReview(phone)
  const approved = await approve(desk, { reviewId: id, revision, text: answer, actor: agent })
  if (approved.kind !== 'decided') throw new Error(approved.kind)
  return approved.outboundId
}

/** A contact of whom there is something in every table: answered, queued, in mid-send, unsure and waiting. */
async function anEventfulContact(phone: string): Promise<string> {
  const identities = [{ kind: 'phone' as const, value: phone }]
  const other = (providerId: string, payload: object, known: boolean): InboundEvent => {
    return {
      kind: 'other',
      providerId,
      identities: known ? identities : [],
      otherKind: 'system',
      payload: payload as never,
    }
  }
  const first = {
    ...aMessage(phone, { text: 'Planted question', providerId: `${phone}-1` }),
    name: 'Planted Name',
  } as InboundEvent
  await desk.receive(first)
  await desk.receive(
    {
      kind: 'change',
      providerId: `${phone}-2`,
      identities,
      target: `${phone}-1`,
      change: 'edited',
      content: { text: 'Planted edit' },
      at: now(),
    },
    other(`${phone}-3`, { text: 'Planted event' }, true),
    other(`${phone}-4`, { from: phone.slice(1), text: 'Planted riddle' }, false),
    {
      kind: 'consent',
      providerId: `${phone}-5`,
      identities,
      scope: 'marketing',
      optedOut: true,
      at: now(),
    },
  )
  const { rows } = await sql(
    `SELECT id FROM turn WHERE state = 'gathering' AND conversation_id IN (SELECT id FROM conversation WHERE channel_id = $1)`,
    [desk.channelId],
  )
  await runTurn(desk, rows[0].id)
  const { id, revision } = await openReview(phone)
  await approve(desk, { reviewId: id, revision, text: 'Planted answer', actor: agent })
  const sent = await database.prisma.outbound.findFirstOrThrow({
    where: { conversation: { channelId: desk.channelId } },
  })
  await send(desk, sent.id)
  for (const state of ['sending', 'unsure']) {
    const outboundId = await ask(phone, `Planted, then ${state}`, `Planted answer, then ${state}`)
    await sql(
      `UPDATE outbound SET state = $2::outbound_state, provider_id = $3, attempts = 1 WHERE id = $1`,
      [outboundId, state, `${phone}-${state}`],
    )
    await sql(
      `UPDATE turn SET state = 'answered' WHERE id = (SELECT turn_id FROM outbound WHERE id = $1)`,
      [outboundId],
    )
  }
  await ask(phone, 'Planted, then queued', 'Planted answer, then queued')
  await sql(`UPDATE turn SET state = 'answered' WHERE state = 'answering'`)
  const turnId = await ask(phone, 'Planted, then waiting')
  // The newest question has voided it: as if it had come a moment later.
  const voided = `UPDATE outbound SET state = 'queued', due_at = now() WHERE state = 'voided' AND channel_id = $1 RETURNING decision_id`
  await sql(
    `WITH queued AS (${voided}) UPDATE decision SET voided_at = NULL, voided_because = NULL WHERE id IN (SELECT decision_id FROM queued)`,
    [desk.channelId],
  )
  const review = await openReview(phone)
  await sql(
    `INSERT INTO dead_letter (kind, subject_id, reason, attempts) VALUES ('turn', $1, 'Planted reason', 5)`,
    [turnId],
  )
  await somethingPrepared(review)
  const keep = (key: string, body: object) =>
    sql(
      `INSERT INTO idempotency_key (actor, key, request, status, body, locked_until) VALUES ('a', $1, 'r', 200, $2, now())`,
      [`${phone}${key}`, body],
    )
  await keep('-a', { id: review.id, text: 'Planted' })
  await keep('-b', { to: phone, text: 'Planted' })
  return contactOf(phone)
}

/** What a run and a person leave behind of a question. */
async function somethingPrepared({ id, conversationId }: { id: string; conversationId: string }) {
  const words = { text: 'Planted words' }
  const run = await database.prisma.run.findFirstOrThrow({ where: { turn: { conversationId } } })
  const { turnId } = run
  await database.prisma.draft.create({
    data: { runId: run.id, turnId, conversationId, kind: 'quote', language: 'en', content: words },
  })
  await database.prisma.handoff.create({
    data: { turnId, conversationId, team: 'support', priority: 'normal', packet: words },
  })
  const risk = { conversationId, kind: 'fraud', rule: 'fraud.en', reason: 'Planted reason' }
  await database.prisma.conversationRisk.create({ data: risk })
  const place = { reviewId: id, conversationId, kind: 'edited', createdBy: agent.id }
  await database.prisma.correction.create({ data: { ...place, before: words, after: words } })
}

test('nothing that a contact said, was told or is known by remains in any column of any table', async () => {
  await sql(
    'TRUNCATE channel, contact, webhook_event, idempotency_key, dead_letter, audit_event, audit_head CASCADE',
  )
  await sql(`INSERT INTO audit_head (id, hash) VALUES (1, repeat('0', 64))`)
  desk = await aDesk(database)
  const phone = aPhone()
  const contactId = await anEventfulContact(phone)
  const { done, missed } = await plantEverywhere(database)
  expect(missed).toEqual([])
  expect(done).toEqual(expect.arrayContaining(['contact.salt', 'message.content', 'outbound.body']))
  const neighbour = aPhone()
  await ask(neighbour, 'Kept question')
  await sql(
    `INSERT INTO idempotency_key (actor, key, request, status, body, locked_until) VALUES ('a', 'kept', 'r', 200, '{"text": "Kept"}', now())`,
  )
  await sealAudit(database)

  expect(await erase(contactId)).toMatchObject({ kind: 'erased', counts: { keys: 2, events: 2 } })

  expect(await rowsWith(database, 'Planted')).toEqual([])
  expect(await rowsWith(database, phone.slice(1))).toEqual([])
  // The message, its run and the kept answer.
  expect((await rowsWith(database, 'Kept')).length).toBe(3)
  expect(await rowsWith(database, neighbour)).toHaveLength(2)
  expect(readFileSync(listFile, 'utf8')).not.toContain('Planted')

  await sealAudit(database)
  const signed = { checkpoints: [], publicKey: '' }
  expect(await verifyAudit(database, signed)).toMatchObject({
    findings: [],
    rows: expect.any(Number),
  })
})

describe('an erased contact', () => {
  let phone: string
  let contactId: string
  beforeEach(async () => {
    phone = aPhone()
    contactId = await anEventfulContact(phone)
  })
  const counted = async (query: string) => (await sql(query, [desk.channelId])).rows[0].count
  const inChannel = 'conversation_id IN (SELECT id FROM conversation WHERE channel_id = $1)'

  test('leaves no work behind: turns close, reviews and cases end, nothing is sent any more', async () => {
    await erase(contactId)
    const open = `state IN ('gathering', 'running', 'held', 'answering')`
    expect(await counted(`SELECT count(*)::int FROM turn WHERE ${open} AND ${inChannel}`)).toBe(0)
    expect(
      await counted(`SELECT count(*)::int FROM review WHERE state = 'waiting' AND ${inChannel}`),
    ).toBe(0)
    expect(
      await counted(`SELECT count(*)::int FROM "case" WHERE state <> 'closed' AND ${inChannel}`),
    ).toBe(0)
    const { rows } = await sql(
      `SELECT DISTINCT state::text FROM outbound WHERE due_at IS NULL AND ${inChannel} ORDER BY 1`,
      [desk.channelId],
    )
    expect(rows.map((row) => row.state)).toEqual(['accepted', 'unsure', 'voided'])
    expect(
      await counted(
        `SELECT count(*)::int FROM decision WHERE voided_because = 'erased' AND ${inChannel}`,
      ),
    ).toBe(1)
    expect(
      await counted(`SELECT count(*)::int FROM outbound WHERE due_at IS NOT NULL AND ${inChannel}`),
    ).toBe(0)
    const before = desk.asked.length
    const outbounds = await database.prisma.outbound.findMany({
      where: { channelId: desk.channelId },
    })
    for (const { id } of outbounds) await send(desk, id)
    expect(desk.asked.length).toBe(before)
  })

  test('is not brought back by a status that comes late', async () => {
    const { id } = await database.prisma.outbound.findFirstOrThrow({
      where: { channelId: desk.channelId, state: 'sending' },
    })
    await erase(contactId)
    const status = (value: 'sent' | 'failed') => ({
      kind: 'status' as const,
      providerId: 'late',
      outboundId: id,
      status: value,
      at: now(),
    })
    await desk.receive(status('sent'))
    await desk.receive(status('failed'))
    expect((await database.prisma.outbound.findUniqueOrThrow({ where: { id } })).state).toBe(
      'failed',
    )
    expect(
      await counted(`SELECT count(*)::int FROM review WHERE state = 'waiting' AND ${inChannel}`),
    ).toBe(0)
    expect(
      await counted(`SELECT count(*)::int FROM message WHERE content IS NOT NULL AND ${inChannel}`),
    ).toBe(0)
  })

  test('keeps what they said about being written to, by ids alone', async () => {
    await erase(contactId)
    expect(await database.prisma.consent.count({ where: { contactId, optedOut: true } })).toBe(1)
  })

  test('is told to whoever looks, and makes everything that was prepared stale', async () => {
    const { id, revision } = await database.prisma.conversation.findFirstOrThrow({
      where: { contactId },
    })
    await erase(contactId)
    const after = await database.prisma.conversation.findUniqueOrThrow({ where: { id } })
    expect(after.revision).toBeGreaterThan(revision)
    expect(after.materialRevision).toBe(after.revision)
  })

  test('can be erased again, which changes nothing', async () => {
    await erase(contactId)
    const { rows: before } = await sql('SELECT m::text FROM message m ORDER BY id')
    expect(await erase(contactId)).toMatchObject({
      kind: 'erased',
      counts: { messages: 0, events: 0, outbounds: 0, keys: 0 },
    })
    const { rows: after } = await sql('SELECT m::text FROM message m ORDER BY id')
    expect(after).toEqual(before)
    expect(await database.prisma.erasure.count({ where: { contactId } })).toBe(1)
  })

  test('who writes again is somebody new', async () => {
    await erase(contactId)
    await desk.receive(aMessage(phone, { text: 'Hello again' }))
    const again = await contactOf(phone)
    expect(again).not.toBe(contactId)
    expect(
      await database.prisma.message.count({ where: { conversation: { contactId: again } } }),
    ).toBe(1)
  })

  test('is noted outside the database, and erased again after a restore', async () => {
    await erase(contactId)
    expect(await readErasures(listFile)).toEqual({ contactIds: [contactId], unreadable: [] })
    expect(await replayErasures(database, listFile)).toEqual({
      listed: 1,
      erased: 0,
      unreadable: [],
    })
    // A backup from before brings name, number and words back.
    await sql('UPDATE contact SET name = $2, erased_at = NULL WHERE id = $1', [
      contactId,
      'Restored Name',
    ])
    await sql(`INSERT INTO contact_identity (contact_id, kind, value) VALUES ($1, 'phone', $2)`, [
      contactId,
      phone,
    ])
    await sql(
      `UPDATE message SET content = '{"text": "Restored words"}', erased_at = NULL WHERE ${inChannel}`,
      [desk.channelId],
    )
    expect(await replayErasures(database, listFile)).toEqual({
      listed: 1,
      erased: 1,
      unreadable: [],
    })
    expect(await rowsWith(database, 'Restored')).toEqual([])
    expect(await rowsWith(database, phone)).toEqual([])
  })
})

test('whoever is unknown is not erased and not noted', async () => {
  expect(await erase('0b6c3c1e-6a1e-4c36-9c9b-0f1de6c0f0aa')).toEqual({ kind: 'not_found' })
  expect(await readErasures(listFile)).toEqual({ contactIds: [], unreadable: [] })
})
