import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkpointFile } from '../adapters/checkpoint/file.ts'
import type { OpenDatabase } from '../adapters/database/assemble.ts'
import { migrate } from '../adapters/database/migrate.ts'
import { openDatabase } from '../adapters/database/open.ts'
import { openSecrets } from '../adapters/secrets/open.ts'
import { checkpointSigner } from '../core/checkpoint.ts'
import { exportCheckpoint } from '../flow/audit/checkpoint.ts'
import { sealAudit } from '../flow/audit/seal.ts'
import { noteErasure } from '../flow/erasure-list.ts'
import { seedPolicies } from '../flow/policy.ts'
import { migrationsHere, silent } from '../testing/database.ts'

/** The commands as they are run at a terminal, on a data folder that a server has left. */

const folder = mkdtempSync(join(tmpdir(), 'countersign-commands-'))
const knowledge = join(folder, 'knowledge')
const checkpoints = join(folder, 'audit', 'checkpoints.jsonl')
beforeAll(() =>
  onData(async (database) => {
    await migrate(database, migrationsHere())
    cpSync('knowledge', knowledge, { recursive: true })
    await seedPolicies(database, knowledge)
    const file = join(knowledge, 'service.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('urgent: 15', 'urgent: 10'))
    await seedPolicies(database, knowledge)
    await sealAudit(database)
    const { auditSeed } = await openSecrets(folder, undefined, database)
    await exportCheckpoint(database, checkpointFile(checkpoints), checkpointSigner(auditSeed))
  }),
)
afterAll(() => rmSync(folder, { recursive: true }))

async function onData(work: (database: OpenDatabase) => Promise<unknown>): Promise<void> {
  const database = await openDatabase({ kind: 'pglite', folder: join(folder, 'database') }, silent)
  try {
    await work(database)
  } finally {
    await database.close()
  }
}

function run(...args: string[]): Promise<{ code: number; out: string }> {
  const [command, ...rest] = args
  const env = { PATH: process.env.PATH, DATA_DIR: folder }
  return new Promise((resolve) => {
    const program = ['--import', 'tsx', `src/commands/${command}.ts`, ...rest]
    execFile(process.execPath, program, { env }, (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), out: out + err })
    })
  })
}

test('whatever a command calls "npm run …" is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const sources = readdirSync('src/commands').map((name) =>
    readFileSync(`src/commands/${name}`, 'utf8'),
  )
  const called = sources.flatMap((source) => source.match(/(?<=npm run )[a-z:]+/g) ?? [])
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(called))
})

test('npm run policy tells what a version would change, and publishes it', async () => {
  const diff = '- firstAnswerMinutes.urgent: 15\n+ firstAnswerMinutes.urgent: 10\n'
  expect((await run('policy', 'diff', 'service', '2')).out).toContain(diff)
  expect(await run('policy', 'publish', 'service', '2')).toEqual({
    code: 0,
    out: 'Version 2 is in force; before it was 1.\n',
  })
})

test('npm run audit verifies against the checkpoints, and the exit code tells', async () => {
  const fine = await run('audit', 'verify')
  expect(fine.code).toBe(0)
  expect(fine.out).toMatch(/rows are as they were sealed \(1 checkpoints\)/)
  await onData(({ pool }) =>
    pool.query(`UPDATE audit_event SET act = 'policy.praised' WHERE sequence = 1`),
  )
  const tampered = await run('audit', 'verify')
  expect(tampered.code).toBe(1)
  expect(tampered.out).toMatch(/^Row 1 does not follow from row 0/)
})

test('npm run audit lists what was done, to what and by whom', async () => {
  const { code, out } = await run('audit', 'list', '--act', 'policy.proposed', '--limit', '1')
  expect(code).toBe(0)
  expect(out).toMatch(
    /^ +\d+ {2}\S+ {2}system:start {2}policy.proposed {2}policy:service {2}\{"digest"/,
  )
})

test('npm run erase erases again whom a restore brought back', async () => {
  await onData(async ({ prisma }) => {
    const { id } = await prisma.contact.create({ data: { name: 'Maria' } })
    await noteErasure(join(folder, 'erasures.jsonl'), {
      contactId: id,
      at: new Date(),
      by: 'agent-1',
    })
  })
  const { code, out } = await run('erase', 'replay')
  expect(code).toBe(0)
  expect(out).toMatch(
    /^Of 1 contacts in .* the backup had brought 1 back\.\nThey are erased again\.\n$/,
  )
  await onData(async ({ prisma }) =>
    expect(await prisma.contact.count({ where: { name: 'Maria' } })).toBe(0),
  )
})

test.each([
  ['policy', ['frobnicate'], 'publish KIND NUMBER'],
  ['policy', ['publish', 'service', 'two'], '"two" is not the number of a version'],
  ['policy', ['list', '--loud'], "'--loud'"],
  ['audit', ['list', '--subject', 'policy'], '--subject: must be like conversation:ID'],
  ['audit', ['verify', '--checkpoints', 'nowhere'], 'there is no file nowhere'],
])('npm run %s says what is wrong with %j', async (command, args, sentence) => {
  const { code, out } = await run(command, ...args)
  expect(code).toBe(2)
  expect(out).toContain(sentence)
})

test('policy simulate says what a boundary would have said to past turns', async () => {
  const { code, out } = await run('policy', 'simulate', 'boundary', '1')
  expect(out).toContain('0 turns; 0 would be judged differently.')
  expect(code).toBe(0)
  expect((await run('policy', 'simulate', 'boundary', '9')).code).toBe(1)
  expect((await run('policy', 'simulate', 'service', '1')).code).toBe(2)
})
