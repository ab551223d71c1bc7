import { z } from 'zod'
import { type CaseMoved, reopenCase, resolveCase } from '../../flow/cases.ts'
import type { Desk } from '../../flow/desk.ts'
import { CaseState } from '../../generated/enums.ts'
import { endpoint } from '../endpoint.ts'
import { Page, pageOf, pageQuery } from '../paging.ts'
import { Problem, type ProblemKind, problems } from '../problem.ts'
import { inConversation, inTheirConversations } from './scope.ts'
import { CaseView, id } from './views.ts'

const params = z.object({ id })
const moved = z.object({ state: z.enum(CaseState) })
const notPossible: ProblemKind = {
  status: 409,
  slug: 'case-state',
  title: 'The state of the case does not allow this',
}

export const caseRoutes = (desk: Desk) => [listCases(desk), resolve(desk), reopen(desk)]

const listCases = (desk: Desk) =>
  endpoint({
    method: 'get',
    path: '/cases',
    summary: 'Cases in one state, the longest in it first',
    access: 'case.read',
    subject: 'filtered',
    query: z.strictObject({
      ...pageQuery(z.object({ stateAt: z.iso.datetime(), id })),
      state: z.enum(CaseState).default('open'),
    }),
    response: Page(CaseView),
    handle: async ({ actor, query: { state, limit, cursor: after } }) => {
      const items = await desk.database.prisma.case.findMany({
        where: {
          state,
          ...inTheirConversations(actor),
          ...(after && {
            OR: [
              { stateAt: { gt: after.stateAt } },
              { stateAt: after.stateAt, id: { gt: after.id } },
            ],
          }),
        },
        orderBy: [{ stateAt: 'asc' }, { id: 'asc' }],
        take: limit + 1,
      })
      return pageOf(items, limit, (last) => ({ stateAt: last.stateAt.toISOString(), id: last.id }))
    },
  })

const resolve = (desk: Desk) =>
  endpoint({
    method: 'post',
    path: '/cases/:id/resolve',
    summary: 'Say that the work is done',
    access: 'case.move',
    subject: inConversation(desk.database, 'case'),
    idempotent: true,
    params,
    body: z.strictObject({ resolution: z.enum(['confirmed', 'presumed', 'abandoned']) }),
    response: moved,
    errors: [problems.notFound, notPossible],
    handle: async ({ params, body, actor }) =>
      answer(await resolveCase(desk, { caseId: params.id, resolution: body.resolution, actor })),
  })

const reopen = (desk: Desk) =>
  endpoint({
    method: 'post',
    path: '/cases/:id/reopen',
    summary: 'Take a resolved case up again',
    access: 'case.move',
    subject: inConversation(desk.database, 'case'),
    idempotent: true,
    params,
    response: moved,
    errors: [problems.notFound, notPossible],
    handle: async ({ params, actor }) =>
      answer(await reopenCase(desk, { caseId: params.id, actor })),
  })

function answer(outcome: CaseMoved): z.infer<typeof moved> {
  if (outcome.kind === 'not_found')
    throw new Problem(problems.notFound, 'There is no case with this id.')
  if (outcome.kind === 'not_possible')
    throw new Problem(notPossible, outcome.because, { extra: { state: outcome.state } })
  return { state: outcome.state }
}
