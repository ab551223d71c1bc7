import { keptReasons, type Reason } from '../core/review.ts'
import type { Transaction } from '../ports.ts'
import { changed } from './lock.ts'

type Held = { conversationId: string; turnId: string; reasons: Reason[]; actBy: Date }

/** Puts a held turn into the queue; one that is there already keeps its place, its words and what happened to its answer. */
export async function putBeforePerson(tx: Transaction, held: Held): Promise<void> {
  const { conversationId, turnId, reasons, actBy } = held
  const revision = await changed(tx, conversationId, { material: false })
  const waiting = await tx.review.findFirst({ where: { turnId, kind: 'turn', state: 'waiting' } })
  if (!waiting) {
    const place = { kind: 'turn' as const, conversationId, turnId }
    await tx.review.create({ data: { ...place, revision, reasons, actBy } })
    return
  }
  const all = [...keptReasons(waiting.reasons), ...reasons]
  await tx.review.update({ where: { id: waiting.id }, data: { revision, reasons: all } })
}
