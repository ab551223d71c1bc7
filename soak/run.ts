import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Soak } from './soak.ts'

export type Ending = 'at rest' | 'standstill' | 'stopped'

const PEOPLE = 6
const STANDSTILL_MS = 60_000
const GRACE_MS = 2000
const MOST_FALLS = 10

const Outbound = z.object({ state: z.string() })

/** Runs until everything is answered and at rest, until nothing moves any more, or until the signal ends it. */
export async function runSoak(soak: Soak, stop: AbortController): Promise<Ending> {
  const { killer, people, putIn, record } = soak
  const reading = setInterval(record.refresh, 50)
  let acted = false
  const acts = Promise.all([putIn.run(), killer.run()]).then(() => {
    acted = true
  })
  const everybody = [acts, ...Array.from({ length: PEOPLE }, () => people.work())]
  const fault = Promise.all(everybody).then(() => new Promise<never>(() => {}))
  try {
    return await Promise.race([watched(soak, () => acted, stop.signal), fault])
  } catch (error) {
    if (stop.signal.aborted) return 'stopped'
    throw error
  } finally {
    stop.abort(new Error('the soak is over'))
    await Promise.allSettled(everybody)
    clearInterval(reading)
  }
}

async function watched(soak: Soak, acted: () => boolean, signal: AbortSignal): Promise<Ending> {
  let last = { movement: '', at: Date.now() }
  let nextWord = Date.now() + 5000
  while (!signal.aborted) {
    await pause(250)
    if (acted() && (await isAtRest(soak, signal))) return 'at rest'
    const movement = movementOf(soak)
    // A machine that is busy starts servers slowly; that is no standstill.
    const isStarting = !soak.fleet.servers.every((server) => server.isReady())
    if (isStarting || movement !== last.movement) last = { movement, at: Date.now() }
    if (soak.fleet.figures.fell.length > MOST_FALLS) return 'standstill'
    if (Date.now() - last.at > STANDSTILL_MS) return 'standstill'
    if (Date.now() < nextWord) continue
    nextWord = Date.now() + 5000
    process.stderr.write(`${wordOf(soak)}\n`)
  }
  return 'stopped'
}

async function isAtRest(soak: Soak, signal: AbortSignal): Promise<boolean> {
  if (!isAnswered(soak)) return false
  if (!(await isDelivered(soak, signal))) return false
  // What is just becoming visible gets the time for it.
  await pause(GRACE_MS)
  const { statuses } = await soak.farSide.figures()
  return isAnswered(soak) && statuses.waiting === 0
}

const isAnswered = ({ options, people, record }: Soak) =>
  record.answered.size === options.messages && people.waiting() === 0

/** Whether the desk knows what became of everything that was sent. */
async function isDelivered({ api, record }: Soak, signal: AbortSignal): Promise<boolean> {
  for (const id of [...record.sent].reverse()) {
    const { state } = await api.read(`/outbounds/${id}`, Outbound, signal)
    if (['queued', 'sending', 'unsure'].includes(state)) return false
  }
  return true
}

const movementOf = ({ fleet, people, putIn, record }: Soak) =>
  JSON.stringify([record.sent.size, people.figures, putIn.figures, fleet.figures.kills])

function wordOf({ fleet, people, putIn, record }: Soak): string {
  const { servers, figures } = fleet
  const up = servers.filter((server) => server.isReady()).length
  return [
    `put in ${putIn.tokens.size}`,
    `answered ${record.answered.size}`,
    `waiting for a person ${people.waiting()}`,
    `servers up ${up} of ${servers.length}`,
    `kills ${figures.kills}`,
  ].join(', ')
}
