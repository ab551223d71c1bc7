import { Prisma } from '../generated/client.ts'
import type { Transaction } from '../ports.ts'
import { record } from './audit/record.ts'
import type { Actor, Desk } from './desk.ts'
import { lockConversation } from './lock.ts'
import { putBeforePerson } from './put-before-person.ts'

type FailedTurn = { id: string; conversationId: string; attempts: number }

/** Gives up on a turn: a person gets it, and the failure stays visible until somebody drives it again. */
export async function bury(
  tx: Transaction,
  { turn, reason }: { turn: FailedTurn; reason: string },
): Promise<void> {
  const { channelId } = await tx.conversation.findUniqueOrThrow({
    where: { id: turn.conversationId },
  })
  await tx.deadLetter.create({
    data: { kind: 'turn', subjectId: turn.id, channelId, reason, attempts: turn.attempts },
  })
  await tx.turn.update({ where: { id: turn.id }, data: { state: 'held', dueAt: null } })
  const because = 'An answer could not be prepared; the failure is listed under dead letters.'
  const reasons = [{ rule: 'failed', because }]
  const { conversationId } = turn
  const risks = await tx.conversationRisk.count({ where: { conversationId, clearedAt: null } })
  const held = { conversationId, turnId: turn.id, reasons, actBy: new Date() }
  await putBeforePerson(tx, { ...held, needsApprover: risks > 0 })
}

export type Redriven =
  | { kind: 'redriven' }
  | { kind: 'not_found' }
  | { kind: 'already' }
  | { kind: 'moved_on' }

/** Runs the turn of a dead letter again. Its review keeps its place meanwhile. */
export async function redrive(desk: Desk, id: string, actor: Actor): Promise<Redriven> {
  const letter = await desk.database.prisma.deadLetter.findUnique({ where: { id } })
  if (!letter) return { kind: 'not_found' }
  const turn = await desk.database.prisma.turn.findUniqueOrThrow({
    where: { id: letter.subjectId },
  })
  return desk.database.transaction(async (tx) => {
    await lockConversation(tx, turn.conversationId)
    const taken = await tx.deadLetter.updateMany({
      where: { id, redrivenAt: null },
      data: { redrivenAt: new Date(), redrivenBy: actor.id },
    })
    if (taken.count === 0) return { kind: 'already' as const }
    await record(tx, { actor, act: 'dead_letter.redriven', subject: { kind: 'dead_letter', id } })
    const { state } = await tx.turn.findUniqueOrThrow({ where: { id: turn.id } })
    if (state !== 'held') return { kind: 'moved_on' as const }
    await tx.turn.update({ where: { id: turn.id }, data: { attempts: 0 } })
    await tx.$executeRaw(Prisma.sql`SELECT turn_wake(${turn.id}::uuid, 'gathering', now(), false)`)
    return { kind: 'redriven' as const }
  })
}
