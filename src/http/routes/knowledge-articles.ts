import { z } from 'zod'
import { articleDigest, VersionFinding } from '../../core/article.ts'
import type { Desk } from '../../flow/desk.ts'
import { readDiff, readVersion } from '../../flow/knowledge/find-versions.ts'
import { findingsOf } from '../../flow/knowledge/findings.ts'
import { listArticles, listVersions } from '../../flow/knowledge/list-versions.ts'
import { propose } from '../../flow/knowledge/propose.ts'
import { ArticleKind, VersionState } from '../../generated/enums.ts'
import { endpoint } from '../endpoint.ts'
import { Page, pageOf, pageQuery } from '../paging.ts'
import { Problem, type ProblemKind, problems } from '../problem.ts'
import {
  ArticleView,
  articleId,
  ContentGiven,
  DiffView,
  moment,
  plainText,
  VersionDetail,
  VersionSummary,
} from './knowledge-views.ts'
import { id } from './views.ts'

const alreadySaid: ProblemKind = {
  status: 409,
  slug: 'already-said',
  title: 'The library says this already',
}
const otherKind: ProblemKind = {
  status: 409,
  slug: 'other-kind',
  title: 'The article is of another kind',
}

export const articleRoutes = (desk: Desk) => [
  articles(desk),
  proposeOne(desk),
  versions(desk),
  version(desk),
  diff(desk),
]

const articles = ({ database }: Desk) =>
  endpoint({
    method: 'get',
    path: '/articles',
    summary: 'The articles by their ids, each with what is in force, to come and waiting',
    access: 'article.read',
    query: z.strictObject({
      ...pageQuery(z.object({ id: plainText })),
      kind: z.enum(ArticleKind).optional(),
    }),
    response: Page(ArticleView),
    handle: async ({ query: { limit, cursor, kind } }) => {
      const items = await listArticles(database, { kind, after: cursor?.id, limit: limit + 1 })
      return pageOf(items, limit, (last) => ({ id: last.id }))
    },
  })

const proposeOne = (desk: Desk) =>
  endpoint({
    method: 'post',
    path: '/articles',
    summary: 'Propose an article, or a new version of one',
    description:
      'A proposal is not in force: somebody who did not write it approves it. The answer says what they will be told about it.',
    access: 'article.propose',
    idempotent: true,
    body: ContentGiven,
    status: 201,
    response: z.object({
      versionId: id,
      number: z.int(),
      digest: z.string(),
      findings: z.array(VersionFinding),
    }),
    errors: [alreadySaid, otherKind],
    handle: async ({ body: content, actor }) => {
      const { timezone } = await desk.service()
      const outcome = await propose(desk.database, { content, timezone, actor })
      if (outcome.kind === 'known') {
        const { versionId, state } = outcome
        const detail = `Version ${versionId} (${state}) says exactly this; change something, or decide about that one.`
        throw new Problem(alreadySaid, detail, { extra: { versionId } })
      }
      if (outcome.kind === 'other_kind')
        throw new Problem(otherKind, `It is of kind ${outcome.is}; take another id, or that kind.`)
      const { versionId, number } = outcome
      const findings = await findingsOf(desk, { content, now: new Date(), versionId })
      return { versionId, number, digest: articleDigest(content), findings }
    },
  })

const flag = z.enum(['true', 'false']).transform((text) => text === 'true')

const versions = ({ database }: Desk) =>
  endpoint({
    method: 'get',
    path: '/article-versions',
    summary: 'The versions of articles, newest first',
    description: 'With reviewBefore: those in force that are due for review, most overdue first.',
    access: 'article.read',
    query: z.strictObject({
      ...pageQuery(z.object({ at: moment, id })),
      articleId: articleId.optional(),
      state: z.enum(VersionState).optional(),
      kind: z.enum(ArticleKind).optional(),
      locale: z.string().max(16).optional(),
      owner: z.string().max(80).optional(),
      importId: id.optional(),
      inForce: flag.optional(),
      reviewBefore: z.iso
        .datetime({ offset: true })
        .transform((text) => new Date(text))
        .optional(),
    }),
    response: Page(VersionSummary),
    handle: async ({ query: { limit, cursor: after, ...filter } }) => {
      const items = await listVersions(database, { ...filter, after, limit: limit + 1 })
      return pageOf(items, limit, ({ id, createdAt, reviewAt }) => ({
        at: (filter.reviewBefore ? (reviewAt ?? createdAt) : createdAt).toISOString(),
        id,
      }))
    },
  })

const params = z.strictObject({ id })

const version = (desk: Desk) =>
  endpoint({
    method: 'get',
    path: '/article-versions/:id',
    summary: 'One version with its text and what to look at before approving it',
    access: 'article.read',
    params,
    response: VersionDetail,
    handle: async ({ params }) => (await readVersion(desk, params.id)) ?? missing(),
  })

const diff = ({ database }: Desk) =>
  endpoint({
    method: 'get',
    path: '/article-versions/:id/diff',
    summary: 'What a version changes, line by line and word by word',
    access: 'article.read',
    params,
    query: z.strictObject({
      against: id
        .optional()
        .describe('A version to compare with; left out: what is in force, or the version before'),
    }),
    response: DiffView,
    handle: async ({ params, query }) =>
      (await readDiff(database, params.id, query.against)) ?? missing(),
  })

function missing(): never {
  throw new Problem(problems.notFound, 'There is no version with this id.')
}
