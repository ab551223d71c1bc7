import { z } from 'zod'
import type { GateCheck } from '../../core/gate.ts'
import type { Desk } from '../../flow/desk.ts'
import { approve, reject, settleUnsure } from '../../flow/review.ts'
import { endpoint } from '../endpoint.ts'
import { Page, pageOf, pageQuery } from '../paging.ts'
import { Problem, type ProblemKind, problems } from '../problem.ts'
import { inConversation, inTheirConversations } from './scope.ts'
import { ConversationView, id, MessageView, ReviewView } from './views.ts'

const params = z.object({ id })
const seen = z.int().min(0).describe('The revision of the conversation that you have seen')

const ReviewDetail = ReviewView.extend({
  conversation: ConversationView,
  messages: z.array(MessageView).describe('What the turn gathered, oldest first'),
}).meta({ id: 'ReviewDetail' })

const gateRefuses: ProblemKind = {
  status: 409,
  slug: 'gate-refuses',
  title: 'The send gate would refuse this',
}
const hasChanged: ProblemKind = {
  status: 409,
  slug: 'conversation-changed',
  title: 'The conversation has changed',
}
const isDecided: ProblemKind = {
  status: 409,
  slug: 'already-decided',
  title: 'Somebody was faster',
}
const wrongKind: ProblemKind = {
  status: 409,
  slug: 'wrong-kind',
  title: 'This review asks something else',
}

export const reviewRoutes = (desk: Desk) => [
  listReviews(desk),
  oneReview(desk),
  approveReview(desk),
  rejectReview(desk),
  settleReview(desk),
]

const listReviews = (desk: Desk) =>
  endpoint({
    method: 'get',
    path: '/reviews',
    summary: 'The queue: what waits for a person, most pressing first',
    access: 'review.read',
    subject: 'filtered',
    personal: true,
    query: z.strictObject({
      ...pageQuery(z.object({ actBy: z.iso.datetime(), id })),
      state: ReviewView.shape.state.default('waiting'),
    }),
    response: Page(ReviewView),
    handle: async ({ actor, query: { state, limit, cursor: after } }) => {
      const items = await desk.database.prisma.review.findMany({
        where: {
          state,
          ...inTheirConversations(actor),
          ...(after && {
            OR: [{ actBy: { gt: after.actBy } }, { actBy: after.actBy, id: { gt: after.id } }],
          }),
        },
        orderBy: [{ actBy: 'asc' }, { id: 'asc' }],
        take: limit + 1,
      })
      return pageOf(items, limit, (last) => ({ actBy: last.actBy.toISOString(), id: last.id }))
    },
  })

const oneReview = (desk: Desk) =>
  endpoint({
    method: 'get',
    path: '/reviews/:id',
    summary: 'One review with its conversation and the messages to answer',
    access: 'review.read',
    subject: inConversation(desk.database, 'review'),
    personal: true,
    params,
    response: ReviewDetail,
    handle: async ({ params }) => {
      const review = await desk.database.prisma.review.findUnique({
        where: { id: params.id },
        include: { conversation: { include: { contact: true } } },
      })
      if (!review) throw missing()
      const messages = review.turnId
        ? await desk.database.prisma.message.findMany({
            where: { turnId: review.turnId },
            orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
            take: 200,
          })
        : []
      return { ...review, messages }
    },
  })

const approveReview = (desk: Desk) =>
  endpoint({
    method: 'post',
    path: '/reviews/:id/approve',
    summary: 'Approve an answer and send it',
    description:
      'Seals the decision and queues the message. Refused when the conversation has changed since the revision you have seen.',
    access: 'review.decide',
    subject: inConversation(desk.database, 'review'),
    idempotent: true,
    params,
    body: z.strictObject({
      revision: seen,
      text: z
        .string()
        .trim()
        .min(1)
        .max(4096)
        .optional()
        .describe('Left out: the words kept from a voided approval'),
    }),
    status: 202,
    response: z.object({ decisionId: id, outboundId: id }),
    errors: [problems.notFound, hasChanged, isDecided, wrongKind, gateRefuses],
    handle: async ({ params, body, actor }) => {
      const outcome = await approve(desk, {
        reviewId: params.id,
        revision: body.revision,
        text: body.text,
        actor,
      })
      if (outcome.kind === 'decided')
        return { decisionId: outcome.decisionId, outboundId: outcome.outboundId }
      if (outcome.kind === 'no_words')
        throw new Problem(
          problems.invalidRequest,
          'There are no words to approve; send them as "text".',
        )
      if (outcome.kind === 'refused') throw refusedByGate(outcome.checks)
      throw missed(outcome)
    },
  })

const rejectReview = (desk: Desk) =>
  endpoint({
    method: 'post',
    path: '/reviews/:id/reject',
    summary: 'Close a turn without an answer',
    access: 'review.decide',
    subject: inConversation(desk.database, 'review'),
    idempotent: true,
    params,
    body: z.strictObject({ revision: seen, reason: z.string().trim().min(1).max(2000) }),
    response: z.object({ rejected: z.literal(true) }),
    errors: [problems.notFound, hasChanged, isDecided, wrongKind],
    handle: async ({ params, body, actor }) => {
      const outcome = await reject(desk, { reviewId: params.id, ...body, actor })
      if (outcome.kind !== 'rejected') throw missed(outcome)
      return { rejected: true as const }
    },
  })

const settleReview = (desk: Desk) =>
  endpoint({
    method: 'post',
    path: '/reviews/:id/settle',
    summary: 'Say whether a message was sent',
    description:
      'For reviews of kind unsure: contact with the provider broke off in mid-send. When it was not sent, its turn waits for an answer again.',
    access: 'review.decide',
    subject: inConversation(desk.database, 'review'),
    idempotent: true,
    params,
    body: z.strictObject({ wasSent: z.boolean() }),
    response: z.object({ settled: z.literal(true) }),
    errors: [problems.notFound, isDecided, wrongKind],
    handle: async ({ params, body, actor }) => {
      const outcome = await settleUnsure(desk, {
        reviewId: params.id,
        wasSent: body.wasSent,
        actor,
      })
      if (outcome.kind !== 'settled') throw missed(outcome)
      return { settled: true as const }
    },
  })

const missing = () => new Problem(problems.notFound, 'There is no review with this id.')

function refusedByGate(checks: GateCheck[]): Problem {
  return new Problem(gateRefuses, checks.map((c) => c.because).join(' '), { extra: { checks } })
}

type Missed = Exclude<Awaited<ReturnType<typeof settleUnsure>>, { kind: 'settled' }>

function missed(outcome: Missed): Problem {
  switch (outcome.kind) {
    case 'not_found':
      return missing()
    case 'wrong_kind':
      return new Problem(
        wrongKind,
        'Approve and reject are for turns; settle is for messages that may have been sent.',
      )
    case 'already':
      return new Problem(isDecided, `This review is ${outcome.state} already; read it again.`)
    case 'changed':
      return new Problem(
        hasChanged,
        'Something new came since you looked. Read the review again and confirm with its new revision.',
        { extra: { revision: outcome.revision } },
      )
    default:
      return outcome satisfies never
  }
}
