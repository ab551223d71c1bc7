import { Prisma } from '../generated/client.ts'
import type { Transaction } from '../ports.ts'

/** Every place where content lies. Whoever adds a column for content adds it here; a test looks at every column. */

export type Counts = {
  messages: number
  events: number
  outbounds: number
  reviews: number
  keys: number
}

type Whom = { contactId: string; conversations: string[]; by: string }

export async function eraseContent(tx: Transaction, whom: Whom): Promise<Counts> {
  // Answers are found by ids and numbers, and changes by the ids of their messages: before those are gone.
  const keys = await eraseAnswers(tx, whom)
  const events = await eraseEvents(tx, whom)
  const messages = await eraseMessages(tx, whom)
  const outbounds = await eraseOutbounds(tx, whom)
  const reviews = await eraseWork(tx, whom)
  await eraseIdentity(tx, whom)
  return { messages, events, outbounds, reviews, keys }
}

// A provider's id is kept as a digest, erased_id: enough to know a message that is delivered again, and as the id is long and
// random nobody finds it by trying.

async function eraseMessages(tx: Transaction, { contactId, conversations }: Whom): Promise<number> {
  await tx.$executeRaw(Prisma.sql`DELETE FROM message_change WHERE contact_id = ${contactId}::uuid`)
  return tx.$executeRaw(Prisma.sql`
    UPDATE message SET content = NULL, provider_id = erased_id(provider_id), erased_at = now()
     WHERE conversation_id = ANY(${conversations}::uuid[]) AND erased_at IS NULL`)
}

/** Also those that could not be read and so belong to nobody, when they hold a number or id of this contact. */
function eraseEvents(tx: Transaction, { contactId }: Whom): Promise<number> {
  return tx.$executeRaw(Prisma.sql`
    UPDATE webhook_event e SET payload = NULL, provider_id = erased_id(provider_id)
     WHERE e.payload IS NOT NULL AND (e.contact_id = ${contactId}::uuid OR (e.contact_id IS NULL
       AND EXISTS (SELECT 1 FROM (${marks(contactId)}) AS m WHERE strpos(e.payload::text, m.mark) > 0)))`)
}

/** Providers write numbers without the plus. What is too short to be told from other text is left out. */
const marks = (contactId: string) => Prisma.sql`
  SELECT ltrim(value, '+') AS mark FROM contact_identity
   WHERE contact_id = ${contactId}::uuid AND length(value) >= 7`

/**
 * What was on its way is voided or, where nobody knows, stays unsure; without its turn it can never bring the turn back. A seal
 * covers the recipient and the text, so it goes too.
 */
async function eraseOutbounds(tx: Transaction, { conversations }: Whom): Promise<number> {
  await tx.$executeRaw(Prisma.sql`
    UPDATE decision d SET voided_at = now(), voided_because = 'erased'
      FROM outbound o WHERE o.decision_id = d.id AND o.state = 'queued' AND d.voided_at IS NULL
       AND d.conversation_id = ANY(${conversations}::uuid[])`)
  await tx.$executeRaw(Prisma.sql`
    UPDATE decision SET seal = 'erased' WHERE conversation_id = ANY(${conversations}::uuid[])`)
  await tx.$executeRaw(Prisma.sql`
    UPDATE send_attempt SET receipt = jsonb_build_object('passed', receipt->'passed', 'at', receipt->'at', 'checks',
        (SELECT coalesce(jsonb_agg(jsonb_build_object('check', c->'check', 'passed', c->'passed', 'because', '')), '[]')
           FROM jsonb_path_query(receipt, '$.checks[*]') AS c))
     WHERE outbound_id IN (SELECT id FROM outbound WHERE conversation_id = ANY(${conversations}::uuid[]))`)
  return tx.$executeRaw(Prisma.sql`
    UPDATE outbound SET body = NULL, recipient = NULL, provider_id = erased_id(provider_id), due_at = NULL,
           turn_id = CASE WHEN state IN ('sending', 'unsure', 'accepted', 'sent') THEN NULL ELSE turn_id END,
           state = CASE state WHEN 'queued' THEN 'voided' WHEN 'sending' THEN 'unsure' ELSE state END
     WHERE conversation_id = ANY(${conversations}::uuid[]) AND (body IS NOT NULL OR recipient IS NOT NULL)`)
}

