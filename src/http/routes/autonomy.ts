import { z } from 'zod'
import { earnedKinds, levels } from '../../core/autonomy.ts'
import { autonomyLines } from '../../flow/autonomy/overview.ts'
import { setLevel } from '../../flow/autonomy/set-level.ts'
import type { Desk } from '../../flow/desk.ts'
import { endpoint } from '../endpoint.ts'
import { Page, pageOf, pageQuery } from '../paging.ts'
import { Problem, type ProblemKind, problems } from '../problem.ts'
import { instant } from './views.ts'

const notEarned: ProblemKind = {
  status: 409,
  slug: 'autonomy-not-earned',
  title: 'This has not been earned yet',
}

const leftToPeople: ProblemKind = {
  status: 409,
  slug: 'autonomy-left-to-people',
  title: 'The taxonomy leaves this to people',
}

const intent = z.string().regex(/^[a-z][a-z0-9_]{1,47}$/)
const language = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-zA-Z]{1,7})?$/)
const key = { intent, language, answerKind: z.enum(earnedKinds) }

const Standing = z
  .object({
    counted: z.int().describe('Decisions that count, of the last 200'),
    failures: z.int().describe('Of them edited, rejected, or asked again within 72 hours'),
    waiting: z
      .int()
      .describe(
        'Clean, and counted once 72 hours have passed in which the customer did not come back',
      ),
    hurried: z.int().describe('Left out: decided faster than it can be read'),
    reviewers: z.int(),
    mostByOne: z.number().describe('The share of whoever decided most'),
    failureBound: z
      .number()
      .describe('The share of failures lies below this with 95 % certainty (Wilson)'),
    judgedAt: z.int().nullable().describe('The last of 20, 50, 100, 200 that was reached'),
    eligible: z.boolean(),
    because: z.array(z.string()).describe('What is missing'),
  })
  .meta({ id: 'AutonomyStanding' })

const AutonomyView = z
  .object({
    intent: z.string(),
    language: z.string(),
    answerKind: z.string(),
    level: z.enum(levels).describe('As it holds now, whatever was set'),
    at: instant,
    by: z.string(),
    because: z.string(),
    standing: Standing,
  })
  .meta({
    id: 'Autonomy',
    description: 'How far the assistant goes by itself, and how well it does',
  })

const position = z.object({ intent: z.string(), language: z.string(), answerKind: z.string() })

export const autonomyRoutes = (desk: Desk) => [list(desk), set(desk)]

const list = ({ database }: Desk) =>
  endpoint({
    method: 'get',
    path: '/autonomy',
    summary: 'How far the assistant goes by itself, by intent, language and kind of answer',
    access: 'autonomy.read',
    query: z.strictObject({ ...pageQuery(position), intent: intent.optional() }),
    response: Page(AutonomyView),
    handle: async ({ query: { limit, cursor: after, intent: only } }) => {
      const asked = { intent: only, after, limit: limit + 1, now: new Date() }
      return pageOf(
        await autonomyLines(database, asked),
        limit,
        ({ intent, language, answerKind }) => ({ intent, language, answerKind }),
      )
    },
  })

const set = ({ database }: Desk) =>
  endpoint({
    method: 'post',
    path: '/autonomy',
    summary: 'Say how far the assistant may go by itself',
    description:
      '`auto` is refused, with what is missing, until drafts have proved themselves. It is taken back by itself when they no longer do, or are made otherwise.',
    access: 'autonomy.set',
    idempotent: true,
    body: z.strictObject({
      ...key,
      level: z.enum(levels),
      because: z.string().trim().min(3).max(500),
    }),
    response: z.object({ level: z.enum(levels), standing: Standing }).meta({ id: 'AutonomySet' }),
    errors: [problems.notFound, leftToPeople, notEarned],
    handle: async ({ body, actor }) => {
      const outcome = await setLevel(database, { ...body, actor, now: new Date() })
      switch (outcome.kind) {
        case 'set':
          return outcome
        case 'no_intent':
          throw new Problem(problems.notFound, 'The taxonomy has no such intent.')
        case 'no_language':
          throw new Problem(
            problems.invalidRequest,
            'body.language: neither the service policy nor the taxonomy has this language',
          )
        case 'not_allowed':
          throw new Problem(
            leftToPeople,
            'The taxonomy leaves this intent to people, so no other level than "off" has an effect; change the taxonomy first.',
          )
        case 'not_eligible':
          throw new Problem(notEarned, outcome.because.join(' '))
        default:
          return outcome satisfies never
      }
    },
  })
