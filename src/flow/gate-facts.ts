import type { DraftKind } from '../core/draft.ts'
import type { GateFacts } from '../core/gate.ts'
import type { Identity } from '../core/inbound.ts'
import { Prisma } from '../generated/client.ts'
import type { Transaction } from '../ports.ts'
import { holdInForce } from './cited.ts'
import type { LockedConversation } from './lock.ts'

type Standing = {
  optedOutAt: Date | null
  lastAskedAt: Date | null
  automaticStopped: boolean
  recipientIsContact: boolean
  sourcesInForce: boolean
}

/** Who silenced a conversation that was handed over. */
export const HANDOFF = 'handoff'

/** Taken by whoever turns the switch, and shared by whoever sends automatically. */
export const lockSwitch = (tx: Transaction) =>
  tx.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtext('countersign.automatic_sends'))`)
const shareSwitch = (tx: Transaction) =>
  tx.$executeRaw(
    Prisma.sql`SELECT pg_advisory_xact_lock_shared(hashtext('countersign.automatic_sends'))`,
  )

/**
 * What the gate must know beside the decision itself, read under the conversation's lock. Once somebody has turned the
 * switch, no automatic claim that read its old position can still commit; a row lock could be starved by many claims, this cannot.
 */
export async function standing(
  tx: Transaction,
  conversation: LockedConversation,
  {
    recipient,
    by,
    versions,
  }: { recipient: Identity; by: 'person' | 'boundary'; versions: string[] },
): Promise<Standing> {
  if (by === 'boundary') await shareSwitch(tx)
  const sourcesInForce = await holdInForce(tx, versions)
  const rows = await tx.$queryRaw<Omit<Standing, 'sourcesInForce'>[]>(Prisma.sql`
    SELECT
      (SELECT CASE WHEN c.opted_out THEN c.at END FROM consent c
        WHERE c.channel_id = ${conversation.channelId}::uuid AND c.scope = 'all' AND c.contact_id IN (
          SELECT other.id FROM contact me JOIN contact other
              ON other.id IN (me.id, me.same_as) OR other.same_as IN (me.id, me.same_as)
           WHERE me.id = ${conversation.contactId}::uuid)
        ORDER BY c.at DESC LIMIT 1) AS "optedOutAt",
      (SELECT max(m.sent_at) FROM message m
        WHERE m.conversation_id = ${conversation.id}::uuid AND m.direction = 'inbound' AND m.noise IS NULL) AS "lastAskedAt",
      (SELECT (value->>'stopped')::boolean FROM setting WHERE name = 'automatic_sends')
        OR (SELECT auto_stopped_at IS NOT NULL FROM channel WHERE id = ${conversation.channelId}::uuid) AS "automaticStopped",
      EXISTS (SELECT 1 FROM contact_identity i
        WHERE i.contact_id = ${conversation.contactId}::uuid AND i.kind = ${recipient.kind} AND i.value = ${recipient.value}) AS "recipientIsContact"`)
  const row = rows[0]
  if (!row) throw new Error(`the standing of conversation ${conversation.id} could not be read`)
  return { ...row, sourcesInForce }
}

type Decided = Pick<
  GateFacts,
  'by' | 'sealFits' | 'decisionLive' | 'neverHandedOver' | 'expiresAt' | 'revision' | 'text'
> & { answerKind: DraftKind | null }

export function gateFacts(
  conversation: LockedConversation,
  now: Standing,
  { answerKind, ...decided }: Decided,
): GateFacts {
  return {
    ...now,
    ...decided,
    now: conversation.now,
    materialRevision: conversation.materialRevision,
    lastInboundAt: conversation.lastInboundAt,
    silenced: isSilenced(conversation, answerKind),
  }
}

/** Where help is may always be told, and what a handoff itself says is said although it silences the assistant. */
const isSilenced = ({ silencedAt, silencedBy }: LockedConversation, kind: DraftKind | null) =>
  silencedAt !== null && kind !== 'crisis' && !(silencedBy === HANDOFF && kind === 'acknowledge')
