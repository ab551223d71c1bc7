import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database, SendOutcome } from '../ports.ts'
import { embeddedDatabase } from '../testing/database.ts'
import { aDesk, agent, aMessage, aPhone, type TestDesk } from '../testing/desk.ts'
import { approve } from './review/approve.ts'
import { settleUnsure } from './review/settle-unsure.ts'
import { runTurn } from './run-turn.ts'
import { send } from './send.ts'

let database: Database
beforeAll(async () => {
  database = await embeddedDatabase()
})
afterAll(() => database.close())

/** A customer has asked, and a person has approved this answer. */
async function anApproval(desk: TestDesk, text = 'It arrives tomorrow.') {
  const phone = aPhone()
  await desk.receive(aMessage(phone))
  const turn = await database.prisma.turn.findFirstOrThrow({
    where: { conversation: { contact: { identities: { some: { value: phone } } } } },
  })
  await runTurn(desk, turn.id)
  const review = await database.prisma.review.findFirstOrThrow({
    where: { turnId: turn.id },
    include: { conversation: true },
  })
  const approved = await approve(desk, {
    reviewId: review.id,
    revision: review.conversation.revision,
    text,
    actor: agent,
  })
  if (approved.kind !== 'decided') throw new Error(approved.kind)
  return {
    phone,
    turnId: turn.id,
    reviewId: review.id,
    conversationId: turn.conversationId,
    ...approved,
  }
}

const outbound = (id: string) => database.prisma.outbound.findUniqueOrThrow({ where: { id } })
const review = (id: string) => database.prisma.review.findUniqueOrThrow({ where: { id } })
const turn = (id: string) => database.prisma.turn.findUniqueOrThrow({ where: { id } })
const dueNow = (id: string) =>
  database.pool.query(`UPDATE outbound SET due_at = now() - interval '1 second' WHERE id = $1`, [
    id,
  ])
const status = (
  outboundId: string,
  status: 'sent' | 'delivered' | 'read' | 'failed',
  providerId = `w-${outboundId}`,
) => ({
  kind: 'status' as const,
  providerId,
  outboundId,
  status,
  at: new Date().toISOString(),
  ...(status === 'failed' && { error: '131026' }),
})

test('an approved reply is sent once, with a receipt, and answers its turn', async () => {
  const desk = await aDesk(database)
  const sent = await anApproval(desk)
  await send(desk, sent.outboundId)
  await send(desk, sent.outboundId)
  expect(desk.asked).toMatchObject([
    {
      outboundId: sent.outboundId,
      recipient: { kind: 'phone', value: sent.phone },
      body: { text: 'It arrives tomorrow.' },
    },
  ])
  expect(await outbound(sent.outboundId)).toMatchObject({
    state: 'accepted',
    dueAt: null,
    attempts: 1,
  })
  expect(await turn(sent.turnId)).toMatchObject({ state: 'answered' })
  expect(
    await database.prisma.sendAttempt.findMany({ where: { outboundId: sent.outboundId } }),
  ).toMatchObject([{ outcome: 'accepted', receipt: { passed: true } }])
})

test.each<[string, string]>([
  [
    'other words',
    `UPDATE outbound SET body = '{"text":"All your orders are free."}' WHERE id = $1`,
  ],
  ['another recipient', `UPDATE outbound SET recipient = '+4900000' WHERE id = $1`],
  [
    'a longer life',
    `UPDATE decision SET expires_at = now() + interval '1 year' WHERE id = (SELECT decision_id FROM outbound WHERE id = $1)`,
  ],
  [
    'another approver',
    `UPDATE decision SET approver = 'somebody' WHERE id = (SELECT decision_id FROM outbound WHERE id = $1)`,
  ],
  [
    'a newer revision',
    `UPDATE decision SET revision = 999 WHERE id = (SELECT decision_id FROM outbound WHERE id = $1)`,
  ],
  [
    'a seal of its own',
    `UPDATE decision SET seal = repeat('A', 43) WHERE id = (SELECT decision_id FROM outbound WHERE id = $1)`,
  ],
])('a row that was given %s is not sent, and a person sees why', async (_, sql) => {
  const desk = await aDesk(database)
  const forged = await anApproval(desk)
  await database.pool.query(sql, [forged.outboundId])
  await send(desk, forged.outboundId)
  expect(desk.asked).toHaveLength(0)
  expect(await outbound(forged.outboundId)).toMatchObject({
    state: 'refused',
    errorCode: 'gate_seal',
  })
  expect(await review(forged.reviewId)).toMatchObject({
    state: 'waiting',
    words: 'It arrives tomorrow.',
    reasons: expect.arrayContaining([expect.objectContaining({ rule: 'gate_seal' })]),
  })
})

