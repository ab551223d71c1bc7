import type { Prisma } from '../../generated/client.ts'
import type { Database } from '../../ports.ts'
import { inForceNow } from './list-versions.ts'

/** How the library is, in figures. */
export async function libraryStatus({ prisma }: Database, most = 50) {
  const now = new Date()
  const release = await prisma.knowledgeRelease.findFirst({ orderBy: { number: 'desc' } })
  const inForce = await prisma.articleVersion.count({ where: inForceNow(now) })
  const due = await prisma.articleVersion.count({
    where: { AND: [inForceNow(now), { reviewAt: { lt: now } }] },
  })
  const proposed = await prisma.articleVersion.count({ where: { state: 'proposed' } })
  const waiting = await prisma.articleVersion.findMany({
    where: { state: 'proposed' },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
    select: { id: true, articleId: true, locale: true, number: true, createdBy: true },
  })
  return { release, inForce, due, proposed, waiting }
}

/** What waits and was meant, as an approval names it. */
export const waitingVersions = (
  { prisma }: Database,
  which: Pick<Prisma.ArticleVersionWhereInput, 'id' | 'createdBy'> & { importId?: string },
) =>
  prisma.articleVersion.findMany({
    where: { ...which, state: 'proposed' },
    select: { id: true, digest: true },
    orderBy: [{ articleId: 'asc' }, { locale: 'asc' }, { number: 'asc' }],
  })
