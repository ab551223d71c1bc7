import { Prisma } from '../generated/client.ts'
import type { SendOutcome, Transaction } from '../ports.ts'
import type { Claim } from './claim.ts'
import type { Desk } from './desk.ts'
import { changed, lockConversation } from './lock.ts'

const MOST_ATTEMPTS = 8
const LONGEST_WAIT_MS = 15 * 60_000

/**
 * Writes down what came of a send. Everything but the attempt itself is written only while the message is still ours: a status
 * may have settled it before the provider's answer reached us.
 */
export async function recordSend(desk: Desk, claimed: Claim, outcome: SendOutcome): Promise<void> {
  await desk.database.transaction(async (tx) => {
    await lockConversation(tx, claimed.conversationId)
    const code = outcome.kind === 'accepted' ? null : outcome.code
    await tx.sendAttempt.update({
      where: { id: claimed.attemptId },
      data: { outcome: outcome.kind, errorCode: code, finishedAt: new Date() },
    })
    const outbound = await tx.outbound.findUniqueOrThrow({ where: { id: claimed.outboundId } })
    const isOurs = outbound.state === 'sending' && outbound.fence === claimed.fence
    switch (outcome.kind) {
      case 'accepted':
        // Also when a person has been asked already: the provider's word is better than a guess.
        await tx.$executeRaw(
          Prisma.sql`SELECT outbound_accepted(${claimed.outboundId}::uuid, ${outcome.providerId}, now())`,
        )
        return
      case 'retry':
        if (isOurs) await retry(tx, claimed, outcome)
        return
      case 'failed':
        if (isOurs) await end(tx, claimed, outcome.code)
        return
      case 'unknown':
        // It stays claimed until a status tells, or its due date hands it to a person.
        return
      default:
        outcome satisfies never
    }
  })
}

async function retry(
  tx: Transaction,
  claimed: Claim,
  outcome: Extract<SendOutcome, { kind: 'retry' }>,
): Promise<void> {
  if (claimed.attempt >= MOST_ATTEMPTS) return end(tx, claimed, outcome.code)
  const wanted = outcome.afterMs ?? Math.min(60_000, 500 * 2 ** claimed.attempt)
  const waitMs = Math.min(wanted, LONGEST_WAIT_MS)
  await tx.$executeRaw(Prisma.sql`
    UPDATE outbound SET state = 'queued', error_code = ${outcome.code}, 
           -- No later than the decision's end: then the gate gives it back to the person.
           due_at = least(now() + ${waitMs} * interval '1 millisecond', (SELECT expires_at FROM decision WHERE id = outbound.decision_id))
     WHERE id = ${claimed.outboundId}::uuid`)
  await changed(tx, claimed.conversationId, { material: false })
}

async function end(tx: Transaction, claimed: Claim, code: string): Promise<void> {
  const reasons = [{ rule: 'provider_refused', because: 'The provider refused the reply.', code }]
  await tx.$executeRaw(
    Prisma.sql`SELECT outbound_ended(${claimed.outboundId}::uuid, 'failed', ${code}, ${JSON.stringify(reasons)}::jsonb)`,
  )
}
