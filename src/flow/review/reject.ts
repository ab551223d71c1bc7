import { record } from '../audit/record.ts'
import type { Desk } from '../desk.ts'
import { changed } from '../lock.ts'
import { close, type Given, type Missed, underLock } from './act.ts'
import { keepCorrection } from './correct.ts'
import { draftOf } from './drafted.ts'
import { noteDecision } from './note.ts'

export type Rejected = { kind: 'rejected' } | Missed

/** No answer goes out, for the reason given. */
export async function reject(
  desk: Desk,
  given: Given & { revision: number; reason: string },
): Promise<Rejected> {
  const { actor, reason } = given
  return underLock(desk, given, { of: 'turn', decides: true }, async (held) => {
    const { tx, conversation, review } = held
    const drafted = await draftOf(held)
    await close(held, actor, { outcome: 'rejected', reason, words: null, reconfirmSince: null })
    if (review.turnId) {
      await tx.turn.update({
        where: { id: review.turnId },
        data: { state: 'closed', dueAt: null, endedAt: conversation.now },
      })
    }
    if (drafted?.staleBecause.length === 0) {
      await keepCorrection(held, { kind: 'rejected', actor, drafted, reason })
      await noteDecision(held, { actor, drafted, result: 'rejected' })
    }
    await changed(tx, conversation.id, { material: true })
    const subject = { kind: 'review', id: review.id }
    await record(tx, { actor, act: 'review.rejected', subject })
    return { kind: 'rejected' as const }
  })
}
