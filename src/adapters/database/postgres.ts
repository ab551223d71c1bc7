import { Client, Pool } from 'pg'
import type { Config } from '../../config.ts'
import { StartError } from '../../core/start-error.ts'
import type { Log } from '../../ports.ts'
import { assemble, type OpenDatabase } from './assemble.ts'
import { planOnce } from './plan-once.ts'

type PostgresConfig = Extract<Config['database'], { kind: 'postgres' }>

const OLDEST_VERSION = 15
const STATEMENT_MS = 30_000

/** A dead peer is found in seconds instead of hours. */
const ALIVE = {
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
  application_name: 'countersign',
}

// Prisma writes times without their zone and reads them in ISO form, so every session is on UTC. The pool says so
// after connecting, because poolers refuse such settings in the startup packet.
const POOL_SESSION = [
  `SET TIME ZONE 'UTC'`,
  `SET datestyle = 'ISO, MDY'`,
  `SET statement_timeout = ${STATEMENT_MS}`,
  `SET idle_in_transaction_session_timeout = ${2 * STATEMENT_MS}`,
].join('; ')
const DIRECT_SESSION = '-c TimeZone=UTC -c datestyle=ISO'

export async function openPostgres(config: PostgresConfig, log: Log): Promise<OpenDatabase> {
  for (const url of new Set([config.directUrl, config.url])) await examine(url)
  const pool = new Pool({
    ...ALIVE,
    connectionString: config.url,
    max: config.connections,
    connectionTimeoutMillis: STATEMENT_MS,
    // Longer than the server's own limit: it ends what a lost network would leave waiting for ever.
    query_timeout: STATEMENT_MS + 10_000,
    // The pool waits for it, whatever the type says.
    onConnect: async (client) => void (await client.query(POOL_SESSION)),
  })
  if (config.url === config.directUrl) planOnce(pool)
  const connection = () =>
    new Client({
      ...ALIVE,
      connectionString: config.directUrl,
      connectionTimeoutMillis: 10_000,
      options: DIRECT_SESSION,
    })
  return assemble({ kind: 'postgres', pool, connection, log })
}

/** Whether the program can work there at all; otherwise one sentence that says what to do. */
async function examine(url: string): Promise<void> {
  const client = new Client({ ...ALIVE, connectionString: url, connectionTimeoutMillis: 5000 })
  const place = `${client.host}:${client.port}`
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<Found>(
      `SELECT current_setting('server_version_num')::int / 10000 AS major, current_schema() AS schema,
              pg_is_in_recovery() AS replica`,
    )
    const refusal = rows[0] && refusalOf(rows[0], place)
    if (refusal) throw new StartError(refusal)
  } catch (error) {
    if (error instanceof StartError) throw error
    throw new StartError(`PostgreSQL at ${place} cannot be used: ${reasonOf(error)}`, {
      cause: error,
    })
  } finally {
    await client.end().catch(() => {})
  }
}

type Found = { major: number; schema: string | null; replica: boolean }

export function refusalOf({ major, schema, replica }: Found, place: string): string | undefined {
  const there = `PostgreSQL at ${place}`
  if (major < OLDEST_VERSION) {
    return `${there} is version ${major}; Countersign needs version ${OLDEST_VERSION} or later`
  }
  if (replica) return `${there} is a read-only replica; set DATABASE_URL to the primary`
  if (schema === 'public') return undefined
  return `${there} puts new tables into the schema "${schema}", and Countersign keeps its own in "public"; run ALTER ROLE … SET search_path = public for its user`
}

/** Never the driver's own words about a URL: they may hold the password. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ECONNREFUSED') return 'nothing answers there; start it, or correct DATABASE_URL'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return 'there is no host of that name; correct DATABASE_URL'
  if (code === '28P01' || code === '28000')
    return 'it refused the user or the password in DATABASE_URL'
  if (code === '3D000') return 'the database named in DATABASE_URL does not exist; create it'
  if (code === '53300') return 'it has no connection left; raise its max_connections'
  if (code === '57P03') return 'it is starting up or shutting down; try again in a moment'
  if (/^[0-9A-Z]{5}$/.test(code)) return `it refused with ${code}; see its log`
  return 'no connection came about within 5 seconds; check its address, the network and its TLS settings'
}
