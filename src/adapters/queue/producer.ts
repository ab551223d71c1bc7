import { setTimeout as pause, setImmediate as turnOfLoop } from 'node:timers/promises'
import type { Job, Log } from '../../ports.ts'
import { within } from './backend.ts'
import type { Lines, Waiting } from './lines.ts'

export type Producer = {
  enqueue(job: Job & { delayMs?: number }): void
  /** Adds what still waits, as far as the limit lets it. */
  close(limitMs: number): Promise<void>
}

const ROOM = 10_000
const BATCH = 200
const GAP_MS = 20
const RETRY_MS = 250
const LONGEST_DELAY_MS = 366 * 86_400_000

/**
 * Holds jobs in memory for a moment and adds them together. A job that meets an idle producer goes at once; under
 * load a batch goes every 20 ms. While the backend is away the newest 10,000 are kept.
 */
export function openProducer(lines: Lines, log: Log, suspect: (error: unknown) => void): Producer {
  const room = openRoom(log)
  let adding = false
  let added = Promise.resolve()
  let closing = false

  async function addAll(): Promise<void> {
    await turnOfLoop()
    for (let batch = room.take(); batch.length > 0; batch = room.take()) {
      const left = await lines.add(batch)
      room.putBack(left)
      if (closing && left.length > 0) break
      if (!closing && left.length > 0) await pause(RETRY_MS)
      else if (!closing && !room.holdsBatch()) await pause(GAP_MS)
    }
    adding = false
  }

  return {
    enqueue({ delayMs = 0, ...job }) {
      if (closing) return
      if (!isStorable(job)) {
        const refused = 'A job was refused: use a short kind and an id of printable characters'
        log.error({ kind: job.kind }, refused)
        return
      }
      const delay = Math.min(Math.max(0, delayMs) || 0, LONGEST_DELAY_MS)
      room.add({ ...job, dueAt: Date.now() + delay })
      if (adding) return
      adding = true
      added = addAll()
    },
    async close(limitMs) {
      closing = true
      await within(limitMs, 'Adding the last jobs', added).catch(suspect)
      await within(limitMs, 'Closing the lines', lines.close()).catch(suspect)
    },
  }
}

function openRoom(log: Log) {
  let waiting: Waiting[] = []
  let lost = 0

  function keepNewest(jobs: Waiting[]): void {
    lost += Math.max(0, jobs.length - ROOM)
    waiting = jobs.slice(-ROOM)
  }

  return {
    add(job: Waiting): void {
      waiting.push(job)
      if (waiting.length > ROOM) keepNewest(waiting)
    },
    take(): Waiting[] {
      return waiting.splice(0, BATCH)
    },
    holdsBatch: () => waiting.length >= BATCH,
    /** Those that could not be added, before those that came since. */
    putBack(left: Waiting[]): void {
      if (left.length > 0) {
        keepNewest(left.concat(waiting))
      } else if (lost > 0) {
        log.error({ lost }, 'Jobs were dropped while the queue was away; sweeps find them')
        lost = 0
      }
    },
  }
}

// One job that cannot be stored would hold up its whole batch for ever.
function isStorable({ kind, id, attempt }: Job): boolean {
  return (
    /^[a-z][a-z0-9_-]{0,40}$/.test(kind) &&
    /^\P{C}{1,128}$/u.test(id) &&
    Number.isSafeInteger(attempt)
  )
}
