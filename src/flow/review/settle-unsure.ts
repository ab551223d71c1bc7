import { Prisma } from '../../generated/client.ts'
import { record } from '../audit/record.ts'
import type { Desk } from '../desk.ts'
import { close, type Given, type Missed, underLock } from './act.ts'

export type Settled = { kind: 'settled' } | Missed

/**
 * A person says what nobody could know: whether the message went out before its process died. That does not depend on what the
 * customer wrote since.
 */
export async function settleUnsure(
  desk: Desk,
  given: Given & { wasSent: boolean },
): Promise<Settled> {
  const { actor, wasSent } = given
  return underLock(desk, given, { of: 'unsure', decides: false }, async (held) => {
    const { tx, review } = held
    const { outboundId } = review
    if (!outboundId) throw new Error(`review ${review.id} is unsure about no message`)
    await close(held, actor, { outcome: wasSent ? 'was_sent' : 'was_not_sent' })
    await tx.$executeRaw(
      wasSent
        ? Prisma.sql`SELECT outbound_accepted(${outboundId}::uuid, NULL, now())`
        : Prisma.sql`SELECT outbound_ended(${outboundId}::uuid, 'voided', NULL, NULL)`,
    )
    const subject = { kind: 'outbound', id: outboundId }
    await record(tx, { actor, act: 'outbound.settled', subject, details: { wasSent } })
    return { kind: 'settled' as const }
  })
}
