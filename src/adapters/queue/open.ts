import type { Config } from '../../config.ts'
import type { Database, Job, Log, Queue } from '../../ports.ts'
import { type Process, within } from './backend.ts'
import { openClock } from './clock.ts'
import { openCrew } from './crew.ts'
import { openLines } from './lines.ts'
import { type Outages, watchOutages } from './outage.ts'
import { openPostgresBackend } from './postgres-backend.ts'
import { openProducer } from './producer.ts'
import { openRedisBackend } from './redis-backend.ts'

const CLOSE_LIMIT_MS = 2_000

/** BullMQ on the database or on Redis. Each kind of job has its own line and its own workers, and timers have theirs. */
export async function openQueue(
  config: Pick<Config, 'queue' | 'database'>,
  database: Pick<Database, 'pool'>,
  log: Log,
  { name = 'countersign' }: { name?: string } = {},
): Promise<Queue> {
  let outages: Outages | undefined
  const suspect = (error: unknown) => outages?.suspect(error)
  const backend =
    config.queue.kind === 'redis'
      ? await openRedisBackend(config.queue.url, suspect)
      : await openPostgresBackend(config.database, database.pool, suspect)
  const lineOf = (kind: string) => `${name}-${kind}`
  const lines = openLines((kind) => backend.openLine(lineOf(kind)), suspect)
  const producer = openProducer(lines, log, suspect)
  const crew = openCrew(backend, log)
  // No kind has a dot, so the timers' line is nobody else's.
  const timers = `${name}.timers`
  const hire = (process: Process) => crew.hire(timers, process, 1)
  const clock = openClock(backend.openLine(timers), hire, log, suspect)
  outages = watchOutages(backend.check, log, () => void clock.wind())

  async function closeAll(): Promise<void> {
    outages?.close()
    await producer.close(CLOSE_LIMIT_MS)
    await crew.close(CLOSE_LIMIT_MS)
    await within(CLOSE_LIMIT_MS, 'Closing the clock', clock.close()).catch(() => {})
    await within(CLOSE_LIMIT_MS, 'Closing the queue', backend.close()).catch(() => {})
  }
  let closed: Promise<void> | undefined

  return {
    kind: backend.kind,
    enqueue: producer.enqueue,
    async work(handlers, { concurrency }) {
      const kinds = Object.entries(handlers)
      await Promise.all(
        kinds.map(([kind, handle]) =>
          crew.hire(lineOf(kind), handled(kind, handle, log), concurrency),
        ),
      )
    },
    every: clock.every,
    drain: crew.drain,
    check: backend.check,
    close: () => (closed ??= closeAll()),
  }
}

/** BullMQ is never told that a job failed: it would write the message of the error, which may hold content, down. */
function handled(kind: string, handle: (job: Job) => Promise<void>, log: Log): Process {
  return async ({ data: { id, attempt } }) => {
    try {
      await handle({ kind, id, attempt })
    } catch (error) {
      log.error({ kind, id, attempt, error }, 'A job failed; it comes again when its row is due')
    }
  }
}
