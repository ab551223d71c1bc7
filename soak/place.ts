import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { Client, escapeIdentifier } from 'pg'

/** Where one soak happens: a folder of its own, and a database and a Redis database of its own where services are given. */
export type Place = {
  kind: 'embedded' | 'PostgreSQL' | 'PostgreSQL and Redis'
  folder: string
  /** What every server process is told about it. */
  environment: Record<string, string>
  /** Takes the databases away, and the folder too unless it is needed to find out what went wrong. */
  remove(options: { keepFolder: boolean }): Promise<void>
}

const MARK = 'countersign-soak'

export async function openPlace(given: NodeJS.ProcessEnv): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-soak-'))
  mkdirSync(join(folder, 'logs'))
  const closers: (() => Promise<void>)[] = []
  const environment: Record<string, string> = {
    DATA_DIR: join(folder, 'data'),
    DATABASE_URL: '',
    DATABASE_DIRECT_URL: '',
    REDIS_URL: '',
    QDRANT_URL: '',
    // Nothing here is about finding by meaning, and computing vectors takes a core for half a minute.
    EMBEDDER: 'none',
  }
  const remove: Place['remove'] = async ({ keepFolder }) => {
    for (const close of closers.splice(0).reverse()) await close()
    if (!keepFolder) rmSync(folder, { recursive: true, force: true })
  }
  const { DATABASE_URL: database, DATABASE_DIRECT_URL: direct, REDIS_URL: redis } = given
  if (!database) return { kind: 'embedded', folder, environment, remove }
  try {
    const scratch = await makeDatabase(direct || database)
    closers.push(scratch.drop)
    environment.DATABASE_URL = scratch.on(database)
    if (direct) environment.DATABASE_DIRECT_URL = scratch.on(direct)
    if (!redis) return { kind: 'PostgreSQL', folder, environment, remove }
    const part = await takeRedisDatabase(redis)
    closers.push(part.empty)
    environment.REDIS_URL = part.url
    return { kind: 'PostgreSQL and Redis', folder, environment, remove }
  } catch (error) {
    await remove({ keepFolder: false })
    throw error
  }
}

/** Never the given database itself: a soak writes rubbish and must start from nothing. */
async function makeDatabase(server: string) {
  const name = `countersign_soak_${randomBytes(8).toString('hex')}`
  await onServer(server, `CREATE DATABASE ${escapeIdentifier(name)}`)
  return {
    on(url: string) {
      const own = new URL(url)
      own.pathname = `/${name}`
      return own.href
    },
    drop: () => onServer(server, `DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`),
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** An empty database of the Redis server, marked as ours so that two soaks never share one. */
async function takeRedisDatabase(server: string) {
  for (let number = 15; number > 0; number--) {
    const url = new URL(server)
    url.pathname = `/${number}`
    const redis = new Redis(url.href, { maxRetriesPerRequest: 1 })
    redis.on('error', () => {})
    const isOurs =
      (await redis.dbsize()) === 0 && (await redis.set(MARK, process.pid, 'NX')) === 'OK'
    if (!isOurs) {
      redis.disconnect()
      continue
    }
    const empty = async () => {
      await redis.flushdb()
      redis.disconnect()
    }
    return { url: url.href, empty }
  }
  throw new Error(
    'REDIS_URL: the soak needs an empty database and 1 to 15 all hold something; empty one of them, or name another server',
  )
}
