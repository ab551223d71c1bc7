import { randomUUID } from 'node:crypto'
import type { Assessment, Risk } from '../core/assessment.ts'
import type { Draft, Proof } from '../core/draft.ts'
import type { Outcome } from '../core/outcome.ts'
import type { RiskKind } from '../core/risk.ts'
import type { Match, Verdict } from '../core/verdict.ts'
import { takeLease } from '../flow/lease.ts'
import { settle } from '../flow/settle.ts'
import { aMessage, aPhone, type TestDesk } from './desk.ts'
import { anAssessment } from './threads.ts'

/** What a run may come to, with whatever the test is about changed. */

export const aDraft = (change: Partial<Draft> = {}): Draft => {
  const text = change.text ?? 'It arrives tomorrow.'
  return {
    kind: 'reply',
    language: 'en',
    text,
    sentences: [{ text, courtesy: false, citations: [] }],
    answers: ['order_status'],
    versions: [],
    replyId: null,
    translated: false,
    ...change,
  }
}

export const proved: Proof = {
  sentences: [{ result: 'supported', findings: [] }],
  findings: [],
  holds: true,
}

export const aMatch = (change: Partial<Match> = {}): Match => ({
  rule: 'refunds',
  verdict: 'hold',
  because: 'Refunds are looked at by a person.',
  floor: false,
  ...change,
})

type Kind = Verdict['kind']

export const aVerdict = (kind: Kind, change: Partial<Verdict> = {}): Verdict => {
  const match = aMatch({ verdict: kind })
  return {
    kind,
    decidedBy: match.rule,
    matches: [match],
    to: 'support',
    priority: 'normal',
    needsApprover: false,
    boundary: 3,
    ...change,
  }
}

export const aRisk = (kind: RiskKind, messageId: string = randomUUID()): Risk => {
  return { kind, by: 'rules', rule: `${kind}.en`, messageId, start: 0, end: 5 }
}

const said = {
  ask: aDraft({ kind: 'ask', text: 'What is your order number?', answers: [] }),
  hand_off: aDraft({ kind: 'acknowledge', text: 'A person takes this over.', answers: [] }),
  hold: null,
  silent: null,
}

export function anOutcome(kind: Kind, change: Partial<Outcome> = {}): Outcome {
  const draft = kind === 'send' ? aDraft() : null
  return {
    verdict: aVerdict(kind),
    assessment: anAssessment(),
    draft,
    proof: draft && proved,
    packet: null,
    message: kind === 'send' ? draft : said[kind],
    disclosure: 'An assistant answers here.',
    steps: [],
    made: 'local:1',
    ...change,
  }
}

export const withRisks = (...risks: Risk[]): { assessment: Assessment } => ({
  assessment: anAssessment({ risks }),
})

/** A customer has asked, and a run over the turn has begun. */
export async function aRun(desk: TestDesk, phone = aPhone(), text = 'Where is my order?') {
  await desk.receive(aMessage(phone, { text }))
  return beginRun(desk, phone)
}

export async function beginRun({ database }: TestDesk, phone: string) {
  const { prisma } = database
  const turn = await prisma.turn.findFirstOrThrow({
    where: {
      state: 'gathering',
      conversation: { contact: { identities: { some: { value: phone } } } },
    },
    include: { conversation: true },
  })
  const { id: turnId, conversationId } = turn
  const lease = await takeLease(database, conversationId, 60_000)
  if (!lease) throw new Error('the lease is taken')
  const { revision } = turn.conversation
  const dueAt = new Date(Date.now() + 60_000)
  await prisma.turn.update({ where: { id: turnId }, data: { state: 'running', dueAt } })
  const run = await prisma.run.create({ data: { turnId, revision, fence: lease.fence } })
  const place = { turnId, conversationId, caseId: turn.caseId }
  return { ...place, runId: run.id, revision, fence: lease.fence, phone, release: lease.release }
}

export type Begun = Awaited<ReturnType<typeof beginRun>>

/** Settled in one go, as when nothing comes in between. */
export async function aSettled(desk: TestDesk, outcome: Outcome, phone = aPhone()) {
  const run = await aRun(desk, phone)
  const ending = await settle(desk, run, outcome)
  await run.release()
  return { ...run, ending }
}

export const reviewOf = ({ database }: TestDesk, { turnId }: { turnId: string }) =>
  database.prisma.review.findFirstOrThrow({ where: { turnId, kind: 'turn' } })

export const conversationOf = (
  { database }: TestDesk,
  { conversationId }: { conversationId: string },
) => database.prisma.conversation.findUniqueOrThrow({ where: { id: conversationId } })

export const outboundsOf = (
  { database }: TestDesk,
  { conversationId }: { conversationId: string },
) =>
  database.prisma.outbound.findMany({
    where: { conversationId },
    orderBy: { position: 'asc' },
    include: { decision: true },
  })

/** Waits for a person, with a draft. */
export async function aHeldReview(desk: TestDesk, change: Parameters<typeof anOutcome>[1] = {}) {
  const outcome = anOutcome('hold', { draft: aDraft(), proof: proved, ...change })
  const it = await aSettled(desk, outcome)
  const { id: reviewId } = await reviewOf(desk, it)
  return { ...it, reviewId, outcome, revision: (await conversationOf(desk, it)).revision }
}
