import { DelayedError } from 'bullmq'
import type { Log } from '../../ports.ts'
import type { Line, Process, Worker } from './backend.ts'

export type Clock = {
  every(name: string, everyMs: number, run: () => Promise<void>): Promise<void>
  /** Puts every timer's job back that got lost. */
  wind(): Promise<void>
  close(): Promise<void>
}

type Timer = { everyMs: number; run: () => Promise<void>; winding: NodeJS.Timeout }

/**
 * A timer is one job with a fixed id that goes back to waiting after each run. So there is never a second one to
 * overlap with, a killed run is taken up as a stalled job, and a job that got lost is put back by whoever has the timer.
 * BullMQ's own schedulers make the next job when the last one starts, and so do overlap.
 */
export function openClock(
  line: Line,
  hire: (process: Process) => Promise<Worker>,
  log: Log,
  suspect: (error: unknown) => void,
): Clock {
  const timers = new Map<string, Timer>()
  let worker: Promise<Worker> | undefined

  const tick: Process = async (job, token) => {
    const name = job.data.id
    const timer = timers.get(name)
    // A timer of another version of the program: the job ends here, and who has the timer puts it back.
    if (!timer) return
    await timer.run().catch((error: unknown) => {
      log.error({ timer: name, error }, 'A timed run failed; the next one comes anyway')
    })
    await job.moveToDelayed(nextBeat(timer.everyMs, Date.now()), token)
    throw new DelayedError()
  }

  async function wind(name: string): Promise<void> {
    const jobId = jobIdOf(name)
    await line.add(name, { id: name, attempt: 0 }, { jobId }).catch(suspect)
  }

  return {
    async every(name, everyMs, run) {
      const windMs = Math.min(Math.max(everyMs * 10, 1_000), 60_000)
      clearInterval(timers.get(name)?.winding)
      timers.set(name, { everyMs, run, winding: setInterval(wind, windMs, name).unref() })
      worker ??= hire(tick)
      const employed = await worker
      employed.concurrency = timers.size
      await hasten(line, name, everyMs).catch(suspect)
      await wind(name)
    },
    async wind() {
      await Promise.all(Array.from(timers.keys(), wind))
    },
    async close() {
      for (const { winding } of timers.values()) clearInterval(winding)
      timers.clear()
      await line.close()
    },
  }
}

/** Whole multiples of the interval: a start that comes late, as Redis' often do by 50 ms, delays none after it. */
const nextBeat = (everyMs: number, now: number) => (Math.floor(now / everyMs) + 1) * everyMs

/** A run that waits by a longer interval, from before the setting was changed, is brought forward. */
async function hasten(line: Line, name: string, everyMs: number): Promise<void> {
  const job = await line.getJob(jobIdOf(name))
  if (job && (await job.isDelayed()) && job.delay > everyMs) await job.changeDelay(everyMs)
}

const jobIdOf = (name: string) => `every-${encodeURIComponent(name)}`
