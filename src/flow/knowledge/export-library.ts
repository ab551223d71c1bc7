import { ArticleContent } from '../../core/article.ts'
import { articlePath, writeArticleFile } from '../../core/article-file.ts'
import type { Database } from '../../ports.ts'

type Place = { articleId: string; locale: string }
export type ExportedFile = Place & { path: string; text: string }

/** The library as files: of each article and locale what is in force, or else what will be next. */
export async function exportLibrary(
  { pool }: Database,
  { after, limit }: { after?: Place | undefined; limit: number },
): Promise<ExportedFile[]> {
  const { rows } = await pool.query<Place & { content: unknown }>(
    `SELECT DISTINCT ON (article_id, locale) article_id AS "articleId", locale, content
       FROM article_version
      WHERE state = 'approved' AND (ends_at IS NULL OR ends_at > now())
        AND ($1::text IS NULL OR (article_id, locale) > ($1, $2))
      ORDER BY article_id, locale, effective_at LIMIT $3`,
    [after?.articleId ?? null, after?.locale ?? null, limit],
  )
  return rows.map(({ articleId, locale, content }) => {
    const parsed = ArticleContent.parse(content)
    return { articleId, locale, path: articlePath(parsed), text: writeArticleFile(parsed) }
  })
}
