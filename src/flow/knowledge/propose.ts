import type { ArticleContent } from '../../core/article.ts'
import { articleDigest, type VersionFinding } from '../../core/article.ts'
import type { ArticleKind, VersionState } from '../../generated/client.ts'
import type { Database, Transaction } from '../../ports.ts'
import { record } from '../audit/record.ts'
import type { Actor } from '../desk.ts'
import { authorsOf, hint, numberAfter } from './library.ts'
import { columnsOf } from './version-row.ts'

export type Proposed =
  | { kind: 'proposed'; versionId: string; number: number }
  /** The library says exactly this already, or it waits to. */
  | { kind: 'known'; versionId: string; state: VersionState }
  | { kind: 'other_kind'; is: ArticleKind }

export type Wanted = {
  content: ArticleContent
  timezone: string
  actor: Actor
  /** Besides whoever acts. */
  authors?: string[]
  hiddenText?: string[]
  findings?: VersionFinding[]
  sourceId?: string
  importId?: string
  /** What was rejected or retired before is not brought up again by a machine. */
  unlessRefused?: boolean
}

/** Looks at pages again. What it takes back, because the page says something else, nobody decided against. */
export const watch: Actor = { kind: 'system', id: 'pages' }

/** Every new wording begins here, whoever or whatever wrote it; nothing is in force by it. */
export const propose = (database: Database, wanted: Wanted): Promise<Proposed> =>
  database.transaction((tx) => proposeIn(tx, wanted))

export async function proposeIn(tx: Transaction, wanted: Wanted): Promise<Proposed> {
  const { content, actor } = wanted
  const { id: articleId, locale } = content
  const is = await lockArticle(tx, content)
  if (is !== content.kind) return { kind: 'other_kind', is }
  const known = await findKnown(tx, wanted)
  if (known) return { kind: 'known', versionId: known.id, state: known.state }
  const number = await numberAfter(tx, { articleId, locale })
  const { id: versionId, digest } = await tx.articleVersion.create({
    data: { ...(await rowOf(tx, wanted)), number },
    select: { id: true, digest: true },
  })
  const subject = { kind: 'article_version', id: versionId }
  await record(tx, { actor, act: 'article.proposed', subject, details: { number, digest } })
  await hint(tx, articleId)
  return { kind: 'proposed', versionId, number }
}

/** Made where it is not there; locked either way, so that each who makes a version of it gets a number of its own. */
async function lockArticle(tx: Transaction, { id, kind }: ArticleContent): Promise<ArticleKind> {
  const [row] = await tx.$queryRaw<{ kind: ArticleKind }[]>`
    INSERT INTO article (id, kind) VALUES (${id}, ${kind}::article_kind)
        ON CONFLICT (id) DO UPDATE SET kind = article.kind
    RETURNING kind::text`
  if (!row) throw new Error('an article that was just made is not there')
  return row.kind
}

async function findKnown(tx: Transaction, { content, unlessRefused = false }: Wanted) {
  const { id: articleId, locale } = content
  const refused = unlessRefused
    ? [{ state: 'retired' as const }, { state: 'rejected' as const, decidedBy: { not: watch.id } }]
    : []
  return tx.articleVersion.findFirst({
    where: {
      articleId,
      locale,
      digest: articleDigest(content),
      OR: [
        { state: 'proposed' },
        { state: 'approved', OR: [{ endsAt: null }, { endsAt: { gt: new Date() } }] },
        ...refused,
      ],
    },
    orderBy: { number: 'desc' },
    select: { id: true, state: true },
  })
}

async function rowOf(tx: Transaction, wanted: Wanted) {
  const { content, timezone, actor, hiddenText = [], findings = [], sourceId, importId } = wanted
  return {
    ...columnsOf(content, timezone),
    articleId: content.id,
    locale: content.locale,
    authors: [...new Set([...(await authorsOf(tx, actor)), ...(wanted.authors ?? [])])],
    hiddenText,
    findings,
    createdBy: actor.id,
    ...(sourceId && { sourceId }),
    ...(importId && { importId }),
  }
}
