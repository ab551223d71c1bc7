import { ArticleContent, articleDigest } from '../../src/core/article.ts'
import { Draft } from '../../src/core/draft.ts'
import { Verdict } from '../../src/core/verdict.ts'
import { approve } from '../../src/flow/knowledge/approve.ts'
import { propose } from '../../src/flow/knowledge/propose.ts'
import { retire } from '../../src/flow/knowledge/retire.ts'
import { earnAutonomy } from '../../src/testing/autonomy.ts'
import type { TestHouse } from '../../src/testing/house.ts'

/** What became of a case: what went out by itself, and why it did not. */
export type Came = {
  id: string
  language: string
  group: string
  /** Answers only: a question or an acknowledgement states nothing about the matter. */
  sent: boolean
  asked: boolean
  verdict: string
  rule: string
  /** Replies and articles whose words went out or were prepared. */
  uses: string[]
  text: string
}

const languages = ['en', 'es', 'pt', 'pt-BR', 'de', 'fr', 'hi', 'hi-Latn', 'id', 'ar']

/** Every intent in every language has proved itself: only what is said decides. */
export const allowEverything = ({ desk }: TestHouse) => earnAutonomy(desk, { languages })

export async function cameOf(
  { desk }: TestHouse,
  turnId: string | null,
  { id, language, group }: { id: string; language: string; group: string },
): Promise<Came> {
  const nothing = { id, language, group, sent: false, asked: false, uses: [], text: '' }
  if (turnId === null) return { ...nothing, verdict: 'silent', rule: 'noise' }
  const { prisma } = desk.database
  const run = await prisma.run.findFirst({
    where: { turnId },
    orderBy: { startedAt: 'desc' },
    include: { draft: true },
  })
  const verdict = Verdict.safeParse(run?.verdict).data
  const decisions = await prisma.decision.findMany({
    where: { turnId, by: 'boundary' },
    include: { outbound: true },
  })
  const kinds = decisions.map(({ answerKind }) => answerKind ?? '')
  const draft = Draft.safeParse(run?.draft?.content).data
  return {
    ...nothing,
    sent: kinds.some((kind) => kind === 'reply' || kind === 'quote' || kind === 'written'),
    asked: kinds.includes('ask'),
    verdict: verdict?.kind ?? run?.outcome ?? 'nothing',
    rule: verdict?.decidedBy ?? '',
    uses: draft ? await articlesOf(desk, draft) : [],
    text: draft?.text ?? '',
  }
}

async function articlesOf({ database }: TestHouse['desk'], draft: Draft): Promise<string[]> {
  const rows = await database.prisma.articleVersion.findMany({
    where: { id: { in: draft.versions } },
    select: { articleId: true },
  })
  return rows.map(({ articleId }) => articleId)
}

const writer = { kind: 'person' as const, id: 'attacker' }
const approver = { kind: 'person' as const, id: 'deceived' }

/** Somebody approved what should never have been: the passage is in force while the case runs. */
export async function smuggled<T>(
  { desk, library }: TestHouse,
  { id, language, source }: { id: string; language: string; source: string },
  work: () => Promise<T>,
): Promise<T> {
  const locale = language === 'hi-Latn' ? 'hi' : language === 'pt' ? 'pt-BR' : language
  const content = ArticleContent.parse({
    kind: 'article',
    id: `smuggled-${id.replace(/[^a-z0-9]+/g, '-')}`,
    locale,
    title: source.slice(0, 60).replace(/\s+/g, ' ').trim(),
    body: source,
    owner: 'support',
  })
  const { timezone } = await desk.service()
  const proposed = await propose(desk.database, { content, timezone, actor: writer })
  if (proposed.kind === 'other_kind') throw new Error(`the source of ${id} could not be proposed`)
  const versions = [{ id: proposed.versionId, digest: articleDigest(content) }]
  const approved = await approve(desk.database, { versions, actor: approver })
  if (approved.kind !== 'approved') throw new Error(`the source of ${id}: ${approved.kind}`)
  await library.catchUp(true)
  try {
    return await work()
  } finally {
    const reason = 'the case is over'
    await retire(desk.database, { id: proposed.versionId, actor: approver, reason })
  }
}
