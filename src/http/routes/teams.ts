import { z } from 'zod'
import type { Desk } from '../../flow/desk.ts'
import { makeTeam, removeTeam, setMembers } from '../../flow/people/teams.ts'
import { endpoint } from '../endpoint.ts'
import { Problem, type ProblemKind, problems } from '../problem.ts'
import { word } from './people-views.ts'
import { id } from './views.ts'

const nameTaken: ProblemKind = {
  status: 409,
  slug: 'team-name-taken',
  title: 'There is a team of this name already',
}

const TeamView = z
  .object({ id, name: z.string(), people: z.array(id) })
  .meta({ id: 'Team', description: 'People to whom work can be given together' })

export const teamRoutes = (desk: Desk) => [list(desk), make(desk), put(desk), remove(desk)]

const list = ({ database }: Desk) =>
  endpoint({
    method: 'get',
    path: '/teams',
    summary: 'The teams and who is in them, by name',
    access: 'team.read',
    response: z.object({ items: z.array(TeamView) }),
    handle: async () => {
      const teams = await database.prisma.team.findMany({
        include: { members: { where: { user: { disabledAt: null } } } },
        orderBy: { name: 'asc' },
        take: 1000,
      })
      const items = teams.map(({ members, ...team }) => ({
        ...team,
        people: members.map(({ userId }) => userId),
      }))
      return { items }
    },
  })

const make = ({ database }: Desk) =>
  endpoint({
    method: 'post',
    path: '/teams',
    summary: 'Make a team',
    access: 'team.change',
    body: z.strictObject({ name: word }),
    response: z.object({ id }),
    status: 201,
    errors: [nameTaken],
    handle: async ({ body, actor }) => {
      const outcome = await makeTeam(database, { ...body, actor })
      if (outcome.kind === 'name_taken') throw new Problem(nameTaken, 'Choose another name.')
      return outcome
    },
  })

const put = ({ database }: Desk) =>
  endpoint({
    method: 'put',
    path: '/teams/:id/people',
    summary: 'Say who is in a team',
    access: 'team.change',
    params: z.strictObject({ id }),
    body: z.strictObject({ people: z.array(id).max(1000) }),
    response: z.object({ people: z.array(id) }),
    errors: [problems.notFound],
    handle: async ({ params, body, actor }) => {
      const people = await setMembers(database, { ...params, ...body, actor })
      if (!people)
        throw new Problem(problems.notFound, 'There is no such team, or one of the people is not.')
      return { people }
    },
  })

const remove = ({ database }: Desk) =>
  endpoint({
    method: 'delete',
    path: '/teams/:id',
    summary: 'Remove a team',
    access: 'team.change',
    params: z.strictObject({ id }),
    errors: [problems.notFound],
    handle: async ({ params, actor }) => {
      if (!(await removeTeam(database, { ...params, actor })))
        throw new Problem(problems.notFound, 'There is no such team.')
      return undefined
    },
  })
