import { z } from 'zod'
import type { Desk } from './desk.ts'

const Due = z.array(
  z.object({ kind: z.enum(['turn', 'send', 'import']), id: z.uuid(), attempt: z.number().int() }),
)

/**
 * Finds what is due and has no job, because a job was lost or its process died, and enqueues it. Adding a job that
 * still waits changes nothing, so the sweep need not know which were forgotten.
 */
export async function sweep(desk: Desk): Promise<number> {
  const { rows } = await desk.database.pool.query(
    `(SELECT 'turn' AS kind, id, wake AS attempt FROM turn WHERE due_at <= now() ORDER BY due_at LIMIT 500)
     UNION ALL
     (SELECT 'import', id, attempts FROM library_import WHERE due_at <= now() ORDER BY due_at LIMIT 50)
     UNION ALL
     (SELECT 'send', o.id, o.attempts FROM outbound o
       WHERE o.due_at <= now()
         -- Only the first of each conversation: what waits behind it must not fill the page.
         AND NOT EXISTS (SELECT 1 FROM outbound b WHERE b.conversation_id = o.conversation_id
                            AND b.state IN ('queued', 'sending') AND b.position < o.position)
       ORDER BY o.due_at LIMIT 500)`,
  )
  const due = Due.parse(rows)
  for (const job of due) desk.queue.enqueue(job)
  if (due.length > 0) desk.count('sweep', 'found')
  return due.length
}
