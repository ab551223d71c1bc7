import { expect, test } from 'vitest'
import { AuditEntry, type AuditRow, auditHash, GENESIS } from './audit.ts'

const row: AuditRow = {
  id: '1',
  at: '2026-11-21T10:00:00.000Z',
  actorKind: 'person',
  actorId: 'p1',
  act: 'review.rejected',
  subjectKind: 'review',
  subjectId: 'r1',
  details: { a: 1, b: { c: [true, null], d: 'e' } },
}
const entry = (details: object) => ({
  actor: { kind: 'person' as const, id: 'anna' },
  act: 'decision.made',
  subject: { kind: 'decision', id: '0b6c3c1e-6a1e-4c36-9c9b-0f1de6c0f0aa' },
  details,
})

test('the hash is the same whatever order the details come in, and in every version of the program', () => {
  const turned = { ...row, details: { b: { d: 'e', c: [true, null] }, a: 1 } }
  expect(auditHash(GENESIS, turned)).toBe(auditHash(GENESIS, row))
  expect(auditHash(GENESIS, row)).toBe(
    '0d8835e46cab90551d7e3e12f5ea14aade9e808e426855c2b616c13c6ffb8da8',
  )
})

test.each([
  { id: '2' },
  { at: '2026-11-21T10:00:00.001Z' },
  { actorKind: 'key' },
  { actorId: 'p2' },
  { act: 'review.approved' },
  { subjectKind: 'outbound' },
  { subjectId: 'r2' },
  { details: { a: 1, b: { c: [null, true], d: 'e' } } },
])('any change of a row changes its hash (%j)', (change) => {
  expect(auditHash(GENESIS, { ...row, ...change })).not.toBe(auditHash(GENESIS, row))
})

test('a row has another hash after another row', () => {
  expect(auditHash('1'.repeat(64), row)).not.toBe(auditHash(GENESIS, row))
})

test('words do not slide from one field into the next', () => {
  const one = auditHash(GENESIS, { ...row, actorId: 'a","b', act: 'c' })
  const other = auditHash(GENESIS, { ...row, actorId: 'a', act: 'b","c' })
  expect(one).not.toBe(other)
})

test.each([
  { outboundId: '0b6c3c1e-6a1e-4c36-9c9b-0f1de6c0f0aa' },
  { by: 'person', wasSent: true, number: 3, digest: 'a'.repeat(64), locale: 'pt-BR' },
  { rules: ['gate_window', 'floor.refund'], at: '2026-11-21T10:00:00.000Z' },
])('an entry takes ids, numbers, words of our own and digests (%j)', (details) => {
  expect(AuditEntry.safeParse(entry(details)).success).toBe(true)
})

test.each([
  { text: 'where is my parcel' },
  { name: 'Anna' },
  { note: `a${'b'.repeat(64)}` },
  { to: '+4917612345678' },
  { to: '0176 123 45 67' },
  { to: 'tel.4917612345678' },
  { to: 4917612345678 },
  { to: 'anna@example.com' },
  { list: ['anna@example.com'] },
  { deep: { text: 'hello' } },
  { '+4917612345678': true },
])('an entry refuses what somebody wrote or what names a person (%j)', (details) => {
  expect(AuditEntry.safeParse(entry(details)).success).toBe(false)
})
