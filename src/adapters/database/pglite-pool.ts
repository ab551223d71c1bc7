import type { PGlite } from '@electric-sql/pglite'
import { Pool } from 'pg'
import { openBackend } from './pglite-backend.ts'
import { openSession } from './pglite-session.ts'
import { planOnce } from './plan-once.ts'

/**
 * A true `pg.Pool` whose sockets end in a PGlite of this process, so that Prisma's adapter and BullMQ's
 * PostgreSQL backend run on it unchanged: types, errors and notifications are node-postgres' own work.
 * `new Pool({ ...pool.options, options: '-c search_path=other' })` is the same database seen by another path.
 */
export function openPglitePool(db: PGlite): Pool {
  const backend = openBackend(db)
  let sessions = 0
  const pool = new Pool({
    stream: () => openSession(backend, `s${++sessions}_`),
    // Said outright, or node-postgres would take PGHOST, PGSSLMODE and the like from the environment.
    host: 'localhost',
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    // Sessions cost nothing here; they only wait for their turn.
    max: 200,
    idleTimeoutMillis: 0,
  })
  // All sessions are one to PGlite, which keeps their plans when they end.
  planOnce(pool, { outliveSessions: true })
  return pool
}
