import { createHash } from 'node:crypto'
import { ArticleContent, type VersionFinding } from '../../core/article.ts'
import type { Proposal, Source } from '../../core/proposal.ts'
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
}

/** What a reader made of a source becomes a proposal, whatever it was made of. */
export async function proposeReading(tx: Transaction, given: Given): Promise<ProposedReading> {
  const { proposal, locale, owner, findings = [], ...wanted } = given
  const { hiddenText, source, ...said } = proposal
  const { questions, audience, exceptions, intents, serves, blanks, sources, ...shared } = said
  const ofKind =
    said.kind === 'reply'
      ? { intents, serves, blanks, sources }
      : { questions, audience, exceptions }
  const content = ArticleContent.safeParse({
    ...withoutGaps({ ...shared, ...ofKind }),
    id: said.id ?? (await knownId(tx, source)) ?? idFrom(said.title, source.name),
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

const withoutGaps = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/** What was brought from the same address before, even if its title is another one now. */
async function knownId(tx: Transaction, { url }: Source): Promise<string | undefined> {
  if (!url) return undefined
  const before = await tx.articleVersion.findFirst({
    where: { source: { url } },
    orderBy: { createdAt: 'desc' },
    select: { articleId: true },
  })
  return before?.articleId
}

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
  return `source-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`
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
