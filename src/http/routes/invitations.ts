import { z } from 'zod'
import type { Desk } from '../../flow/desk.ts'
import { invite, withdrawInvitation } from '../../flow/people/invite.ts'
import { channelsOf } from '../../flow/people/links.ts'
import { rolesOf } from '../../flow/people/people.ts'
import { emailTaken } from '../auth/welcome-doors.ts'
import { endpoint } from '../endpoint.ts'
import { Page, pageOf, pageQuery } from '../paging.ts'
import { Problem, problems } from '../problem.ts'
import type { LinkTo } from './people.ts'
import { channelList, InvitationView, LinkView, role } from './people-views.ts'
import { id } from './views.ts'

export const invitationRoutes = (desk: Desk, linkTo: LinkTo) => [
  list(desk),
  make(desk, linkTo),
  withdraw(desk),
]

const list = ({ database }: Desk) =>
  endpoint({
    method: 'get',
    path: '/people/invitations',
    summary: 'Who was invited, newest first',
    access: 'person.read',
    query: z.strictObject(pageQuery(z.object({ createdAt: z.coerce.date(), id: z.uuid() }))),
    response: Page(InvitationView),
    handle: async ({ query: { limit, cursor } }) => {
      const rows = await database.prisma.invitation.findMany({
        where: {
          kind: 'join',
          ...(cursor && {
            OR: [
              { createdAt: { lt: cursor.createdAt } },
              { createdAt: cursor.createdAt, id: { gt: cursor.id } },
            ],
          }),
        },
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
        take: limit + 1,
      })
      const page = pageOf(rows, limit, ({ createdAt, id }) => ({ createdAt, id }))
      const items = page.items.map((row) => ({
        ...row,
        roles: rolesOf(row.roles),
        channels: channelsOf(row),
        personId: row.userId,
      }))
      return { ...page, items }
    },
  })

const make = ({ database }: Desk, linkTo: LinkTo) =>
  endpoint({
    method: 'post',
    path: '/people/invitations',
    summary: 'Invite somebody',
    description:
      'Gives a link for you to hand over; it works once, within a week. An earlier one for the same address dies.',
    access: 'person.invite',
    body: z.strictObject({
      email: z.email().max(254).toLowerCase(),
      roles: z.array(role).min(1).max(6),
      channels: channelList.default('all'),
    }),
    response: LinkView,
    status: 201,
    errors: [emailTaken],
    handle: async ({ body, actor }) => {
      const outcome = await invite(database, { ...body, actor })
      if (outcome.kind === 'already_here')
        throw new Problem(emailTaken, 'Change the roles of that person instead.')
      const { id, token, expiresAt } = outcome.link
      return { id, expiresAt, link: linkTo('join', token) }
    },
  })

const withdraw = ({ database }: Desk) =>
  endpoint({
    method: 'delete',
    path: '/people/invitations/:id',
    summary: 'Withdraw an invitation',
    access: 'person.invite',
    params: z.strictObject({ id }),
    errors: [problems.notFound],
    handle: async ({ params, actor }) => {
      if (!(await withdrawInvitation(database, { ...params, actor })))
        throw new Problem(problems.notFound, 'There is no open invitation with this id.')
      return undefined
    },
  })
