import { z } from 'zod'
import type { Desk } from '../../flow/desk.ts'
import { type Approved, approve, type Refusal } from '../../flow/knowledge/approve.ts'
import { edit, reject } from '../../flow/knowledge/edit.ts'
import { findVersions } from '../../flow/knowledge/find-versions.ts'
import { retire } from '../../flow/knowledge/retire.ts'
import { endpoint } from '../endpoint.ts'
import { Problem, type ProblemKind, problems } from '../problem.ts'
import { ContentGiven, digest, reason } from './knowledge-views.ts'
import { id, instant } from './views.ts'

const conflict = (slug: string, title: string): ProblemKind => ({ status: 409, slug, title })
const hasChanged = conflict('version-changed', 'The version has changed')
const isDecided = conflict('version-decided', 'Somebody was faster')
const otherArticle = conflict('other-article', 'This is another article')
const neverInForce = conflict('never-in-force', 'It would never be in force')
const sameArticle = conflict('same-article', 'Two versions of one article would begin at once')
const notInForce = conflict('not-in-force', 'The version is not in force')

export const knowledgeDecisionRoutes = (desk: Desk) => [
  editOne(desk),
  approveOne(desk),
  approveMany(desk),
  rejectOne(desk),
  retireOne(desk),
]

const params = z.strictObject({ id })
const seen = digest.describe('The digest of the version that you have seen')
const refusals = [problems.notFound, hasChanged, isDecided]

const editOne = ({ database, service }: Desk) =>
  endpoint({
    method: 'put',
    path: '/article-versions/:id',
    summary: 'Edit a proposal',
    description: 'Whoever edits is an author from then on, and somebody else approves.',
    access: 'article.edit',
    params,
    body: z.strictObject({ digest: seen, content: ContentGiven }),
    response: z.object({ digest: z.string() }),
    errors: [...refusals, otherArticle],
    handle: async ({ params, body, actor }) => {
      const { timezone } = await service()
      const outcome = await edit(database, { ...params, ...body, timezone, actor })
      if (outcome.kind === 'edited') return outcome
      if (outcome.kind === 'other_article')
        throw new Problem(
          otherArticle,
          'Id, locale and kind of a proposal stay as they are; propose another one instead.',
        )
      throw refused({ ...outcome, ...params })
    },
  })

const Outcome = z
  .object({
    release: z.int().describe('The number of the knowledge release that this made'),
    versions: z.array(z.object({ id, effectiveAt: instant, endsAt: instant.nullable() })),
  })
  .meta({ id: 'Approved' })

const approveOne = ({ database }: Desk) =>
  endpoint({
    method: 'post',
    path: '/article-versions/:id/approve',
    summary: 'Put a proposal in force, at once or when it asks to begin',
    access: 'article.approve',
    subject: ({ params }) => findVersions(database, [params.id]),
    idempotent: true,
    params,
    body: z.strictObject({ digest: seen }),
    response: Outcome,
    errors: [...refusals, neverInForce],
    handle: async ({ params, body, actor }) =>
      answer(await approve(database, { versions: [{ ...params, ...body }], actor })),
  })

const approveMany = ({ database }: Desk) =>
  endpoint({
    method: 'post',
    path: '/article-versions/approve',
    summary: 'Put proposals in force as one release, all of them or none',
    access: 'article.approve',
    subject: ({ body }) =>
      findVersions(
        database,
        body.versions.map((version) => version.id),
      ),
    idempotent: true,
    body: z.strictObject({
      versions: z
        .array(z.strictObject({ id, digest: seen }))
        .min(1)
        .max(500)
        .refine((all) => new Set(all.map((each) => each.id)).size === all.length, {
          message: 'names a version twice',
        }),
    }),
    response: Outcome,
    errors: [...refusals, neverInForce, sameArticle],
    handle: async ({ body, actor }) => answer(await approve(database, { ...body, actor })),
  })

const rejectOne = ({ database }: Desk) =>
  endpoint({
    method: 'post',
    path: '/article-versions/:id/reject',
    summary: 'Reject a proposal',
    access: 'article.reject',
    idempotent: true,
    params,
    body: z.strictObject({ digest: seen, reason }),
    response: z.object({ rejected: z.literal(true) }),
    errors: refusals,
    handle: async ({ params, body, actor }) => {
      const outcome = await reject(database, { ...params, ...body, actor })
      if (outcome.kind === 'rejected') return { rejected: true as const }
      throw refused({ ...outcome, ...params })
    },
  })

const retireOne = ({ database }: Desk) =>
  endpoint({
    method: 'post',
    path: '/article-versions/:id/retire',
    summary: 'Take a version out of force, at once or at a set time',
    access: 'article.retire',
    idempotent: true,
    params,
    body: z.strictObject({
      reason,
      at: z.iso
        .datetime({ offset: true })
        .transform((text) => new Date(text))
        .optional()
        .describe('Left out: at once'),
    }),
    response: z.object({ release: z.int(), endsAt: instant }),
    errors: [problems.notFound, notInForce],
    handle: async ({ params, body, actor }) => {
      const outcome = await retire(database, { ...params, ...body, actor })
      switch (outcome.kind) {
        case 'retired':
          return outcome
        case 'not_found':
          throw missing()
        case 'not_in_force':
          throw new Problem(notInForce, `It is ${outcome.state} and not in force, now or later.`)
        case 'ends_before':
          throw new Problem(notInForce, 'It ends before that by itself; choose an earlier time.')
        case 'in_the_past':
          throw new Problem(
            problems.invalidRequest,
            `That time is over: it is ${outcome.now.toISOString()} now. Choose a later one, or leave "at" out to retire it at once.`,
          )
        default:
          return outcome satisfies never
      }
    },
  })

function answer(outcome: Approved) {
  if (outcome.kind === 'approved') return outcome
  throw refused(outcome)
}

const missing = () => new Problem(problems.notFound, 'There is no version with this id.')

function refused(refusal: Refusal): Problem {
  const extra = { versionId: refusal.id }
  switch (refusal.kind) {
    case 'not_found':
      return missing()
    case 'changed':
      return new Problem(hasChanged, 'It says something else than you saw; read it again.', {
        extra,
      })
    case 'decided':
      return new Problem(isDecided, `It is ${refusal.state} already.`, { extra })
    case 'own':
      return new Problem(
        problems.forbidden,
        'It is your own; somebody else must do it (four eyes).',
        { extra },
      )
    case 'never_in_force':
      return new Problem(
        neverInForce,
        'It would be over before it begins; edit its dates, or reject it.',
        { extra },
      )
    case 'replaced_at_once':
      return new Problem(
        sameArticle,
        `Version ${refusal.by} in this batch is of the same article and begins when it does: approve one of them and reject the other, or let one begin later.`,
        { extra },
      )
    default:
      return refusal satisfies never
  }
}
