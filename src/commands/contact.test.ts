import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '../adapters/database/migrate.ts'
import { openDatabase } from '../adapters/database/open.ts'
import { migrationsHere, silent } from '../testing/database.ts'
import { aDesk, aMessage, aPhone } from '../testing/desk.ts'
import { rowsWith } from '../testing/planting.ts'

/** The command as it is run at a terminal, on a data folder that a server has left. */

const home = mkdtempSync(join(tmpdir(), 'countersign-contact-'))
const data = join(home, 'data')
const phone = aPhone()

const open = () => openDatabase({ kind: 'pglite', folder: join(data, 'database') }, silent)

beforeAll(async () => {
  const database = await open()
  await migrate(database, migrationsHere())
  const desk = await aDesk(database)
  await desk.receive(aMessage(phone, { text: 'Where is my quagga?' }))
  await database.close()
})
afterAll(() => rmSync(home, { recursive: true }))

function run(...args: string[]): Promise<{ code: number; out: string }> {
  const env = { PATH: process.env.PATH, DATA_DIR: data }
  return new Promise((resolve) => {
    const program = ['--import', 'tsx', 'src/commands/contact.ts', ...args]
    execFile(process.execPath, program, { env }, (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), out: out + err })
    })
  })
}

test('a contact is exported by number, into a file that only its owner reads', async () => {
  const file = join(home, 'export.json')
  expect(await run('export', phone, '--file', file)).toEqual({ code: 0, out: '' })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const { contact } = JSON.parse(readFileSync(file, 'utf8'))
  expect(contact.identities).toMatchObject([{ kind: 'phone', value: phone }])
  expect(contact.conversations[0].messages[0].content).toEqual({ text: 'Where is my quagga?' })
  const shown = await run('export', contact.id)
  expect(JSON.parse(shown.out).contact).toEqual(contact)
})

test.each([
  [['export', phone, '--file', join(data, 'exports', 'x.json')], 'would outlive an erasure'],
  [['erase', phone], '--reason: must be one of asked_for'],
  [['erase', phone, '--reason', 'Maria asked'], '--reason: must be one of asked_for'],
  [['export'], 'npm run contact -- export ID|NUMBER'],
])('%j is not understood, and says why', async (args, sentence) => {
  const { code, out } = await run(...args)
  expect(code).toBe(2)
  expect(out).toContain(sentence)
})

test('a contact is erased by number, and then nobody is known by it', async () => {
  const erased = await run('erase', phone, '--reason', 'asked_for')
  expect(erased.out).toMatch(/^Erased: 1 messages, .* Exports, archives and backups/)
  expect(erased.code).toBe(0)
  for (const act of [
    ['export', phone],
    ['erase', phone, '--reason', 'asked_for'],
  ]) {
    const { code, out } = await run(...act)
    expect(code).toBe(1)
    expect(out).toBe('Nobody is known by this id or number.\n')
  }
  const database = await open()
  expect(await rowsWith(database, 'quagga')).toEqual([])
  const acts = await database.prisma.auditEvent.findMany({ orderBy: { id: 'asc' } })
  expect(
    acts
      .filter((row) => row.subjectKind === 'contact')
      .map(({ act, actorId, details }) => [act, actorId, details]),
  ).toMatchObject([
    ['contact.exported', 'command', { conversations: 1, messages: 1 }],
    ['contact.exported', 'command', {}],
    ['contact.erasure_ordered', 'command', { reason: 'asked_for' }],
    ['contact.erased', 'command', {}],
  ])
  await database.close()
})
