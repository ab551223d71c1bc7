import { Prisma } from '../generated/client.ts'
import { record } from './audit/record.ts'
import type { Actor, Desk } from './desk.ts'
import { changed, lockConversation } from './lock.ts'

/** Silences the assistant in a conversation, or gives the conversation back to it. */
export async function silence(
  desk: Desk,
  given: { conversationId: string; silent: boolean; actor: Actor },
): Promise<'done' | 'not_found'> {
  return desk.database.transaction(async (tx) => {
    const conversation = await lockConversation(tx, given.conversationId)
    if (!conversation) return 'not_found' as const
    if ((conversation.silencedAt !== null) === given.silent) return 'done' as const
    await tx.conversation.update({
      where: { id: conversation.id },
      data: given.silent
        ? { silencedAt: conversation.now, silencedBy: given.actor.id }
        : { silencedAt: null, silencedBy: null },
    })
    const revision = await changed(tx, conversation.id, { material: false })
    if (given.silent) await voidAutomatic(tx, conversation.id, revision)
    const act = given.silent ? 'conversation.silenced' : 'conversation.given_back'
    await record(tx, {
      actor: given.actor,
      act,
      subject: { kind: 'conversation', id: conversation.id },
    })
    return 'done' as const
  })
}

/** What the boundary has approved but nobody has sent yet must not leave after a person took over. */
async function voidAutomatic(
  tx: Prisma.TransactionClient,
  conversationId: string,
  revision: number,
): Promise<void> {
  const automatic = await tx.outbound.count({
    where: { conversationId, state: 'queued', decision: { by: 'boundary' } },
  })
  if (automatic > 0)
    await tx.$executeRaw(
      Prisma.sql`SELECT void_prepared(${conversationId}::uuid, 'silenced', ${revision}::int)`,
    )
}
