import { z } from 'zod'
import type { Desk } from '../../flow/desk.ts'
import { findRelease } from '../../flow/knowledge/find-versions.ts'
import { rollBack } from '../../flow/knowledge/roll-back.ts'
import { endpoint } from '../endpoint.ts'
import { Page, pageOf, pageQuery } from '../paging.ts'
import { Problem, type ProblemKind, problems } from '../problem.ts'
import { ReleaseItemView, ReleaseView, whole } from './knowledge-views.ts'
import { id } from './views.ts'

const notPossible: ProblemKind = {
  status: 409,
  slug: 'release-not-rolled-back',
  title: 'The release cannot be rolled back',
}

export const releaseRoutes = (desk: Desk) => [list(desk), one(desk), items(desk), takeBack(desk)]

const params = z.strictObject({ number: z.coerce.number().int().min(1).max(999_999) })

const list = ({ database }: Desk) =>
  endpoint({
    method: 'get',
    path: '/knowledge-releases',
    summary: 'The releases of the library, newest first',
    access: 'article.read',
    query: z.strictObject(pageQuery(z.object({ number: whole }))),
    response: Page(ReleaseView),
    handle: async ({ query: { limit, cursor } }) => {
      const releases = await database.prisma.knowledgeRelease.findMany({
        ...(cursor && { where: { number: { lt: cursor.number } } }),
        orderBy: { number: 'desc' },
        take: limit + 1,
      })
      return pageOf(releases, limit, ({ number }) => ({ number }))
    },
  })

const one = ({ database }: Desk) =>
  endpoint({
    method: 'get',
    path: '/knowledge-releases/:number',
    summary: 'One release',
    access: 'article.read',
    params,
    response: ReleaseView,
    handle: async ({ params }) => {
      const release = await database.prisma.knowledgeRelease.findUnique({ where: params })
      if (!release) throw missing()
      return release
    },
  })

const items = ({ database }: Desk) =>
  endpoint({
    method: 'get',
    path: '/knowledge-releases/:number/items',
    summary: 'What a release put in force and took out',
    access: 'article.read',
    params,
    query: z.strictObject(pageQuery(z.object({ id }))),
    response: Page(ReleaseItemView),
    handle: async ({ params, query: { limit, cursor } }) => {
      const rows = await database.prisma.releaseItem.findMany({
        where: { releaseNumber: params.number, ...(cursor && { versionId: { gt: cursor.id } }) },
        include: { version: true },
        orderBy: { versionId: 'asc' },
        take: limit + 1,
      })
      return pageOf(rows, limit, ({ versionId }) => ({ id: versionId }))
    },
  })

const takeBack = ({ database, service }: Desk) =>
  endpoint({
    method: 'post',
    path: '/knowledge-releases/:number/roll-back',
    summary: 'Restore what was in force before a release, as a new release',
    access: 'release.roll_back',
    subject: ({ params }) => findRelease(database, params.number),
    idempotent: true,
    params,
    response: z.object({
      release: z.int().describe('The number of the release that this made'),
      restored: z.array(id),
      takenOut: z.array(id),
    }),
    errors: [problems.notFound, notPossible],
    handle: async ({ params, actor }) => {
      const { timezone } = await service()
      const outcome = await rollBack(database, { ...params, timezone, actor })
      switch (outcome.kind) {
        case 'rolled_back':
          return outcome
        case 'not_found':
          throw missing()
        case 'overtaken':
          throw new Problem(
            notPossible,
            `Release ${outcome.by} changed one of the same articles later; roll that one back first.`,
            { extra: { release: outcome.by } },
          )
        case 'own':
          throw new Problem(
            problems.forbidden,
            'What would come back is your own; somebody else must do it (four eyes).',
          )
        case 'nothing_to_do':
          throw new Problem(notPossible, 'Nothing of it is in force, and nothing could come back.')
        default:
          return outcome satisfies never
      }
    },
  })

const missing = () => new Problem(problems.notFound, 'There is no release with this number.')
