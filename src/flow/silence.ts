import { Prisma } from '../generated/client.ts'
import type { Transaction } from '../ports.ts'
import { record } from './audit/record.ts'
import type { Actor, Desk } from './desk.ts'
import { changed, type LockedConversation, lockConversation } from './lock.ts'

/** Silences the assistant in a conversation, or gives the conversation back to it. */
export async function silence(
  desk: Desk,
  given: { conversationId: string; silent: boolean; actor: Actor },
): Promise<'done' | 'not_found'> {
  const { conversationId, silent, actor } = given
  return desk.database.transaction(async (tx) => {
    const conversation = await lockConversation(tx, conversationId)
    if (!conversation) return 'not_found' as const
    await switchSilence(tx, conversation, { silent, actor })
    return 'done' as const
  })
}

/** The same under a lock that is held already. Whoever gives a conversation back has no handoff open any more. */
export async function switchSilence(
  tx: Transaction,
  conversation: LockedConversation,
  { silent, actor }: { silent: boolean; actor: Actor },
): Promise<void> {
  const by = silent ? actor.id : null
  const isSo = (conversation.silencedAt !== null) === silent
  if (isSo && conversation.silencedBy === by) return
  if (!silent)
    await tx.handoff.updateMany({
      where: { conversationId: conversation.id, endedAt: null },
      data: { endedAt: conversation.now, pageAt: null },
    })
  await silenceNow(tx, conversation, { silent, by: actor.id })
  const act = silent ? 'conversation.silenced' : 'conversation.given_back'
  const subject = { kind: 'conversation', id: conversation.id }
  await record(tx, { actor, act, subject })
}

/** Whoever silences, what the boundary has approved does not follow. */
export async function silenceNow(
  tx: Transaction,
  { id, silencedAt, now }: LockedConversation,
  { silent, by }: { silent: boolean; by: string },
): Promise<void> {
  const data = silent
    ? { silencedAt: silencedAt ?? now, silencedBy: by }
    : { silencedAt: null, silencedBy: null }
  await tx.conversation.update({ where: { id }, data })
  const revision = await changed(tx, id, { material: false })
  if (silent) await voidAutomatic(tx, id, revision)
}

/** What the boundary has approved but nobody has sent yet must not leave after a person took over, except where help is. */
async function voidAutomatic(
  tx: Prisma.TransactionClient,
  conversationId: string,
  revision: number,
): Promise<void> {
  const automatic = await tx.outbound.count({
    where: {
      conversationId,
      state: 'queued',
      decision: { by: 'boundary', NOT: { answerKind: 'crisis' } },
    },
  })
  if (automatic > 0)
    await tx.$executeRaw(
      Prisma.sql`SELECT void_prepared(${conversationId}::uuid, 'silenced', ${revision}::int)`,
    )
}
