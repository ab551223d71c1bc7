import type { ArticleKind, Prisma, VersionState } from '../../generated/client.ts'
import type { Database } from '../../ports.ts'

export type VersionFilter = {
  articleId?: string | undefined
  state?: VersionState | undefined
  kind?: ArticleKind | undefined
  locale?: string | undefined
  owner?: string | undefined
  importId?: string | undefined
  /** Only those that are in force now. */
  inForce?: boolean | undefined
  /** Only those in force whose owner should look at them again before this moment, the most overdue first. */
  reviewBefore?: Date | undefined
  /** Only what comes behind this place. */
  after?: { at: Date; id: string } | undefined
  limit: number
}

/** What a list needs; the texts themselves are read one by one. */
const summary = {
  id: true,
  articleId: true,
  locale: true,
  number: true,
  state: true,
  kind: true,
  title: true,
  owner: true,
  audience: true,
  channels: true,
  digest: true,
  createdAt: true,
  createdBy: true,
  reviewAt: true,
  effectiveAt: true,
  endsAt: true,
} satisfies Prisma.ArticleVersionSelect

/** The newest first; those that are due for review, by when they were due. */
export function listVersions({ prisma }: Database, filter: VersionFilter) {
  const { articleId, state, kind, locale, owner, importId, reviewBefore, after, limit } = filter
  const equal = Object.entries({ articleId, state, kind, locale, owner, importId })
  const conditions: Prisma.ArticleVersionWhereInput[] = [
    Object.fromEntries(equal.filter(([, value]) => value !== undefined)),
  ]
  if (filter.inForce || reviewBefore) conditions.push(inForceNow(new Date()))
  if (reviewBefore) conditions.push({ reviewAt: { lt: reviewBefore } })
  if (after) conditions.push(reviewBefore ? laterDue(after) : older(after))
  return prisma.articleVersion.findMany({
    where: { AND: conditions },
    orderBy: reviewBefore
      ? [{ reviewAt: 'asc' }, { id: 'asc' }]
      : [{ createdAt: 'desc' }, { id: 'desc' }],
    select: summary,
    take: limit,
  })
}

type Place = { at: Date; id: string }

const older = ({ at, id }: Place): Prisma.ArticleVersionWhereInput => ({
  OR: [{ createdAt: { lt: at } }, { createdAt: at, id: { lt: id } }],
})

const laterDue = ({ at, id }: Place): Prisma.ArticleVersionWhereInput => ({
  OR: [{ reviewAt: { gt: at } }, { reviewAt: at, id: { gt: id } }],
})

export const inForceNow = (now: Date): Prisma.ArticleVersionWhereInput => ({
  state: 'approved',
  effectiveAt: { lte: now },
  OR: [{ endsAt: null }, { endsAt: { gt: now } }],
})

/** Articles by their ids, each with what is in force, what is to come and what waits. */
export async function listArticles(
  { prisma }: Database,
  {
    kind,
    after,
    limit,
  }: { kind?: ArticleKind | undefined; after?: string | undefined; limit: number },
) {
  const now = new Date()
  return prisma.article.findMany({
    where: { ...(kind && { kind }), ...(after !== undefined && { id: { gt: after } }) },
    orderBy: { id: 'asc' },
    take: limit,
    include: {
      versions: {
        where: {
          OR: [
            { state: 'proposed' },
            { state: 'approved', OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
          ],
        },
        select: summary,
        orderBy: [{ locale: 'asc' }, { number: 'asc' }],
        take: 200,
      },
    },
  })
}
