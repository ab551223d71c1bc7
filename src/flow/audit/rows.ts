import type { AuditRow } from '../../core/audit.ts'

/** A row as the database gives it, under the names that the chain knows. */
export type RawRow = Omit<AuditRow, 'at'> & { at: Date }

export const rowColumns = `id::text, at, actor_kind AS "actorKind", actor_id AS "actorId", act,
  subject_kind AS "subjectKind", subject_id AS "subjectId", details`

export function toRow({
  id,
  at,
  actorKind,
  actorId,
  act,
  subjectKind,
  subjectId,
  details,
}: RawRow): AuditRow {
  return { id, at: at.toISOString(), actorKind, actorId, act, subjectKind, subjectId, details }
}
