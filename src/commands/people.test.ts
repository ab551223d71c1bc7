import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../adapters/database/assemble.ts'
import { migrate } from '../adapters/database/migrate.ts'
import { openDatabase } from '../adapters/database/open.ts'
import { join as accept } from '../flow/people/join.ts'
import { reset } from '../flow/people/reset.ts'
import { migrationsHere, silent } from '../testing/database.ts'

/** The command as it is run at a terminal, on a data folder that a server has left. */

const folder = mkdtempSync(join(tmpdir(), 'countersign-people-'))
const hash = { passwordHash: 'not-a-hash' }
beforeAll(() => onData((database) => migrate(database, migrationsHere())))
afterAll(() => rmSync(folder, { recursive: true }))

async function onData<T>(work: (database: OpenDatabase) => Promise<T>): Promise<T> {
  const database = await openDatabase({ kind: 'pglite', folder: join(folder, 'database') }, silent)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

function run(...args: string[]): Promise<{ code: number; out: string }> {
  const env = {
    PATH: process.env.PATH,
    DATA_DIR: folder,
    PUBLIC_URL: 'https://desk.example.com',
  }
  return new Promise((resolve) => {
    const program = ['--import', 'tsx', 'src/commands/people.ts', ...args]
    execFile(process.execPath, program, { env }, (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), out: out + err })
    })
  })
}

const tokenIn = (out: string, page: string) => {
  const link = new RegExp(`^https://desk\\.example\\.com/${page}#([\\w-]{43})$`, 'm')
  return link.exec(out)?.[1] ?? `no link in: ${out}`
}

test('npm run people invites, lists, resets and disables', async () => {
  const invited = await run('invite', 'Ada@Example.com', '--role', 'administrator')
  expect(invited.code).toBe(0)
  const token = tokenIn(invited.out, 'join')
  expect(await onData((db) => accept(db, { token, name: 'Ada', ...hash }))).toMatchObject({
    kind: 'joined',
  })
  expect((await run('list')).out).toMatch(/ {2}ada@example\.com {2}administrator {2}all channels/)
  expect((await run('invite', 'ada@example.com', '--role', 'agent')).code).toBe(1)

  const offered = await run('reset', 'ada@example.com', '--second-factor')
  const again = { token: tokenIn(offered.out, 'reset'), ...hash }
  expect(await onData((db) => reset(db, again))).toMatchObject({ kind: 'done' })

  const last = await run('disable', 'ada@example.com')
  expect(last).toMatchObject({ code: 1, out: expect.stringContaining('no administrator left') })
  const second = tokenIn(
    (await run('invite', 'b@example.com', '--role', 'administrator')).out,
    'join',
  )
  await onData((db) => accept(db, { token: second, name: 'Bo', ...hash }))
  expect((await run('disable', 'ada@example.com')).code).toBe(0)
  expect((await run('list')).out).toMatch(/ada@example\.com .* disabled 2/)
  expect((await run('reset', 'ada@example.com')).code).toBe(1)
})

test.each([
  [[], 'npm run people -- invite EMAIL'],
  [['invite', 'not-an-address', '--role', 'agent'], 'npm run people -- invite EMAIL'],
  [['invite', 'c@example.com'], 'npm run people -- invite EMAIL'],
  [['invite', 'c@example.com', '--role', 'chief'], 'There is no role "chief"'],
  [['list', 'everybody'], 'npm run people -- list'],
])('npm run people says what is wrong with %j', async (args, sentence) => {
  const { code, out } = await run(...args)
  expect(code).toBe(2)
  expect(out).toContain(sentence)
})
