import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { StartError } from '../../../core/start-error.ts'
import { embeddedDatabase, migrationsHere, silent } from '../../../testing/database.ts'
import { fillEveryTable } from '../../../testing/fill.ts'
import type { OpenDatabase } from '../assemble.ts'
import { type Migration, migrate } from '../migrate.ts'
import { embed } from '../pglite.ts'
import { exportArchive } from './export.ts'
import { importArchive } from './import.ts'
import { verifyArchive } from './read.ts'

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })
const home = mkdtempSync(join(tmpdir(), 'countersign-archive-'))
const at = new Date('2026-11-21T12:00:00Z')
const archive = join(home, 'full.archive')
// More than are read and written at once.
const ROWS = 600
let source: OpenDatabase
let counts: Record<string, number>

beforeAll(async () => {
  source = await embeddedDatabase()
  await fillEveryTable(source, ROWS)
  await source.pool.query(
    'CREATE SCHEMA bullmq; CREATE TABLE bullmq.job (id int); INSERT INTO bullmq.job VALUES (1)',
  )
  await source.pool.query(
    `INSERT INTO lease (conversation_id, holder, fence, until) SELECT id, id, 1, now() FROM conversation LIMIT 1`,
  )
  counts = await exportArchive(source, { file: archive, program: '1.2.3', at })
})
afterAll(async () => {
  await source.close()
  rmSync(home, { recursive: true, force: true })
})

let files = 0
const aFile = () => join(home, `${++files}.archive`)
const linesOf = (file: string) => gunzipSync(readFileSync(file)).toString().trimEnd().split('\n')
const importInto = (database: OpenDatabase, file = archive, migrations = migrationsHere()) =>
  importArchive(database, file, migrations)

function anEdited(edit: (lines: string[]) => string[]): string {
  const file = aFile()
  writeFileSync(file, gzipSync(`${edit(linesOf(archive)).join('\n')}\n`))
  return file
}

/** The next release: it makes something new of what is there. */
const newer: Migration[] = [
  ...migrationsHere(),
  {
    name: '20990101000000_later',
    checksum: 'later',
    sql: `ALTER TABLE channel ADD COLUMN motto text; UPDATE channel SET motto = 'of ' || name`,
  },
]

test('an archive holds every table but leases, and of those every row', async () => {
  expect(Object.keys(counts)).not.toContain('lease')
  expect(Object.keys(counts)).toContain('message')
  for (const [table, rows] of Object.entries(counts)) {
    const seeded = { audit_head: 1, setting: 1 }[table] ?? 0
    expect(rows, table).toBe(ROWS + seeded)
  }
  expect(statSync(archive).mode & 0o777).toBe(0o600)
  expect(readdirSync(home)).toEqual(['full.archive'])
})

test('what is imported exports again to the same bytes', async () => {
  const target = await embeddedDatabase()
  await expect(importInto(target)).resolves.toEqual(counts)
  const again = aFile()
  await exportArchive(target, { file: again, program: '1.2.3', at })
  expect(gunzipSync(readFileSync(again)).equals(gunzipSync(readFileSync(archive)))).toBe(true)
  const { rows } = await target.pool.query(
    `INSERT INTO audit_event (actor_kind, actor_id, act, subject_kind, subject_id) VALUES ('s', 's', 's', 's', 's') RETURNING id::text`,
  )
  expect(rows).toEqual([{ id: String(9_007_199_254_740_993n + BigInt(ROWS)) }])
  await target.close()
})

test('an archive of an older release is brought up to date', async () => {
  const target = embed(await PGlite.create(), silent)
  await importInto(target, archive, newer)
  const { rows } = await target.pool.query(
    `SELECT count(*)::int AS count FROM channel WHERE motto = 'of ' || name`,
  )
  expect(rows).toEqual([{ count: ROWS }])
  await target.close()
})

test('an archive of a newer release is refused', async () => {
  const target = await embeddedDatabase()
  await expect(importInto(target, archive, migrationsHere().slice(0, -1))).rejects.toThrow(
    `${archive} was written by a newer release of Countersign (1.2.3); import it with that release or a later one`,
  )
  await target.close()
})

