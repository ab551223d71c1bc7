import { z } from 'zod'
import { openDatabase } from '../src/adapters/database/open.ts'
import { parseConfig } from '../src/config.ts'

const Counted = z.object({ what: z.string(), count: z.coerce.number() })

/** What the database says once every server has stopped. */
export type Rows = {
  /** Work that is not finished, and how much of it: anything here is stuck. */
  unfinished: Record<string, number>
  /** What came of each message that may have been sent. */
  unsure: Record<string, number>
  history: Record<string, number>
  /** The state of every outbound message. */
  states: Map<string, string>
  /** The texts of the customers' messages. */
  logged: string[]
}

const unfinished = `
  SELECT 'review ' || kind || ' waiting' AS what, count(*) FROM review WHERE state = 'waiting' GROUP BY 1
  UNION ALL SELECT 'turn ' || state, count(*) FROM turn
   WHERE state IN ('gathering', 'running', 'held', 'answering') GROUP BY 1
  UNION ALL SELECT 'outbound ' || state, count(*) FROM outbound
   WHERE state IN ('queued', 'sending', 'unsure') GROUP BY 1
  UNION ALL SELECT 'turn without an answer', count(*) FROM turn t WHERE state = 'answered'
   AND NOT EXISTS (SELECT 1 FROM outbound o WHERE o.turn_id = t.id
                   AND o.state IN ('accepted', 'sent', 'delivered', 'read')) HAVING count(*) > 0`

const unsure = `
  SELECT coalesce(outcome, state::text) || ' by ' || coalesce(decided_by, 'nobody') AS what, count(*)
    FROM review WHERE kind = 'unsure' GROUP BY 1`

const history = `
  SELECT 'turns' AS what, count(*) FROM turn
  UNION ALL SELECT 'runs', count(*) FROM run
  UNION ALL SELECT 'runs that were for nothing', count(*) FROM run WHERE outcome IS DISTINCT FROM 'held'
  UNION ALL SELECT 'approvals that something new voided', count(*) FROM decision
   WHERE voided_because IN ('new_message', 'message_edited')
  UNION ALL SELECT 'tries to send', count(*) FROM send_attempt
  UNION ALL SELECT 'dead letters', count(*) FROM dead_letter`

export async function readRows(environment: Record<string, string>): Promise<Rows> {
  const silent = { info() {}, warn() {}, error() {} }
  const database = await openDatabase(parseConfig(environment).database, silent)
  const counts = async (sql: string) => {
    const rows = z.array(Counted).parse((await database.pool.query(sql)).rows)
    return Object.fromEntries(rows.map(({ what, count }) => [what, count]))
  }
  try {
    const outbounds = await database.pool.query('SELECT id, state FROM outbound')
    const messages = await database.pool.query(
      `SELECT content->>'text' AS text FROM message WHERE direction = 'inbound' AND noise IS NULL`,
    )
    const states = z.array(z.object({ id: z.string(), state: z.string() })).parse(outbounds.rows)
    return {
      unfinished: await counts(unfinished),
      unsure: await counts(unsure),
      history: await counts(history),
      states: new Map(states.map(({ id, state }) => [id, state])),
      logged: z
        .array(z.object({ text: z.string() }))
        .parse(messages.rows)
        .map((row) => row.text),
    }
  } finally {
    await database.close()
  }
}
