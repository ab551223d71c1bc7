import type { Line, StatusLine } from './ledger.ts'
import { tokensIn } from './tokens.ts'

/** What the far side's file says against what was put in. */
export type FileCount = {
  /** Messages that reached a customer. */
  sent: number
  /** Tokens that no sent message answers. */
  lost: string[]
  /** Tokens that two different messages answer. */
  answeredTwice: string[]
  /** Outbound messages that reached the customer more than once. */
  sentTwice: string[]
  /** Tokens that were answered to somebody else than who wrote them, or that nobody wrote. */
  misdirected: string[]
}

/** `put` holds the phone that each token was written from. */
export function countFile(put: ReadonlyMap<string, string>, lines: readonly Line[]): FileCount {
  const sent = lines.filter((line) => line.sent)
  const answers = new Map<string, Set<string>>()
  const times = new Map<string, number>()
  const misdirected = new Set<string>()
  for (const { outboundId, recipient, text } of sent) {
    times.set(outboundId, (times.get(outboundId) ?? 0) + 1)
    for (const token of tokensIn(text)) {
      answers.set(token, (answers.get(token) ?? new Set()).add(outboundId))
      if (put.get(token) !== recipient) misdirected.add(token)
    }
  }
  return {
    sent: sent.length,
    lost: [...put.keys()].filter((token) => !answers.has(token)),
    answeredTwice: [...answers].filter(([, by]) => by.size > 1).map(([token]) => token),
    sentTwice: [...times].filter(([, count]) => count > 1).map(([outboundId]) => outboundId),
    misdirected: [...misdirected],
  }
}

/** How far a message came, as the desk has it; what is not here was never confirmed. */
const rank = ['accepted', 'sent', 'delivered', 'read']

/** Messages whose state is behind a status that was taken from the provider. */
export function wentBack(
  states: ReadonlyMap<string, string>,
  statuses: readonly StatusLine[],
): string[] {
  const behind = statuses.filter(
    ({ outboundId, status }) => rank.indexOf(states.get(outboundId) ?? '') < rank.indexOf(status),
  )
  return [...new Set(behind.map((line) => line.outboundId))]
}

/** Messages of which the desk says that they were sent and the far side that they were not, or the other way round. */
export function disagreed(states: ReadonlyMap<string, string>, lines: readonly Line[]): string[] {
  const sent = new Set(lines.filter((line) => line.sent).map((line) => line.outboundId))
  const claimed = [...states].filter(([, state]) => rank.includes(state)).map(([id]) => id)
  const untrue = claimed.filter((id) => !sent.has(id))
  const denied = [...sent].filter((id) => !rank.includes(states.get(id) ?? ''))
  return [...untrue, ...denied]
}

/** What the log holds of what was put in: each token must be there exactly once, however often it was delivered. */
export function countLog(put: ReadonlyMap<string, string>, logged: readonly string[]) {
  const times = new Map<string, number>()
  for (const token of logged.flatMap(tokensIn)) times.set(token, (times.get(token) ?? 0) + 1)
  return {
    notLogged: [...put.keys()].filter((token) => !times.has(token)),
    loggedTwice: [...times].filter(([, count]) => count > 1).map(([token]) => token),
  }
}
