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
/** Of each its id, and whether it has an end. */
type Listed = { replies: [string, boolean][]; newestArticle: Date | null }

export type RepliesInForce = {
  replies: ApprovedReply[]
  /** When the newest of the articles came into force that may be used where the replies may; null where there are none. */
  newestArticle: Date | null
}

export async function repliesInForce(
  database: Database,
  { channelId, locales }: Where,
): Promise<RepliesInForce> {
  const known = parsed.get(database) ?? new Map<string, ApprovedReply>()
  parsed.set(database, known)
  const { rows } = await database.pool.query<Listed>(
    `SELECT max(effective_at) FILTER (WHERE kind <> 'reply') AS "newestArticle",
            coalesce(json_agg(json_build_array(id, ends_at IS NOT NULL) ORDER BY article_id, locale) FILTER (WHERE kind = 'reply'), '[]') AS replies
       FROM article_version
      WHERE ${inForceNow} AND audience = 'customer' AND (channels = '{}' OR $1::uuid = ANY(channels)) AND locale = ANY($2)`,
    [channelId, locales],
  )
  const { replies, newestArticle } = rows[0] ?? { replies: [], newestArticle: null }
  const fresh = replies.filter(([id]) => !known.has(id)).map(([id]) => id)
  if (fresh.length > 0) {
    const where = { audience: 'customer', channelId, versions: fresh } as const
    for (const version of await versionsInForce(database, where))
      for (const reply of approvedReply(version)) known.set(version.id, reply)
  }
  const found = replies.flatMap(([id, isTemporary]) => {
    const reply = known.get(id)
    return reply ? [reply.isTemporary === isTemporary ? reply : { ...reply, isTemporary }] : []
  })
  return { replies: found, newestArticle }
}
