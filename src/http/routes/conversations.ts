import { z } from 'zod'
import type { Desk } from '../../flow/desk.ts'
import { silence } from '../../flow/silence.ts'
import { endpoint } from '../endpoint.ts'
import { Page, pageOf, pageQuery } from '../paging.ts'
import { Problem, problems } from '../problem.ts'
import { HandoffView, RiskView } from './review-views.ts'
import { inConversation, onTheirChannels } from './scope.ts'
import { CaseView, ConversationView, id, MessageView, TurnView } from './views.ts'

const params = z.object({ id })
const missing = () => new Problem(problems.notFound, 'There is no conversation with this id.')

export const conversationRoutes = (desk: Desk) => [
  listConversations(desk),
  oneConversation(desk),
  listMessages(desk),
  silenceRoute(desk),
]

const listConversations = (desk: Desk) =>
  endpoint({
    method: 'get',
    path: '/conversations',
    summary: 'Conversations, the liveliest first',
    access: 'conversation.read',
    subject: 'filtered',
    personal: true,
    query: z.strictObject(pageQuery(z.object({ lastMessageAt: z.iso.datetime(), id }))),
    response: Page(ConversationView),
    handle: async ({ actor, query: { limit, cursor: after } }) => {
      const items = await desk.database.prisma.conversation.findMany({
        where: {
          ...onTheirChannels(actor),
          ...(after && {
            OR: [
              { lastMessageAt: { lt: after.lastMessageAt } },
              { lastMessageAt: after.lastMessageAt, id: { gt: after.id } },
            ],
          }),
        },
        orderBy: [{ lastMessageAt: 'desc' }, { id: 'asc' }],
        include: { contact: true },
        take: limit + 1,
      })
      return pageOf(items, limit, (last) => ({
        lastMessageAt: last.lastMessageAt.toISOString(),
        id: last.id,
      }))
    },
  })

const oneConversation = (desk: Desk) =>
  endpoint({
    method: 'get',
    path: '/conversations/:id',
    summary: 'A conversation with its cases and the turn that is open',
    access: 'conversation.read',
    subject: inConversation(desk.database, 'conversation'),
    personal: true,
    params,
    response: ConversationView.extend({
      cases: z.array(CaseView),
      openTurn: TurnView.nullable(),
      risks: z.array(RiskView).describe('That are open'),
      handoff: HandoffView.nullable().describe('The open one'),
    }).meta({ id: 'ConversationDetail' }),
    handle: async ({ params }) => {
      const conversation = await desk.database.prisma.conversation.findUnique({
        where: { id: params.id },
        include: {
          contact: true,
          cases: { orderBy: { openedAt: 'desc' }, take: 20 },
          turns: { where: { state: { in: ['gathering', 'running', 'held'] } }, take: 1 },
          risks: { where: { clearedAt: null }, orderBy: { foundAt: 'desc' }, take: 50 },
          handoffs: { where: { endedAt: null }, orderBy: { createdAt: 'desc' }, take: 1 },
        },
      })
      if (!conversation) throw missing()
      const { turns, handoffs } = conversation
      return { ...conversation, openTurn: turns[0] ?? null, handoff: handoffs[0] ?? null }
    },
  })

const listMessages = (desk: Desk) =>
  endpoint({
    method: 'get',
    path: '/conversations/:id/messages',
    summary: 'The log of a conversation, newest first',
    access: 'conversation.read',
    subject: inConversation(desk.database, 'conversation'),
    personal: true,
    params,
    query: z.strictObject(pageQuery(z.object({ sentAt: z.iso.datetime(), id }))),
    response: Page(MessageView),
    handle: async ({ params, query: { limit, cursor: after } }) => {
      const items = await desk.database.prisma.message.findMany({
        where: {
          conversationId: params.id,
          ...(after && {
            OR: [{ sentAt: { lt: after.sentAt } }, { sentAt: after.sentAt, id: { lt: after.id } }],
          }),
        },
        orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
        take: limit + 1,
      })
      return pageOf(items, limit, (last) => ({ sentAt: last.sentAt.toISOString(), id: last.id }))
    },
  })

const silenceRoute = (desk: Desk) =>
  endpoint({
    method: 'put',
    path: '/conversations/:id/silence',
    summary: 'Silence the assistant here, or give the conversation back to it',
    access: 'conversation.silence',
    subject: inConversation(desk.database, 'conversation'),
    params,
    body: z.strictObject({ silent: z.boolean() }),
    response: z.object({ silent: z.boolean() }),
    errors: [problems.notFound],
    handle: async ({ params, body, actor }) => {
      if (
        (await silence(desk, { conversationId: params.id, silent: body.silent, actor })) ===
        'not_found'
      )
        throw missing()
      return body
    },
  })
