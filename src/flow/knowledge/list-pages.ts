import { GONE_FOR_GOOD } from '../../core/resync.ts'
import type { Database } from '../../ports.ts'
import { inForceAt } from './in-force.ts'

export type VersionOfPage = {
  id: string
  articleId: string
  locale: string
  number: number
  title: string
}

export type ListedPage = {
  id: string
  url: string
  /** Gone: retire what came from it, or leave it in force. A person decides. */
  state: 'ok' | 'gone'
  syncedAt: Date
  /** How many versions of its articles are in force, and the first of them. */
  inForce: number
  versions: VersionOfPage[]
}

/** A table makes thousands of versions; whoever wants all of them asks for the articles. */
const MOST_SHOWN = 20

/** Pages by their ids, each with what is in force of the articles that it made, also where people wrote on. */
export async function listPages(
  { prisma, pool }: Database,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<ListedPage[]> {
  const pages = await prisma.source.findMany({
    where: { url: { not: null }, ...(after !== undefined && { id: { gt: after } }) },
    orderBy: { id: 'asc' },
    take: limit,
  })
  const { rows } = await pool.query<VersionOfPage & { pageId: string; inForce: number }>(
    `SELECT * FROM (
       SELECT made.source_id AS "pageId", v.id, article_id AS "articleId", locale, v.number, v.title,
              (count(*) OVER same)::int AS "inForce", row_number() OVER (same ORDER BY article_id, locale) AS place
         FROM (SELECT DISTINCT source_id, article_id, locale FROM article_version WHERE source_id = ANY($2)) made
         JOIN article_version v USING (article_id, locale)
        WHERE ${inForceAt}
       WINDOW same AS (PARTITION BY made.source_id)) AS listed
      WHERE place <= ${MOST_SHOWN} ORDER BY "pageId", place`,
    [new Date(), pages.map(({ id }) => id)],
  )
  return pages.map(({ id, url, misses, syncedAt }) => {
    const own = rows.filter(({ pageId }) => pageId === id)
    return {
      id,
      url: url ?? '',
      state: misses >= GONE_FOR_GOOD ? ('gone' as const) : ('ok' as const),
      syncedAt,
      inForce: own[0]?.inForce ?? 0,
      versions: own.map(({ id, articleId, locale, number, title }) => {
        return { id, articleId, locale, number, title }
      }),
    }
  })
}

export type DuePage = { id: string; syncedAt: Date }

/** Those that were looked at longest ago. A page of which nothing is in force, to come or waiting is left alone. */
export async function pagesDue(
  { pool }: Database,
  { before, after, limit }: { before: Date; after: DuePage | undefined; limit: number },
): Promise<DuePage[]> {
  const { rows } = await pool.query<DuePage>(
    `SELECT source.id, synced_at AS "syncedAt"
       FROM source
      WHERE url IS NOT NULL AND synced_at < $1 AND ($2::timestamptz IS NULL OR (synced_at, source.id) > ($2, $3::uuid))
        AND EXISTS (
          SELECT 1 FROM article_version made JOIN article_version v USING (article_id, locale)
           WHERE made.source_id = source.id
             AND (v.state = 'proposed' OR (v.state = 'approved' AND (v.ends_at IS NULL OR v.ends_at > $1))))
      ORDER BY synced_at, source.id
      LIMIT $4`,
    [before, after?.syncedAt ?? null, after?.id ?? null, limit],
  )
  return rows
}
