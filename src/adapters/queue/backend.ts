import type { Job as BullJob, Queue as BullQueue, Worker as BullWorker, JobsOptions } from 'bullmq'
import type { Queue } from '../../ports.ts'

/** What a job carries in BullMQ: ids only. */
export type Load = { id: string; attempt: number }

/** The jobs of one kind: a queue of BullMQ. Each kind has its own, so that slow turns never stand before sends. */
export type Line = Pick<BullQueue<Load>, 'add' | 'getJob' | 'waitUntilReady' | 'close'> & {
  addAll(jobs: NewJob[]): Promise<unknown>
}
export type NewJob = { name: string; data: Load; opts: JobsOptions }
export type Worker = Pick<
  BullWorker<Load>,
  'concurrency' | 'waitUntilReady' | 'pause' | 'isRunning' | 'close'
> & { getBackend(): { disconnectBlocking(wait?: boolean): Promise<void> } }
export type Process = (job: BullJob<Load>, token: string | undefined) => Promise<void>

/** Where BullMQ keeps its jobs. Whoever opens it is told of every fault, also of those BullMQ deals with itself. */
export type Backend = {
  kind: Queue['kind']
  openLine(name: string): Line
  openWorker(name: string, process: Process, concurrency: number): Worker
  /** Throws when no answer comes in time. */
  check(): Promise<void>
  close(): Promise<void>
}

export const lineOptions = {
  // A finished job leaves nothing behind: its id is free again, and what happened is told by rows.
  defaultJobOptions: { attempts: 1, removeOnComplete: true, removeOnFail: true },
  // Nobody reads BullMQ's event stream; it only has to stay small.
  streams: { events: { maxLen: 500 } },
}

/** A job whose worker was killed runs again after lockDuration + stalledInterval at the latest. */
export const workerOptions = {
  lockDuration: 8_000,
  stalledInterval: 4_000,
  maxStalledCount: 1,
  runRetryDelay: 1_000,
  // A job that lost its own options, as when Redis drops a key, would keep its id from then on.
  removeOnComplete: { count: 0 },
  removeOnFail: { count: 0 },
}

/** How long a check waits for an answer. */
export const CHECK_LIMIT_MS = 1_800

/** Fails after the limit, whatever becomes of the work. */
export async function within<T>(limitMs: number, attempt: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${attempt}: no answer in ${limitMs} ms`)), limitMs)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}
