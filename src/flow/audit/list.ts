import type { AuditEvent } from '../../generated/client.ts'
import type { Database } from '../../ports.ts'

export type AuditFilter = {
  act?: string | undefined
  actorKind?: string | undefined
  actorId?: string | undefined
  subjectKind?: string | undefined
  subjectId?: string | undefined
  /** From this moment on, and before that one. */
  from?: Date | undefined
  to?: Date | undefined
  /** Only what comes behind this place. */
  after?: { at: Date; id: bigint } | undefined
  limit: number
}

/** The newest entries first, by the API and by npm run audit alike. */
export function listAudit({ prisma }: Database, filter: AuditFilter): Promise<AuditEvent[]> {
  const { from, to, after, limit, ...fields } = filter
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return prisma.auditEvent.findMany({
    where: {
      ...Object.fromEntries(given),
      at: { ...(from && { gte: from }), ...(to && { lt: to }) },
      ...(after && { OR: [{ at: { lt: after.at } }, { at: after.at, id: { lt: after.id } }] }),
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit,
  })
}
