import { z } from 'zod'
import type { GateCheck } from '../../core/gate.ts'
import type { Match } from '../../core/verdict.ts'
import { openRefusals } from '../../flow/audit/refusals.ts'
import type { Desk } from '../../flow/desk.ts'
import { approvers, type Missed } from '../../flow/review/act.ts'
import { Problem, type ProblemKind, problems } from '../problem.ts'
import type { Actor } from '../sign-in.ts'

/** The ways in which an act on a review can come to nothing. */

const kind = (slug: string, title: string): ProblemKind => ({ status: 409, slug, title })

export const gateRefuses = kind('gate-refuses', 'The send gate would refuse this')
export const hasChanged = kind('conversation-changed', 'The conversation has changed')
const isDecided = kind('already-decided', 'Somebody was faster')
const wrongKind = kind('wrong-kind', 'This review asks something else')
const isClaimed = kind('claimed', 'Somebody else is at it')
export const ownWordsNeeded = kind('own-words-needed', 'This takes words of your own')
export const overridesRules = kind('overrides-rules', 'Rules speak against this draft')
export const draftIsStale = kind('draft-stale', 'The draft is out of date')

export const missedKinds = [problems.notFound, hasChanged, isDecided, wrongKind, isClaimed]

export const noSuchRevision = (newest: number) =>
  `There is no such revision yet; the newest is ${newest}.`
const somethingNew =
  'Something new came since you looked. Read the review again and confirm with its new revision.'

export const missing = () => new Problem(problems.notFound, 'There is no review with this id.')

export function refusedByGate(checks: GateCheck[]): Problem {
  return new Problem(gateRefuses, checks.map((c) => c.because).join(' '), { extra: { checks } })
}

export function namesOthers(rules: Match[]): Problem {
  const told = rules.map(({ rule, because }) => `${rule} (${because})`).join(', ')
  const detail =
    rules.length > 0
      ? `These rules speak against it: ${told}. Name them and no others in "despite" to approve it all the same, or send words of your own as "text".`
      : 'No rule speaks against it: leave "despite" out.'
  return new Problem(overridesRules, detail, { extra: { despite: rules.map(({ rule }) => rule) } })
}

/** A refusal for want of a role is written down like those of the permission table. */
export function openMissed(desk: Desk) {
  const noteRefusal = openRefusals(desk.database)
  return async (outcome: Missed, actor: Actor, reviewId: string): Promise<Problem> => {
    if (outcome.kind === 'claimed') return claimedBy(await nameOf(desk, outcome.by), outcome)
    if (outcome.kind !== 'needs_approver') return problemOf(outcome)
    const action = 'review.decide'
    const about = { kind: 'review', id: reviewId }
    await noteRefusal({ actor, action, missing: 'role', about })
    const detail = `You may not do "${action}". A rule of the floor holds this; it takes one of the roles ${approvers.join(', ')}.`
    return new Problem(problems.forbidden, detail, { extra: { action, missing: 'role' } })
  }
}

/** As their colleagues know them; a key has no name. */
async function nameOf({ database }: Desk, id: string): Promise<string> {
  if (!z.uuid().safeParse(id).success) return id
  const found = await database.prisma.user.findUnique({ where: { id }, select: { name: true } })
  return found?.name ?? id
}

function claimedBy(name: string, { by, until }: Extract<Missed, { kind: 'claimed' }>): Problem {
  const claimedUntil = until.toISOString()
  return new Problem(
    isClaimed,
    `${name} has it until ${claimedUntil}. A supervisor may take it with "takeOver".`,
    { extra: { claimedBy: by, claimedUntil } },
  )
}

function problemOf(outcome: Exclude<Missed, { kind: 'needs_approver' | 'claimed' }>): Problem {
  switch (outcome.kind) {
    case 'not_found':
      return missing()
    case 'wrong_kind':
      return new Problem(
        wrongKind,
        'Settle is for messages that may have been sent; everything else is for turns.',
      )
    case 'already':
      return new Problem(isDecided, `This review is ${outcome.state} already; read it again.`)
    case 'changed':
      return new Problem(
        hasChanged,
        outcome.neverWas ? noSuchRevision(outcome.revision) : somethingNew,
        { extra: { revision: outcome.revision } },
      )
    default:
      return outcome satisfies never
  }
}
