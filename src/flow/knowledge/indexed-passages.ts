import type { ArticleKind, Audience } from '../../generated/client.ts'
import type { Database, IndexedPassage } from '../../ports.ts'

export type WantedPassage = Omit<IndexedPassage, 'vector'>

type Row = Omit<WantedPassage, 'kind' | 'audience' | 'channels'> & {
  kind: ArticleKind
  audience: Audience
  channels: string[]
}

/**
 * What an index should hold, in the order of ids: every passage of a version that is approved and has not ended. Whether
 * it has begun is the search's question, so that a start that was set takes effect by itself.
 */
export async function passagesToIndex(
  { pool }: Database,
  after: string | null,
  limit: number,
): Promise<WantedPassage[]> {
  const { rows } = await pool.query<Row>(
    `SELECT p.id, p.version_id AS "versionId", v.article_id AS "articleId", v.kind, v.locale, v.audience, v.channels,
            v.effective_at AS "effectiveAt", v.ends_at AS "endsAt", p.text, p.heading_path AS "headingPath", p.questions
       FROM passage p JOIN article_version v ON v.id = p.version_id
      WHERE v.state = 'approved' AND v.effective_at IS NOT NULL AND (v.ends_at IS NULL OR now() < v.ends_at)
        AND ($1::uuid IS NULL OR p.id > $1)
      ORDER BY p.id LIMIT $2`,
    [after, limit],
  )
  return rows.map((row) => ({ ...row, channels: row.channels.length > 0 ? row.channels : null }))
}

export async function* allPassagesToIndex(
  database: Database,
  pageSize: number,
): AsyncGenerator<WantedPassage[]> {
  let after: string | null = null
  for (;;) {
    const page: WantedPassage[] = await passagesToIndex(database, after, pageSize)
    if (page.length > 0) yield page
    if (page.length < pageSize) return
    after = page.at(-1)?.id ?? null
  }
}
