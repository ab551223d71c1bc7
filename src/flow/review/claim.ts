import type { Desk } from '../desk.ts'
import { changed } from '../lock.ts'
import { type Given, type Missed, underLock } from './act.ts'

export type ClaimedReview = { kind: 'claimed_now'; until: Date } | Missed

/** Takes a review for a while, so that two people do not answer the same. Looking alone takes nothing. */
export async function claimReview(desk: Desk, given: Given): Promise<ClaimedReview> {
  return underLock(desk, given, { decides: false }, async ({ tx, conversation, review }) => {
    await changed(tx, conversation.id, { material: false })
    return { kind: 'claimed_now', until: review.claimedUntil ?? conversation.now }
  })
}

export async function releaseReview(
  desk: Desk,
  given: Given,
): Promise<{ kind: 'released' } | Missed> {
  return underLock(desk, given, { decides: false }, async ({ tx, conversation, review }) => {
    await tx.review.update({
      where: { id: review.id },
      data: { claimedBy: null, claimedAt: null, claimedUntil: null },
    })
    await changed(tx, conversation.id, { material: false })
    return { kind: 'released' }
  })
}
