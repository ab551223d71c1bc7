import { ArticleContent, VersionFinding } from '../../core/article.ts'
import { isInForce } from '../../core/term.ts'
import type { ArticleVersion } from '../../generated/client.ts'
import type { Database } from '../../ports.ts'
import type { Desk } from '../desk.ts'
import type { Found } from '../subjects.ts'
import { type Diff, diffOf } from './diff.ts'
import { findingsOf } from './findings.ts'
import { inForceNow } from './list-versions.ts'

/** A version with all that somebody needs who decides about it. */
export async function readVersion(desk: Desk, id: string) {
  const row = await desk.database.prisma.articleVersion.findUnique({
    where: { id },
    include: { source: true, _count: { select: { passages: true } } },
  })
  if (!row) return null
  const { _count, ...version } = row
  const now = new Date()
  const content = ArticleContent.parse(version.content)
  const about = { content, now, versionId: id }
  const noticed = version.state === 'proposed' ? await findingsOf(desk, about) : []
  // What its reader noticed stays; what is found again is said once.
  const kept = VersionFinding.array().parse(version.findings)
  const isNew = ({ because }: VersionFinding) => kept.every((each) => each.because !== because)
  const term = version.effectiveAt && { from: version.effectiveAt, until: version.endsAt }
  return {
    ...version,
    content,
    findings: [...kept, ...noticed.filter(isNew)],
    isInForce: version.state === 'approved' && term !== null && isInForce(term, now),
    passages: _count.passages,
  }
}

/** Without a version to compare with: what is in force, or else the version before. */
export async function readDiff(
  database: Database,
  id: string,
  against?: string,
): Promise<({ before: string | null; after: string } & Diff) | null> {
  const after = await database.prisma.articleVersion.findUnique({ where: { id } })
  if (!after) return null
  const before = against
    ? await database.prisma.articleVersion.findUnique({ where: { id: against } })
    : await comparedWith(database, after)
  if (against && !before) return null
  const old = before && ArticleContent.parse(before.content)
  const diff = diffOf(old, ArticleContent.parse(after.content))
  return { before: before?.id ?? null, after: id, ...diff }
}

async function comparedWith({ prisma }: Database, version: ArticleVersion) {
  const { id, articleId, locale, number } = version
  const pair = { articleId, locale }
  const others = { AND: [pair, { id: { not: id } }, inForceNow(new Date())] }
  const inForce = await prisma.articleVersion.findFirst({ where: others })
  if (inForce) return inForce
  return prisma.articleVersion.findFirst({
    where: { ...pair, number: { lt: number } },
    orderBy: { number: 'desc' },
  })
}

/** What the permission table asks about versions: who wrote them. Null when one of them is not there. */
export async function findVersions({ prisma }: Database, ids: string[]): Promise<Found | null> {
  const wanted = [...new Set(ids)]
  const rows = await prisma.articleVersion.findMany({
    where: { id: { in: wanted } },
    select: { authors: true },
  })
  const [first] = wanted
  if (!first || rows.length !== wanted.length) return null
  const authors = [...new Set(rows.flatMap((row) => row.authors))]
  return { about: { kind: 'article_version', id: first }, authors }
}

/** The same about a release: who wrote what would come back. */
export async function findRelease({ prisma }: Database, number: number): Promise<Found | null> {
  const release = await prisma.knowledgeRelease.findUnique({ where: { number } })
  if (!release) return null
  const rows = await prisma.releaseItem.findMany({
    where: { releaseNumber: number, change: 'taken_out' },
    select: { version: { select: { authors: true } } },
  })
  const authors = [...new Set(rows.flatMap(({ version }) => version.authors))]
  return { about: { kind: 'knowledge_release', id: String(number) }, authors }
}
