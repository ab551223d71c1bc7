import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { type Act, approve, Review, settle } from './agent.ts'
import { type Api, note } from './api.ts'
import type { Random } from './random.ts'

export type People = {
  figures: {
    approved: number
    reconfirmed: number
    'settled sent': number
    'settled not sent': number
  }
  /** What they met other than being done, by the problem's name. */
  refusals: Map<string, number>
  /** Keys that were answered with two different messages. */
  keysBroken: string[]
  /** How many reviews were waiting when somebody last looked. */
  waiting(): number
  /** One more person who works until the signal. */
  work(): Promise<void>
}

type Ports = {
  api: Api
  random: Random
  /** Asks the customer whether a message arrived. */
  arrived: (outboundId: string) => boolean
  signal: AbortSignal
}

const Queue = z.object({ items: z.array(z.object({ id: z.uuid() })), next: z.string().nullable() })

/** Agents at the desk: each looks at the queue, reads, thinks, decides, and looks again; nobody tells the others. */
export function openPeople({ api, random, arrived, signal }: Ports): People {
  const count = openCount()
  let waiting = 0
  let keys = 0

  async function look(): Promise<string[]> {
    let page = await api.read('/reviews?limit=40', Queue, signal)
    waiting = page.items.length
    // Whoever starts further down does not always take what everybody takes.
    while (page.next && random.chance(0.4)) {
      page = await api.read(`/reviews?limit=40&cursor=${page.next}`, Queue, signal)
    }
    return random.shuffle(page.items).map((item) => item.id)
  }

  async function attend(id: string): Promise<void> {
    for (let again = true; again; ) {
      const review = await api.read(`/reviews/${id}`, Review, signal)
      if (review.state !== 'waiting') return
      if (random.chance(0.4)) await pause(random.between(0, 500))
      const clicks = random.chance(0.05) ? 2 : 1
      const act =
        review.kind === 'turn'
          ? await approve(api, review, { key: `soak-${++keys}`, clicks })
          : await settle(api, review, arrived(review.outboundId ?? ''))
      count.act(act, review)
      again = act.kind === 'refused' && act.slugs.includes('conversation-changed')
    }
  }

  return {
    ...count.counts,
    waiting: () => waiting,
    async work() {
      while (!signal.aborted) {
        const ids = await look()
        for (const id of ids.slice(0, 8)) await attend(id)
        if (ids.length === 0) await pause(100)
      }
    },
  }
}

function openCount() {
  const figures = { approved: 0, reconfirmed: 0, 'settled sent': 0, 'settled not sent': 0 }
  const refusals = new Map<string, number>()
  const keysBroken: string[] = []
  return {
    counts: { figures, refusals, keysBroken },
    act(act: Act, review: Review): void {
      switch (act.kind) {
        case 'approved':
          figures.approved += 1
          if (review.words !== null) figures.reconfirmed += 1
          if (new Set(act.outboundIds).size > 1) keysBroken.push(act.key)
          return
        case 'settled':
          figures[act.wasSent ? 'settled sent' : 'settled not sent'] += 1
          return
        case 'refused':
          for (const slug of act.slugs) note(refusals, slug)
          return
        default:
          act satisfies never
      }
    },
  }
}
