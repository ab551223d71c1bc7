import { z } from 'zod'
import type { Desk } from '../../flow/desk.ts'
import { addOwnNumber, ownNumbers, removeOwnNumber } from '../../flow/own-numbers.ts'
import { findOwnNumber } from '../../flow/subjects.ts'
import { endpoint } from '../endpoint.ts'
import { Problem, problems } from '../problem.ts'
import { id, instant } from './views.ts'

const NumberView = z
  .object({ id, kind: z.string(), value: z.string(), createdAt: instant })
  .meta({ id: 'OwnNumber', description: 'Under what a person of ours may write as a customer' })

/** Nobody decides about themselves: what people tell here keeps them from items of that contact. */
export const ownNumberRoutes = ({ database }: Desk) => [
  endpoint({
    method: 'get',
    path: '/own-numbers',
    summary: 'The phone numbers that you told',
    access: 'own_number.read',
    response: z.object({ items: z.array(NumberView) }),
    handle: async ({ actor }) => ({ items: await ownNumbers(database, actor.id) }),
  }),
  endpoint({
    method: 'post',
    path: '/own-numbers',
    summary: 'Tell a phone number of your own',
    description: 'From then on you decide nothing of the contact who writes from it.',
    access: 'own_number.add',
    body: z.strictObject({
      phone: z
        .string()
        .regex(/^\+[1-9]\d{6,14}$/, 'must be like +4915112345678')
        .describe('With plus and country code'),
    }),
    response: NumberView,
    status: 201,
    handle: ({ actor, body }) =>
      addOwnNumber(database, { actor, number: { kind: 'phone', value: body.phone } }),
  }),
  endpoint({
    method: 'delete',
    path: '/own-numbers/:id',
    summary: 'Remove a number that somebody else told',
    access: 'own_number.remove',
    subject: ({ params }) => findOwnNumber(database, params.id),
    params: z.object({ id }),
    response: z.object({ removed: z.literal(true) }),
    handle: async ({ actor, params }) => {
      if ((await removeOwnNumber(database, { actor, id: params.id })) === 'not_found')
        throw new Problem(problems.notFound, 'There is no number with this id.')
      return { removed: true as const }
    },
  }),
]
