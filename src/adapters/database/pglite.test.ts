import { fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Pool } from 'pg'
import { afterAll, expect, test, vi } from 'vitest'
import { StartError } from '../../core/start-error.ts'
import { embeddedDatabase, silent } from '../../testing/database.ts'
import { databaseContract } from './contract.ts'
import { openDatabase } from './open.ts'
import { openPglite, PGLITE_MAJOR, unusable } from './pglite.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

databaseContract('embedded', embeddedDatabase)

const home = mkdtempSync(join(tmpdir(), 'countersign-pglite-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const open = (folder: string) => openDatabase({ kind: 'pglite', folder }, silent)

test('a folder keeps its rows, and belongs to one process at a time', async () => {
  const folder = join(home, 'data folder', 'database')
  const database = await open(folder)
  await database.pool.query('CREATE TABLE kept (words text)')
  await database.pool.query(`INSERT INTO kept VALUES ('still here')`)
  await expect(open(folder)).rejects.toThrow(/is in use by another Countersign/)
  await database.close()
  const again = await open(folder)
  const { rows } = await again.pool.query('SELECT words FROM kept')
  expect(rows).toEqual([{ words: 'still here' }])
  await again.close()
})

test('every row that was committed outlives kill -9', async () => {
  const folder = join(home, 'killed', 'database')
  const writer = fork(join(import.meta.dirname, '..', '..', 'testing', 'row-writer.ts'), {
    execArgv: ['--import', 'tsx'],
  })
  let committed = 0
  const gone = new Promise((resolve) => writer.once('exit', resolve))
  writer.on('message', (n: number) => {
    if (n === 0) writer.send(folder)
    committed = n
    if (n === 40) writer.kill('SIGKILL')
  })
  await gone
  const database = await openPglite(folder, silent)
  const rows = await database.prisma.setting.findMany({ where: { updatedBy: 'test' } })
  const names = new Set(rows.map(({ name }) => name))
  for (let n = 1; n <= committed; n++) expect(names).toContain(`${n}b`)
  expect(names.size % 2).toBe(0)
  await database.close()
})

test('a folder of another PostgreSQL is refused with the way over', async () => {
  const folder = join(home, 'older')
  mkdirSync(folder)
  writeFileSync(join(folder, 'PG_VERSION'), '17\n')
  await expect(open(folder)).rejects.toThrow(
    new StartError(
      `The database in ${folder} was written by PostgreSQL 17, and this release reads ${PGLITE_MAJOR}; run "npm run data -- export FILE" with the older release, move the folder away, then "npm run data -- import FILE" with this one`,
    ),
  )
})

test('the version that is compared is the one inside', async () => {
  const db = await PGlite.create()
  const { rows } = await db.query<{ v: string }>(
    `SELECT current_setting('server_version_num') AS v`,
  )
  expect(Math.floor(Number(rows[0]?.v) / 10_000)).toBe(PGLITE_MAJOR)
  await db.close()
})

test('a file in the place of the folder is refused', async () => {
  const folder = join(home, 'a-file')
  writeFileSync(folder, '')
  await expect(open(folder)).rejects.toThrow(
    `The data folder ${folder} is not a folder; set DATA_DIR to a folder that this user can write to`,
  )
})

test.runIf(process.platform === 'linux')(
  'a folder that cannot be made is refused at once',
  async () => {
    await expect(open('/proc/desk/database')).rejects.toThrow(
      'The data folder /proc/desk/database cannot be made; set DATA_DIR to a folder that this user can write to',
    )
  },
)

// Root may write everywhere, so the refusal itself is not to be had on every machine; its words are.
test.each([
  ['EACCES', 'cannot be read and written'],
  ['EROFS', 'is on a read-only file system'],
  ['ENOSPC', 'is on a full disk'],
])('a folder that fails with %s is refused in one plain sentence', (code, words) => {
  const refusal = unusable('/srv/desk', Object.assign(new Error(code), { code }))
  expect(refusal).toBeInstanceOf(StartError)
  expect(refusal.message).toBe(
    `The data folder /srv/desk ${words}; set DATA_DIR to a folder that this user can write to`,
  )
})

test('a folder that is damaged is refused, and free again afterwards', async () => {
  const folder = join(home, 'damaged')
  mkdirSync(folder)
  writeFileSync(join(folder, 'PG_VERSION'), `${PGLITE_MAJOR}\n`)
  for (const _ of ['first', 'second']) {
    await expect(open(folder)).rejects.toThrow(
      `The database in ${folder} could not be opened; restore the folder from a backup`,
    )
  }
})

test('two pools of one database each have their own search path', async () => {
  const database = await embeddedDatabase()
  const other = new Pool({ ...database.pool.options, options: '-c search_path="other",public' })
  await other.query('CREATE SCHEMA other')
  await other.query('CREATE TABLE thing (n int)')
  await database.pool.query('CREATE TABLE thing (words text)')
  await other.query('INSERT INTO thing VALUES (1)')
  const answers = await Promise.all(
    [database.pool, other, database.pool, other].map((pool) => pool.query('SELECT * FROM thing')),
  )
  expect(answers.map(({ rows }) => rows)).toEqual([[], [{ n: 1 }], [], [{ n: 1 }]])
  await other.end()
  await database.close()
})