test('an archive that is older than what the database was made for is refused', async () => {
  const target = await embeddedDatabase()
  await migrate(target, newer)
  await expect(importInto(target, archive, newer)).rejects.toThrow(
    `${archive} is of an older release than this database was made for; import it into a new one: set DATA_DIR or DATABASE_URL to a place without a database`,
  )
  await target.close()
})

describe('is refused, and changes nothing,', () => {
  let target: OpenDatabase
  beforeAll(async () => {
    target = await embeddedDatabase()
  })
  afterAll(async () => {
    // After all that was refused, the whole archive still goes in.
    await expect(importInto(target)).resolves.toEqual(counts)
    await target.close()
  })

  const bytes = () => readFileSync(archive)
  const cut = (share: number) => () => {
    const file = aFile()
    writeFileSync(file, bytes().subarray(0, Math.floor(bytes().length * share)))
    return file
  }
  const damaged =
    'is not as it was written: it was damaged or edited; use another archive, or make it anew'
  test.each<[string, () => string, string]>([
    ['an archive without its last byte', cut(1 - 1e-7), 'is cut off'],
    ['half an archive', cut(0.5), 'is cut off'],
    ['an archive without its last lines', () => anEdited((l) => l.slice(0, -1)), 'is cut off'],
    [
      'an archive with a row that was changed',
      () => anEdited((l) => l.map((x) => x.replace('address 300', 'address 3oo'))),
      damaged,
    ],
    ['an archive with a row that was taken out', () => anEdited((l) => l.toSpliced(5, 1)), damaged],
    [
      'an archive with counts that were changed',
      () =>
        anEdited((l) => [
          ...l.slice(0, -1),
          `${l.at(-1)}`.replace('"channel":600', '"channel":601'),
        ]),
      damaged,
    ],
    ['an archive with something after its end', () => anEdited((l) => [...l, '{}']), damaged],
    [
      'an archive with a bit that fell over',
      () => {
        const file = aFile()
        const flipped = bytes()
        flipped[Math.floor(flipped.length / 2)] =
          (flipped[Math.floor(flipped.length / 2)] ?? 0) ^ 64
        writeFileSync(file, flipped)
        return file
      },
      damaged,
    ],
    [
      'a file that is something else',
      () => {
        const file = aFile()
        writeFileSync(file, 'hello')
        return file
      },
      'is not an archive of Countersign; choose another file',
    ],
    ['gzip of something else', () => anEdited(() => ['hello']), 'is not an archive of Countersign'],
    ['a file that is not there', aFile, 'There is no file'],
    [
      'an archive in a newer form',
      () => anEdited((l) => [`${l[0]}`.replace('"format":1', '"format":2'), ...l.slice(1)]),
      'was written by a newer release of Countersign (1.2.3)',
    ],
  ])('%s', async (_, make, words) => {
    const refused = await importInto(target, make()).catch((error) => error)
    expect(refused).toBeInstanceOf(StartError)
    expect(refused.message).toContain(words)
    const { rows } = await target.pool.query('SELECT count(*)::int AS count FROM channel')
    expect(rows).toEqual([{ count: 0 }])
  })

  test('a check of a file finds the same', async () => {
    await expect(verifyArchive(archive)).resolves.toMatchObject({ program: '1.2.3' })
    await expect(verifyArchive(cut(0.7)())).rejects.toThrow('is cut off')
  })
})

test('an archive goes into a new database only', async () => {
  await expect(importInto(source)).rejects.toThrow(
    'The database is in use already (there are rows in the table article), and an archive goes into a new one only: set DATA_DIR or DATABASE_URL to a place without a database',
  )
})

test('an archive never takes the place of a file', async () => {
  const file = aFile()
  writeFileSync(file, 'precious')
  await expect(exportArchive(source, { file, program: '1', at })).rejects.toThrow(
    `${file} is there already and is not overwritten; choose another name`,
  )
  expect(readFileSync(file, 'utf8')).toBe('precious')
})

test('an empty database has no archive', async () => {
  const empty = embed(await PGlite.create(), silent)
  const file = aFile()
  await expect(exportArchive(empty, { file, program: '1', at })).rejects.toThrow(
    'There is nothing to export',
  )
  expect(readdirSync(home).filter((name) => name.includes('.part'))).toEqual([])
  await empty.close()
})
