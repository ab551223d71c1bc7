import { keptReasons, type Reason } from '../core/review.ts'
import type { Priority } from '../core/service.ts'
import { priorities } from '../core/verdict.ts'
import type { Prisma } from '../generated/client.ts'
import type { Transaction } from '../ports.ts'
import { changed } from './lock.ts'

type Held = {
  conversationId: string
  turnId: string
  reasons: Reason[]
  actBy: Date
  team?: string
  priority?: Priority
  needsApprover?: boolean
  emergency?: boolean
  /** What may be approved as it stands. */
  draftId?: string | null
}

/**
 * Puts a held turn into the queue. One that is there already keeps its place, its words, its people and what happened to its answer;
 * it gets more urgent, never less.
 */
export async function putBeforePerson(tx: Transaction, held: Held): Promise<void> {
  const { conversationId, turnId, reasons, actBy, team, draftId = null } = held
  const { priority = 'normal', needsApprover = false, emergency = false } = held
  const revision = await changed(tx, conversationId, { material: false })
  const waiting = await tx.review.findFirst({ where: { turnId, kind: 'turn', state: 'waiting' } })
  if (!waiting) {
    const place = { kind: 'turn' as const, conversationId, turnId, revision, actBy, draftId }
    const stands = { team: team ?? null, priority, needsApprover, emergency }
    await tx.review.create({ data: { ...place, ...stands, reasons } })
    return
  }
  const more: Prisma.ReviewUncheckedUpdateInput = {
    priority: moreUrgent(priority, waiting.priority),
    needsApprover: needsApprover || waiting.needsApprover,
    emergency: emergency || waiting.emergency,
    actBy: actBy < waiting.actBy ? actBy : waiting.actBy,
    ...(team && !waiting.assignedTo && { team }),
  }
  const all = [...keptReasons(waiting.reasons), ...reasons]
  await tx.review.update({
    where: { id: waiting.id },
    data: { ...more, revision, reasons: all, draftId },
  })
}

const order: readonly string[] = priorities
const moreUrgent = (a: string, b: string) => (order.indexOf(a) <= order.indexOf(b) ? a : b)
