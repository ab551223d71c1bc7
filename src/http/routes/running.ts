import { z } from 'zod'
import { automaticSends, switchAutomaticSends } from '../../flow/automatic-sends.ts'
import { redrive } from '../../flow/dead-letters.ts'
import type { Desk } from '../../flow/desk.ts'
import { findChannels, findDeadLetter } from '../../flow/subjects.ts'
import { ChannelKind } from '../../generated/enums.ts'
import { endpoint } from '../endpoint.ts'
import { Page, pageOf, pageQuery } from '../paging.ts'
import { Problem, type ProblemKind, problems } from '../problem.ts'
import type { Actor } from '../sign-in.ts'
import { onTheirChannels } from './scope.ts'
import { id, instant, stored } from './views.ts'

const movedOn: ProblemKind = {
  status: 409,
  slug: 'moved-on',
  title: 'There is nothing left to drive',
}

const ChannelView = z
  .object({
    id,
    kind: z.enum(ChannelKind),
    name: z.string(),
    address: z.string(),
    autoStoppedAt: instant.nullable(),
    createdAt: instant,
  })
  .meta({ id: 'Channel', description: 'A way in and out' })
const DeadLetterView = z
  .object({
    id,
    kind: z.string(),
    subjectId: z.string(),
    reason: z.string(),
    attempts: z.int(),
    createdAt: instant,
    redrivenAt: instant.nullable(),
    redrivenBy: z.string().nullable(),
  })
  .meta({ id: 'DeadLetter', description: 'Work that failed every time it was tried' })
const WebhookEventView = z
  .object({
    id,
    channelId: id,
    contactId: id.nullable(),
    kind: z.string(),
    providerId: z.string(),
    payload: stored(z.json()),
    receivedAt: instant,
  })
  .meta({
    id: 'WebhookEvent',
    description: 'An item of a webhook that is neither message nor status, kept whole',
  })
const Stopped = z
  .object({ everywhere: z.boolean(), channels: z.array(z.object({ id, stopped: z.boolean() })) })
  .meta({ id: 'AutomaticSends' })

/** What supervisors and operators watch and switch. */
export const runningRoutes = (desk: Desk) => [
  channels(desk),
  readSwitch(desk),
  turnSwitch(desk),
  deadLetters(desk),
  redriveLetter(desk),
  webhookEvents(desk),
]

const channels = (desk: Desk) =>
  endpoint({
    method: 'get',
    path: '/channels',
    summary: 'The channels',
    access: 'channel.read',
    subject: 'filtered',
    response: z.object({ items: z.array(ChannelView) }),
    handle: async ({ actor }) => ({
      items: await desk.database.prisma.channel.findMany({
        where: actor.channels === 'all' ? {} : { id: { in: actor.channels } },
        orderBy: { createdAt: 'asc' },
      }),
    }),
  })

const readSwitch = (desk: Desk) =>
  endpoint({
    method: 'get',
    path: '/automatic-sends',
    summary: 'Whether automatic sends are stopped',
    access: 'channel.read',
    subject: 'filtered',
    response: Stopped,
    handle: ({ actor }) => switchesFor(desk, actor),
  })

async function switchesFor(desk: Desk, { channels }: Actor) {
  const all = await automaticSends(desk)
  if (channels === 'all') return all
  return { ...all, channels: all.channels.filter(({ id }) => channels.includes(id)) }
}

const turnSwitch = (desk: Desk) =>
  endpoint({
    method: 'put',
    path: '/automatic-sends',
    summary: 'Stop or resume automatic sends, on one channel or everywhere',
    description:
      'When this answers, nothing more will be sent automatically. What people approve still goes out.',
    access: 'automatic_sends.switch',
    subject: ({ body }) => findChannels(desk.database, body.channelId),
    body: z.strictObject({
      stopped: z.boolean(),
      channelId: id.optional().describe('Left out: everywhere'),
    }),
    response: Stopped,
    errors: [problems.notFound],
    handle: async ({ body, actor }) => {
      const done = await switchAutomaticSends(desk, {
        stopped: body.stopped,
        channelId: body.channelId,
        actor,
      })
      if (done === 'not_found')
        throw new Problem(problems.notFound, 'There is no channel with this id.')
      return switchesFor(desk, actor)
    },
  })

const deadLetters = (desk: Desk) =>
  endpoint({
    method: 'get',
    path: '/dead-letters',
    summary: 'Work that failed for good and waits for somebody to drive it again',
    access: 'dead_letter.read',
    subject: 'filtered',
    query: z.strictObject(pageQuery(z.object({ createdAt: z.iso.datetime(), id }))),
    response: Page(DeadLetterView),
    handle: async ({ actor, query: { limit, cursor: after } }) => {
      const items = await desk.database.prisma.deadLetter.findMany({
        where: {
          redrivenAt: null,
          ...onTheirChannels(actor),
          ...(after && {
            OR: [
              { createdAt: { lt: after.createdAt } },
              { createdAt: after.createdAt, id: { lt: after.id } },
            ],
          }),
        },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: limit + 1,
      })
      return pageOf(items, limit, (last) => ({
        createdAt: last.createdAt.toISOString(),
        id: last.id,
      }))
    },
  })

const redriveLetter = (desk: Desk) =>
  endpoint({
    method: 'post',
    path: '/dead-letters/:id/redrive',
    summary: 'Try failed work again',
    access: 'dead_letter.redrive',
    subject: ({ params }) => findDeadLetter(desk.database, params.id),
    idempotent: true,
    params: z.object({ id }),
    response: z.object({ redriven: z.literal(true) }),
    errors: [problems.notFound, movedOn],
    handle: async ({ params, actor }) => {
      const outcome = await redrive(desk, params.id, actor)
      if (outcome.kind === 'redriven') return { redriven: true as const }
      if (outcome.kind === 'not_found')
        throw new Problem(problems.notFound, 'There is no dead letter with this id.')
      throw new Problem(
        movedOn,
        outcome.kind === 'already'
          ? 'Somebody has driven it again already.'
          : 'The turn was dealt with in another way since.',
      )
    },
  })

const webhookEvents = (desk: Desk) =>
  endpoint({
    method: 'get',
    path: '/webhook-events',
    summary: 'What came in and is neither message nor status, newest first',
    access: 'webhook_event.read',
    subject: 'filtered',
    personal: true,
    query: z.strictObject(pageQuery(z.object({ receivedAt: z.iso.datetime(), id }))),
    response: Page(WebhookEventView),
    handle: async ({ actor, query: { limit, cursor: after } }) => {
      const items = await desk.database.prisma.webhookEvent.findMany({
        where: {
          ...onTheirChannels(actor),
          ...(after && {
            OR: [
              { receivedAt: { lt: after.receivedAt } },
              { receivedAt: after.receivedAt, id: { lt: after.id } },
            ],
          }),
        },
        orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
        take: limit + 1,
      })
      return pageOf(items, limit, (last) => ({
        receivedAt: last.receivedAt.toISOString(),
        id: last.id,
      }))
    },
  })
