import type { GateCheck } from '../core/gate.ts'
import { Prisma } from '../generated/client.ts'
import type { Transaction } from '../ports.ts'
import { record } from './audit/record.ts'
import { type Decided, decide } from './decide.ts'
import type { Actor, Desk } from './desk.ts'
import { changed, type LockedConversation, lockConversation } from './lock.ts'

/** What a person does with a review. Each act sees the conversation as it is under its lock, or changes nothing. */

type Missed =
  | { kind: 'not_found' }
  | { kind: 'wrong_kind' }
  | { kind: 'already'; state: string }
  /** The conversation has changed since the person looked. */
  | { kind: 'changed'; revision: number }

export type Approved =
  | Extract<Decided, { kind: 'decided' }>
  | Missed
  | { kind: 'no_words' }
  | { kind: 'refused'; checks: GateCheck[] }

export async function approve(
  desk: Desk,
  given: { reviewId: string; revision: number; text: string | undefined; actor: Actor },
): Promise<Approved> {
  const outcome = await underLock(desk, given, 'turn', async (tx, conversation, review) => {
    const text = given.text ?? review.words
    if (text === null) return { kind: 'no_words' as const }
    const wanted = {
      turnId: review.turnId,
      reviewId: review.id,
      by: 'person' as const,
      actor: given.actor,
      text,
      policyVersion: 0,
    }
    const decided = await decide(desk, tx, conversation, wanted)
    if (decided.kind === 'refused') return decided
    await close(tx, review.id, given.actor, {
      outcome: 'approved',
      words: text,
      reconfirmSince: null,
    })
    return decided
  })
  if (outcome.kind === 'decided')
    desk.queue.enqueue({ kind: 'send', id: outcome.outboundId, attempt: 0 })
  return outcome
}

export type Rejected = { kind: 'rejected' } | Missed

/** No answer goes out, for the reason given. */
export async function reject(
  desk: Desk,
  given: { reviewId: string; revision: number; reason: string; actor: Actor },
): Promise<Rejected> {
  return underLock(desk, given, 'turn', async (tx, conversation, review) => {
    await close(tx, review.id, given.actor, {
      outcome: 'rejected',
      reason: given.reason,
      words: null,
      reconfirmSince: null,
    })
    if (review.turnId) {
      await tx.turn.update({
        where: { id: review.turnId },
        data: { state: 'closed', dueAt: null, endedAt: conversation.now },
      })
    }
    await changed(tx, conversation.id, { material: true })
    await record(tx, {
      actor: given.actor,
      act: 'review.rejected',
      subject: { kind: 'review', id: review.id },
    })
    return { kind: 'rejected' as const }
  })
}

export type Settled = { kind: 'settled' } | Missed

/** A person says what nobody could know: whether the message went out before its process died. */
export async function settleUnsure(
  desk: Desk,
  given: { reviewId: string; wasSent: boolean; actor: Actor },
): Promise<Settled> {
  return underLock(desk, given, 'unsure', async (tx, _conversation, review) => {
    const outboundId = review.outboundId
    if (!outboundId) throw new Error(`review ${review.id} is unsure about no message`)
    await close(tx, review.id, given.actor, {
      outcome: given.wasSent ? 'was_sent' : 'was_not_sent',
    })
    if (given.wasSent) {
      await tx.$executeRaw(Prisma.sql`SELECT outbound_accepted(${outboundId}::uuid, NULL, now())`)
    } else {
      await tx.$executeRaw(
        Prisma.sql`SELECT outbound_ended(${outboundId}::uuid, 'voided', NULL, NULL)`,
      )
    }
    await record(tx, {
      actor: given.actor,
      act: 'outbound.settled',
      subject: { kind: 'outbound', id: outboundId },
      details: { wasSent: given.wasSent },
    })
    return { kind: 'settled' as const }
  })
}

type ReviewRow = Prisma.ReviewGetPayload<object>

async function underLock<T>(
  desk: Desk,
  given: { reviewId: string; revision?: number },
  kind: ReviewRow['kind'],
  act: (tx: Transaction, conversation: LockedConversation, review: ReviewRow) => Promise<T>,
): Promise<T | Missed> {
  const found = await desk.database.prisma.review.findUnique({
    where: { id: given.reviewId },
    select: { conversationId: true },
  })
  if (!found) return { kind: 'not_found' }
  return desk.database.transaction(async (tx) => {
    const conversation = await lockConversation(tx, found.conversationId)
    const review = await tx.review.findUniqueOrThrow({ where: { id: given.reviewId } })
    if (!conversation || review.kind !== kind) return { kind: 'wrong_kind' as const }
    if (review.state !== 'waiting')
      return { kind: 'already' as const, state: review.outcome ?? review.state }
    // Whether something was sent does not depend on what the customer wrote since.
    if (given.revision !== undefined && !hasSeen(given.revision, conversation))
      return { kind: 'changed' as const, revision: conversation.revision }
    return act(tx, conversation, review)
  })
}

async function close(
  tx: Transaction,
  id: string,
  actor: Actor,
  data: Prisma.ReviewUpdateInput,
): Promise<void> {
  await tx.review.update({
    where: { id },
    data: { ...data, state: 'decided', decidedAt: new Date(), decidedBy: actor.id },
  })
}

/** Of a revision that does not exist yet nobody can have seen anything. */
const hasSeen = (revision: number, { revision: newest, materialRevision }: LockedConversation) =>
  materialRevision <= revision && revision <= newest
