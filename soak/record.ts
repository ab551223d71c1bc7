import type { Line } from './ledger.ts'
import { tokensIn } from './tokens.ts'

/** What is known from the far side's file so far. */
export type Record = {
  /** The tokens that some sent message answers. */
  answered: ReadonlySet<string>
  sent: ReadonlySet<string>
  refresh(): void
  /** Asks the customer whether a message arrived. */
  arrived(outboundId: string): boolean
}

export function openRecord(ledger: { refresh(): Line[] }): Record {
  const answered = new Set<string>()
  const sent = new Set<string>()
  function refresh(): void {
    for (const line of ledger.refresh()) {
      if (!line.sent) continue
      sent.add(line.outboundId)
      for (const token of tokensIn(line.text)) answered.add(token)
    }
  }
  return {
    answered,
    sent,
    refresh,
    arrived(outboundId) {
      refresh()
      return sent.has(outboundId)
    },
  }
}
