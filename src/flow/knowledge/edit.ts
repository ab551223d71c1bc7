import type { ArticleContent } from '../../core/article.ts'
import type { VersionState } from '../../generated/client.ts'
import type { Database, Transaction } from '../../ports.ts'
import { record } from '../audit/record.ts'
import type { Actor } from '../desk.ts'
import { authorsOf, hint } from './library.ts'
import { lockVersions } from './terms.ts'
import { columnsOf } from './version-row.ts'

type Missed = { kind: 'not_found' } | { kind: 'changed' } | { kind: 'decided'; state: VersionState }

export type Edited = { kind: 'edited'; digest: string } | { kind: 'other_article' } | Missed

type Edit = {
  id: string
  /** Of what they saw. */
  digest: string
  content: ArticleContent
  timezone: string
  actor: Actor
}

/** Changes a proposal. Whoever does is an author of it from then on; who changes nothing is not. */
export async function edit(database: Database, given: Edit): Promise<Edited> {
  const { id, content, timezone, actor } = given
  return database.transaction(async (tx) => {
    const version = await findProposal(tx, given)
    if (version.kind !== 'found') return version
    const { row } = version
    const isTheSame =
      row.articleId === content.id && row.locale === content.locale && row.kind === content.kind
    if (!isTheSame) return { kind: 'other_article' as const }
    const columns = columnsOf(content, timezone)
    if (columns.digest === row.digest) return { kind: 'edited' as const, digest: row.digest }
    const authors = [...new Set([...row.authors, ...(await authorsOf(tx, actor))])]
    const data = { ...columns, authors, editedAt: new Date() }
    await tx.articleVersion.update({ where: { id }, data })
    const subject = { kind: 'article_version', id }
    const details = { before: row.digest, digest: columns.digest }
    await record(tx, { actor, act: 'article.edited', subject, details })
    await hint(tx, row.articleId)
    return { kind: 'edited' as const, digest: columns.digest }
  })
}

export type Rejected = { kind: 'rejected' } | Missed

type Rejection = { id: string; digest: string; reason: string; actor: Actor }

/** Whoever wrote a proposal may take it back like anybody else. */
export const reject = (database: Database, given: Rejection): Promise<Rejected> =>
  database.transaction((tx) => rejectIn(tx, given))

export async function rejectIn(tx: Transaction, given: Rejection): Promise<Rejected> {
  const version = await findProposal(tx, given)
  if (version.kind !== 'found') return version
  const { id, reason, actor } = given
  const decided = { decidedAt: new Date(), decidedBy: actor.id }
  await tx.articleVersion.update({ where: { id }, data: { state: 'rejected', reason, ...decided } })
  await record(tx, { actor, act: 'article.rejected', subject: { kind: 'article_version', id } })
  await hint(tx, version.row.articleId)
  return { kind: 'rejected' }
}

async function findProposal(tx: Transaction, { id, digest }: { id: string; digest: string }) {
  await lockVersions(tx, [id])
  const row = await tx.articleVersion.findUnique({
    where: { id },
    select: {
      articleId: true,
      locale: true,
      kind: true,
      state: true,
      digest: true,
      authors: true,
    },
  })
  if (!row) return { kind: 'not_found' as const }
  if (row.state !== 'proposed') return { kind: 'decided' as const, state: row.state }
  if (row.digest !== digest) return { kind: 'changed' as const }
  return { kind: 'found' as const, row }
}
