import type { Priority } from '../../core/service.ts'
import type { Desk } from '../desk.ts'
import { handOver } from '../hand-over.ts'
import { type Given, type Missed, underLock } from './act.ts'
import { packetOf } from './packet-of.ts'

export type HandedOver = { kind: 'handed_over'; handoffId: string; answerBy: Date | null } | Missed

/** A person gives the conversation to a team, with a packet of what is known. Nobody has claimed it then. */
export async function handOverReview(
  desk: Desk,
  given: Given & { team: string; priority: Priority },
): Promise<HandedOver> {
  const { reviewId, actor, team, priority } = given
  const service = await desk.service()
  const found = await desk.database.prisma.review.findUnique({
    where: { id: reviewId },
    select: { turnId: true },
  })
  const packet = found?.turnId ? await packetOf(desk, found.turnId) : null
  return underLock(desk, given, { of: 'turn', decides: false }, async (held) => {
    const { tx, conversation, review } = held
    if (!review.turnId) return { kind: 'wrong_kind' as const }
    const { turnId, emergency } = review
    const nobody = { assignedTo: null, claimedBy: null, claimedAt: null, claimedUntil: null }
    const place = { team, priority, ...nobody }
    await tx.review.update({ where: { id: reviewId }, data: place })
    const handing = { turnId, team, priority, packet, emergency, actor }
    const handed = await handOver(tx, conversation, service, handing)
    return { kind: 'handed_over' as const, ...handed }
  })
}
