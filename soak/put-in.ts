import { setTimeout as pause } from 'node:timers/promises'
import type { Random } from './random.ts'
import type { Record } from './record.ts'
import type { openTraffic } from './traffic.ts'
import { postWebhook } from './webhook.ts'

export type PutIn = {
  /** The phone that each token was written from. */
  tokens: ReadonlyMap<string, string>
  figures: { bodies: number; redeliveries: number; refused: number }
  run(): Promise<void>
}

type Ports = {
  traffic: ReturnType<typeof openTraffic>
  random: Random
  doors: () => string[]
  secret: string
  record: Record
  signal: AbortSignal
}

/** How much may wait for an answer at any time: enough that every step always has something under way. */
const BACKLOG = 160

/** Puts the traffic in, as fast as answers come back. */
export function openPutIn(ports: Ports): PutIn {
  const { traffic, random, record, signal } = ports
  const tokens = new Map<string, string>()
  const provider = openProvider(ports)

  function putWave(): void {
    const { events, tokens: fresh } = traffic.next()
    for (const [token, phone] of fresh) tokens.set(token, phone)
    // Once more beside its body, in another company and before or after it.
    const doubled = events.filter(() => random.chance(0.08))
    for (const event of doubled) provider.send([event], random.between(0, 500), true)
    const rest = [...events]
    while (rest.length > 0) {
      provider.send(rest.splice(0, random.between(1, 6)), random.between(0, 300), false)
    }
  }

  return {
    tokens,
    figures: provider.figures,
    async run() {
      while (!traffic.isOver() && !signal.aborted) {
        const isBusy = provider.underWay.size >= 40
        if (!isBusy && tokens.size - record.answered.size < BACKLOG) putWave()
        await pause(20)
      }
      while (provider.underWay.size > 0) await Promise.all(provider.underWay)
    },
  }
}

/**
 * Delivers as a provider does: bodies out of order and at the same time, given up in the middle now and then, again
 * until somebody answers 200, and some once more long after that.
 */
function openProvider({ random, doors, secret, signal }: Ports) {
  const figures = { bodies: 0, redeliveries: 0, refused: 0 }
  const underWay = new Set<Promise<void>>()

  async function untilTaken(events: object[], delayMs: number): Promise<void> {
    await pause(delayMs)
    for (let attempt = 0; !signal.aborted; attempt++) {
      if (attempt > 0) figures.redeliveries += 1
      // A provider that hangs up early does not know whether the events were kept.
      const patienceMs = random.chance(0.03) ? random.between(1, 30) : undefined
      if (await postWebhook(random.pick(doors()), secret, events, patienceMs)) return
      figures.refused += 1
      await pause(Math.min(2000, 100 * 2 ** attempt) * (0.5 + random.between(0, 50) / 100))
    }
  }

  function send(events: object[], delayMs: number, isRepeat: boolean): void {
    figures.bodies += 1
    if (isRepeat) figures.redeliveries += 1
    const sending: Promise<void> = untilTaken(events, delayMs).finally(() => {
      underWay.delete(sending)
      if (!isRepeat && random.chance(0.15)) send(events, random.between(0, 4000), true)
    })
    underWay.add(sending)
  }

  return { figures, underWay, send }
}
