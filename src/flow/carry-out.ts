import type { Draft, DraftKind } from '../core/draft.ts'
import type { Outcome } from '../core/outcome.ts'
import type { Reason } from '../core/review.ts'
import type { Transaction } from '../ports.ts'
import { decide } from './decide.ts'
import type { Actor, Desk } from './desk.ts'
import { HANDOFF } from './gate-facts.ts'
import { handOver } from './hand-over.ts'
import { type Ending, hold, isEmergency, reason, refusedBy, type Scene } from './hold.ts'

/** What a verdict does to a turn, under the lock and inside the transaction of settling. */

/** After so many restarts a person answers: the customer writes faster than anybody can think. */
const MOST_RESTARTS = 2
const CRISIS_AGAIN_MS = 12 * 3_600_000

export async function carryOut(desk: Desk, tx: Transaction, scene: Scene): Promise<Ending> {
  const { kind } = scene.outcome.verdict
  switch (kind) {
    case 'send':
    case 'ask':
      return reply(desk, tx, scene)
    case 'silent':
      return scene.turn.isBeforePerson ? hold(tx, scene, [beforePerson]) : closeTurn(tx, scene)
    case 'hold':
      return hold(tx, scene, [])
    case 'hand_off':
      return handOff(desk, tx, scene)
    default:
      return kind satisfies never
  }
}

/** Sent by itself, unless something speaks against it that only this moment knows: then a person gets it with the reason. */
async function reply(desk: Desk, tx: Transaction, scene: Scene): Promise<Ending> {
  const { turn, outcome } = scene
  const { verdict } = outcome
  const message = wordsOf(outcome)
  const because = whyNot(scene)
  if (because || !message) return hold(tx, scene, because ? [because] : [])
  const decided = await say(desk, tx, scene, { message, turnId: turn.id })
  if (decided.kind === 'refused') return hold(tx, scene, refusedBy(decided.checks, 'The reply'))
  return { kind: verdict.kind === 'ask' ? 'asked' : 'sent', outboundId: decided.outboundId }
}

function whyNot({ conversation, turn, outcome }: Scene): Reason | null {
  const { verdict, proof, disclosure } = outcome
  if (!wordsOf(outcome)) return reason('no_words', 'There are no approved words for it.')
  if (verdict.kind === 'send' && !proof?.holds)
    return reason('unproved', 'Not every sentence of the draft is proved.')
  if (!conversation.disclosedAt && disclosure === null)
    return reason(
      'no_disclosure',
      'There are no approved words that say that an assistant answers.',
    )
  if (turn.restarts > MOST_RESTARTS)
    return reason(
      'restarts',
      'The customer wrote again while an answer was being prepared, more than twice.',
    )
  return turn.isBeforePerson ? beforePerson : null
}

/** What each verdict may say by itself. An answer is the draft that was proved, and no other words. */
const saidBy: Record<Outcome['verdict']['kind'], readonly DraftKind[]> = {
  send: ['reply', 'quote', 'written'],
  ask: ['ask'],
  hand_off: ['acknowledge', 'crisis'],
  hold: [],
  silent: [],
}

function wordsOf({ verdict, draft, message }: Outcome): Draft | null {
  const words = verdict.kind === 'send' ? draft : message
  return words && saidBy[verdict.kind].includes(words.kind) ? words : null
}

function say(
  desk: Desk,
  tx: Transaction,
  { conversation, outcome }: Scene,
  { message, turnId }: { message: Draft; turnId: string | null },
) {
  const { verdict, disclosure } = outcome
  // Who is in danger is told where help is, before anything else.
  const discloses = !conversation.disclosedAt && disclosure !== null && message.kind !== 'crisis'
  return decide(desk, tx, conversation, {
    turnId,
    reviewId: null,
    by: 'boundary',
    actor: boundaryOf(outcome),
    text: discloses ? `${disclosure}\n\n${message.text}` : message.text,
    policyVersion: verdict.boundary,
    answerKind: message.kind,
    versions: message.versions,
    discloses,
  })
}

const boundaryOf = ({ verdict }: Outcome): Actor => ({ kind: 'boundary', id: verdict.decidedBy })

async function handOff(desk: Desk, tx: Transaction, scene: Scene): Promise<Ending> {
  const { conversation, turn, outcome, service } = scene
  const { to: team, priority } = outcome.verdict
  const actor = boundaryOf(outcome)
  const { packet } = outcome
  const handing = {
    turnId: turn.id,
    team,
    priority,
    packet,
    emergency: isEmergency(outcome),
    actor,
  }
  await handOver(tx, conversation, service, handing)
  // As it stands now: whoever had taken over before has it still.
  const silencedBy = conversation.silencedBy ?? HANDOFF
  const handed = { ...conversation, silencedAt: conversation.now, silencedBy }
  const said = await acknowledge(desk, tx, { ...scene, conversation: handed })
  await hold(
    tx,
    scene,
    said.kind === 'refused' ? refusedBy(said.checks, 'The acknowledgement') : [],
  )
  return { kind: 'handed_off', outboundId: said.kind === 'decided' ? said.outboundId : null }
}

async function acknowledge(desk: Desk, tx: Transaction, scene: Scene) {
  const message = wordsOf(scene.outcome)
  if (!message) return { kind: 'nothing' as const }
  const isEnough =
    message.kind === 'crisis'
      ? await wasTold(tx, scene, message)
      : (await cameLate(tx, scene)) || (await lastWasAcknowledgement(tx, scene))
  return isEnough ? { kind: 'nothing' as const } : say(desk, tx, scene, { message, turnId: null })
}

/** The same help is not told again and again to somebody who is talking to a person. */
async function wasTold(
  tx: Transaction,
  { conversation }: Scene,
  { versions }: Draft,
): Promise<boolean> {
  const since = new Date(conversation.now.getTime() - CRISIS_AGAIN_MS)
  const told = await tx.outbound.count({
    where: {
      conversationId: conversation.id,
      state: { notIn: ['voided', 'refused', 'failed'] },
      createdAt: { gt: since },
      decision: { answerKind: 'crisis', versions: { equals: versions } },
    },
  })
  return told > 0
}

/** Hours later "a person takes over" is no news any more. */
const cameLate = async (tx: Transaction, { turn }: Scene) =>
  (await tx.message.count({ where: { turnId: turn.id, direction: 'inbound', late: true } })) > 0

/** Never twice in a row. */
async function lastWasAcknowledgement(tx: Transaction, { conversation }: Scene): Promise<boolean> {
  const last = await tx.outbound.findFirst({
    where: { conversationId: conversation.id, state: { notIn: ['voided', 'refused', 'failed'] } },
    orderBy: { position: 'desc' },
    select: { decision: { select: { answerKind: true } } },
  })
  return last?.decision.answerKind === 'acknowledge'
}

async function closeTurn(tx: Transaction, { conversation, turn }: Scene): Promise<Ending> {
  const ended = { state: 'closed' as const, dueAt: null, endedAt: conversation.now }
  await tx.turn.update({ where: { id: turn.id }, data: ended })
  // Nothing was asked, so the case waits for the customer, unless something else is unanswered.
  const unanswered = await tx.turn.count({
    where: { caseId: turn.caseId, state: { in: ['gathering', 'running', 'held', 'answering'] } },
  })
  if (unanswered === 0)
    await tx.case.updateMany({
      where: { id: turn.caseId, state: { in: ['open', 'reopened'] } },
      data: { state: 'pending', stateAt: conversation.now },
    })
  return { kind: 'silent' }
}

const beforePerson = {
  rule: 'before_person',
  because: 'It is in the queue already, so a person decides.',
}
