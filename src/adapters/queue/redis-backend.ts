import { createRedisBackend, withBackend } from 'bullmq'
import { Redis } from 'ioredis'
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

const START_LIMIT_MS = 5_000

const { Queue: BullQueue, Worker: BullWorker } = withBackend(createRedisBackend)

/** BullMQ on Redis or Valkey. One connection adds, one works, and BullMQ opens one per worker to wait on. */
export async function openRedisBackend(
  url: string,
  onFault: (error: Error) => void,
): Promise<Backend> {
  // An add that finds Redis away must fail at once: the buffer before it keeps the job and tries again.
  const adding = new Redis(url, {
    reconnectOnError: isDemoted,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: 5_000,
  })
  const working = new Redis(url, { reconnectOnError: isDemoted, maxRetriesPerRequest: null })
  adding.on('error', onFault)
  working.on('error', onFault)
  const close = async () => {
    adding.disconnect()
    working.disconnect()
  }
  await answers(adding).catch(async (cause) => {
    await close()
    throw new StartError(
      'REDIS_URL: no Redis answers there; start it, or correct the address or password',
      {
        cause,
      },
    )
  })
  return {
    kind: 'redis',
    openLine(name) {
      const line = new BullQueue<Load>(name, { ...lineOptions, connection: adding })
      return Object.assign(line.on('error', onFault), {
        addAll: (jobs: NewJob[]) => line.addBulk(jobs),
      })
    },
    openWorker(name, process, concurrency) {
      const options = { ...workerOptions, concurrency, connection: working }
      return new BullWorker<Load, void>(name, process, options).on('error', onFault)
    },
    async check() {
      await within(CHECK_LIMIT_MS, 'Asking Redis for an answer', adding.ping())
    },
    close,
  }
}

async function answers(redis: Redis): Promise<void> {
  if (redis.status !== 'ready') {
    const ready = new Promise<void>((resolve) => redis.once('ready', () => resolve()))
    await within(START_LIMIT_MS, 'Connecting to Redis', ready)
  }
}

// After a failover the old primary keeps its connections and refuses to write.
const isDemoted = (error: Error) => error.message.startsWith('READONLY')
