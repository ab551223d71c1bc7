import { ArticleContent } from '../../core/article.ts'
import type { Finding, Proposal, Reading } from '../../core/proposal.ts'
import type { Transaction } from '../../ports.ts'
import type { Actor } from '../desk.ts'
import { rejectIn } from './edit.ts'
import { noticedIn, problemOf, proposeReading, versionFrom } from './proposal.ts'
import { watch } from './propose.ts'

type Page = {
  reading: Reading
  /** Under which it is remembered, wherever it sends its readers by now. */
  url: string
  timezone: string
  /** For what neither the page nor an earlier version of it says. */
  locale: string
  owner: string
  actor: Actor
  /** Who brought the page in is an author of what it says later: somebody else approves it. */
  authors: string[]
}

export type PageVersions = { versions: string[]; findings: Finding[]; refused: number }

/** What was read of a page becomes proposals: one, or several where it is a table or very long. */
export async function proposePage(tx: Transaction, page: Page): Promise<PageVersions> {
  const { reading, url, ...given } = page
  const isOneOfMany = reading.proposals.length > 1
  const noticed = noticedIn(reading)
  const outcome: PageVersions = { versions: [], findings: [...reading.findings], refused: 0 }
  for (const read of reading.proposals) {
    const source = { ...read.source, name: url, url }
    const proposal = await withWhatPeopleSaid(tx, { ...read, source }, isOneOfMany)
    const findings = noticed(proposal)
    const became = await proposeReading(tx, { ...given, proposal, findings, isOneOfMany })
    if (became.kind === 'proposed') outcome.versions.push(became.versionId)
    if (became.kind === 'proposed' || became.kind === 'known') await takeBack(tx, became.versionId)
    const problem = problemOf(proposal, became)
    if (!problem) continue
    outcome.refused += 1
    outcome.findings.push({ file: url, severity: 'refused', problem })
  }
  return outcome
}

/** A page that changes often leaves one proposal, not a heap of them. What a person brought or edited stays. */
async function takeBack(tx: Transaction, versionId: string): Promise<void> {
  const pair = await tx.articleVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { articleId: true, locale: true },
  })
  const earlier = await tx.articleVersion.findMany({
    where: {
      ...{ ...pair, state: 'proposed', id: { not: versionId } },
      ...{ createdBy: watch.id, editedAt: null },
    },
    select: { id: true, digest: true },
  })
  const reason = 'The page says something else by now.'
  for (const version of earlier) await rejectIn(tx, { ...version, reason, actor: watch })
}

/** A page that is for agents alone does not become one for customers because its words changed. */
async function withWhatPeopleSaid(
  tx: Transaction,
  read: Proposal,
  isOneOfMany: boolean,
): Promise<Proposal> {
  const before = await versionFrom(tx, read.source, isOneOfMany ? read.title : null)
  if (!before) return read
  const locale = read.locale ?? before.locale
  const last = await tx.articleVersion.findFirst({
    where: { articleId: before.articleId, locale, state: { not: 'rejected' } },
    orderBy: { number: 'desc' },
    select: { content: true },
  })
  const said = ArticleContent.parse((last ?? before).content)
  if (said.kind === 'reply') return read
  return {
    ...read,
    locale,
    questions: read.questions.length > 0 ? read.questions : said.questions,
    owner: read.owner ?? said.owner,
    audience: read.audience ?? said.audience,
    channels: read.channels ?? said.channels,
    appliesWhen: read.appliesWhen ?? said.appliesWhen,
    exceptions: read.exceptions ?? said.exceptions,
    expires: read.expires ?? said.expires,
    reviewBy: read.reviewBy ?? said.reviewBy,
  }
}
