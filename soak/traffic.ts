import type { Random } from './random.ts'
import { tokenOf } from './tokens.ts'

/** What customers do, as events that a webhook carries. */
export type Wave = { events: object[]; tokens: [token: string, phone: string][] }

const phoneOf = (number: number) => `+49151${String(10_000_000 + number)}`

/**
 * Customers write in bursts; a few write all the time, so that much comes while an answer is on its way. Between their
 * messages come reactions and thanks, which ask nothing, and corrections, which may overtake what they correct.
 */
export function openTraffic(messages: number, random: Random) {
  const phones = Math.max(8, Math.round(messages / 4))
  const lively = Math.max(2, Math.round(phones / 40))
  let made = 0
  let noise = 0

  function burst(phone: string): Wave {
    const wave: Wave = { events: [], tokens: [] }
    const length = Math.min(random.between(1, 4), messages - made)
    for (let place = 0; place < length; place++) {
      const token = tokenOf(++made)
      const sentAt = new Date(Date.now() - (length - place) * 10)
      const from = { identities: [{ kind: 'phone', value: phone }] }
      const text = `Where is my order ${token}?`
      wave.tokens.push([token, phone])
      wave.events.push(message(token, from, { text }, sentAt))
      if (random.chance(0.04))
        wave.events.push(edit(token, from, `${text} I mean the red one.`, sentAt))
      if (random.chance(0.06)) wave.events.push(reaction(`r-${++noise}`, from, token, sentAt))
      if (random.chance(0.03))
        wave.events.push(message(`t-${++noise}`, from, { text: 'Thanks!' }, sentAt))
    }
    return wave
  }

  return {
    isOver: () => made >= messages,
    /** A handful of bursts of different customers, mixed. */
    next(): Wave {
      const bursts = Array.from({ length: random.between(1, 5) }, () =>
        burst(phoneOf(random.chance(0.4) ? random.between(1, lively) : random.between(1, phones))),
      )
      return {
        events: random.shuffle(bursts.flatMap((each) => each.events)),
        tokens: bursts.flatMap((each) => each.tokens),
      }
    },
  }
}

type From = { identities: { kind: string; value: string }[] }

const message = (providerId: string, from: From, content: object, sentAt: Date) => ({
  kind: 'message',
  providerId,
  ...from,
  messageKind: 'text',
  content,
  sentAt: sentAt.toISOString(),
})

const reaction = (providerId: string, from: From, to: string, sentAt: Date) => ({
  ...message(providerId, from, { emoji: '👍', to }, sentAt),
  messageKind: 'reaction',
})

const edit = (target: string, from: From, text: string, sentAt: Date) => ({
  kind: 'change',
  providerId: `e-${target}`,
  ...from,
  target,
  change: 'edited',
  content: { text },
  at: new Date(sentAt.getTime() + 5).toISOString(),
})
