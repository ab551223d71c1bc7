import { createPostgresBackend, type PgPool, runMigrations, withBackend } from 'bullmq'
import { Pool, type PoolConfig } from 'pg'
import type { Config } from '../../config.ts'
import { StartError } from '../../core/start-error.ts'
import {
  type Backend,
  CHECK_LIMIT_MS,
  type Load,
  lineOptions,
  type NewJob,
  within,
  workerOptions,
} from './backend.ts'

const { Queue: BullQueue, Worker: BullWorker } = withBackend(createPostgresBackend)

// Adding in bulk makes two temporary tables each time: 5 ms, and 12 KB of dead catalog rows. One by one a job takes 0.7 ms.
const FEW = 20
const TIDY_MS = 10 * 60_000

/** BullMQ on PostgreSQL, in a schema of its own, past any pooler: its workers listen. */
export async function openPostgresBackend(
  config: Config['database'],
  shared: Pool,
  onFault: (error: Error) => void,
): Promise<Backend> {
  const embedded = config.kind === 'pglite'
  const pool = new Pool(embedded ? inProcess(shared) : onServer(config.directUrl))
  surviveLoss(pool, onFault)
  await migrate(pool).catch(async (cause) => {
    await pool.end()
    const what = 'The queue could not set up its schema "bullmq" in the database'
    throw new StartError(`${what}; let the user of DATABASE_URL create schemas there`, { cause })
  })
  // BullMQ's own words for a pg.Pool differ from those of @types/pg in their overloads only.
  const connection = pool as unknown as PgPool
  const tidying = embedded ? setInterval(tidy, TIDY_MS, pool, onFault).unref() : undefined
  return {
    kind: 'postgres',
    openLine(name) {
      const line = new BullQueue<Load>(name, { ...lineOptions, connection })
      const addEach = (jobs: NewJob[]) =>
        Promise.all(jobs.map(({ name, data, opts }) => line.add(name, data, opts)))
      return Object.assign(line.on('error', onFault), {
        addAll: (jobs: NewJob[]) => (jobs.length > FEW ? line.addBulk(jobs) : addEach(jobs)),
      })
    },
    openWorker(name, process, concurrency) {
      // A notification can get lost on a network, so a worker looks by itself too; embedded it cannot.
      const drainDelay = embedded ? 60 : 5
      const options = { ...workerOptions, concurrency, drainDelay, connection }
      return new BullWorker<Load, void>(name, process, options).on('error', onFault)
    },
    async check() {
      await within(CHECK_LIMIT_MS, 'Asking the database for an answer', pool.query('SELECT 1'))
    },
    async close() {
      clearInterval(tidying)
      await pool.end()
    },
  }
}

// BullMQ does not qualify its names.
const SEARCH_PATH = 'search_path=bullmq'

const inProcess = (shared: Pool): PoolConfig => ({
  ...shared.options,
  options: `-c ${SEARCH_PATH}`,
})

const onServer = (connectionString: string): PoolConfig => ({
  connectionString,
  // Said here, because options in the URL would win over options beside it. The pool waits for it.
  onConnect: async (client) => void (await client.query(`SET ${SEARCH_PATH}`)),
  // Each worker keeps one connection to listen on; the rest is for statements.
  max: 16,
  idleTimeoutMillis: 60_000,
  connectionTimeoutMillis: 5_000,
  query_timeout: 10_000,
  keepAlive: true,
  application_name: 'countersign-queue',
})

function surviveLoss(pool: Pool, onFault: (error: Error) => void): void {
  // BullMQ listens to the pool with every queue and worker.
  pool.setMaxListeners(0)
  pool.on('error', onFault)
  // While BullMQ opens a queue it does not listen to its connection, whose loss would end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
}

async function migrate(pool: Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await runMigrations(client)
  } finally {
    client.release()
  }
}

/** PGlite has no autovacuum: without this every job would leave 1 KB behind. */
function tidy(pool: Pool, onFault: (error: Error) => void): void {
  const jobs = 'bullmq.job, bullmq.event, bullmq.meta'
  const catalog = 'pg_attribute, pg_class, pg_type, pg_depend'
  pool.query(`VACUUM ${jobs}, ${catalog}`).catch(onFault)
}
