import { randomUUID } from 'node:crypto'
import type { DraftKind } from '../core/draft.ts'
import { type GateCheck, gate, refusals } from '../core/gate.ts'
import type { Identity } from '../core/inbound.ts'
import { sealOf } from '../core/seal.ts'
import { Prisma } from '../generated/client.ts'
import type { Transaction } from '../ports.ts'
import { recording } from './audit/record.ts'
import type { Actor, Desk } from './desk.ts'
import { gateFacts, standing } from './gate-facts.ts'
import { changed, type LockedConversation } from './lock.ts'

/** How long a decision may wait for its send. */
const GOOD_FOR_MS = 15 * 60_000

export type Wanted = {
  /** The turn that it answers; null where it answers none. */
  turnId: string | null
  reviewId: string | null
  by: 'person' | 'boundary'
  actor: Actor
  text: string
  policyVersion: number
  /** Null where a person wrote it. */
  answerKind: DraftKind | null
  /** Versions whose words it uses. */
  versions: string[]
  /** It tells that an assistant answers. */
  discloses?: boolean
  /** Rules over which a person approved it. */
  despite?: string[]
}

export type Decided =
  | { kind: 'decided'; decisionId: string; outboundId: string }
  | { kind: 'refused'; checks: GateCheck[] }

/**
 * The only way to an outbound message, inside the caller's transaction and under the conversation's lock: the decision, its
 * seal and the message in the queue. What the gate would refuse at once is not decided at all.
 */
export async function decide(
  desk: Desk,
  tx: Transaction,
  conversation: LockedConversation,
  wanted: Wanted,
): Promise<Decided> {
  const recipient = recipientOf(conversation)
  const expiresAt = new Date(conversation.now.getTime() + GOOD_FOR_MS)
  const facts = gateFacts(
    conversation,
    await standing(tx, conversation, { ...wanted, recipient }),
    {
      by: wanted.by,
      answerKind: wanted.answerKind,
      sealFits: true,
      decisionLive: true,
      neverHandedOver: true,
      expiresAt,
      revision: conversation.revision,
      text: wanted.text,
    },
  )
  const receipt = gate(facts)
  if (!receipt.passed) return { kind: 'refused', checks: refusals(receipt) }

  const decided = await write(desk, tx, conversation, { ...wanted, recipient, expiresAt })
  return { kind: 'decided', ...decided }
}

type Sealing = Wanted & { recipient: Identity; expiresAt: Date }

async function write(
  desk: Desk,
  tx: Transaction,
  conversation: LockedConversation,
  { recipient, expiresAt, by, actor, turnId, reviewId, text, discloses, despite, ...rest }: Sealing,
): Promise<{ decisionId: string; outboundId: string }> {
  const ids = { decisionId: randomUUID(), outboundId: randomUUID() }
  // An answer changes what must be answered: whatever else was prepared is stale now.
  const revision = await changed(tx, conversation.id, { material: turnId !== null })
  const place = { conversationId: conversation.id, channelId: conversation.channelId, turnId }
  const terms = { ...place, ...rest, by, approver: actor.id, revision, expiresAt }
  const seal = sealOf(desk.sealKey, { ...ids, ...terms, recipient, kind: 'text', text })
  const subject = { kind: 'decision', id: ids.decisionId }
  const details = { outboundId: ids.outboundId, by, ...(despite?.length && { despite }) }
  const now = conversation.now.toISOString()
  await tx.$executeRaw(Prisma.sql`
    WITH decided AS (
      INSERT INTO decision (id, conversation_id, channel_id, turn_id, review_id, by, approver, answer_kind, versions, discloses,
                            policy_version, revision, expires_at, seal, created_at)
      VALUES (${ids.decisionId}::uuid, ${conversation.id}::uuid, ${conversation.channelId}::uuid, ${turnId}::uuid, ${reviewId}::uuid,
              ${by}::decision_by, ${actor.id}, ${rest.answerKind}, ${rest.versions}::uuid[], ${discloses ?? false},
              ${rest.policyVersion}, ${revision}, ${expiresAt.toISOString()}::timestamptz, ${seal}, ${now}::timestamptz)),
    recorded AS (${recording({ actor, act: 'decision.made', subject, details })}),
    answering AS (
      UPDATE turn SET state = 'answering', due_at = NULL WHERE id = ${turnId}::uuid)
    INSERT INTO outbound (id, decision_id, conversation_id, channel_id, turn_id, recipient_kind, recipient, body, due_at, created_at)
    VALUES (${ids.outboundId}::uuid, ${ids.decisionId}::uuid, ${conversation.id}::uuid, ${conversation.channelId}::uuid, ${turnId}::uuid,
            ${recipient.kind}, ${recipient.value}, ${JSON.stringify({ text })}::jsonb, ${now}::timestamptz, ${now}::timestamptz)`)
  return ids
}

/** Nobody, when the contact never wrote or was erased: the gate then refuses. */
function recipientOf({ addressKind, address }: LockedConversation): Identity {
  return { kind: addressKind === 'user_id' ? 'user_id' : 'phone', value: address ?? '' }
}
