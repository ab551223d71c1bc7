import type { Placed } from '../../core/term.ts'
import { Prisma } from '../../generated/client.ts'
import type { Transaction } from '../../ports.ts'

/** Approved versions and when they are in force. Whoever changes that holds the library's lock. */

export type Standing = Placed & {
  pair: string
  articleId: string
  expiresAt: Date | null
  authors: string[]
}

export const pairOf = ({ articleId, locale }: { articleId: string; locale: string }) =>
  `${articleId} ${locale}`

/** Every approved version of these articles and locales, in the order in which they were approved. */
export async function standingOf(
  tx: Pick<Transaction, 'articleVersion'>,
  pairs: { articleId: string; locale: string }[],
): Promise<Standing[]> {
  const rows = await tx.articleVersion.findMany({
    where: { state: 'approved', articleId: { in: [...new Set(pairs.map((p) => p.articleId))] } },
    select: {
      id: true,
      articleId: true,
      locale: true,
      effectiveAt: true,
      endsAt: true,
      expiresAt: true,
      authors: true,
    },
    orderBy: [{ decidedAt: 'asc' }, { number: 'asc' }],
  })
  const wanted = new Set(pairs.map(pairOf))
  return rows.flatMap(({ effectiveAt, endsAt, ...row }) =>
    effectiveAt && wanted.has(pairOf(row))
      ? [{ ...row, pair: pairOf(row), from: effectiveAt, until: endsAt }]
      : [],
  )
}

/** In the order of ids, so that two who lock several never wait for each other in a circle. */
export async function lockVersions(tx: Transaction, ids: string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM article_version WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
}

export type TermChange = { id: string; from: Date; until: Date | null }

/** In one statement: at no moment in between are two in force, or none. */
export async function setTerms(tx: Transaction, changes: TermChange[]): Promise<void> {
  if (changes.length === 0) return
  await tx.$executeRaw(Prisma.sql`
    UPDATE article_version v SET effective_at = c."from", ends_at = c."until"
      FROM jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) AS c(id uuid, "from" timestamptz, "until" timestamptz)
     WHERE v.id = c.id`)
}
