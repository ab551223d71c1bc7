import type { Assessment } from '../core/assessment.ts'
import { stickyRisks } from '../core/risk.ts'
import { Prisma } from '../generated/client.ts'
import type { Transaction } from '../ports.ts'
import { record } from './audit/record.ts'
import type { Actor, Desk } from './desk.ts'
import { changed, lockConversation } from './lock.ts'

/** Risks that stay. Each is open once; what a person has cleared is not found again in the same message. */
export async function keepRisks(
  tx: Transaction,
  { conversationId, assessment }: { conversationId: string; assessment: Assessment },
): Promise<void> {
  const found = assessment.risks.filter(({ kind }) => stickyRisks.has(kind))
  for (const { kind, rule, messageId } of found)
    await tx.$executeRaw(Prisma.sql`
      INSERT INTO conversation_risk (conversation_id, kind, rule, message_id)
      SELECT ${conversationId}::uuid, ${kind}, ${rule}, ${messageId}::uuid
       WHERE NOT EXISTS (SELECT 1 FROM conversation_risk
                          WHERE conversation_id = ${conversationId}::uuid AND kind = ${kind} AND message_id = ${messageId}::uuid)
      ON CONFLICT DO NOTHING`)
}

export type Cleared =
  | { kind: 'cleared' }
  | { kind: 'not_found' }
  | { kind: 'already' }
  /** More was said since the person looked. */
  | { kind: 'changed'; revision: number }

/** A person has looked and says why the risk is none any more. */
export async function clearRisk(
  desk: Desk,
  given: { conversationId: string; riskId: string; revision: number; reason: string; actor: Actor },
): Promise<Cleared> {
  const { conversationId, riskId, revision, reason, actor } = given
  return desk.database.transaction(async (tx) => {
    const conversation = await lockConversation(tx, conversationId)
    const risk = await tx.conversationRisk.findFirst({ where: { id: riskId, conversationId } })
    if (!conversation || !risk) return { kind: 'not_found' as const }
    if (risk.clearedAt) return { kind: 'already' as const }
    if (revision < conversation.materialRevision || revision > conversation.revision)
      return { kind: 'changed' as const, revision: conversation.revision }
    await tx.conversationRisk.update({
      where: { id: riskId },
      data: { clearedAt: conversation.now, clearedBy: actor.id, reason },
    })
    await changed(tx, conversationId, { material: false })
    const subject = { kind: 'conversation', id: conversationId }
    await record(tx, { actor, act: 'risk.cleared', subject, details: { risk: risk.kind } })
    return { kind: 'cleared' as const }
  })
}
