import type { Database } from '../ports.ts'

/**
 * Forces an order of events on PostgreSQL: holds a conversation's row, lets each act run into it and wait, one after the other, then
 * lets go. Waiters get a row lock in the order in which they came.
 */
export const inOrder = (
  database: Database,
  conversationId: string,
  acts: (() => Promise<unknown>)[],
): Promise<unknown[]> =>
  behind(
    database,
    { lock: 'SELECT 1 FROM conversation WHERE id = $1 FOR UPDATE', id: conversationId },
    acts,
  )

/** The same behind any row that a statement locks. */
export async function behind(
  database: Database,
  { lock, id }: { lock: string; id: string },
  acts: (() => Promise<unknown>)[],
): Promise<unknown[]> {
  const gatekeeper = await database.pool.connect()
  const running: Promise<unknown>[] = []
  try {
    await gatekeeper.query('BEGIN')
    await gatekeeper.query(lock, [id])
    const { rows } = await gatekeeper.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
    const pid = rows[0]?.pid ?? 0
    for (const act of acts) {
      const before = await waiters(database, pid)
      const outcome = act()
      outcome.catch(() => {})
      running.push(outcome)
      await until(async () => (await waiters(database, pid)) > before)
    }
    await gatekeeper.query('COMMIT')
  } finally {
    gatekeeper.release()
  }
  return Promise.all(running)
}

/** Who waits for the gatekeeper, or for somebody who does; what else waits for a moment tells nothing of the order. */
async function waiters(database: Database, gatekeeper: number): Promise<number> {
  // Not on the gatekeeper's connection: inside a transaction the list of backends stays as it was first read.
  const { rows } = await database.pool.query(
    `WITH RECURSIVE waiting AS (
       SELECT pid, pg_blocking_pids(pid) AS behind FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'
     ), blocked AS (
       SELECT pid FROM waiting WHERE $1 = ANY(behind)
       UNION
       SELECT waiting.pid FROM waiting JOIN blocked ON blocked.pid = ANY(waiting.behind)
     )
     SELECT count(*)::int AS count FROM blocked`,
    [gatekeeper],
  )
  return rows[0].count
}

export async function until(holds: () => Promise<boolean>, limitMs = 300_000): Promise<void> {
  const end = Date.now() + limitMs
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('what was waited for did not come')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
