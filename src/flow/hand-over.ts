import type { Packet } from '../core/packet.ts'
import { addStaffedMinutes, type Priority, type Service } from '../core/service.ts'
import type { Transaction } from '../ports.ts'
import { record } from './audit/record.ts'
import type { Actor, Desk } from './desk.ts'
import { HANDOFF } from './gate-facts.ts'
import { changed, type LockedConversation, lockConversation } from './lock.ts'
import { silenceNow } from './silence.ts'

export type Handing = {
  turnId: string
  team: string
  priority: Priority
  packet: Packet | null
  /** Somebody is paged at once, not only when what was promised is over. */
  emergency: boolean
  actor: Actor
}

/**
 * Gives the conversation to people: the assistant goes quiet, and a timer watches what was promised. One that is handed over already
 * keeps its place and gets what is new.
 */
export async function handOver(
  tx: Transaction,
  conversation: LockedConversation,
  service: Service,
  handing: Handing,
): Promise<{ handoffId: string; answerBy: Date | null }> {
  const { turnId, team, priority, packet, emergency, actor } = handing
  const answerBy = answerByOf(service, conversation.now, { priority, team })
  const pageAt = emergency ? conversation.now : answerBy
  const open = await openHandoff(tx, conversation.id)
  const told = { turnId, priority, ...(packet && { packet }), answeredAt: null }
  const { id: handoffId } = open
    ? await tx.handoff.update({
        where: { id: open.id },
        data: {
          ...told,
          team,
          answerBy,
          pageAt: earlier(pageAt, open.answeredAt ? null : open.pageAt),
        },
      })
    : await tx.handoff.create({
        data: { ...told, conversationId: conversation.id, team, answerBy, pageAt },
      })
  // Who took over keeps it: then not even an acknowledgement goes out by itself.
  await silenceNow(tx, conversation, { silent: true, by: conversation.silencedBy ?? HANDOFF })
  await record(tx, {
    actor,
    act: 'conversation.handed_over',
    subject: { kind: 'conversation', id: conversation.id },
    details: { handoffId, emergency },
  })
  return { handoffId, answerBy }
}

/** By when a person answers: so many staffed minutes from now, or null where nobody can say. */
const answerByOf = (
  service: Service,
  now: Date,
  { priority, team }: { priority: Priority; team: string },
): Date | null => addStaffedMinutes(service, now, service.firstAnswerMinutes[priority], team)

const openHandoff = (tx: Transaction, conversationId: string) =>
  tx.handoff.findFirst({
    where: { conversationId, endedAt: null },
    orderBy: { createdAt: 'desc' },
  })

export type HandoffEnded = { kind: 'ended' } | { kind: 'not_found' } | { kind: 'already' }

/** The person's work is done; the assistant speaks again where it is given back. */
export async function endHandoff(
  desk: Desk,
  given: { handoffId: string; giveBack: boolean; actor: Actor },
): Promise<HandoffEnded> {
  const found = await desk.database.prisma.handoff.findUnique({
    where: { id: given.handoffId },
    select: { conversationId: true },
  })
  if (!found) return { kind: 'not_found' }
  return desk.database.transaction(async (tx) => {
    const conversation = await lockConversation(tx, found.conversationId)
    const ended = await tx.handoff.updateMany({
      where: { id: given.handoffId, endedAt: null },
      data: { endedAt: new Date(), pageAt: null },
    })
    if (!conversation || ended.count === 0) return { kind: 'already' as const }
    if (given.giveBack) await silenceNow(tx, conversation, { silent: false, by: given.actor.id })
    await changed(tx, conversation.id, { material: false })
    await record(tx, {
      actor: given.actor,
      act: 'handoff.ended',
      subject: { kind: 'handoff', id: given.handoffId },
      details: { givenBack: given.giveBack },
    })
    return { kind: 'ended' as const }
  })
}

/** Somebody is at it: nobody is paged while their claim lasts. */
export async function putOffPaging(
  tx: Transaction,
  conversationId: string,
  until: Date,
): Promise<void> {
  await tx.handoff.updateMany({
    where: { conversationId, endedAt: null, answeredAt: null, pageAt: { lt: until } },
    data: { pageAt: until },
  })
}

const earlier = (a: Date | null, b: Date | null) => (a && b ? (a < b ? a : b) : (a ?? b))
