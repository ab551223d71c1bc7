import { randomUUID } from 'node:crypto'
import type { Database } from '../ports.ts'

export type Lease = { fence: bigint; release(): Promise<void> }

/**
 * One process at a time works on a conversation. The fence grows with every taking: who lost the lease without
 * noticing, because it was suspended, writes with an old fence and changes nothing. Null when somebody else holds it.
 */
export async function takeLease(
  database: Database,
  conversationId: string,
  ms: number,
): Promise<Lease | null> {
  const holder = randomUUID()
  const { rows } = await database.pool.query(
    `INSERT INTO lease (conversation_id, holder, fence, until) VALUES ($1, $2, 1, now() + $3 * interval '1 millisecond')
     ON CONFLICT (conversation_id) DO UPDATE
       SET holder = excluded.holder, fence = lease.fence + 1, until = excluded.until WHERE lease.until <= now()
     RETURNING fence::text AS fence`,
    [conversationId, holder, ms],
  )
  const row: { fence: string } | undefined = rows[0]
  if (!row) return null
  const keeper = setInterval(() => {
    // A lease that could not be kept runs out, and its fence with it: nothing else has to be done about it here.
    keep(database, conversationId, holder, ms).catch(() => {})
  }, ms / 3)
  return {
    fence: BigInt(row.fence),
    async release() {
      clearInterval(keeper)
      await database.pool.query(
        'UPDATE lease SET until = now(), holder = gen_random_uuid() WHERE conversation_id = $1 AND holder = $2',
        [conversationId, holder],
      )
    },
  }
}

async function keep(
  database: Database,
  conversationId: string,
  holder: string,
  ms: number,
): Promise<void> {
  await database.pool.query(
    `UPDATE lease SET until = now() + $3 * interval '1 millisecond' WHERE conversation_id = $1 AND holder = $2 AND until > now()`,
    [conversationId, holder, ms],
  )
}
