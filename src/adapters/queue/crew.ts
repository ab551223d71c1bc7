import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from '../../ports.ts'
import { type Backend, type Process, type Worker, within } from './backend.ts'

export type Crew = {
  /** Starts a worker on a line. */
  hire(line: string, process: Process, concurrency: number): Promise<Worker>
  /** Nobody takes another job; waits for those under way, up to the limit. */
  drain(limitMs: number): Promise<void>
  close(limitMs: number): Promise<void>
}

const START_LIMIT_MS = 10_000
const POLL_MS = 10

/** The workers of this process. */
export function openCrew(backend: Backend, log: Log): Crew {
  const workers: Worker[] = []
  let underway = 0
  let stopped: Promise<void> | undefined
  let givenUp = false

  async function stop(): Promise<void> {
    stopped ??= Promise.all(workers.map((worker) => stopTaking(worker, () => givenUp))).then(
      () => {},
    )
    await stopped
  }

  return {
    async hire(line, process, concurrency) {
      if (stopped) throw new Error(`No worker starts on ${line}: the queue is draining`)
      const counted: Process = async (job, token) => {
        underway += 1
        try {
          await process(job, token)
        } finally {
          underway -= 1
        }
      }
      const worker = backend.openWorker(line, counted, concurrency)
      workers.push(worker)
      await within(START_LIMIT_MS, `Starting to work on ${line}`, worker.waitUntilReady())
      return worker
    },
    async drain(limitMs) {
      await within(limitMs, 'Draining', stop()).catch(() => {})
      if (underway > 0)
        log.warn({ underway }, 'Jobs are still under way; another process runs them again')
    },
    async close(limitMs) {
      await within(underway > 0 ? 0 : limitMs, 'Draining', stop()).catch(() => {})
      givenUp = true
      // By force where jobs are still under way: their locks run out, and another process takes them.
      const closed = workers.map((worker) => worker.close(worker.isRunning()))
      await within(limitMs, 'Closing the workers', Promise.all(closed)).catch(() => {})
    },
  }
}

/** Resolves when the worker has nothing under way and takes nothing more. */
async function stopTaking(worker: Worker, isGivenUp: () => boolean): Promise<void> {
  // A pause that waits by itself opens the connection again afterwards, and no close ends that one.
  await worker.pause(true)
  // Wakes a worker that waits for a job; it may bring one along, so being told to stop is not yet having stopped.
  await worker.getBackend().disconnectBlocking(false)
  while (worker.isRunning() && !isGivenUp()) await pause(POLL_MS)
}
