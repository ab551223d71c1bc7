import { earnedKinds } from '../../core/autonomy.ts'
import type { Draft } from '../../core/draft.ts'
import { isHurried } from '../../core/hurry.ts'
import type { Transaction } from '../../ports.ts'
import { type NotedCase, noteCase } from '../autonomy/note-case.ts'
import type { Actor } from '../desk.ts'
import type { Held } from './act.ts'
import type { Drafted } from './drafted.ts'

/** Decisions about drafts: autonomy is earned and lost by these. */

type Noted = { actor: Actor; drafted: Drafted; result: NotedCase['result'] }

export async function noteDecision(
  { tx, conversation, review }: Held,
  { actor, drafted, result }: Noted,
): Promise<void> {
  const { draft, made, language } = drafted
  if (!review.turnId) return
  const { claimedAt } = review
  const hurried = isHurried({ text: draft.text, claimedAt, decidedAt: conversation.now })
  const decided = { turnId: review.turnId, reviewer: actor.id, result, hurried, made, language }
  await noteDraft(tx, draft, decided)
}

/**
 * One case for each intent that the draft answers, in the language in which it was asked: that is not always the one of the reply.
 * Questions and acknowledgements earn nothing.
 */
export async function noteDraft(
  tx: Transaction,
  { kind, answers }: Draft,
  decided: Omit<NotedCase, 'intent' | 'answerKind'>,
): Promise<void> {
  const answerKind = earnedKinds.find((earned) => earned === kind)
  if (!answerKind) return
  for (const intent of new Set(answers)) await noteCase(tx, { ...decided, intent, answerKind })
}
