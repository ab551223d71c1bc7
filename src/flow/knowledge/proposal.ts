import { createHash } from 'node:crypto'
import { ArticleContent, type VersionFinding } from '../../core/article.ts'
import type { Proposal, Reading, Source } from '../../core/proposal.ts'
import type { Transaction } from '../../ports.ts'
import { type Proposed, proposeIn, type Wanted } from './propose.ts'

export type ProposedReading =
  | Proposed
  /** It makes no article: in which field, and why. */
  | { kind: 'unfit'; because: string }

type Given = Pick<Wanted, 'timezone' | 'actor' | 'authors' | 'importId'> & {
  proposal: Proposal
  findings?: VersionFinding[]
  /** For what the source itself does not say. */
  locale: string
  owner: string
  /** Its source made others too, and the title tells them apart. */
  isOneOfMany?: boolean
}

/** What a reader made of a source becomes a proposal, whatever it was made of. */
export async function proposeReading(tx: Transaction, given: Given): Promise<ProposedReading> {
  const { proposal, locale, owner, findings = [], isOneOfMany = false, ...wanted } = given
  const { hiddenText, source, line: _, ...said } = proposal
  const { questions, audience, exceptions, intents, serves, blanks, sources, asks, ...shared } =
    said
  const ofKind =
    said.kind === 'reply'
      ? { intents, serves, blanks, sources, asks }
      : { questions, audience, exceptions }
  const content = ArticleContent.safeParse({
    ...withoutGaps({ ...shared, ...ofKind }),
    id:
      said.id ??
      (await versionFrom(tx, source, isOneOfMany ? said.title : null))?.articleId ??
      (await freeId(tx, idFrom(said.title, source.name), source)),
    locale: said.locale ?? locale,
    owner: said.owner ?? owner,
  })
  if (!content.success) {
    const [issue] = content.error.issues
    return { kind: 'unfit', because: `${issue?.path.join('.')}: ${issue?.message}` }
  }
  const sourceId = await keepSource(tx, source)
  return proposeIn(tx, {
    ...wanted,
    content: content.data,
    hiddenText,
    findings,
    unlessRefused: true,
    ...(sourceId && { sourceId }),
  })
}

/** Of many proposals a warning is about the one in its line; which one a warning of the whole source is about, nobody knows. */
export const noticedIn =
  ({ proposals, findings }: Reading) =>
  ({ line }: Proposal): VersionFinding[] =>
    findings
      .filter((each) => proposals.length === 1 || (line !== undefined && each.line === line))
      .map(({ problem }) => ({ rule: 'source', because: problem }))

/** Why it did not become a version, where it did not. */
export function problemOf({ title }: Proposal, became: ProposedReading): string | null {
  if (became.kind === 'unfit') return `“${title}” makes no article. ${became.because}.`
  if (became.kind === 'other_kind')
    return `“${title}” has the id of an article of kind ${became.is}: give it another id.`
  return null
}

const withoutGaps = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/** What was brought last from the same address, even if its title is another one now; of many, the one with this title. */
export async function versionFrom(tx: Transaction, { url }: Source, title: string | null) {
  if (!url) return null
  return tx.articleVersion.findFirst({
    where: { source: { url }, ...(title !== null && { title }) },
    orderBy: [{ createdAt: 'desc' }, { number: 'desc' }],
    select: { articleId: true, locale: true, content: true },
  })
}

/** Two pages often have the same title, and neither may take the place of the other. */
async function freeId(tx: Transaction, id: string, { url }: Source): Promise<string> {
  const isTaken = url && (await tx.article.findUnique({ where: { id }, select: { id: true } }))
  return isTaken ? `${id}-${digestOf(url).slice(0, 8)}` : id
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')

/** The words of the title, or where there are none of our letters, something that stays the same. */
function idFrom(title: string, name: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
  if (words.length >= 3) return words
  return `source-${digestOf(name).slice(0, 12)}`
}

/** Only what can be looked up again is worth remembering. */
async function keepSource(tx: Transaction, source: Source): Promise<string | undefined> {
  const { kind, name, url, hash, etag, lastModified } = source
  if (kind !== 'url' || !url) return undefined
  const seen = {
    kind,
    name,
    hash,
    etag: etag ?? null,
    lastModified: lastModified ?? null,
    misses: 0,
    syncedAt: new Date(),
  }
  const { id } = await tx.source.upsert({
    where: { url },
    create: { ...seen, url },
    update: seen,
    select: { id: true },
  })
  return id
}
