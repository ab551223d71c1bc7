import { Assessment } from '../../core/assessment.ts'
import { overriddenBy } from '../../core/boundary/overridden.ts'
import { type Citation, Draft, Proof } from '../../core/draft.ts'
import { Packet } from '../../core/packet.ts'
import { Verdict } from '../../core/verdict.ts'
import type { Database } from '../../ports.ts'
import { whyStale } from './stale.ts'

/** Everything that a person needs to decide a review. */

const inOrder = [{ sentAt: 'asc' as const }, { id: 'asc' as const }]

export async function readReview({ prisma }: Database, id: string, since: number | undefined) {
  const review = await prisma.review.findUnique({
    where: { id },
    include: { conversation: { include: { contact: true } } },
  })
  if (!review) return null
  const { conversationId, turnId, draftId } = review
  const [messages, run, draft, risks, handoff, earlierCases, changes] = await Promise.all([
    turnId ? prisma.message.findMany({ where: { turnId }, orderBy: inOrder, take: 200 }) : [],
    turnId ? newestRun(prisma, turnId) : null,
    draftId ? readDraft(prisma, draftId, review.conversation.materialRevision) : null,
    prisma.conversationRisk.findMany({
      where: { conversationId },
      orderBy: { foundAt: 'desc' },
      take: 50,
    }),
    prisma.handoff.findFirst({ where: { conversationId }, orderBy: { createdAt: 'desc' } }),
    prisma.case.findMany({
      where: { conversationId },
      orderBy: { openedAt: 'desc' },
      take: 20,
    }),
    changesSince(prisma, conversationId, since ?? beforeReconfirming(review.reconfirmSince)),
  ])
  const verdict = Verdict.safeParse(run?.verdict).data ?? null
  return {
    ...review,
    messages,
    changes,
    assessment: Assessment.safeParse(run?.assessment).data ?? null,
    verdict,
    despite:
      verdict && (draft || review.words) ? overriddenBy(verdict).map(({ rule }) => rule) : [],
    draft,
    risks,
    handoff: handoff && { ...handoff, packet: Packet.safeParse(handoff.packet).data ?? null },
    cases: earlierCases,
  }
}

type Prisma = Database['prisma']

const newestRun = (prisma: Prisma, turnId: string) =>
  prisma.run.findFirst({
    where: { turnId, outcome: { not: null } },
    orderBy: { startedAt: 'desc' },
    select: { assessment: true, verdict: true },
  })

const beforeReconfirming = (revision: number | null) => (revision === null ? null : revision - 1)

/** What the customer, or a colleague on the phone, has said or changed since. */
const changesSince = (prisma: Prisma, conversationId: string, revision: number | null) =>
  revision === null
    ? []
    : prisma.message.findMany({
        where: {
          conversationId,
          revision: { gt: revision },
          origin: { in: ['customer', 'phone'] },
        },
        orderBy: inOrder,
        take: 100,
      })

/** Each sentence beside the words that it rests on. */
async function readDraft(prisma: Prisma, id: string, materialRevision: number) {
  const row = await prisma.draft.findUnique({
    where: { id },
    include: { run: { select: { revision: true } } },
  })
  const draft = Draft.safeParse(row?.content).data
  if (!row || !draft) return null
  const proof = Proof.safeParse(row.proof).data
  const passages = await passagesOf(prisma, draft)
  const staleBecause = await whyStale(prisma, { draft, madeAt: row.run.revision, materialRevision })
  const { kind, language, text, translated, answers } = draft
  return {
    id,
    kind,
    language,
    text,
    translated,
    answers,
    isFresh: staleBecause.length === 0,
    staleBecause,
    createdAt: row.createdAt,
    findings: proof?.findings ?? [],
    sentences: draft.sentences.map(({ citations, ...sentence }, place) => ({
      ...sentence,
      result: proof?.sentences[place]?.result ?? null,
      findings: proof?.sentences[place]?.findings ?? [],
      citations: citations.map((citation) => withPassage(citation, passages)),
    })),
  }
}

type Passages = Awaited<ReturnType<typeof passagesOf>>

async function passagesOf(prisma: Prisma, { sentences }: Draft) {
  const ids = sentences
    .flatMap(({ citations }) => citations)
    .flatMap((citation) => (citation.kind === 'passage' ? [citation.passageId] : []))
  const rows = await prisma.passage.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      text: true,
      headingPath: true,
      version: { select: { title: true, number: true, locale: true, state: true, endsAt: true } },
    },
  })
  return new Map(rows.map((row) => [row.id, row]))
}

function withPassage(citation: Citation, passages: Passages) {
  if (citation.kind === 'fact') return citation
  return { ...citation, passage: passages.get(citation.passageId) ?? null }
}
