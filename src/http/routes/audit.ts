import { z } from 'zod'
import { listAudit } from '../../flow/audit/list.ts'
import type { Desk } from '../../flow/desk.ts'
import { endpoint } from '../endpoint.ts'
import { Page, pageOf, pageQuery } from '../paging.ts'
import { instant, stored } from './views.ts'

const EventView = z
  .object({
    id: z.bigint().transform(String).pipe(z.string()),
    at: instant,
    actorKind: z.string(),
    actorId: z.string(),
    act: z.string(),
    subjectKind: z.string(),
    subjectId: z.string(),
    details: stored(z.json()),
    sequence: z
      .bigint()
      .nullable()
      .transform((n) => (n === null ? null : String(n)))
      .pipe(z.string().nullable())
      .describe('Null until it is sealed, about a second later'),
  })
  .meta({ id: 'AuditEvent', description: 'Who did what: ids and salted digests, never content' })

const word = z.string().min(1).max(128)
const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text))

export const auditRoutes = (desk: Desk) => [
  endpoint({
    method: 'get',
    path: '/audit-events',
    summary: 'The audit log, newest first',
    access: 'audit.read',
    query: z.strictObject({
      ...pageQuery(z.object({ at: z.iso.datetime(), id: z.string().regex(/^\d{1,18}$/) })),
      act: word.optional().describe('For example access.refused'),
      actorKind: word.optional().describe('person, key, boundary, system or customer'),
      actorId: word.optional(),
      subjectKind: word.optional(),
      subjectId: word.optional(),
      from: moment.optional().describe('From this moment on'),
      to: moment.optional().describe('Before this moment'),
    }),
    response: Page(EventView),
    handle: async ({ query: { limit, cursor, ...filter } }) => {
      const after = cursor && { at: new Date(cursor.at), id: BigInt(cursor.id) }
      const items = await listAudit(desk.database, { ...filter, after, limit: limit + 1 })
      return pageOf(items, limit, ({ at, id }) => ({ at: at.toISOString(), id: String(id) }))
    },
  }),
]
