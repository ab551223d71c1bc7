import type { Page } from '../ports-assistant.ts'
import type { Desk } from './desk.ts'

const FIRST_WAIT_MINUTES = 5
const LONGEST_WAIT_MINUTES = 60

type Due = {
  id: string
  conversationId: string
  channelId: string
  team: string
  priority: string
  pages: number
}

/**
 * Calls people to conversations that were handed to them and that nobody has answered in time: again and again, later each time, until
 * somebody acts. The call is written down first: a webhook that fails costs one call, not all of them.
 */
export async function pagePeople(desk: Desk): Promise<number> {
  const due = await takeDue(desk)
  for (const each of due) {
    const page = pageOf(each)
    desk.log.warn({ ...page }, 'a conversation waits for a person and nobody has answered')
    await desk.page?.(page).catch((error) => {
      desk.log.error({ handoffId: page.handoffId, error }, 'nobody could be paged')
    })
  }
  return due.length
}

/** Counted, put off and told to whoever looks, in one statement. */
async function takeDue({ database }: Desk): Promise<Due[]> {
  const { rows } = await database.pool.query<Due>(
    `WITH due AS (
       SELECT id FROM handoff WHERE page_at <= now() ORDER BY page_at LIMIT 100 FOR UPDATE SKIP LOCKED),
     taken AS (
       UPDATE handoff h SET pages = h.pages + 1,
              page_at = CASE WHEN h.answered_at IS NULL AND h.ended_at IS NULL
                          THEN now() + least($1 * power(2, least(h.pages, 10)), $2) * interval '1 minute' END
         FROM due WHERE h.id = due.id
       RETURNING h.id, h.conversation_id, h.team, h.priority, h.pages, h.page_at)
     SELECT t.id, t.conversation_id AS "conversationId", c.channel_id::text AS "channelId", t.team, t.priority, t.pages,
            pg_notify('countersign', json_build_object('kind', 'page', 'id', t.id, 'channelId', c.channel_id)::text)
       FROM taken t JOIN conversation c ON c.id = t.conversation_id WHERE t.page_at IS NOT NULL`,
    [FIRST_WAIT_MINUTES, LONGEST_WAIT_MINUTES],
  )
  return rows
}

const pageOf = ({ id, conversationId, team, priority, pages }: Due): Page => ({
  handoffId: id,
  conversationId,
  team,
  priority,
  number: pages,
})
