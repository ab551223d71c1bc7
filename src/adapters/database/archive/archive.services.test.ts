import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, expect, test, vi } from 'vitest'
import { embeddedDatabase, migrationsHere, postgresDatabase } from '../../../testing/database.ts'
import { fillEveryTable } from '../../../testing/fill.ts'
import { exportArchive } from './export.ts'
import { examine } from './findings.ts'
import { importArchive } from './import.ts'

const home = mkdtempSync(join(tmpdir(), 'countersign-archive-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

vi.setConfig({ testTimeout: 120_000 })
const made = { program: '1.2.3', at: new Date('2026-11-21T12:00:00Z') }
const bytesOf = (file: string) => gunzipSync(readFileSync(file))

test('the embedded database moves to PostgreSQL and back without a byte changed', async () => {
  const first = join(home, 'first')
  const second = join(home, 'second')
  const third = join(home, 'third')
  const embedded = await embeddedDatabase()
  await fillEveryTable(embedded, 600)
  await exportArchive(embedded, { file: first, ...made })
  await embedded.close()

  const server = await postgresDatabase()
  await importArchive(server, first, migrationsHere())
  await exportArchive(server, { file: second, ...made })
  expect(bytesOf(second).equals(bytesOf(first))).toBe(true)
  await server.close()

  const back = await embeddedDatabase()
  await importArchive(back, second, migrationsHere())
  await exportArchive(back, { file: third, ...made })
  expect(bytesOf(third).equals(bytesOf(first))).toBe(true)
  await back.close()
})

test('an archive made while others write is of one moment', async () => {
  const server = await postgresDatabase()
  await fillEveryTable(server, 1000)
  let writing = true
  let written = 0
  const writer = (async () => {
    while (writing) {
      // Parents and children together: a later look at one table than at the other would tear them apart.
      await server.pool.query(
        `WITH c AS (INSERT INTO channel (kind, name, address) VALUES ('simulator', 'x', gen_random_uuid()::text) RETURNING id),
              p AS (INSERT INTO contact (name) VALUES ('x') RETURNING id)
         INSERT INTO conversation (contact_id, channel_id) SELECT p.id, c.id FROM p, c`,
      )
      written++
    }
  })()
  const file = join(home, 'moment')
  const counts = await exportArchive(server, { file, ...made })
  writing = false
  await writer
  expect(written).toBeGreaterThan(10)
  expect(counts.conversation).toBeLessThan(1000 + written)
  expect([counts.channel, counts.contact]).toEqual([counts.conversation, counts.conversation])
  await server.close()
  const target = await postgresDatabase()
  await expect(importArchive(target, file, migrationsHere())).resolves.toEqual(counts)
  const { findings } = await examine(target)
  expect(findings.filter((finding) => finding.includes('point at'))).toEqual([])
  await target.close()
})
