import type { Prisma } from '../../generated/client.ts'
import { record } from '../audit/record.ts'
import type { Actor, Desk } from '../desk.ts'
import { type Given, type Held, type Missed, underLock } from './act.ts'
import type { Drafted } from './drafted.ts'

type Correction = {
  kind: 'edited' | 'rejected'
  actor: Actor
  drafted: Drafted
  after?: string
  reason?: string | undefined
}

/** What a person changed of what was prepared, and why: the difference is what others learn from. */
export async function keepCorrection(
  { tx, conversation, review }: Held,
  { kind, actor, drafted, after, reason }: Correction,
): Promise<void> {
  const { draft } = drafted
  await tx.correction.create({
    data: {
      kind,
      reviewId: review.id,
      conversationId: conversation.id,
      intent: draft.answers[0] ?? null,
      language: draft.language,
      before: { text: draft.text, versions: draft.versions },
      ...(after !== undefined && { after: { text: after } }),
      reason: reason ?? null,
      createdBy: actor.id,
    },
  })
}

export type IntentCorrected = { kind: 'kept' } | { kind: 'no_message' } | Missed

/** A person says what a message asks: an intent of the taxonomy, or none of them. */
export async function correctIntent(
  desk: Desk,
  given: Given & { messageId: string; intent: string | null },
): Promise<IntentCorrected> {
  const { actor, messageId, intent } = given
  return underLock(desk, given, { decides: false }, async ({ tx, conversation, review }) => {
    const message = await tx.message.findFirst({
      where: { id: messageId, conversationId: conversation.id, direction: 'inbound' },
      select: { id: true },
    })
    if (!message) return { kind: 'no_message' as const }
    const after: Prisma.InputJsonValue = { messageId, intent }
    const place = { reviewId: review.id, conversationId: conversation.id, createdBy: actor.id }
    await tx.correction.create({ data: { ...place, kind: 'intent', intent, after } })
    const subject = { kind: 'review', id: review.id }
    await record(tx, { actor, act: 'review.intent_corrected', subject })
    return { kind: 'kept' as const }
  })
}
