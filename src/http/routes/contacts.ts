import { z } from 'zod'
import { erasureReasons, orderErasure } from '../../flow/contact-orders.ts'
import type { Desk } from '../../flow/desk.ts'
import { exportContact } from '../../flow/export-contact.ts'
import { findContact } from '../../flow/subjects.ts'
import { endpoint } from '../endpoint.ts'
import { Problem, problems } from '../problem.ts'
import { ContactExportView } from './contact-export.ts'
import { id } from './views.ts'

const params = z.object({ id })
const missing = () => new Problem(problems.notFound, 'There is no contact with this id.')

/** What the law gives a contact: to be told everything, and to be forgotten. */
export const contactRoutes = (desk: Desk, erasureList: string) => [
  exportRoute(desk),
  eraseRoute(desk, erasureList),
]

const exportRoute = ({ database }: Desk) =>
  endpoint({
    method: 'get',
    path: '/contacts/:id/export',
    summary: 'Everything that is kept of a contact',
    description: 'To be handed to the contact. That it was taken is written down.',
    access: 'contact.export',
    subject: ({ params, actor }) => findContact(database, params.id, actor),
    params,
    response: ContactExportView,
    handle: async ({ params, actor }) => {
      const exported = await exportContact(database, { contactId: params.id, actor })
      if (!exported) throw missing()
      return exported
    },
  })

const eraseRoute = ({ database }: Desk, listFile: string) =>
  endpoint({
    method: 'delete',
    path: '/contacts/:id',
    summary: 'Erase a contact for good',
    description:
      'Deletes everything that the contact said, was told or is known by. Ids, times and outcomes remain. What is left of it on the disk follows within a minute or so.',
    access: 'contact.erase',
    subject: ({ params, actor }) => findContact(database, params.id, actor),
    params,
    body: z.strictObject({
      reason: z.enum(erasureReasons).describe('A word of ours, because the audit log keeps it'),
    }),
    response: z.object({
      erased: z.literal(true),
      counts: z.record(z.string(), z.int()).describe('How much was deleted of each kind'),
    }),
    handle: async ({ params, body, actor }) => {
      const wanted = { contactId: params.id, actor, listFile, reason: body.reason }
      const outcome = await orderErasure(database, wanted)
      if (outcome.kind === 'not_found') throw missing()
      return { erased: true as const, counts: outcome.counts }
    },
  })
