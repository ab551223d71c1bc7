import { setTimeout as pause } from 'node:timers/promises'
import type { FarSide } from './far-side-process.ts'
import type { Fleet } from './fleet.ts'
import type { Random } from './random.ts'
import type { Server } from './server.ts'

export type Killer = { how: Record<string, number>; run(): Promise<void> }

type Ports = {
  fleet: Fleet
  farSide: FarSide
  random: Random
  kills: number
  /** From 0 to 1: how much of the soak is done. */
  progress: () => number
  signal: AbortSignal
}

type Act = 'at any moment' | 'in mid-send' | 'again while starting' | 'stop' | 'suspend'

const STOPS = 3
const SUSPENSIONS = 2
const CATCH_LIMIT_MS = 3000

/**
 * Ends server processes at moments spread by chance over the whole run: at any moment, with a message in their hands, and
 * once more while they are still starting. A few are asked to stop instead, or are suspended for longer than their leases
 * last and go on as if nothing had happened; neither is counted as a kill.
 */
export function openKiller({ fleet, farSide, random, kills, progress, signal }: Ports): Killer {
  const how: Record<string, number> = {}

  async function kill(victim: Server, act: Act): Promise<void> {
    await fleet.kill(victim)
    how[act] = (how[act] ?? 0) + 1
  }

  async function sender(): Promise<Server | undefined> {
    const when = random.pick(['before', 'sent', 'answered'] as const)
    const limit = AbortSignal.any([signal, AbortSignal.timeout(CATCH_LIMIT_MS)])
    const name = await farSide.catchSender(when, limit)
    return fleet.servers.find((server) => server.name === name)
  }

  async function perform(act: Act): Promise<void> {
    const anybody = random.pick(fleet.servers)
    if (act === 'stop') return fleet.restart(anybody)
    if (act === 'suspend') {
      return fleet.suspend((await sender()) ?? anybody, random.between(3500, 6000))
    }
    if (act === 'in mid-send') {
      const caught = await sender()
      return kill(caught ?? anybody, caught ? act : 'at any moment')
    }
    await pause(random.between(0, 800))
    await kill(anybody, 'at any moment')
    if (act !== 'again while starting') return
    await pause(random.between(20, 2500))
    await kill(anybody, act)
  }

  return {
    how,
    async run() {
      for (const { at, act } of planned(random, kills)) {
        while (progress() < at && !signal.aborted) await pause(25)
        if (signal.aborted) return
        await perform(act)
      }
    },
  }
}

/** What happens when, in order. Nothing is left for the last moments, so that everything does happen. */
function planned(random: Random, kills: number): { at: number; act: Act }[] {
  const acts: Act[] = [
    ...Array<Act>(STOPS).fill('stop'),
    ...Array<Act>(SUSPENSIONS).fill('suspend'),
  ]
  for (let left = kills; left > 0; ) {
    const twice = left > 1 && random.chance(0.12)
    acts.push(twice ? 'again while starting' : random.pick(['at any moment', 'in mid-send']))
    left -= twice ? 2 : 1
  }
  const placed = acts.map((act) => ({ act, at: random.between(10, 950) / 1000 }))
  return placed.sort((a, b) => a.at - b.at)
}
