import { type ArticleContent, articleDigest } from '../../core/article.ts'
import type { ArticleVersion } from '../../generated/client.ts'
import type { Database, Transaction } from '../../ports.ts'
import type { Actor } from '../desk.ts'
import { policyInForce } from '../policy.ts'
import { rejectIn } from './edit.ts'
import { type Folder, openFolder } from './folder.ts'
import { lockLibrary } from './library.ts'
import { proposeIn } from './propose.ts'
import { insertSeed } from './seed-release.ts'
import { pairOf } from './terms.ts'

const FOLDER = 'knowledge_folder'
/** So many files in one transaction: a large folder must not hold others up. */
const AT_ONCE = 100
const start: Actor = { kind: 'system', id: 'start' }

/**
 * Files seed a new database: whoever deploys the program with them has approved them, and release 1 says so. Later a file
 * that says something new becomes a proposal: the database is the truth. Returns what a person should know.
 */
export async function seedKnowledge(database: Database, folder: string): Promise<string[]> {
  const { timezone } = await policyInForce(database, 'service')
  const files = openFolder(folder)
  const problems = (await isSeen(database.prisma, files))
    ? []
    : await take(database, files, timezone)
  return [...problems, ...(await waiting(database))]
}

async function isSeen(tx: Pick<Transaction, 'setting'>, { digest }: Folder): Promise<boolean> {
  const row = await tx.setting.findUnique({ where: { name: FOLDER } })
  return row?.value === digest
}

async function take(database: Database, files: Folder, timezone: string): Promise<string[]> {
  const { contents, problems } = files.read()
  const isDone = await database.transaction(async (tx) => {
    const locked = await lockLibrary(tx)
    // Of several processes that start together, one does it.
    if (await isSeen(tx, files)) return true
    if (!(await isNew(tx))) return false
    await insertSeed(tx, { contents, timezone, locked })
    if (problems.length === 0) await markSeen(tx, files)
    return true
  })
  if (isDone) return problems
  const known = await knownVersions(database)
  for (let at = 0; at < contents.length; at += AT_ONCE)
    await database.transaction((tx) =>
      proposeSome(tx, contents.slice(at, at + AT_ONCE), { known, timezone }),
    )
  // What is wrong with a file is told at every start until it is mended.
  if (problems.length === 0) await markSeen(database.prisma, files)
  return problems
}

async function markSeen(tx: Pick<Transaction, 'setting'>, { digest }: Folder): Promise<void> {
  const seen = { value: digest, updatedBy: start.id, updatedAt: new Date() }
  const where = { name: FOLDER }
  await tx.setting.upsert({ where, create: { ...where, ...seen }, update: seen })
}

/** Nobody has written to this desk, and nobody has written for it. */
async function isNew(tx: Transaction): Promise<boolean> {
  const [article, message] = [await tx.article.findFirst(), await tx.message.findFirst()]
  return article === null && message === null
}

type Known = Pick<
  ArticleVersion,
  'id' | 'articleId' | 'locale' | 'state' | 'digest' | 'endsAt' | 'createdBy'
>

async function knownVersions({ prisma }: Database): Promise<Map<string, Known[]>> {
  const rows: Known[] = await prisma.articleVersion.findMany({
    omit: { content: true, marks: true, hiddenText: true, findings: true },
  })
  const known = new Map<string, Known[]>()
  for (const row of rows) {
    const versions = known.get(pairOf(row))
    if (versions) versions.push(row)
    else known.set(pairOf(row), [row])
  }
  return known
}

async function proposeSome(
  tx: Transaction,
  contents: ArticleContent[],
  { known, timezone }: { known: Map<string, Known[]>; timezone: string },
): Promise<void> {
  const now = new Date()
  const hasEnded = ({ state, endsAt }: Known) => state === 'approved' && endsAt && endsAt <= now
  // What an earlier state of the file proposed is no longer what its writer wants.
  const isOurs = ({ state, createdBy }: Known) => state === 'proposed' && createdBy === start.id
  const reason = 'The file says something else by now.'
  for (const content of contents) {
    const versions = known.get(pairOf({ articleId: content.id, locale: content.locale })) ?? []
    const digest = articleDigest(content)
    for (const old of versions.filter((version) => isOurs(version) && version.digest !== digest))
      await rejectIn(tx, { id: old.id, digest: old.digest, reason, actor: start })
    if (versions.some((version) => version.digest === digest && !hasEnded(version))) continue
    await proposeIn(tx, { content, timezone, actor: start, unlessRefused: true })
  }
}

/** Told at every start until somebody decides. */
async function waiting({ prisma }: Database): Promise<string[]> {
  const where = { state: 'proposed', createdBy: start.id } as const
  const count = await prisma.articleVersion.count({ where })
  if (count === 0) return []
  const first = await prisma.articleVersion.findMany({
    where,
    orderBy: [{ articleId: 'asc' }, { locale: 'asc' }],
    take: 5,
    select: { articleId: true, locale: true },
  })
  const names = first.map(({ articleId, locale }) => `${articleId}.${locale}`).join(', ')
  const more = count > first.length ? ` and ${count - first.length} more` : ''
  return [
    `Files in knowledge/ say something else than the library, which stays as it is: ${names}${more}. To put them in force: npm run knowledge -- publish files`,
  ]
}
