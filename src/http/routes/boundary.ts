import { z } from 'zod'
import { verdictKinds } from '../../core/verdict.ts'
import { type Simulated, simulateBoundary } from '../../flow/boundary/simulate.ts'
import type { Desk } from '../../flow/desk.ts'
import { endpoint } from '../endpoint.ts'
import { Problem, type ProblemKind, problems } from '../problem.ts'
import { id } from './views.ts'

const unfit: ProblemKind = {
  status: 409,
  slug: 'boundary-unfit',
  title: 'This version does not fit this release',
}

const kind = z.enum(verdictKinds)
const Counts = z.record(kind, z.int())
const Simulation = z
  .object({
    turns: z.int().describe('Past turns that were judged again'),
    unreadable: z.int().describe('Left out: erased, or judged by another release'),
    before: Counts.describe('By the version in force'),
    after: Counts.describe('By this version'),
    changed: z.array(
      z.object({
        turnId: id,
        runId: id,
        before: kind,
        after: kind,
        beforeBy: z.string(),
        afterBy: z.string(),
      }),
    ),
    findings: z
      .array(z.object({ rule: z.string().nullable(), problem: z.string() }))
      .describe('What is odd about the version although it can be read'),
  })
  .meta({
    id: 'BoundarySimulation',
    description: 'What another boundary would have said to past turns',
  })

export const boundaryRoutes = ({ database }: Desk) => [
  endpoint({
    method: 'post',
    path: '/policies/boundary/:number/simulate',
    summary: 'Try a boundary on past turns',
    description:
      'Judges the newest turns again by what was found then, by the version in force and by this one. No model is asked and nothing changes.',
    access: 'policy.read',
    params: z.strictObject({ number: z.coerce.number().int().min(1) }),
    body: z.strictObject({
      most: z.int().min(1).max(5000).default(1000).describe('How many turns at most, newest first'),
    }),
    response: Simulation,
    errors: [problems.notFound, unfit],
    handle: async ({ params, body }) =>
      answer(await simulateBoundary(database, { number: params.number, most: body.most })),
  }),
]

function answer(outcome: Simulated): z.input<typeof Simulation> {
  switch (outcome.kind) {
    case 'simulated':
      return outcome
    case 'not_found':
      throw new Problem(problems.notFound, 'There is no such version of the boundary.')
    case 'unfit':
      throw new Problem(unfit, `Propose a corrected one (${outcome.because}).`)
    default:
      return outcome satisfies never
  }
}
