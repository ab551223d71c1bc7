import { z } from 'zod'
import type { Desk } from '../../flow/desk.ts'
import { findRelease } from '../../flow/knowledge/find-versions.ts'
import { type RolledBack, rollBack } from '../../flow/knowledge/roll-back.ts'
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

const wouldEmpty: ProblemKind = {
  status: 409,
  slug: 'would-empty-library',
  title: 'Nothing would be left in force',
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
      if (!(await database.prisma.knowledgeRelease.findUnique({ where: params }))) throw missing()
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
    body: z
      .strictObject({
        emptiesLibrary: z
          .boolean()
          .default(false)
          .describe('True: also where it would leave nothing at all in force'),
      })
      .optional(),
    response: z.object({
      release: z.int().describe('The number of the release that this made'),
      restored: z.array(id),
      takenOut: z.array(id),
    }),
    errors: [problems.notFound, notPossible, wouldEmpty],
    handle: async ({ params, body, actor }) => {
      const { timezone } = await service()
      return answered(await rollBack(database, { ...params, ...body, timezone, actor }))
    },
  })

function answered(outcome: RolledBack) {
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
    case 'empties_library':
      throw new Problem(
        wouldEmpty,
        `All ${outcome.takesOut} versions that are in force would go and none would come back: the assistant would have nothing to answer from. If you mean that, send "emptiesLibrary": true.`,
        { extra: { takesOut: outcome.takesOut } },
      )
    case 'nothing_to_do':
      throw new Problem(notPossible, 'Nothing of it is in force, and nothing could come back.')
    default:
      return outcome satisfies never
  }
}

const missing = () => new Problem(problems.notFound, 'There is no release with this number.')
