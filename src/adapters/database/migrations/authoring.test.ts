import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { missingSql, writeMigration } from './authoring.ts'

const prisma = join(import.meta.dirname, '..', '..', '..', '..', 'prisma')
const copy = mkdtempSync(join(tmpdir(), 'countersign-prisma-'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('the migrations make exactly what the schema says', async () => {
  await expect(missingSql(prisma)).resolves.toBeUndefined()
})

test('a change of the schema becomes a migration that touches nothing else', async () => {
  cpSync(prisma, copy, { recursive: true })
  const schema = join(copy, 'schema.prisma')
  const text = readFileSync(schema, 'utf8')
  writeFileSync(schema, text.replace('model Erasure {', 'model Erasure {\n  note String?'))
  const sql = (await missingSql(copy)) ?? ''
  expect(sql).toContain('ALTER TABLE "erasure" ADD COLUMN     "note" TEXT;')
  expect(sql).not.toMatch(/DROP/)
  const at = new Date('2027-01-02T03:04:05Z')
  writeMigration(copy, { name: 'add_note', sql, at })
  expect(readdirSync(join(copy, 'migrations'))).toContain('20270102030405_add_note')
  await expect(missingSql(copy)).resolves.toBeUndefined()
  expect(() => writeMigration(copy, { name: 'add_note', sql, at })).toThrow(/exists already/)
})
