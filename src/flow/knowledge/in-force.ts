import { ArticleContent } from '../../core/article.ts'
import type { ArticleKind, Audience } from '../../generated/client.ts'
import type { Database } from '../../ports.ts'

/** What may be used for an answer: approved, begun, not ended, and meant for whom and where it is used. */
export type InForce = {
  /** Left out: now, by the database's clock, which also stamps what is approved. */
  at?: Date
  /** For customers only what is meant for them; agents may see everything. */
  audience: Audience
  /** Null: whatever the channel. */
  channelId: string | null
  locales?: string[] | undefined
  kinds?: ArticleKind[] | undefined
  /** Only these, as when hits of a search are checked again before they are used. */
  versions?: string[] | undefined
  /** Only these articles, as for exceptions that must accompany another. */
  articles?: string[] | undefined
}

export type VersionInForce = {
  id: string
  articleId: string
  locale: string
  number: number
  kind: ArticleKind
  title: string
  content: ArticleContent
  effectiveAt: Date
  endsAt: Date | null
}

/** The one place that says what "in force" means to a query. $1 is the moment, or null for now. */
export const inForceAt = `state = 'approved' AND effective_at <= coalesce($1, now()) AND (ends_at IS NULL OR coalesce($1, now()) < ends_at)`

/** The same at this very moment, however long the transaction has been waiting. */
export const inForceNow = inForceAt.replaceAll('coalesce($1, now())', 'clock_timestamp()')

/** In no cache: what was retired a moment ago is not there any more, in every process. */
export async function versionsInForce(
  { pool }: Database,
  { at, audience, channelId, locales, kinds, versions, articles }: InForce,
): Promise<VersionInForce[]> {
  const audiences = audience === 'agent' ? ['customer', 'agent'] : ['customer']
  const { rows } = await pool.query<VersionInForce>(
    `SELECT id, article_id AS "articleId", locale, number, kind, title, content, effective_at AS "effectiveAt", ends_at AS "endsAt"
       FROM article_version
      WHERE ${inForceAt} AND audience::text = ANY($2) AND (channels = '{}' OR $3::uuid IS NULL OR $3 = ANY(channels))
        AND ($4::text[] IS NULL OR locale = ANY($4)) AND ($5::text[] IS NULL OR kind::text = ANY($5))
        AND ($6::uuid[] IS NULL OR id = ANY($6)) AND ($7::text[] IS NULL OR article_id = ANY($7))
      ORDER BY article_id, locale`,
    [at, audiences, channelId, locales, kinds, versions, articles].map((value) => value ?? null),
  )
  return rows.map((row) => ({ ...row, content: ArticleContent.parse(row.content) }))
}
