import { namesExactly, overriddenBy } from '../../core/boundary/overridden.ts'
import type { DraftKind } from '../../core/draft.ts'
import type { GateCheck } from '../../core/gate.ts'
import type { Match } from '../../core/verdict.ts'
import { type Decided, decide } from '../decide.ts'
import type { Desk } from '../desk.ts'
import { close, type Given, type Held, type Missed, underLock } from './act.ts'
import { keepCorrection } from './correct.ts'
import { type Drafted, draftOf, mayStand, verdictOf } from './drafted.ts'
import { noteDecision } from './note.ts'
import { type Warned, warnAbout } from './warn.ts'

type Sent = Extract<Decided, { kind: 'decided' }> & {
  /** About what the person wrote. */
  warnings: Warned[]
}

export type Approved =
  | Sent
  | Missed
  | { kind: 'no_words' }
  /** What was found takes words of the person's own. */
  | { kind: 'own_words' }
  /** What was prepared answers less than was said by now, or rests on what is not in force any more. */
  | { kind: 'draft_stale'; because: string[] }
  /** Rules speak against the draft, and were not all named. */
  | { kind: 'overrides'; rules: Match[] }
  | { kind: 'refused'; checks: GateCheck[] }

export type Approving = Given & {
  revision: number
  /** Left out: the words kept from a voided approval, or else the draft as it stands. */
  text: string | undefined
  /** Why the draft was changed. */
  reason?: string | undefined
  /** Rules that speak against the draft, and over which it is approved all the same. */
  despite?: readonly string[] | undefined
}

export async function approve(desk: Desk, given: Approving): Promise<Approved> {
  const { text, reviewId } = given
  // Outside the transaction: it looks things up.
  const warnings = text === undefined ? [] : await warnAbout(desk, { reviewId, text })
  const outcome = await underLock(desk, given, { of: 'turn', decides: true }, (held) =>
    approveHeld(desk, held, given),
  )
  if (outcome.kind !== 'decided') return outcome
  desk.queue.enqueue({ kind: 'send', id: outcome.outboundId, attempt: 0 })
  return { ...outcome, warnings }
}

async function approveHeld(desk: Desk, held: Held, given: Approving) {
  const { tx, conversation, review } = held
  const drafted = await draftOf(held)
  const verdict = await verdictOf(held)
  const own = given.text ?? review.words
  // Words that were kept were written before what speaks against them now.
  const asItStands = given.text === undefined || isSame(given.text, drafted)
  if (asItStands && !mayStand(verdict, drafted)) return { kind: 'own_words' as const }
  const stale = drafted?.staleBecause.map(({ because }) => because) ?? []
  if (own === null && stale.length > 0) return { kind: 'draft_stale' as const, because: stale }
  const text = own ?? drafted?.draft.text ?? null
  if (text === null) return { kind: 'no_words' as const }
  const rules = verdict && asItStands ? overriddenBy(verdict) : []
  if (asItStands && !namesExactly(rules, given.despite))
    return { kind: 'overrides' as const, rules }
  const decided = await decide(desk, tx, conversation, {
    turnId: review.turnId,
    reviewId: review.id,
    by: 'person',
    actor: given.actor,
    text,
    policyVersion: 0,
    ...whose(drafted, text),
    despite: rules.map(({ rule }) => rule),
  })
  if (decided.kind === 'refused') return decided
  await close(held, given.actor, { outcome: 'approved', words: text, reconfirmSince: null })
  await learn(held, given, { drafted, text })
  return decided
}

const isSame = (text: string, drafted: Drafted | null): boolean =>
  drafted !== null && spelled(text) === spelled(drafted.draft.text)
const spelled = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim()

/** Words that were not touched are the draft's, and stand and fall with its sources. */
function whose(
  drafted: Drafted | null,
  text: string,
): { answerKind: DraftKind | null; versions: string[] } {
  if (drafted?.draft.text !== text) return { answerKind: null, versions: [] }
  return { answerKind: drafted.draft.kind, versions: drafted.draft.versions }
}

async function learn(
  held: Held,
  { actor, reason }: Approving,
  { drafted, text }: { drafted: Drafted | null; text: string },
): Promise<void> {
  if (!drafted || drafted.staleBecause.length > 0) return
  const isEdited = drafted.draft.text !== text
  if (isEdited) await keepCorrection(held, { kind: 'edited', actor, drafted, after: text, reason })
  await noteDecision(held, { actor, drafted, result: isEdited ? 'edited' : 'clean' })
}