test('an outbound row without a decision cannot exist', async () => {
  const desk = await aDesk(database)
  const { conversationId } = await anApproval(desk)
  const insert = `INSERT INTO outbound (conversation_id, channel_id, recipient_kind, recipient, body, due_at) VALUES ($1, $2, 'phone', '+1', '{}', now())`
  await expect(database.pool.query(insert, [conversationId, desk.channelId])).rejects.toMatchObject(
    { code: '23502' },
  )
})

test('what waited too long is not sent', async () => {
  const desk = await aDesk(database)
  const { outboundId, conversationId } = await anApproval(desk)
  await database.pool.query(
    `UPDATE conversation SET last_inbound_at = now() - interval '24 hours' WHERE id = $1`,
    [conversationId],
  )
  await send(desk, outboundId)
  expect(desk.asked).toHaveLength(0)
  expect(await outbound(outboundId)).toMatchObject({ state: 'refused', errorCode: 'gate_window' })
})

test('a provider that asks for patience is asked again later, in order, and the message goes once', async () => {
  const answers: SendOutcome[] = [
    { kind: 'retry', code: '131056', afterMs: 6000 },
    { kind: 'accepted', providerId: 'w-patient' },
  ]
  const desk = await aDesk(database, {
    answer: async () => answers.shift() ?? { kind: 'failed', code: 'asked too often' },
  })
  const { outboundId } = await anApproval(desk)
  await send(desk, outboundId)
  const waiting = await outbound(outboundId)
  expect(waiting).toMatchObject({ state: 'queued', attempts: 1, errorCode: '131056' })
  expect((waiting.dueAt?.getTime() ?? 0) - Date.now()).toBeGreaterThan(5000)
  await send(desk, outboundId)
  expect(desk.asked).toHaveLength(1)
  await dueNow(outboundId)
  await send(desk, outboundId)
  expect(await outbound(outboundId)).toMatchObject({ state: 'accepted', attempts: 2 })
})

test('what the provider refuses for good comes back to the person with the words', async () => {
  const desk = await aDesk(database, { answer: async () => ({ kind: 'failed', code: '131047' }) })
  const { outboundId, reviewId, turnId } = await anApproval(desk)
  await send(desk, outboundId)
  expect(await outbound(outboundId)).toMatchObject({ state: 'failed', errorCode: '131047' })
  expect(await review(reviewId)).toMatchObject({
    state: 'waiting',
    words: 'It arrives tomorrow.',
    reasons: [{ rule: 'provider_refused', code: '131047' }],
  })
  expect(await turn(turnId)).toMatchObject({ state: 'held' })
})

test('a provider that never answers is not asked twice: a person is told that it may have been sent', async () => {
  const desk = await aDesk(database, {
    answer: async () => ({ kind: 'unknown', code: 'no_answer' }),
  })
  const { outboundId } = await anApproval(desk)
  await send(desk, outboundId)
  await send(desk, outboundId)
  expect(await outbound(outboundId)).toMatchObject({ state: 'sending' })
  await dueNow(outboundId)
  await send(desk, outboundId)
  expect(desk.asked).toHaveLength(1)
  expect(await outbound(outboundId)).toMatchObject({ state: 'unsure' })
  expect(await database.prisma.review.findMany({ where: { outboundId } })).toMatchObject([
    { kind: 'unsure', state: 'waiting', words: 'It arrives tomorrow.' },
  ])
})

