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
    for (const act of acts) {
      const before = await waiters(database)
      const outcome = act()
      outcome.catch(() => {})
      running.push(outcome)
      await until(async () => (await waiters(database)) > before)
    }
    await gatekeeper.query('COMMIT')
  } finally {
    gatekeeper.release()
  }
  return Promise.all(running)
}

// Not on the gatekeeper's connection: inside a transaction the list of backends stays as it was first read.
async function waiters(database: Database): Promise<number> {
  const { rows } = await database.pool.query(
    `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
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
