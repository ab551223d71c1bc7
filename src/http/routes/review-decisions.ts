import { z } from 'zod'
import { SentenceProof } from '../../core/draft.ts'
import type { Desk } from '../../flow/desk.ts'
import { approve } from '../../flow/review/approve.ts'
import { askCustomer } from '../../flow/review/ask.ts'
import { reject } from '../../flow/review/reject.ts'
import { settleUnsure } from '../../flow/review/settle-unsure.ts'
import { warnAbout } from '../../flow/review/warn.ts'
import { endpoint } from '../endpoint.ts'
import { Problem, problems } from '../problem.ts'
import {
  draftIsStale,
  gateRefuses,
  missedKinds,
  namesOthers,
  openMissed,
  overridesRules,
  ownWordsNeeded,
  refusedByGate,
} from './review-problems.ts'
import { inConversation } from './scope.ts'
import { id } from './views.ts'

/** What a person decides: it reaches the customer, or ends the turn. */

const params = z.object({ id })
const seen = z.int().min(0).describe('The revision of the conversation that you have seen')
const text = z.string().trim().min(1).max(4096)
const reason = z.string().trim().min(1).max(2000)
const takeOver = z
  .boolean()
  .default(false)
  .describe('Supervisors: although somebody else has claimed it')

const Warnings = z
  .array(z.object({ text: z.string(), warnings: SentenceProof.shape.findings }))
  .describe('What of your own words nothing known supports, or contradicts: a warning, no more')

const Sent = z.object({
  decisionId: id,
  outboundId: id,
  warnings: Warnings,
})

export const reviewDecisionRoutes = (desk: Desk) => {
  const missed = openMissed(desk)
  const shared = {
    method: 'post',
    access: 'review.decide',
    subject: inConversation(desk.database, 'review'),
    idempotent: true,
    params,
  } as const
  return [
    checkWords(desk),
    approveReview(desk, missed, shared),
    askRoute(desk, missed, shared),
    rejectReview(desk, missed, shared),
    settleReview(desk, missed, shared),
  ]
}

type MissedBy = ReturnType<typeof openMissed>
type Shared = {
  readonly method: 'post'
  readonly access: 'review.decide'
  readonly subject: ReturnType<typeof inConversation>
  readonly idempotent: true
  readonly params: typeof params
}

const checkWords = (desk: Desk) =>
  endpoint({
    method: 'post',
    path: '/reviews/:id/check',
    summary: 'Look at words of your own before you send them',
    access: 'review.decide',
    subject: inConversation(desk.database, 'review'),
    params,
    body: z.strictObject({ text }),
    response: z.object({ warnings: Warnings }),
    handle: async ({ params, body }) => ({
      warnings: await warnAbout(desk, { reviewId: params.id, text: body.text }),
    }),
  })

const Approving = z.strictObject({
  revision: seen,
  text: text.optional(),
  reason: reason.optional().describe('Why the draft was changed: others learn from it'),
  despite: z
    .array(z.string().max(64))
    .max(100)
    .default([])
    .describe('The rules that speak against the draft, as the review lists them'),
  takeOver,
})

const approveReview = (desk: Desk, missed: MissedBy, shared: Shared) =>
  endpoint({
    ...shared,
    path: '/reviews/:id/approve',
    summary: 'Approve an answer and send it',
    description:
      'Seals the decision and queues the message. Without a text the words of a voided approval are sent, or else the draft as it stands. Refused when the conversation has changed since the revision you have seen.',
    body: Approving,
    status: 202,
    response: Sent,
    errors: [...missedKinds, draftIsStale, ownWordsNeeded, overridesRules, gateRefuses],
    handle: async ({ params, body, actor }) => {
      const given = { ...body, reviewId: params.id, text: body.text, actor }
      const outcome = await approve(desk, given)
      switch (outcome.kind) {
        case 'decided':
          return outcome
        case 'no_words':
          throw new Problem(
            problems.invalidRequest,
            'There are no words to approve; send them as "text".',
          )
        case 'own_words':
          throw new Problem(
            ownWordsNeeded,
            'What was found here takes words of your own; send them as "text".',
          )
        case 'draft_stale':
          throw new Problem(
            draftIsStale,
            `${outcome.because.join(' ')} Send words of your own as "text", or read the review again for a newer draft.`,
          )
        case 'overrides':
          throw namesOthers(outcome.rules)
        case 'refused':
          throw refusedByGate(outcome.checks)
        default:
          throw await missed(outcome, actor, params.id)
      }
    },
  })

const askRoute = (desk: Desk, missed: MissedBy, shared: Shared) =>
  endpoint({
    ...shared,
    path: '/reviews/:id/ask',
    summary: 'Ask the customer something',
    description: 'The case waits for the answer, which begins the next turn.',
    body: z.strictObject({ revision: seen, text, takeOver }),
    status: 202,
    response: Sent,
    errors: [...missedKinds, gateRefuses],
    handle: async ({ params, body, actor }) => {
      const outcome = await askCustomer(desk, { ...body, reviewId: params.id, actor })
      if (outcome.kind === 'decided') return outcome
      if (outcome.kind === 'refused') throw refusedByGate(outcome.checks)
      throw await missed(outcome, actor, params.id)
    },
  })

const rejectReview = (desk: Desk, missed: MissedBy, shared: Shared) =>
  endpoint({
    ...shared,
    path: '/reviews/:id/reject',
    summary: 'Close a turn without an answer',
    body: z.strictObject({ revision: seen, reason, takeOver }),
    response: z.object({ rejected: z.literal(true) }),
    errors: missedKinds,
    handle: async ({ params, body, actor }) => {
      const outcome = await reject(desk, { reviewId: params.id, ...body, actor })
      if (outcome.kind !== 'rejected') throw await missed(outcome, actor, params.id)
      return { rejected: true as const }
    },
  })

const settleReview = (desk: Desk, missed: MissedBy, shared: Shared) =>
  endpoint({
    ...shared,
    path: '/reviews/:id/settle',
    summary: 'Say whether a message was sent',
    description:
      'For reviews of kind unsure: contact with the provider broke off in mid-send. When it was not sent, its turn waits for an answer again.',
    body: z.strictObject({ wasSent: z.boolean(), takeOver }),
    response: z.object({ settled: z.literal(true) }),
    errors: missedKinds,
    handle: async ({ params, body, actor }) => {
      const outcome = await settleUnsure(desk, { ...body, reviewId: params.id, actor })
      if (outcome.kind !== 'settled') throw await missed(outcome, actor, params.id)
      return { settled: true as const }
    },
  })
