import { hash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson, type Json } from './canonical-json.ts'

/** What the chain starts from; the migration writes it into the head. */
export const GENESIS = '0'.repeat(64)

/** A row of the audit log as it is hashed: everything but its place, which the chain itself gives. */
export type AuditRow = {
  id: string
  at: string
  actorKind: string
  actorId: string
  act: string
  subjectKind: string
  subjectId: string
  details: Json
}

/** A JSON array keeps the fields apart: no two different rows share their bytes. */
export function auditHash(previous: string, row: AuditRow): string {
  const { id, at, actorKind, actorId, act, subjectKind, subjectId } = row
  const own = [id, at, actorKind, actorId, act, subjectKind, subjectId]
  const fields = JSON.stringify(['countersign.audit.1', previous, ...own])
  return hash('sha256', `${fields.slice(0, -1)},${canonicalJson(row.details)}]`, 'hex')
}

/** Seven digits in a row, however they are parted, may be somebody's number. */
const looksLikePhone = (text: string) => /\d([ ._-]?\d){6}/.test(text)

const word = z
  .string()
  .max(64)
  .regex(/^[a-z][a-zA-Z0-9]*([._-][a-zA-Z0-9]+)*$/)
  .refine((text) => !looksLikePhone(text))
const digest = z.string().regex(/^[0-9a-f]{64}$/)
const id = z.union([z.uuid(), word, z.string().regex(/^\d{1,6}$/)])

const number = z.number().gt(-1e9).lt(1e9)
const value = z.union([z.uuid(), digest, z.iso.datetime(), word, number, z.boolean(), z.null()])

/** The log outlives the erasure of a contact, so it takes nothing that somebody wrote or that names a person. */
const AuditDetails = z.record(
  z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/),
  z.union(
    [value, z.array(value).max(100)],
    'may hold ids, words of our own, instants, numbers below a thousand million and digests, but no text',
  ),
)

export const AuditEntry = z.strictObject({
  actor: z.strictObject({ kind: z.enum(['person', 'key', 'boundary', 'system', 'customer']), id }),
  act: word,
  subject: z.strictObject({ kind: word, id }),
  details: AuditDetails.default({}),
})
export type AuditEntry = z.input<typeof AuditEntry>
