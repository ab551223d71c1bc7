import { draftKinds } from '../core/draft.ts'
import { gate, type Receipt, refusals } from '../core/gate.ts'
import { Identity } from '../core/inbound.ts'
import { sealFits } from '../core/seal.ts'
import { Prisma } from '../generated/client.ts'
import type { Transaction } from '../ports.ts'
import type { Desk } from './desk.ts'
import { gateFacts, standing } from './gate-facts.ts'
import { changed, type LockedConversation, leaseIsHeld, lockConversation } from './lock.ts'

export type Claim = {
  kind: 'claimed'
  outboundId: string
  attemptId: string
  attempt: number
  conversationId: string
  channelId: string
  fence: bigint
  /** By this process's clock: later than this a person may have been asked about it. */
  sendBefore: number
  recipient: Identity
  messageKind: string
  text: string
}

export type Claimed =
  | Claim
  | { kind: 'nothing' }
  | { kind: 'settled'; outcome: 'refused' | 'unsure' }

type OutboundRow = Prisma.OutboundGetPayload<{
  include: { decision: true; attemptRows: { select: { outcome: true } } }
}>

/** Takes the first message that waits, once, through the gate. From here on nobody else will send it. */
export async function claim(desk: Desk, conversationId: string, fence: bigint): Promise<Claimed> {
  return desk.database.transaction(async (tx): Promise<Claimed> => {
    const sendBefore = Date.now() + desk.settings.unsureAfterMs / 2
    const conversation = await lockConversation(tx, conversationId)
    if (!conversation || !(await leaseIsHeld(tx, conversationId, fence))) return { kind: 'nothing' }
    const outbound = await tx.outbound.findFirst({
      where: { conversationId, state: { in: ['queued', 'sending'] } },
      orderBy: { position: 'asc' },
      include: { decision: true, attemptRows: { select: { outcome: true } } },
    })
    if (!outbound?.dueAt || outbound.dueAt > conversation.now) return { kind: 'nothing' }
    if (outbound.state === 'sending') return giveUp(tx, outbound)

    const receipt = await check(desk, tx, conversation, outbound)
    const attempt = outbound.attempts + 1
    const row = await tx.sendAttempt.create({
      data: {
        outboundId: outbound.id,
        number: attempt,
        receipt,
        outcome: receipt.passed ? null : 'refused',
      },
    })
    if (!receipt.passed) return refuse(tx, outbound, receipt)
    await tx.outbound.update({
      where: { id: outbound.id },
      data: {
        state: 'sending',
        fence,
        attempts: attempt,
        claimedAt: conversation.now,
        dueAt: new Date(conversation.now.getTime() + desk.settings.unsureAfterMs),
      },
    })
    await changed(tx, conversationId, { material: false })
    return claimOf(outbound, { attemptId: row.id, attempt, fence, sendBefore })
  })
}

type Taking = Pick<Claim, 'attemptId' | 'attempt' | 'fence' | 'sendBefore'>

function claimOf(outbound: OutboundRow, taking: Taking): Claim {
  const { id: outboundId, conversationId, channelId, kind: messageKind } = outbound
  const place = { outboundId, conversationId, channelId, messageKind }
  return { kind: 'claimed', ...taking, ...place, ...contents(outbound) }
}

async function check(
  desk: Desk,
  tx: Transaction,
  conversation: LockedConversation,
  outbound: OutboundRow,
): Promise<Receipt> {
  const { decision } = outbound
  const { recipient, text } = contents(outbound)
  const { by, answerKind, versions } = decision
  const fits = sealFits(
    desk.sealKey,
    {
      decisionId: decision.id,
      outboundId: outbound.id,
      conversationId: outbound.conversationId,
      channelId: outbound.channelId,
      turnId: outbound.turnId,
      recipient,
      kind: outbound.kind,
      text,
      by,
      answerKind,
      versions,
      approver: decision.approver,
      policyVersion: decision.policyVersion,
      revision: decision.revision,
      expiresAt: decision.expiresAt,
    },
    decision.seal,
  )
  return gate(
    gateFacts(conversation, await standing(tx, conversation, { recipient, by, versions }), {
      by,
      answerKind: draftKinds.find((kind) => kind === answerKind) ?? null,
      sealFits: fits,
      decisionLive: decision.voidedAt === null,
      neverHandedOver: outbound.attemptRows.every((attempt) => attempt.outcome === 'retry'),
      expiresAt: decision.expiresAt,
      revision: decision.revision,
      text,
    }),
  )
}

/** Its process died, or no answer came, and no status has told since: only a person can know. */
async function giveUp(tx: Transaction, outbound: OutboundRow): Promise<Claimed> {
  const reasons = [
    {
      rule: 'may_have_been_sent',
      because:
        'The reply may have been sent: contact with the provider broke off before it answered.',
    },
  ]
  await tx.$executeRaw(
    Prisma.sql`SELECT outbound_unsure(${outbound.id}::uuid, ${JSON.stringify(reasons)}::jsonb)`,
  )
  return { kind: 'settled', outcome: 'unsure' }
}

async function refuse(tx: Transaction, outbound: OutboundRow, receipt: Receipt): Promise<Claimed> {
  const failed = refusals(receipt)
  const reasons = failed.map((c) => ({
    rule: `gate_${c.check}`,
    because: `The reply was not sent. ${c.because}`,
  }))
  await tx.$executeRaw(
    Prisma.sql`SELECT outbound_ended(${outbound.id}::uuid, 'refused', ${`gate_${failed[0]?.check}`}, ${JSON.stringify(reasons)}::jsonb)`,
  )
  return { kind: 'settled', outcome: 'refused' }
}

/** What an erased or forged row lacks becomes empty, and the seal then refuses it. */
function contents(outbound: OutboundRow): { recipient: Identity; text: string } {
  const recipient = Identity.safeParse({ kind: outbound.recipientKind, value: outbound.recipient })
  const body = outbound.body
  const text =
    body !== null &&
    typeof body === 'object' &&
    !Array.isArray(body) &&
    typeof body.text === 'string'
      ? body.text
      : ''
  return { recipient: recipient.success ? recipient.data : { kind: 'phone', value: '' }, text }
}
