import { appendFileSync } from 'node:fs'
import type { z } from 'zod'
import type { Door } from './far-side-words.ts'
import type { PlannedStatus, Status } from './faults.ts'
import type { Random } from './random.ts'
import { postWebhook } from './webhook.ts'

type Due = { at: number; event: { outboundId: string; status: Status } }

const rank: Status[] = ['sent', 'delivered', 'read']

/**
 * Delivers statuses as the real provider does: to any web, several in a body, again until one answers 200, and now and
 * then once more after that. What was taken goes into a file.
 */
export function openStatuses(file: string, random: Random) {
  let waiting: Due[] = []
  let underWay = 0
  let accepted = 0
  let door: z.infer<typeof Door> | undefined

  async function deliver(body: Due[]): Promise<void> {
    if (!door) return
    underWay += 1
    const events = body.map(({ event }) => event)
    const taken = await postWebhook(random.pick(door.urls), door.secret, events)
    if (taken && random.chance(0.1)) await postWebhook(random.pick(door.urls), door.secret, events)
    underWay -= 1
    if (!taken) return void waiting.push(...later(body, random.between(100, 1500)))
    accepted += body.length
    appendFileSync(file, body.map(asLine).join(''))
  }

  const timer = setInterval(() => {
    if (!door || underWay >= 8) return
    const due = takeDue(waiting, random)
    waiting = waiting.filter((each) => !due.includes(each))
    while (due.length > 0) void deliver(due.splice(0, random.between(1, 8)))
  }, 30)

  return {
    plan(outboundId: string, providerId: string, statuses: PlannedStatus[]): void {
      const now = Date.now()
      for (const { status, delayMs } of statuses) {
        const at = new Date(now + rank.indexOf(status)).toISOString()
        const event = { kind: 'status', providerId, outboundId, status, at }
        waiting.push({ at: now + delayMs, event })
      }
    },
    deliverTo(next: z.infer<typeof Door>): void {
      door = next
    },
    figures: () => ({ accepted, waiting: waiting.length + underWay }),
    close: () => clearInterval(timer),
  }
}

function takeDue(waiting: Due[], random: Random): Due[] {
  const now = Date.now()
  return random.shuffle(waiting.filter((each) => each.at <= now)).slice(0, 40)
}

const later = (body: Due[], delayMs: number) =>
  body.map((due) => ({ ...due, at: Date.now() + delayMs }))

const asLine = ({ event: { outboundId, status } }: Due) =>
  `${JSON.stringify({ outboundId, status })}\n`