async function anUnsureSend(desk: TestDesk) {
  const approval = await anApproval(desk)
  await send(desk, approval.outboundId)
  await dueNow(approval.outboundId)
  await send(desk, approval.outboundId)
  const unsure = await database.prisma.review.findFirstOrThrow({
    where: { outboundId: approval.outboundId, kind: 'unsure' },
  })
  return { ...approval, unsureId: unsure.id }
}
const neverAnswers = {
  answer: async (): Promise<SendOutcome> => ({ kind: 'unknown', code: 'no_answer' }),
}

test('a status that comes in the end settles what may have been sent', async () => {
  const desk = await aDesk(database, neverAnswers)
  const sent = await anUnsureSend(desk)
  await desk.receive(status(sent.outboundId, 'delivered'))
  expect(await outbound(sent.outboundId)).toMatchObject({
    state: 'delivered',
    providerId: `w-${sent.outboundId}`,
  })
  expect(await review(sent.unsureId)).toMatchObject({ state: 'withdrawn' })
  expect(await turn(sent.turnId)).toMatchObject({ state: 'answered' })
  expect(await database.prisma.message.count({ where: { outboundId: sent.outboundId } })).toBe(1)
})

test('a person can say that it was sent, or that it was not', async () => {
  const desk = await aDesk(database, neverAnswers)
  const was = await anUnsureSend(desk)
  expect(await settleUnsure(desk, { reviewId: was.unsureId, wasSent: true, actor: agent })).toEqual(
    { kind: 'settled' },
  )
  expect(await outbound(was.outboundId)).toMatchObject({ state: 'accepted' })
  expect(await turn(was.turnId)).toMatchObject({ state: 'answered' })

  const wasNot = await anUnsureSend(desk)
  await settleUnsure(desk, { reviewId: wasNot.unsureId, wasSent: false, actor: agent })
  expect(await outbound(wasNot.outboundId)).toMatchObject({ state: 'voided' })
  expect(await turn(wasNot.turnId)).toMatchObject({ state: 'held' })
  expect(await review(wasNot.reviewId)).toMatchObject({
    state: 'waiting',
    words: 'It arrives tomorrow.',
  })
  expect(
    await settleUnsure(desk, { reviewId: wasNot.unsureId, wasSent: true, actor: agent }),
  ).toMatchObject({ kind: 'already' })
})

test('what was not sent joins the turn that the customer began meanwhile', async () => {
  const desk = await aDesk(database, neverAnswers)
  const sent = await anUnsureSend(desk)
  await desk.receive(aMessage(sent.phone, { text: 'Hello?? Anybody?' }))
  await settleUnsure(desk, { reviewId: sent.unsureId, wasSent: false, actor: agent })
  const open = await database.prisma.turn.findMany({
    where: { conversationId: sent.conversationId, state: 'gathering' },
    include: { messages: true },
  })
  expect(open).toHaveLength(1)
  expect(open[0]?.messages).toHaveLength(2)
  expect(await turn(sent.turnId)).toMatchObject({ state: 'closed' })
  await runTurn(desk, open[0]?.id ?? '')
  expect(
    await database.prisma.review.findMany({
      where: { conversationId: sent.conversationId, state: 'waiting' },
    }),
  ).toMatchObject([{ words: 'It arrives tomorrow.', turnId: open[0]?.id }])
})

test('who looked at a turn before what was not sent joined it must look again', async () => {
  const desk = await aDesk(database, neverAnswers)
  const sent = await anUnsureSend(desk)
  await desk.receive(aMessage(sent.phone, { text: 'And when does the shop close?' }))
  const later = await database.prisma.turn.findFirstOrThrow({
    where: { conversationId: sent.conversationId, state: 'gathering' },
  })
  await runTurn(desk, later.id)
  const looked = await database.prisma.review.findFirstOrThrow({
    where: { turnId: later.id, state: 'waiting' },
    include: { conversation: true },
  })
  await settleUnsure(desk, { reviewId: sent.unsureId, wasSent: false, actor: agent })
  const { revision } = looked.conversation
  const late = { reviewId: looked.id, revision, text: 'At six.', actor: agent }
  expect(await approve(desk, late)).toMatchObject({ kind: 'changed' })
})

