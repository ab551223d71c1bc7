import { randomUUID } from 'node:crypto'
import type { Database } from '../ports.ts'

export type Lease = { conversationId: string; fence: bigint; release(): Promise<void> }

/** By its own id, or of what waits in it. */
const conversations = {
  conversation: 'SELECT $1::uuid',
  turn: 'SELECT conversation_id FROM turn WHERE id = $1',
  outbound: 'SELECT conversation_id FROM outbound WHERE id = $1',
}

/**
 * One process at a time works on a conversation. The fence grows with every taking: who lost the lease without
 * noticing, because it was suspended, writes with an old fence and changes nothing. Null when somebody else holds it, or nothing
 * has this id.
 */
export async function takeLease(
  database: Database,
  id: string,
  ms: number,
  of: keyof typeof conversations = 'conversation',
): Promise<Lease | null> {
  const holder = randomUUID()
  const { rows } = await database.pool.query<{ conversationId: string; fence: string }>(
    `INSERT INTO lease (conversation_id, holder, fence, until)
     SELECT asked.id, $2, 1, now() + $3 * interval '1 millisecond' FROM (${conversations[of]}) AS asked (id)
     ON CONFLICT (conversation_id) DO UPDATE
       SET holder = excluded.holder, fence = lease.fence + 1, until = excluded.until WHERE lease.until <= now()
     RETURNING conversation_id AS "conversationId", fence::text AS fence`,
    [id, holder, ms],
  )
  const [row] = rows
  if (!row) return null
  const { conversationId } = row
  const keeper = setInterval(() => {
    // A lease that could not be kept runs out, and its fence with it: nothing else has to be done about it here.
    keep(database, conversationId, holder, ms).catch(() => {})
  }, ms / 3)
  return {
    conversationId,
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
