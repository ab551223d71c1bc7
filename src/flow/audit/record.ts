import { AuditEntry } from '../../core/audit.ts'
import { Prisma } from '../../generated/client.ts'
import type { Database, Transaction } from '../../ports.ts'

/** Writes down who did what, in the caller's transaction. The sealer chains it after commit, so nobody queues here. */
export async function record(tx: Transaction, given: AuditEntry): Promise<void> {
  await tx.$executeRaw(recording(given))
}

/** As a statement, for whoever writes something else with it. */
export function recording(given: AuditEntry): Prisma.Sql {
  const { actorKind, actorId, act, subjectKind, subjectId, details } = rowOf(given)
  return Prisma.sql`
    INSERT INTO audit_event (at, actor_kind, actor_id, act, subject_kind, subject_id, details)
    VALUES (clock_timestamp(), ${actorKind}, ${actorId}, ${act}, ${subjectKind}, ${subjectId}, ${JSON.stringify(details)}::jsonb)`
}

/** The same for many at once. */
export async function recordAll(tx: Transaction, given: AuditEntry[]): Promise<void> {
  await tx.auditEvent.createMany({ data: given.map(rowOf) })
}

/** That somebody looked at what people wrote or are called: once an hour for each of them and each thing. */
export async function recordOpened(
  { prisma }: Database,
  actor: AuditEntry['actor'],
  subject: AuditEntry['subject'],
): Promise<void> {
  const act = subject.kind === 'conversation' ? 'conversation.opened' : 'list.opened'
  await prisma.auditEvent.createMany({
    data: [rowOf({ actor, act, subject })],
    skipDuplicates: true,
  })
}

function rowOf(given: AuditEntry) {
  const { kind, id } = given.actor
  const parsed = AuditEntry.safeParse({ ...given, actor: { kind, id } })
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Error(`an audit entry was refused: ${issue?.path.join('.')}: ${issue?.message}`)
  }
  const { actor, act, subject, details } = parsed.data
  return {
    actorKind: actor.kind,
    actorId: actor.id,
    act,
    subjectKind: subject.kind,
    subjectId: subject.id,
    details,
  }
}
