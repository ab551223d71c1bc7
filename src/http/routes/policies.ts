import { z } from 'zod'
import { type PolicyKind, policyKinds } from '../../core/policy.ts'
import type { Desk } from '../../flow/desk.ts'
import { type Published, publishPolicy, rollBackPolicy } from '../../flow/publish-policy.ts'
import { findPolicyVersion } from '../../flow/subjects.ts'
import { PolicyState } from '../../generated/enums.ts'
import { endpoint } from '../endpoint.ts'
import { Problem, type ProblemKind, problems } from '../problem.ts'
import { instant, stored } from './views.ts'

const kind = z.enum(Object.keys(policyKinds) as [PolicyKind, ...PolicyKind[]])
const number = z.coerce.number().int().min(1)
const Outcome = z
  .object({ inForce: z.int(), before: z.int().nullable() })
  .meta({ id: 'PolicyPublished' })
const notPossible: ProblemKind = {
  status: 409,
  slug: 'policy-not-possible',
  title: 'This version cannot be put in force',
}

const VersionView = z
  .object({
    kind,
    number: z.int(),
    state: z.enum(PolicyState),
    digest: z.string(),
    createdAt: instant,
    createdBy: z.string(),
    publishedAt: instant.nullable(),
    publishedBy: z.string().nullable(),
  })
  .meta({ id: 'PolicyVersion', description: 'A policy as it was at some time' })

export const policyRoutes = (desk: Desk) => [
  listVersions(desk),
  oneVersion(desk),
  publish(desk),
  rollBack(desk),
]

const listVersions = (desk: Desk) =>
  endpoint({
    method: 'get',
    path: '/policies/:kind',
    summary: 'The versions of a policy, newest first',
    access: 'policy.read',
    params: z.strictObject({ kind }),
    response: z.object({ items: z.array(VersionView) }),
    handle: async ({ params }) => {
      const items = await desk.database.prisma.policyVersion.findMany({
        where: params,
        orderBy: { number: 'desc' },
        take: 200,
      })
      return { items: items.map((item) => ({ ...item, kind: params.kind })) }
    },
  })

const oneVersion = (desk: Desk) =>
  endpoint({
    method: 'get',
    path: '/policies/:kind/:number',
    summary: 'One version with its content',
    access: 'policy.read',
    params: z.strictObject({ kind, number }),
    response: VersionView.extend({ content: stored(z.json()) }).meta({ id: 'PolicyVersionDetail' }),
    handle: async ({ params }) => {
      const version = await desk.database.prisma.policyVersion.findUnique({
        where: { kind_number: params },
      })
      if (!version) throw missing()
      return { ...version, kind: params.kind }
    },
  })

const publish = (desk: Desk) =>
  endpoint({
    method: 'post',
    path: '/policies/:kind/:number/publish',
    summary: 'Put a version in force',
    access: 'policy.publish',
    subject: ({ params }) => findPolicyVersion(desk.database, params),
    idempotent: true,
    params: z.strictObject({ kind, number }),
    response: Outcome,
    errors: [problems.notFound, notPossible],
    handle: async ({ params, actor }) =>
      answer(await publishPolicy(desk.database, { ...params, actor })),
  })

const rollBack = (desk: Desk) =>
  endpoint({
    method: 'post',
    path: '/policies/:kind/roll-back',
    summary: 'Go back to the version that was in force before',
    access: 'policy.roll_back',
    idempotent: true,
    params: z.strictObject({ kind }),
    response: Outcome,
    errors: [problems.notFound, notPossible],
    handle: async ({ params, actor }) =>
      answer(await rollBackPolicy(desk.database, { ...params, actor })),
  })

function answer(outcome: Published): z.infer<typeof Outcome> {
  switch (outcome.kind) {
    case 'published':
      return { inForce: outcome.number, before: outcome.before }
    case 'not_found':
      throw missing()
    case 'already':
      throw new Problem(notPossible, 'This version is in force already.')
    case 'unfit':
      throw new Problem(
        notPossible,
        `This version does not fit this release (${outcome.because}); propose a corrected one.`,
      )
    default:
      return outcome satisfies never
  }
}

const missing = () => new Problem(problems.notFound, 'There is no such version of this policy.')
