import { z } from 'zod'
import type { Desk } from '../../flow/desk.ts'
import { channelsOf } from '../../flow/people/links.ts'
import {
  changePerson,
  disablePerson,
  enablePerson,
  offerReset,
  rolesOf,
} from '../../flow/people/people.ts'
import { endSessions, listSessions } from '../../flow/people/sessions.ts'
import type { User } from '../../generated/client.ts'
import { Availability } from '../../generated/enums.ts'
import { endpoint } from '../endpoint.ts'
import { Page, pageOf, pageQuery } from '../paging.ts'
import { Problem, type ProblemKind, problems } from '../problem.ts'
import { channelList, LinkView, PersonView, role, SessionView, word } from './people-views.ts'
import { id } from './views.ts'

const lastAdministrator: ProblemKind = {
  status: 409,
  slug: 'last-administrator',
  title: 'There would be no administrator left',
}

const byId = z.strictObject({ id })

export const peopleRoutes = (desk: Desk, linkTo: LinkTo) => [
  list(desk),
  one(desk),
  change(desk),
  disable(desk),
  enable(desk),
  offer(desk, linkTo),
  sessionsOf(desk),
  signOut(desk),
]

/** The address of a page of ours with a token behind it. */
export type LinkTo = (page: 'join' | 'reset', token: string) => string

const viewOf = (user: User) => ({
  ...user,
  roles: rolesOf(user.roles),
  channels: channelsOf(user),
  secondFactor: user.twoFactorEnabled,
})

const list = ({ database }: Desk) =>
  endpoint({
    method: 'get',
    path: '/people',
    summary: 'The people of the desk, by when they came',
    access: 'person.read',
    query: z.strictObject({
      ...pageQuery(z.object({ createdAt: z.coerce.date(), id: z.uuid() })),
      disabled: z.enum(['true', 'false']).optional(),
    }),
    response: Page(PersonView),
    handle: async ({ query: { limit, cursor, disabled } }) => {
      const people = await database.prisma.user.findMany({
        where: {
          ...(disabled && { disabledAt: disabled === 'true' ? { not: null } : null }),
          ...(cursor && {
            OR: [
              { createdAt: { gt: cursor.createdAt } },
              { createdAt: cursor.createdAt, id: { gt: cursor.id } },
            ],
          }),
        },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        take: limit + 1,
      })
      const page = pageOf(people, limit, ({ createdAt, id }) => ({ createdAt, id }))
      return { ...page, items: page.items.map(viewOf) }
    },
  })

const one = ({ database }: Desk) =>
  endpoint({
    method: 'get',
    path: '/people/:id',
    summary: 'One person',
    access: 'person.read',
    params: byId,
    response: PersonView,
    errors: [problems.notFound],
    handle: async ({ params }) => {
      const user = await database.prisma.user.findUnique({ where: params })
      if (!user) throw nobody()
      return viewOf(user)
    },
  })

const change = ({ database }: Desk) =>
  endpoint({
    method: 'patch',
    path: '/people/:id',
    summary: 'Change what a person may and can do',
    description: 'In force with their next request, and with the next of their keys.',
    access: 'person.change',
    params: byId,
    body: z.strictObject({
      name: z.string().trim().min(1).max(100).optional(),
      roles: z.array(role).max(6).optional(),
      channels: channelList.optional(),
      languages: z.array(word).max(50).optional(),
      skills: z.array(word).max(50).optional(),
      availability: z.enum(Availability).optional(),
      capacity: z.int().min(0).max(100).optional(),
    }),
    errors: [problems.notFound, lastAdministrator],
    handle: async ({ params, body, actor }) =>
      done(await changePerson(database, { ...params, change: body, actor })),
  })

const disable = ({ database }: Desk) =>
  endpoint({
    method: 'post',
    path: '/people/:id/disable',
    summary: 'Shut a person out',
    description: 'Their sessions and keys end at once, for good; what they did stays.',
    access: 'person.change',
    params: byId,
    errors: [problems.notFound, lastAdministrator],
    handle: async ({ params, actor }) => done(await disablePerson(database, { ...params, actor })),
  })

const enable = ({ database }: Desk) =>
  endpoint({
    method: 'post',
    path: '/people/:id/enable',
    summary: 'Let a person in again',
    description: 'With their password; keys have to be made anew.',
    access: 'person.change',
    params: byId,
    errors: [problems.notFound],
    handle: async ({ params, actor }) => {
      if (!(await enablePerson(database, { ...params, actor }))) throw nobody()
      return undefined
    },
  })

const offer = ({ database }: Desk, linkTo: LinkTo) =>
  endpoint({
    method: 'post',
    path: '/people/:id/reset',
    summary: 'Let a person choose a new password',
    description: 'Gives a link for you to hand over; it works once, within a day.',
    access: 'person.reset',
    params: byId,
    body: z.strictObject({
      dropsSecondFactor: z.boolean().default(false).describe('For whoever lost it as well'),
    }),
    response: LinkView,
    status: 201,
    errors: [problems.notFound],
    handle: async ({ params, body, actor }) => {
      const link = await offerReset(database, { ...params, ...body, actor })
      if (!link) throw nobody()
      return { ...link, link: linkTo('reset', link.token) }
    },
  })

const sessionsOf = ({ database }: Desk) =>
  endpoint({
    method: 'get',
    path: '/people/:id/sessions',
    summary: 'Where a person is signed in, newest first',
    access: 'session.read',
    params: byId,
    response: z.object({ items: z.array(SessionView) }),
    handle: async ({ params }) => ({ items: await listSessions(database, params.id) }),
  })

const signOut = ({ database }: Desk) =>
  endpoint({
    method: 'delete',
    path: '/people/:id/sessions',
    summary: 'Sign a person out, in one place or everywhere',
    access: 'session.end',
    params: byId,
    query: z.strictObject({ sessionId: id.optional().describe('Left out: everywhere') }),
    response: z.object({ ended: z.int() }),
    handle: async ({ params, query, actor }) => {
      const which = query.sessionId === undefined ? {} : { id: query.sessionId }
      return { ended: await endSessions(database, { personId: params.id, ...which, actor }) }
    },
  })

function done(outcome: Awaited<ReturnType<typeof changePerson>>): undefined {
  switch (outcome.kind) {
    case 'done':
      return undefined
    case 'not_found':
      throw nobody()
    case 'last_administrator':
      throw new Problem(lastAdministrator, 'Make somebody else an administrator first.')
    default:
      return outcome satisfies never
  }
}

const nobody = () =>
  new Problem(problems.notFound, 'There is no such person, or they are in this state already.')
