import { z } from 'zod'
import type { Desk } from '../../flow/desk.ts'
import { clearRisk } from '../../flow/sticky.ts'
import { endpoint } from '../endpoint.ts'
import { Problem, type ProblemKind, problems } from '../problem.ts'
import { hasChanged, noSuchRevision } from './review-problems.ts'
import { inConversation } from './scope.ts'
import { id } from './views.ts'

const params = z.object({ id, riskId: id })
const isCleared: ProblemKind = { status: 409, slug: 'risk-cleared', title: 'It is cleared already' }

/** Risks that stay on a conversation; reading the conversation or a review shows them. */
export const riskRoutes = (desk: Desk) => [
  endpoint({
    method: 'post',
    path: '/conversations/:id/risks/:riskId/clear',
    summary: 'Say why a risk is none any more',
    access: 'risk.clear',
    subject: inConversation(desk.database, 'conversation'),
    idempotent: true,
    params,
    body: z.strictObject({
      revision: z.int().min(0).describe('The revision of the conversation that you have seen'),
      reason: z.string().trim().min(1).max(2000),
    }),
    response: z.object({ cleared: z.literal(true) }),
    errors: [problems.notFound, hasChanged, isCleared],
    handle: async ({ params, body, actor }) => {
      const { id: conversationId, riskId } = params
      const outcome = await clearRisk(desk, { conversationId, riskId, ...body, actor })
      switch (outcome.kind) {
        case 'cleared':
          return { cleared: true as const }
        case 'not_found':
          throw new Problem(problems.notFound, 'There is no such risk in this conversation.')
        case 'already':
          throw new Problem(isCleared, 'Somebody cleared this risk before.')
        case 'changed':
          throw new Problem(
            hasChanged,
            body.revision > outcome.revision
              ? noSuchRevision(outcome.revision)
              : 'More was said since you looked; read it first.',
            { extra: { revision: outcome.revision } },
          )
        default:
          return outcome satisfies never
      }
    },
  }),
]
