import { z } from 'zod'
import { priorities } from '../../core/verdict.ts'
import type { Desk } from '../../flow/desk.ts'
import { assign } from '../../flow/review/assign.ts'
import { claimReview, releaseReview } from '../../flow/review/claim.ts'
import { correctIntent } from '../../flow/review/correct.ts'
import { handOverReview } from '../../flow/review/hand-over-review.ts'
import { giveBack, takeOver } from '../../flow/review/take-over.ts'
import { endpoint } from '../endpoint.ts'
import { Problem, problems } from '../problem.ts'
import { missedKinds, openMissed } from './review-problems.ts'
import { inConversation } from './scope.ts'
import { id, instant } from './views.ts'

/** Who works on a review, and what they learn the machine by it. It sends nothing. */

const params = z.object({ id })
const taking = {
  takeOver: z.boolean().default(false).describe('Supervisors: whoever has claimed it'),
}
const done = z.object({ done: z.literal(true) })

export const reviewWorkRoutes = (desk: Desk) => {
  const missed = openMissed(desk)
  const shared = {
    method: 'post',
    access: 'review.decide',
    subject: inConversation(desk.database, 'review'),
    idempotent: true,
    params,
    errors: missedKinds,
  } as const
  return [
    ...ofClaims(desk, missed, shared),
    assignReview(desk, missed, shared),
    handOverRoute(desk, missed, shared),
    ...ofSilence(desk, missed, shared),
    intentRoute(desk, missed, shared),
  ]
}

type MissedBy = ReturnType<typeof openMissed>
type Shared = {
  readonly method: 'post'
  readonly access: 'review.decide'
  readonly subject: ReturnType<typeof inConversation>
  readonly idempotent: true
  readonly params: typeof params
  readonly errors: typeof missedKinds
}

const ofClaims = (desk: Desk, missed: MissedBy, shared: Shared) => [
  endpoint({
    ...shared,
    path: '/reviews/:id/claim',
    summary: 'Take a review for ten minutes, so that nobody else answers it',
    description: 'Every other act claims by itself. Reading claims nothing.',
    body: z.strictObject(taking),
    response: z.object({ claimedUntil: instant }),
    handle: async ({ params, body, actor }) => {
      const outcome = await claimReview(desk, { ...body, reviewId: params.id, actor })
      if (outcome.kind !== 'claimed_now') throw await missed(outcome, actor, params.id)
      return { claimedUntil: outcome.until }
    },
  }),
  endpoint({
    ...shared,
    path: '/reviews/:id/release',
    summary: 'Let somebody else have it',
    body: z.strictObject(taking),
    response: done,
    handle: async ({ params, body, actor }) => {
      const outcome = await releaseReview(desk, { ...body, reviewId: params.id, actor })
      if (outcome.kind !== 'released') throw await missed(outcome, actor, params.id)
      return { done: true as const }
    },
  }),
]

const assignReview = (desk: Desk, missed: MissedBy, shared: Shared) =>
  endpoint({
    ...shared,
    path: '/reviews/:id/assign',
    summary: 'Give it to a team or a person',
    body: z.strictObject({
      team: z.string().min(1).max(40).optional(),
      person: id.nullable().optional().describe('Null: to nobody in particular'),
      ...taking,
    }),
    response: done,
    handle: async ({ params, body, actor }) => {
      await mustBeTeam(desk, body.team)
      const outcome = await assign(desk, { ...body, reviewId: params.id, actor })
      if (outcome.kind === 'assigned') return { done: true as const }
      if (outcome.kind === 'nobody')
        throw new Problem(problems.invalidRequest, 'body.person: there is nobody with this id')
      throw await missed(outcome, actor, params.id)
    },
  })

const handOverRoute = (desk: Desk, missed: MissedBy, shared: Shared) =>
  endpoint({
    ...shared,
    path: '/reviews/:id/hand-over',
    summary: 'Hand the conversation over to a team, with a packet of what is known',
    body: z.strictObject({
      team: z.string().min(1).max(40),
      priority: z.enum(priorities).default('normal'),
      ...taking,
    }),
    response: z.object({ handoffId: id, answerBy: instant.nullable() }),
    handle: async ({ params, body, actor }) => {
      await mustBeTeam(desk, body.team)
      const outcome = await handOverReview(desk, { ...body, reviewId: params.id, actor })
      if (outcome.kind !== 'handed_over') throw await missed(outcome, actor, params.id)
      return outcome
    },
  })

const ofSilence = (desk: Desk, missed: MissedBy, shared: Shared) => [
  endpoint({
    ...shared,
    path: '/reviews/:id/take-over',
    summary: 'Make the conversation yours: the assistant is silent until it is given back',
    body: z.strictObject(taking),
    response: done,
    handle: async ({ params, body, actor }) => {
      const outcome = await takeOver(desk, { ...body, reviewId: params.id, actor })
      if (outcome.kind !== 'taken_over') throw await missed(outcome, actor, params.id)
      return { done: true as const }
    },
  }),
  endpoint({
    ...shared,
    path: '/reviews/:id/give-back',
    summary: 'Give the conversation back to the assistant; what waits keeps waiting',
    body: z.strictObject(taking),
    response: done,
    handle: async ({ params, body, actor }) => {
      const outcome = await giveBack(desk, { ...body, reviewId: params.id, actor })
      if (outcome.kind !== 'given_back') throw await missed(outcome, actor, params.id)
      return { done: true as const }
    },
  }),
]

const intentRoute = (desk: Desk, missed: MissedBy, shared: Shared) =>
  endpoint({
    ...shared,
    path: '/reviews/:id/intent',
    summary: 'Say what a message really asks',
    body: z.strictObject({
      messageId: id,
      intent: z.string().max(48).nullable().describe('Null: nothing that the taxonomy knows'),
      ...taking,
    }),
    response: done,
    handle: async ({ params, body, actor }) => {
      await mustBeIntent(desk, body.intent)
      const outcome = await correctIntent(desk, { ...body, reviewId: params.id, actor })
      if (outcome.kind === 'kept') return { done: true as const }
      if (outcome.kind === 'no_message')
        throw new Problem(problems.invalidRequest, 'body.messageId: no message of this customer')
      throw await missed(outcome, actor, params.id)
    },
  })

async function mustBeIntent(desk: Desk, intent: string | null): Promise<void> {
  const { content } = await desk.taxonomy()
  if (intent === null || content.intents.some(({ id }) => id === intent)) return
  throw new Problem(problems.invalidRequest, 'body.intent: the taxonomy has no such intent')
}

async function mustBeTeam(desk: Desk, team: string | undefined): Promise<void> {
  if (team === undefined) return
  const { teams } = await desk.service()
  if (teams.some(({ name }) => name === team)) return
  const own = await desk.database.prisma.team.count({ where: { name: team } })
  if (own === 0) throw new Problem(problems.invalidRequest, 'body.team: there is no such team')
}
