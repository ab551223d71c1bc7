import type { Pool } from 'pg'
import type { Database } from '../ports.ts'

/** The tables from which an erasure takes something. */
const TABLES = [
  ...[
    'conversation',
    'contact',
    'contact_identity',
    'message',
    'message_change',
    'webhook_event',
    'run',
    'review',
  ],
  ...['decision', 'outbound', 'send_attempt', 'dead_letter', 'idempotency_key'],
  ...['draft', 'handoff', 'correction', 'conversation_risk'],
].join(', ')

/**
 * Takes what was erased off the disk as well, as far as the database can: the old versions of rows, and the samples of columns that
 * the planner keeps. PGlite has nobody who tidies up by itself and rewrites its tables; on PostgreSQL that would lock
 * them, so the old bytes stay in free space until something else is written there.
 */
export async function scrub({ kind, pool }: Database): Promise<void> {
  if (kind === 'postgres') {
    await withoutLimit(pool, `VACUUM (ANALYZE) ${TABLES}`)
    return
  }
  await pool.query(`VACUUM (FULL, ANALYZE) ${TABLES}`)
  await pool.query('VACUUM FULL pg_catalog.pg_statistic')
  await renewLog(pool)
}

/** Goes on to a new segment of the write-ahead log until every one that is there now has been used up and removed. */
async function renewLog(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM pg_ls_waldir()',
  )
  await pool.query('SET wal_recycle = off')
  for (let left = (rows[0]?.count ?? 0) + 1; left > 0; left--) {
    // A segment in which nothing was written would not be left for the next one.
    await pool.query('SELECT pg_logical_emit_message(true, $1, $2)', ['countersign', 'scrub'])
    await pool.query('SELECT pg_switch_wal()')
    await pool.query('CHECKPOINT')
  }
  await pool.query('RESET wal_recycle')
}

/** The pool's connections give up after a while; tidying a large database takes longer. */
async function withoutLimit(pool: Pool, statement: string): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('SET statement_timeout = 0')
    await client.query(statement)
  } finally {
    await client.query('RESET statement_timeout').catch(() => {})
    client.release()
  }
}
