import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '../adapters/database/migrate.ts'
import { openDatabase } from '../adapters/database/open.ts'
import { migrationsHere, silent } from '../testing/database.ts'

/** The command as it is run at a terminal, on a data folder that a server has left. */

const home = mkdtempSync(join(tmpdir(), 'countersign-data-'))
const old = join(home, 'old')
const fresh = join(home, 'fresh')
const archive = join(home, 'desk.archive')
const gone = '0e2b1e1e-0000-4000-8000-000000000001'

const open = (dataDir: string) =>
  openDatabase({ kind: 'pglite', folder: join(dataDir, 'database') }, silent)

beforeAll(async () => {
  const database = await open(old)
  await migrate(database, migrationsHere())
  await database.prisma.contact.create({ data: { id: gone, name: 'Maria' } })
  await database.prisma.contact.create({ data: { name: 'Ahmed' } })
  await database.close()
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

function run(dataDir: string, ...args: string[]): Promise<{ code: number; out: string }> {
  const env = { PATH: process.env.PATH, DATA_DIR: dataDir }
  return new Promise((resolve) => {
    const program = ['--import', 'tsx', 'src/commands/data.ts', ...args]
    execFile(process.execPath, program, { env }, (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), out: out + err })
    })
  })
}

test('an archive is made, looked at and imported, and who was erased since stays erased', async () => {
  const exported = await run(old, 'export', archive)
  expect(exported.out).toMatch(/^ +2 {2}contact$/m)
  expect(exported.out).toContain(
    `Written to ${archive}.\nKeep ${join(old, 'secret.key')} with it: without that key the database does not start again.`,
  )
  expect(exported.code).toBe(0)
  expect((await run(old, 'check', archive)).out).toContain(`${archive} is whole.`)

  mkdirSync(fresh)
  const erasure = { contactId: gone, at: new Date().toISOString(), by: 'key-1' }
  const list = join(fresh, 'erasures.jsonl')
  writeFileSync(list, `${JSON.stringify(erasure)}\n{"contactId": "half`)
  const imported = await run(fresh, 'import', archive)
  expect(imported.out).toContain('Erased again, because they were erased since: 1 of 1 contacts.')
  expect(imported.out).toContain(`it belongs into ${join(fresh, 'secret.key')}.`)
  // A line that names nobody leaves somebody unerased: the exit code tells.
  expect(imported.out).toContain(`Line 2 of ${list} cannot be read`)
  expect(imported.code).toBe(1)
  const database = await open(fresh)
  const contacts = await database.prisma.contact.findMany({ orderBy: { name: 'asc' } })
  expect(contacts.map(({ name }) => name)).toEqual(['Ahmed', null])
  await database.close()
  const checked = await run(fresh, 'check')
  expect(checked).toMatchObject({ code: 0, out: expect.stringContaining('Nothing was found.') })
})

test('what cannot be is told by a line and the exit code', async () => {
  const broken = join(home, 'broken')
  cpSync(old, broken, { recursive: true })
  const database = await open(broken)
  await database.pool.query('UPDATE audit_head SET sequence = 7')
  await database.close()
  const { code, out } = await run(broken, 'check')
  expect(out).toContain('audit_head 1 does not name the number of sealed rows')
  expect(code).toBe(1)
})

test('while a server has the folder, nothing is exported', async () => {
  const database = await open(old)
  const { code, out } = await run(old, 'export', join(home, 'never'))
  await database.close()
  expect(out).toBe(
    `The data folder ${join(old, 'database')} is in use by another Countersign; stop it, or set DATA_DIR to another folder\n`,
  )
  expect(code).toBe(2)
})

test.each([
  [['export'], 'npm run data -- export FILE'],
  [['frobnicate', 'x'], 'npm run data -- export FILE'],
  [['check'], 'There is no database in'],
  [['check', 'nowhere'], 'There is no file nowhere'],
])('npm run data says what is wrong with %j', async (args, sentence) => {
  const { code, out } = await run(join(home, 'nothing'), ...args)
  expect(out).toContain(sentence)
  expect(code).toBe(2)
})
