import { emergencies } from '../core/risk.ts'
import type { Transaction } from '../ports.ts'
import { record } from './audit/record.ts'
import type { Actor, Desk } from './desk.ts'
import { changed, lockConversation } from './lock.ts'

export type Resolution = 'confirmed' | 'presumed' | 'abandoned'
export type CaseMoved =
  | { kind: 'moved'; state: 'resolved' | 'reopened' }
  | { kind: 'not_found' }
  | { kind: 'not_possible'; state: string; because: string }

/** A person says that the work is done. What the customer still waits for keeps a case from being resolved. */
export async function resolveCase(
  desk: Desk,
  given: { caseId: string; resolution: Resolution; actor: Actor },
): Promise<CaseMoved> {
  return move(desk, given, async (tx, state) => {
    if (state === 'resolved' || state === 'closed')
      return { kind: 'not_possible', state, because: `The case is ${state} already.` }
    const waiting = await tx.turn.count({
      where: { caseId: given.caseId, state: { in: ['gathering', 'running', 'held', 'answering'] } },
    })
    if (waiting > 0)
      return {
        kind: 'not_possible',
        state,
        because: 'The customer still waits for an answer; answer or reject it first.',
      }
    await tx.case.update({
      where: { id: given.caseId },
      data: { state: 'resolved', resolution: given.resolution, stateAt: new Date() },
    })
    return { kind: 'moved', state: 'resolved' }
  })
}

export async function reopenCase(
  desk: Desk,
  given: { caseId: string; actor: Actor },
): Promise<CaseMoved> {
  return move(desk, given, async (tx, state, conversationId) => {
    if (state !== 'resolved')
      return { kind: 'not_possible', state, because: 'Only a resolved case can be reopened.' }
    const current = await tx.case.count({
      where: { conversationId, state: { in: ['open', 'pending', 'reopened'] } },
    })
    if (current > 0)
      return {
        kind: 'not_possible',
        state,
        because: 'The conversation has a newer case; work goes on there.',
      }
    await tx.case.update({
      where: { id: given.caseId },
      data: {
        state: 'reopened',
        resolution: null,
        stateAt: new Date(),
        reopened: { increment: 1 },
      },
    })
    return { kind: 'moved', state: 'reopened' }
  })
}

type Move = (tx: Transaction, state: string, conversationId: string) => Promise<CaseMoved>

async function move(
  desk: Desk,
  given: { caseId: string; actor: Actor },
  act: Move,
): Promise<CaseMoved> {
  const found = await desk.database.prisma.case.findUnique({
    where: { id: given.caseId },
    select: { conversationId: true },
  })
  if (!found) return { kind: 'not_found' }
  return desk.database.transaction(async (tx) => {
    await lockConversation(tx, found.conversationId)
    const { state } = await tx.case.findUniqueOrThrow({ where: { id: given.caseId } })
    const outcome = await act(tx, state, found.conversationId)
    if (outcome.kind !== 'moved') return outcome
    await changed(tx, found.conversationId, { material: false })
    await record(tx, {
      actor: given.actor,
      act: `case.${outcome.state}`,
      subject: { kind: 'case', id: given.caseId },
    })
    return outcome
  })
}

/** The timers: a customer who says nothing more is presumed content, and a resolved case closes in the end. */
export async function ageCases(desk: Desk): Promise<void> {
  const { presumedResolvedAfterHours, closedAfterDays } = (await desk.service()).cases
  await desk.database.pool.query(
    `UPDATE "case" SET state = 'resolved', resolution = 'presumed', state_at = now()
      WHERE id IN (SELECT id FROM "case" c WHERE state = 'pending' AND state_at < now() - $1 * interval '1 hour'
         AND NOT EXISTS (SELECT 1 FROM turn t WHERE t.case_id = c.id AND t.state IN ('gathering', 'running', 'held', 'answering'))
         -- Silence is no sign that somebody who was in danger is well.
         AND NOT EXISTS (SELECT 1 FROM conversation_risk k WHERE k.conversation_id = c.conversation_id AND k.cleared_at IS NULL AND k.kind = ANY($2)) ORDER BY state_at LIMIT 500 FOR UPDATE SKIP LOCKED)`,
    [presumedResolvedAfterHours, [...emergencies]],
  )
  await desk.database.pool.query(
    `UPDATE "case" SET state = 'closed', state_at = now()
      WHERE id IN (SELECT id FROM "case" WHERE state = 'resolved' AND state_at < now() - $1 * interval '1 day' ORDER BY state_at LIMIT 500 FOR UPDATE SKIP LOCKED)`,
    [closedAfterDays],
  )
}
