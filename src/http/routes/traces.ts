import { z } from 'zod'
import { Assessment } from '../../core/assessment.ts'
import { TraceStep } from '../../core/trace.ts'
import { Verdict } from '../../core/verdict.ts'
import type { Desk } from '../../flow/desk.ts'
import { endpoint } from '../endpoint.ts'
import { Problem, problems } from '../problem.ts'
import { inConversation } from './scope.ts'
import {
  AttemptView,
  DecisionView,
  id,
  MessageView,
  OutboundView,
  RunView,
  stored,
  TurnView,
} from './views.ts'

const params = z.object({ id })

/** What can be read back of an answer: its turn, and its way out with every receipt. */
export const traceRoutes = (desk: Desk) => [oneTurn(desk), oneRun(desk), oneOutbound(desk)]

const oneTurn = (desk: Desk) =>
  endpoint({
    method: 'get',
    path: '/turns/:id',
    summary: 'A turn with its messages and every run over it',
    access: 'conversation.read',
    subject: inConversation(desk.database, 'turn'),
    personal: true,
    params,
    response: TurnView.extend({ messages: z.array(MessageView), runs: z.array(RunView) }).meta({
      id: 'TurnDetail',
    }),
    handle: async ({ params }) => {
      const turn = await desk.database.prisma.turn.findUnique({
        where: { id: params.id },
        include: {
          messages: { orderBy: [{ sentAt: 'asc' }, { id: 'asc' }], take: 200 },
          runs: { orderBy: { startedAt: 'asc' }, take: 100 },
        },
      })
      if (!turn) throw new Problem(problems.notFound, 'There is no turn with this id.')
      return turn
    },
  })

const RunDetail = RunView.extend({
  turnId: id,
  assessment: stored(Assessment.nullable()).describe('Null once erased, or before there was one'),
  verdict: stored(Verdict.nullable()),
  steps: stored(z.array(TraceStep)).describe(
    'What each step was given and gave, and with which versions',
  ),
}).meta({ id: 'RunDetail' })

const oneRun = (desk: Desk) =>
  endpoint({
    method: 'get',
    path: '/runs/:id',
    summary: 'One run with every step: input, output, versions, time, tokens and cost',
    access: 'conversation.read',
    subject: inConversation(desk.database, 'run'),
    personal: true,
    params,
    response: RunDetail,
    handle: async ({ params }) => {
      const run = await desk.database.prisma.run.findUnique({ where: { id: params.id } })
      if (!run) throw new Problem(problems.notFound, 'There is no run with this id.')
      return run
    },
  })

const oneOutbound = (desk: Desk) =>
  endpoint({
    method: 'get',
    path: '/outbounds/:id',
    summary: 'A message on its way out, with the decision behind it and the receipt of every try',
    access: 'conversation.read',
    subject: inConversation(desk.database, 'outbound'),
    personal: true,
    params,
    response: OutboundView.extend({ decision: DecisionView, receipts: z.array(AttemptView) }).meta({
      id: 'OutboundDetail',
    }),
    handle: async ({ params }) => {
      const outbound = await desk.database.prisma.outbound.findUnique({
        where: { id: params.id },
        include: { decision: true, attemptRows: { orderBy: { number: 'asc' } } },
      })
      if (!outbound)
        throw new Problem(problems.notFound, 'There is no outbound message with this id.')
      return { ...outbound, receipts: outbound.attemptRows }
    },
  })
