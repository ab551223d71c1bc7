import type { Role } from '../../core/permissions.ts'
import type { Prisma } from '../../generated/client.ts'
import type { Transaction } from '../../ports.ts'
import type { Actor, Desk } from '../desk.ts'
import { putOffPaging } from '../hand-over.ts'
import { type LockedConversation, lockConversation } from '../lock.ts'

/** What a person does with a review. Each act sees the conversation as it is under its lock, or changes nothing. */

export type Reviewer = Actor & { roles: readonly Role[] }

export type Given = {
  reviewId: string
  actor: Reviewer
  /** Of the conversation, as the person has seen it. Left out where what came since changes nothing. */
  revision?: number
  /** A supervisor takes it although somebody else is at it. */
  takeOver?: boolean | undefined
}

export type Missed =
  | { kind: 'not_found' }
  | { kind: 'wrong_kind' }
  | { kind: 'already'; state: string }
  /** The conversation has changed since the person looked. */
  | { kind: 'changed'; revision: number; neverWas: boolean }
  /** Somebody else is at it. */
  | { kind: 'claimed'; by: string; until: Date }
  /** A floor rule held it. */
  | { kind: 'needs_approver' }

export type ReviewRow = Prisma.ReviewGetPayload<object>
export type Held = { tx: Transaction; conversation: LockedConversation; review: ReviewRow }

type Rules = {
  /** Left out: any. */
  of?: ReviewRow['kind']
  /** Whether it decides what the customer gets: then a floor rule asks for an approver. */
  decides: boolean
}

/** Whoever acts first has it for so long. */
const CLAIM_MS = 10 * 60_000

export const approvers: readonly Role[] = ['approver', 'supervisor', 'administrator']
const supervisors: readonly Role[] = ['supervisor', 'administrator']
const isOneOf = (those: readonly Role[], { roles }: Reviewer) =>
  roles.some((role) => those.includes(role))

export async function underLock<T>(
  desk: Desk,
  given: Given,
  rules: Rules,
  act: (held: Held) => Promise<T>,
): Promise<T | Missed> {
  const found = await desk.database.prisma.review.findUnique({
    where: { id: given.reviewId },
    select: { conversationId: true },
  })
  if (!found) return { kind: 'not_found' }
  return desk.database.transaction(async (tx) => {
    const conversation = await lockConversation(tx, found.conversationId)
    const review = await tx.review.findUniqueOrThrow({ where: { id: given.reviewId } })
    if (!conversation) return { kind: 'not_found' as const }
    const missed = whyNot({ tx, conversation, review }, given, rules)
    if (missed) return missed
    return act({ tx, conversation, review: await claimed(tx, conversation, review, given.actor) })
  })
}

function whyNot(
  { conversation, review }: Held,
  given: Given,
  { of, decides }: Rules,
): Missed | null {
  if (of && review.kind !== of) return { kind: 'wrong_kind' }
  if (review.state !== 'waiting') return { kind: 'already', state: review.outcome ?? review.state }
  if (given.revision !== undefined && !hasSeen(given.revision, conversation))
    return {
      kind: 'changed',
      revision: conversation.revision,
      neverWas: given.revision > conversation.revision,
    }
  if (decides && review.needsApprover && !isOneOf(approvers, given.actor))
    return { kind: 'needs_approver' }
  const { claimedBy, claimedUntil } = review
  const isFree = !claimedBy || !claimedUntil || claimedUntil <= conversation.now
  if (isFree || claimedBy === given.actor.id) return null
  if (given.takeOver && isOneOf(supervisors, given.actor)) return null
  return { kind: 'claimed', by: claimedBy, until: claimedUntil }
}

/** The first act claims; who has it already keeps the time since when. */
async function claimed(
  tx: Transaction,
  { id, now }: LockedConversation,
  review: ReviewRow,
  actor: Reviewer,
): Promise<ReviewRow> {
  const until = new Date(now.getTime() + CLAIM_MS)
  const { claimedBy, claimedAt, claimedUntil } = review
  const isTheirs = claimedBy === actor.id && claimedUntil !== null && claimedUntil > now
  await putOffPaging(tx, id, until)
  return tx.review.update({
    where: { id: review.id },
    data: { claimedBy: actor.id, claimedAt: isTheirs ? claimedAt : now, claimedUntil: until },
  })
}

export async function close(
  { tx, conversation, review }: Held,
  actor: Actor,
  data: Prisma.ReviewUpdateInput,
): Promise<void> {
  const decided = { state: 'decided' as const, decidedAt: conversation.now, decidedBy: actor.id }
  await tx.review.update({ where: { id: review.id }, data: { ...data, ...decided } })
}

/** Of a revision that does not exist yet nobody can have seen anything. */
const hasSeen = (revision: number, { revision: newest, materialRevision }: LockedConversation) =>
  materialRevision <= revision && revision <= newest
