import type { ApprovedReply } from '../core/draft/ground.ts'
import type { Database } from '../ports.ts'
import { approvedReply } from './ground-rows.ts'
import { inForceNow, versionsInForce } from './knowledge/in-force.ts'

/**
 * What was parsed before, for as long as its database is open. The words of an approved version never change; whether it is in
 * force does, and is asked each time.
 */
const parsed = new WeakMap<Database, Map<string, ApprovedReply>>()

type Where = { channelId: string; locales: readonly string[] }

export async function repliesInForce(
  database: Database,
  { channelId, locales }: Where,
): Promise<ApprovedReply[]> {
  const known = parsed.get(database) ?? new Map<string, ApprovedReply>()
  parsed.set(database, known)
  const { rows } = await database.pool.query<{ id: string; isTemporary: boolean }>(
    `SELECT id, ends_at IS NOT NULL AS "isTemporary" FROM article_version
      WHERE ${inForceNow} AND kind = 'reply' AND (channels = '{}' OR $1::uuid = ANY(channels)) AND locale = ANY($2)
      ORDER BY article_id, locale`,
    [channelId, locales],
  )
  const fresh = rows.filter(({ id }) => !known.has(id)).map(({ id }) => id)
  if (fresh.length > 0) {
    const where = { audience: 'customer', channelId, versions: fresh } as const
    for (const version of await versionsInForce(database, where))
      for (const reply of approvedReply(version)) known.set(version.id, reply)
  }
  return rows.flatMap(({ id, isTemporary }) => {
    const reply = known.get(id)
    return reply ? [{ ...reply, isTemporary }] : []
  })
}