async function eraseWork(tx: Transaction, { conversations, by }: Whom): Promise<number> {
  const ours = Prisma.sql`conversation_id = ANY(${conversations}::uuid[])`
  await tx.$executeRaw(Prisma.sql`
    UPDATE run SET steps = '[]', assessment = NULL, verdict = NULL WHERE turn_id IN (SELECT id FROM turn WHERE ${ours})`)
  await tx.$executeRaw(Prisma.sql`UPDATE draft SET content = NULL, proof = NULL WHERE ${ours}`)
  await tx.$executeRaw(Prisma.sql`
    UPDATE correction SET before = NULL, after = NULL, reason = NULL WHERE ${ours}`)
  await tx.$executeRaw(Prisma.sql`
    UPDATE conversation_risk SET reason = NULL, cleared_at = coalesce(cleared_at, now()), cleared_by = coalesce(cleared_by, ${by}) WHERE ${ours}`)
  await tx.$executeRaw(Prisma.sql`
    UPDATE handoff SET packet = NULL, page_at = NULL, ended_at = coalesce(ended_at, now()) WHERE ${ours}`)
  await tx.$executeRaw(Prisma.sql`
    UPDATE dead_letter SET reason = 'erased', redriven_at = coalesce(redriven_at, now()), redriven_by = coalesce(redriven_by, ${by})
     WHERE subject_id IN (SELECT id::text FROM turn WHERE ${ours} UNION ALL SELECT id::text FROM outbound WHERE ${ours})`)
  await tx.$executeRaw(Prisma.sql`
    UPDATE turn SET state = 'closed', due_at = NULL, ended_at = now()
     WHERE ${ours} AND state IN ('gathering', 'running', 'held', 'answering')`)
  await tx.$executeRaw(Prisma.sql`
    UPDATE "case" SET state = 'closed', state_at = now(), resolution = coalesce(resolution, 'abandoned')
     WHERE ${ours} AND state <> 'closed'`)
  await tx.$executeRaw(Prisma.sql`
    UPDATE review SET state = 'withdrawn', outcome = 'erased', decided_at = now(), decided_by = ${by}
     WHERE ${ours} AND state = 'waiting'`)
  return tx.$executeRaw(Prisma.sql`
    UPDATE review SET words = NULL, reason = NULL, reconfirm_since = NULL, reasons =
        (SELECT coalesce(jsonb_agg(jsonb_build_object('rule', r->'rule', 'because', '')), '[]')
           FROM jsonb_path_query(reasons, '$[*]') AS r)
     WHERE ${ours}`)
}

/** Answers kept for a repeated request go as a whole when they name anything of this contact. */
function eraseAnswers(tx: Transaction, { contactId, conversations }: Whom): Promise<number> {
  const ours = Prisma.sql`WHERE conversation_id = ANY(${conversations}::uuid[])`
  return tx.$executeRaw(Prisma.sql`
    WITH ours AS (
      SELECT ${contactId} AS id UNION ALL SELECT unnest(${conversations}::text[])
      UNION ALL SELECT id::text FROM message ${ours} UNION ALL SELECT id::text FROM turn ${ours}
      UNION ALL SELECT id::text FROM "case" ${ours} UNION ALL SELECT id::text FROM review ${ours}
      UNION ALL SELECT id::text FROM decision ${ours} UNION ALL SELECT id::text FROM outbound ${ours})
    DELETE FROM idempotency_key k
     WHERE k.body IS NOT NULL AND (
       EXISTS (SELECT 1 FROM regexp_matches(k.body::text, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') AS found(id)
                JOIN ours ON ours.id = found.id[1])
       OR EXISTS (SELECT 1 FROM (${marks(contactId)}) AS m WHERE strpos(k.body::text, m.mark) > 0))`)
}

async function eraseIdentity(tx: Transaction, { contactId }: Whom): Promise<void> {
  await tx.contactIdentity.deleteMany({ where: { contactId } })
  await tx.conversation.updateMany({
    where: { contactId },
    data: { addressKind: null, address: null },
  })
  await tx.$executeRaw(Prisma.sql`
    UPDATE contact SET name = NULL, salt = NULL, erased_at = coalesce(erased_at, now()) WHERE id = ${contactId}::uuid`)
}
