import { windowClosesAt } from '../core/gate.ts'
import type { Verdict } from '../core/review.ts'
import { actBy } from '../core/service.ts'
import { Prisma } from '../generated/client.ts'
import type { Transaction } from '../ports.ts'
import type { Desk } from './desk.ts'
import { type LockedConversation, leaseIsHeld, lockConversation } from './lock.ts'
import { putBeforePerson } from './put-before-person.ts'
import type { BegunRun } from './run-turn.ts'

/** Makes the verdict true, in one transaction, unless the conversation has moved on: then the run was for nothing. */
export async function settle(
  desk: Desk,
  run: BegunRun,
  verdict: Verdict,
): Promise<'held' | 'stale'> {
  const service = await desk.service()
  return desk.database.transaction(async (tx) => {
    const conversation = await lockConversation(tx, run.conversationId)
    const turn = await tx.turn.findUniqueOrThrow({ where: { id: run.turnId } })
    const isOurs =
      turn.state === 'running' && (await leaseIsHeld(tx, run.conversationId, run.fence))
    const movedOn = conversation === null || conversation.materialRevision > run.revision
    if (!isOurs || movedOn) {
      await finish(tx, run.runId, 'stale')
      // Still ours although something else changed: nobody has woken the turn, so it begins again at once.
      if (isOurs)
        await tx.$executeRaw(
          Prisma.sql`SELECT turn_wake(${run.turnId}::uuid, 'gathering', now(), true)`,
        )
      return 'stale' as const
    }
    const act = actBy(service, {
      receivedAt: turn.createdAt,
      windowClosesAt: windowClosesAt(conversation.lastInboundAt ?? turn.createdAt),
      priority: 'normal',
    })
    await hold(tx, conversation, run, verdict, act)
    await finish(tx, run.runId, 'held')
    return 'held' as const
  })
}

async function hold(
  tx: Transaction,
  conversation: LockedConversation,
  run: BegunRun,
  verdict: Verdict,
  actBy: Date,
): Promise<void> {
  await tx.turn.update({
    where: { id: run.turnId },
    data: { state: 'held', dueAt: null, attempts: 0 },
  })
  const { turnId } = run
  const { reasons } = verdict
  await putBeforePerson(tx, { conversationId: conversation.id, turnId, reasons, actBy })
}

async function finish(tx: Transaction, runId: string, outcome: string): Promise<void> {
  await tx.run.update({ where: { id: runId }, data: { outcome, finishedAt: new Date() } })
}
