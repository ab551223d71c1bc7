import { randomUUID } from 'node:crypto'
import { ArticleContent, type ArticleDraft } from '../core/article.ts'
import type { Actor } from '../flow/desk.ts'
import { approve } from '../flow/knowledge/approve.ts'
import { type Proposed, propose } from '../flow/knowledge/propose.ts'
import type { Database, Index } from '../ports.ts'

/** Makers for the library: an article that is like no other, and how it gets into force. */

export const timezone = 'Europe/Berlin'
export const writer: Actor = { kind: 'person', id: 'writer-1' }
export const approver: Actor = { kind: 'person', id: 'approver-1' }

type Change = Partial<Extract<ArticleDraft, { kind: 'article' | 'pair' }>>

export const anArticle = (change: Change = {}): ArticleContent =>
  ArticleContent.parse({
    kind: 'article',
    id: `article-${randomUUID().slice(0, 8)}`,
    locale: 'en',
    title: 'How long things can go back',
    questions: ['Until when can I return it?'],
    body: `You can return it within ${randomUUID()} days.`,
    owner: 'returns',
    ...change,
  })

type ReplyChange = Partial<Extract<ArticleDraft, { kind: 'reply' }>>

export const aReply = (change: ReplyChange = {}): ArticleContent =>
  ArticleContent.parse({
    kind: 'reply',
    id: `reply-${randomUUID().slice(0, 8)}`,
    locale: 'en',
    title: 'The parcel is on its way',
    serves: 'answer',
    blanks: { order_id: { type: 'order_id', fact: 'order.id' } },
    body: `Your order {{order_id}} is on its way. ${randomUUID()}`,
    owner: 'support',
    ...change,
  })

export type AProposal = { id: string; number: number; digest: string; content: ArticleContent }

export async function aProposal(
  database: Database,
  content: ArticleContent = anArticle(),
  actor: Actor = writer,
): Promise<AProposal> {
  const outcome: Proposed = await propose(database, { content, timezone, actor })
  if (outcome.kind !== 'proposed') throw new Error(outcome.kind)
  const { versionId: id, number } = outcome
  const { digest } = await database.prisma.articleVersion.findUniqueOrThrow({ where: { id } })
  return { id, number, digest, content }
}

export async function inForce(
  database: Database,
  content: ArticleContent = anArticle(),
  author: Actor = writer,
): Promise<AProposal & { release: number }> {
  const proposal = await aProposal(database, content, author)
  const { id, digest } = proposal
  const outcome = await approve(database, { versions: [{ id, digest }], actor: approver })
  if (outcome.kind !== 'approved') throw new Error(outcome.kind)
  return { ...proposal, release: outcome.release }
}

/** An article, and a question that it answers. */
export const kayak = (change: Parameters<typeof anArticle>[0] = {}) =>
  anArticle({
    title: 'Sending kayaks back',
    questions: ['Until when can I send the kayak back?'],
    body: 'A kayak can be sent back within 42 days.',
    ...change,
  })
export const question = {
  text: 'Until when can I send the kayak back?',
  audience: 'customer' as const,
  channelId: null,
  locales: ['en'],
  limit: 3,
}

export const idsIn = async (index: Index) => (await index.held(null, 1000)).map(({ id }) => id)

export async function passagesOfVersion({ prisma }: Database, versionId: string) {
  const rows = await prisma.passage.findMany({ where: { versionId } })
  return rows.map(({ id }) => id).sort()
}
