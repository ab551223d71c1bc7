import { z } from 'zod'
import { priorities } from '../../core/verdict.ts'
import type { Desk } from '../../flow/desk.ts'
import { readReview } from '../../flow/review/read.ts'
import type { Prisma } from '../../generated/client.ts'
import { endpoint } from '../endpoint.ts'
import { Page, pageOf, pageQuery } from '../paging.ts'
import { missing } from './review-problems.ts'
import { ReviewDetail } from './review-views.ts'
import { inConversation, inTheirConversations } from './scope.ts'
import { id, ReviewView } from './views.ts'

const params = z.object({ id })

export const reviewRoutes = (desk: Desk) => [listReviews(desk), oneReview(desk)]

const Position = z.object({ emergency: z.boolean(), actBy: z.iso.datetime(), id })

const filters = {
  state: ReviewView.shape.state.default('waiting'),
  kind: ReviewView.shape.kind.optional(),
  team: z.string().max(40).optional(),
  assignedTo: z.string().max(64).optional().describe('A person'),
  mine: z
    .enum(['true', 'false'])
    .optional()
    .describe('true: what is assigned to you or claimed by you'),
  priority: z.enum(priorities).optional(),
}

const listReviews = (desk: Desk) =>
  endpoint({
    method: 'get',
    path: '/reviews',
    summary: 'The queue: what waits for a person; emergencies first, then the most pressing',
    access: 'review.read',
    subject: 'filtered',
    personal: true,
    query: z.strictObject({ ...pageQuery(Position), ...filters }),
    response: Page(ReviewView),
    handle: async ({ actor, query: { limit, cursor, mine, ...filter } }) => {
      const items = await desk.database.prisma.review.findMany({
        where: {
          ...defined(filter),
          ...inTheirConversations(actor),
          AND: [
            ...(cursor ? [after(cursor)] : []),
            ...(mine === 'true'
              ? [{ OR: [{ assignedTo: actor.id }, { claimedBy: actor.id }] }]
              : []),
          ],
        },
        orderBy: [{ emergency: 'desc' }, { actBy: 'asc' }, { id: 'asc' }],
        take: limit + 1,
      })
      return pageOf(items, limit, ({ emergency, actBy, id }) => ({
        emergency,
        actBy: actBy.toISOString(),
        id,
      }))
    },
  })

const after = ({ emergency, actBy, id }: z.output<typeof Position>): Prisma.ReviewWhereInput => ({
  OR: [
    ...(emergency ? [{ emergency: false }] : []),
    { emergency, actBy: { gt: actBy } },
    { emergency, actBy, id: { gt: id } },
  ],
})

type Filter = Omit<z.output<z.ZodObject<typeof filters>>, 'mine'>

function defined({ state, kind, team, assignedTo, priority }: Filter): Prisma.ReviewWhereInput {
  return {
    state,
    ...(kind && { kind }),
    ...(team && { team }),
    ...(assignedTo && { assignedTo }),
    ...(priority && { priority }),
  }
}

const oneReview = (desk: Desk) =>
  endpoint({
    method: 'get',
    path: '/reviews/:id',
    summary:
      'One review: what was asked, what was found, the draft beside its evidence, and why it waits',
    access: 'review.read',
    subject: inConversation(desk.database, 'review'),
    personal: true,
    params,
    query: z.strictObject({
      since: z.coerce
        .number()
        .int()
        .min(0)
        .max(2_000_000_000)
        .optional()
        .describe('A revision that you have seen: "changes" shows what came after it'),
    }),
    response: ReviewDetail,
    handle: async ({ params, query }) => {
      const review = await readReview(desk.database, params.id, query.since)
      if (!review) throw missing()
      return review
    },
  })
