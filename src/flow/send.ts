import type { SendOutcome } from '../ports.ts'
import { type Claim, claim } from './claim.ts'
import type { Desk } from './desk.ts'
import { takeLease } from './lease.ts'
import { recordSend } from './record-send.ts'

/** Sends what waits in the conversation of this message, in order, one at a time across all processes. */
export async function send(desk: Desk, outboundId: string): Promise<void> {
  const lease = await takeLease(desk.database, outboundId, desk.settings.leaseMs, 'outbound')
  if (!lease) return desk.count('send', 'busy')
  try {
    for (;;) {
      const claimed = await desk.step('claim', { outboundId }, () =>
        claim(desk, lease.conversationId, lease.fence),
      )
      if (claimed.kind === 'nothing') return
      if (claimed.kind === 'settled') {
        desk.count('send', claimed.outcome)
        continue
      }
      const outcome = await desk.step('hand', { outboundId: claimed.outboundId }, () =>
        hand(desk, claimed),
      )
      await desk.step('record', { outboundId: claimed.outboundId }, () =>
        recordSend(desk, claimed, outcome),
      )
      desk.count('send', outcome.kind)
    }
  } finally {
    await lease.release()
  }
}

async function hand(desk: Desk, claimed: Claim): Promise<SendOutcome> {
  // A process that was suspended since its claim must not send what a person may have been asked about meanwhile.
  if (Date.now() > claimed.sendBefore) return { kind: 'retry', code: 'too_late' }
  const { outboundId, recipient, messageKind: kind, text } = claimed
  try {
    const channel = await desk.channelOf(claimed.channelId)
    return await channel.send({ outboundId, recipient, kind, body: { text } })
  } catch (error) {
    // An adapter that throws has told us nothing, so the message may be on its way.
    desk.log.error({ outboundId, error }, 'the channel failed in mid-send')
    return { kind: 'unknown', code: 'channel_failed' }
  }
}