test('statuses in any order, repeated and skipped, never go back', async () => {
  const desk = await aDesk(database)
  const { outboundId } = await anApproval(desk)
  await send(desk, outboundId)
  const order = ['delivered', 'sent', 'read', 'delivered', 'sent', 'failed'] as const
  const states: string[] = []
  for (const one of order) {
    await desk.receive(status(outboundId, one))
    states.push((await outbound(outboundId)).state)
  }
  expect(states).toEqual(['delivered', 'delivered', 'read', 'read', 'read', 'read'])
  expect(await outbound(outboundId)).toMatchObject({
    sentAt: expect.any(Date),
    deliveredAt: expect.any(Date),
    readAt: expect.any(Date),
    failedAt: null,
  })
})

test('a delivery that failed brings the turn back to the person', async () => {
  const desk = await aDesk(database)
  const { outboundId, reviewId, turnId } = await anApproval(desk)
  await send(desk, outboundId)
  await desk.receive(status(outboundId, 'failed'))
  expect(await outbound(outboundId)).toMatchObject({ state: 'failed', errorCode: '131026' })
  expect(await turn(turnId)).toMatchObject({ state: 'held' })
  expect(await review(reviewId)).toMatchObject({
    state: 'waiting',
    reasons: [{ rule: 'provider_failed', code: '131026' }],
  })
})

test('a status for something that is not ours changes nothing and makes no message', async () => {
  const desk = await aDesk(database)
  const before = await database.prisma.message.count()
  await desk.receive({
    kind: 'status',
    providerId: 'somebody-elses',
    status: 'read',
    at: new Date().toISOString(),
  })
  expect(await database.prisma.message.count()).toBe(before)
})

test('a channel that throws may have sent', async () => {
  const desk = await aDesk(database, { answer: () => Promise.reject(new Error('half way')) })
  const { outboundId } = await anApproval(desk)
  await send(desk, outboundId)
  expect(await outbound(outboundId)).toMatchObject({ state: 'sending' })
  expect(await database.prisma.sendAttempt.findMany({ where: { outboundId } })).toMatchObject([
    { outcome: 'unknown', errorCode: 'channel_failed' },
  ])
})

test('what was said not to be sent and was is told to whoever would answer again', async () => {
  const desk = await aDesk(database, neverAnswers)
  const sent = await anUnsureSend(desk)
  await settleUnsure(desk, { reviewId: sent.unsureId, wasSent: false, actor: agent })
  await desk.receive(status(sent.outboundId, 'delivered'))
  expect(await outbound(sent.outboundId)).toMatchObject({ state: 'delivered' })
  expect(await review(sent.reviewId)).toMatchObject({
    state: 'waiting',
    reasons: expect.arrayContaining([expect.objectContaining({ rule: 'was_sent' })]),
  })
  expect(await database.prisma.message.count({ where: { outboundId: sent.outboundId } })).toBe(1)
})

test('a row that was sent and is put back into the queue is not sent again', async () => {
  const desk = await aDesk(database)
  const { outboundId } = await anApproval(desk)
  await send(desk, outboundId)
  await database.pool.query(`UPDATE outbound SET state = 'queued', due_at = now() WHERE id = $1`, [
    outboundId,
  ])
  await send(desk, outboundId)
  expect(desk.asked).toHaveLength(1)
})

test('a provider that asks for a day of patience gets no more than the decision has', async () => {
  const desk = await aDesk(database, {
    answer: async () => ({ kind: 'retry', code: '80007', afterMs: 1e18 }),
  })
  const { outboundId } = await anApproval(desk)
  await send(desk, outboundId)
  const { dueAt, decision } = await database.prisma.outbound.findUniqueOrThrow({
    where: { id: outboundId },
    include: { decision: true },
  })
  expect(dueAt?.getTime()).toBeLessThanOrEqual(decision.expiresAt.getTime())
})

test('a delivery that fails opens the case again', async () => {
  const desk = await aDesk(database)
  const { outboundId, turnId } = await anApproval(desk)
  await send(desk, outboundId)
  const caseOf = () =>
    database.prisma.case.findFirstOrThrow({ where: { turns: { some: { id: turnId } } } })
  expect(await caseOf()).toMatchObject({ state: 'pending' })
  await desk.receive(status(outboundId, 'failed'))
  expect(await caseOf()).toMatchObject({ state: 'open' })
})
