import { createHmac } from 'node:crypto'
import type { Database } from '../../ports.ts'

/** Tries that cost nothing; after them each failure doubles the wait, up to the longest. */
export type Patience = { freeTries: number; firstWaitMs: number; longestWaitMs: number }

const FORGOTTEN_AFTER = '1 day'

/**
 * Slows down guessing without locking anybody out: what waits is a pair, such as an address on the network and the account it
 * tries, never the account. A try counts before it is judged, so that many at once count as many.
 */
export function openThrottle(database: Pick<Database, 'pool'>, secret: string) {
  const keyOf = (parts: string[]) =>
    createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url')
  return {
    /** Null when the try may be made; otherwise how long to wait first. */
    async tryOnce(
      parts: string[],
      { freeTries, firstWaitMs, longestWaitMs }: Patience,
    ): Promise<{ waitMs: number } | null> {
      const key = keyOf(parts)
      const { rowCount } = await database.pool.query(
        `INSERT INTO sign_in_throttle AS t (key, failures) VALUES ($1, 1)
         ON CONFLICT (key) DO UPDATE SET
           failures = CASE WHEN t.last_at < now() - interval '${FORGOTTEN_AFTER}' THEN 1 ELSE t.failures + 1 END,
           last_at = now(),
           blocked_until = CASE WHEN t.failures + 1 < $2 OR t.last_at < now() - interval '${FORGOTTEN_AFTER}' THEN now()
             ELSE now() + least($3 * 2.0 ^ least(t.failures + 1 - $2, 30), $4) * interval '1 millisecond' END
         WHERE t.blocked_until <= now()`,
        [key, freeTries, firstWaitMs, longestWaitMs],
      )
      if (rowCount) return null
      const { rows } = await database.pool.query<{ ms: number }>(
        `SELECT (extract(epoch FROM blocked_until - now()) * 1000)::float8 AS ms FROM sign_in_throttle WHERE key = $1`,
        [key],
      )
      return { waitMs: Math.max(1000, rows[0]?.ms ?? 1000) }
    },
    /** True the first time: a code that was used says nothing any more. */
    async useUp(parts: string[]): Promise<boolean> {
      const { rowCount } = await database.pool.query(
        'INSERT INTO sign_in_throttle (key, failures) VALUES ($1, 0) ON CONFLICT DO NOTHING',
        [keyOf(parts)],
      )
      return rowCount === 1
    },
    /** The try was none that counts. */
    async giveBack(parts: string[]): Promise<void> {
      await database.pool.query(
        'UPDATE sign_in_throttle SET failures = greatest(failures - 1, 0) WHERE key = $1',
        [keyOf(parts)],
      )
    },
    /** It was who they said. */
    async forgive(parts: string[]): Promise<void> {
      await database.pool.query('DELETE FROM sign_in_throttle WHERE key = $1', [keyOf(parts)])
    },
  }
}

export type Throttle = ReturnType<typeof openThrottle>

/** What is over: run this now and then. */
export async function forgetOldSignIns({ pool }: Pick<Database, 'pool'>): Promise<void> {
  await pool.query(
    `DELETE FROM sign_in_throttle WHERE last_at < now() - interval '${FORGOTTEN_AFTER}'`,
  )
  await pool.query('DELETE FROM session WHERE expires_at < now()')
  await pool.query('DELETE FROM verification WHERE expires_at < now()')
}
