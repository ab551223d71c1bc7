import { z } from 'zod'
import { Packet } from '../../core/packet.ts'
import type { Desk } from '../../flow/desk.ts'
import { endHandoff } from '../../flow/hand-over.ts'
import { endpoint } from '../endpoint.ts'
import { Page, pageOf, pageQuery } from '../paging.ts'
import { Problem, type ProblemKind, problems } from '../problem.ts'
import { HandoffDetail, HandoffView } from './review-views.ts'
import { inConversation, inTheirConversations } from './scope.ts'
import { id } from './views.ts'

const params = z.object({ id })
const missing = () => new Problem(problems.notFound, 'There is no handoff with this id.')
const hasEnded: ProblemKind = { status: 409, slug: 'handoff-ended', title: 'It has ended already' }

export const handoffRoutes = (desk: Desk) => [listHandoffs(desk), oneHandoff(desk), endRoute(desk)]

const listHandoffs = (desk: Desk) =>
  endpoint({
    method: 'get',
    path: '/handoffs',
    summary: 'Conversations that belong to people, the oldest first',
    access: 'handoff.read',
    subject: 'filtered',
    query: z.strictObject({
      ...pageQuery(z.object({ createdAt: z.iso.datetime(), id })),
      team: z.string().max(40).optional(),
    }),
    response: Page(HandoffView),
    handle: async ({ actor, query: { limit, cursor: after, team } }) => {
      const items = await desk.database.prisma.handoff.findMany({
        where: {
          endedAt: null,
          ...(team && { team }),
          ...inTheirConversations(actor),
          ...(after && {
            OR: [
              { createdAt: { gt: after.createdAt } },
              { createdAt: after.createdAt, id: { gt: after.id } },
            ],
          }),
        },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        take: limit + 1,
      })
      return pageOf(items, limit, (last) => ({
        createdAt: last.createdAt.toISOString(),
        id: last.id,
      }))
    },
  })

const oneHandoff = (desk: Desk) =>
  endpoint({
    method: 'get',
    path: '/handoffs/:id',
    summary: 'What the person needs to know who takes over',
    access: 'handoff.read',
    subject: inConversation(desk.database, 'handoff'),
    personal: true,
    params,
    response: HandoffDetail,
    handle: async ({ params }) => {
      const handoff = await desk.database.prisma.handoff.findUnique({ where: { id: params.id } })
      if (!handoff) throw missing()
      return { ...handoff, packet: Packet.safeParse(handoff.packet).data ?? null }
    },
  })

const endRoute = (desk: Desk) =>
  endpoint({
    method: 'post',
    path: '/handoffs/:id/end',
    summary: 'The work of people is done',
    access: 'conversation.silence',
    subject: inConversation(desk.database, 'handoff'),
    idempotent: true,
    params,
    body: z.strictObject({
      giveBack: z.boolean().default(true).describe('Whether the assistant may speak here again'),
    }),
    response: z.object({ ended: z.literal(true) }),
    errors: [problems.notFound, hasEnded],
    handle: async ({ params, body, actor }) => {
      const outcome = await endHandoff(desk, { handoffId: params.id, ...body, actor })
      if (outcome.kind === 'not_found') throw missing()
      if (outcome.kind === 'already')
        throw new Problem(hasEnded, 'Somebody ended this handoff before.')
      return { ended: true as const }
    },
  })
