import { decide } from '../decide.ts'
import type { Desk } from '../desk.ts'
import { close, type Given, underLock } from './act.ts'
import type { Approved } from './approve.ts'
import { warnAbout } from './warn.ts'

export type Asked = Exclude<
  Approved,
  { kind: 'no_words' | 'own_words' | 'draft_stale' | 'overrides' }
>

/** Asks the customer; the case waits for the answer, which begins the next turn. */
export async function askCustomer(
  desk: Desk,
  given: Given & { revision: number; text: string },
): Promise<Asked> {
  const { actor, text, reviewId } = given
  const warnings = await warnAbout(desk, { reviewId, text })
  const asked = await underLock(desk, given, { of: 'turn', decides: true }, async (held) => {
    const { tx, conversation, review } = held
    const decided = await decide(desk, tx, conversation, {
      turnId: review.turnId,
      reviewId: review.id,
      by: 'person',
      actor,
      text,
      policyVersion: 0,
      answerKind: null,
      versions: [],
    })
    if (decided.kind === 'refused') return decided
    await close(held, actor, { outcome: 'asked', words: text, reconfirmSince: null })
    return decided
  })
  if (asked.kind !== 'decided') return asked
  desk.queue.enqueue({ kind: 'send', id: asked.outboundId, attempt: 0 })
  return { ...asked, warnings }
}
