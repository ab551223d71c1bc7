import { Redis } from 'ioredis'
import { Client, Pool } from 'pg'
import { openQueue } from '../adapters/queue/open.ts'
import type { Log, Queue } from '../ports.ts'
import { emptyPostgres } from './database.ts'
import { type QueueProcess, startQueueProcess } from './queue-process.ts'
import { testDatabaseUrl, testRedisUrl } from './services.ts'

/** A service that queues of tests live on. */
export type QueuePlace = {
  url: string
  defaultPort: number
  /** By the service's own address, or by another way to it. */
  open(name: string, log: Log, way?: string): Promise<Queue>
  start(act: 'close' | 'hold', name: string): QueueProcess
  /** Takes everything away that the queue of that name has there. */
  lose(name: string): Promise<void>
  close(): Promise<void>
}

// Only a queue on the embedded database asks for it.
const noDatabase = { pool: new Pool() }

export async function onRedis(): Promise<QueuePlace> {
  const url = testRedisUrl
  const names = new Set<string>()
  const redis = new Redis(url)
  const lose = async (name: string) => {
    const keys = await redis.keys(`bull:${name}[-.]*`)
    if (keys.length > 0) await redis.del(keys)
  }
  const database = { kind: 'pglite' as const, folder: 'none' }
  return {
    url,
    defaultPort: 6379,
    open(name, log, way = url) {
      names.add(name)
      return openQueue({ queue: { kind: 'redis', url: way }, database }, noDatabase, log, { name })
    },
    start(act, name) {
      names.add(name)
      return startQueueProcess(act, name, { DATABASE_URL: testDatabaseUrl, REDIS_URL: url })
    },
    lose,
    async close() {
      for (const name of names) await lose(name)
      redis.disconnect()
    },
  }
}

export async function onPostgres(): Promise<QueuePlace> {
  const { url, drop } = await emptyPostgres()
  const queue = { kind: 'postgres' as const }
  return {
    url,
    defaultPort: 5432,
    open(name, log, way = url) {
      const database = { kind: 'postgres' as const, url: way, directUrl: way, connections: 10 }
      return openQueue({ queue, database }, noDatabase, log, { name })
    },
    start: (act, name) => startQueueProcess(act, name, { DATABASE_URL: url }),
    async lose(name) {
      const client = new Client({ connectionString: url })
      await client.connect()
      await client.query(`DELETE FROM bullmq.job WHERE queue ~ $1`, [`^${name}[-.]`])
      await client.end()
    },
    close: drop,
  }
}
