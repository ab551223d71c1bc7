import { needsOwnWords } from '../core/boundary/floor-risks.ts'
import { withCredit } from '../core/credit.ts'
import { type GateCheck, windowClosesAt } from '../core/gate.ts'
import type { Outcome } from '../core/outcome.ts'
import type { Reason } from '../core/review.ts'
import { emergencies } from '../core/risk.ts'
import { actBy, type Service } from '../core/service.ts'
import { Prisma, type Turn } from '../generated/client.ts'
import type { Transaction } from '../ports.ts'
import { holdInForce } from './cited.ts'
import type { LockedConversation } from './lock.ts'
import { putBeforePerson } from './put-before-person.ts'

export type Ending =
  | { kind: 'sent' | 'asked'; outboundId: string }
  | { kind: 'held' | 'silent' }
  | { kind: 'handed_off'; outboundId: string | null }

export type SettledTurn = Pick<Turn, 'id' | 'caseId' | 'state' | 'restarts' | 'createdAt'> & {
  /** Of the lease of its conversation. */
  fence: bigint | null
  /** A person may be looking at it, or have written something: nothing goes out past them. */
  isBeforePerson: boolean
}

/** What settling has before it, under the lock. */
export type Scene = {
  conversation: LockedConversation
  turn: SettledTurn
  outcome: Outcome
  service: Service
  /** Where the draft was written down. */
  draftId: string | null
}

export async function hold(tx: Transaction, scene: Scene, more: Reason[]): Promise<Ending> {
  const { conversation, turn, outcome, service } = scene
  const { verdict } = outcome
  await tx.$executeRaw(
    Prisma.sql`UPDATE turn SET state = 'held', due_at = NULL, attempts = 0 WHERE id = ${turn.id}::uuid`,
  )
  const shown = await draftToShow(tx, scene)
  const due = actBy(service, {
    receivedAt: turn.createdAt,
    windowClosesAt: windowClosesAt(conversation.lastInboundAt ?? turn.createdAt),
    priority: verdict.priority,
    team: verdict.to,
  })
  await putBeforePerson(tx, {
    conversationId: conversation.id,
    turnId: turn.id,
    reasons: eachOnce([...more, ...reasonsOf(outcome), ...shown.reasons]),
    actBy: withCredit(due, verdict.priority),
    team: verdict.to,
    priority: verdict.priority,
    needsApprover: verdict.needsApprover,
    emergency: isEmergency(outcome),
    draftId: shown.draftId,
  })
  return { kind: 'held' }
}

/** What is not proved, or rests on what was retired meanwhile, is shown to nobody as a draft. */
async function draftToShow(
  tx: Transaction,
  { outcome: { draft, proof, verdict }, draftId }: Scene,
): Promise<{ draftId: string | null; reasons: Reason[] }> {
  if (!draft || !proof?.holds || needsOwnWords(verdict)) return { draftId: null, reasons: [] }
  if (await holdInForce(tx, draft.versions)) return { draftId, reasons: [] }
  const because = 'An article that the draft rested on is not in force any more.'
  return { draftId: null, reasons: [reason('source_retired', because)] }
}

export const isEmergency = ({ assessment }: Outcome) =>
  assessment.risks.some(({ kind }) => emergencies.has(kind))

/** Two messages may be held for the same. */
const eachOnce = (reasons: Reason[]): Reason[] => [
  ...new Map(reasons.map((each) => [`${each.rule} ${each.because}`, each])).values(),
]

/** What allows something is no reason to wait. */
const reasonsOf = ({ verdict }: Outcome): Reason[] =>
  verdict.matches
    .filter((match) => match.verdict !== 'send' && match.verdict !== 'silent')
    .map(({ rule, because }) => ({ rule, because }))

export const refusedBy = (checks: GateCheck[], what: string): Reason[] =>
  checks.map(({ check, because }) => reason(`refused_${check}`, `${what} was not sent. ${because}`))

export const reason = (rule: string, because: string): Reason => ({ rule, because })
