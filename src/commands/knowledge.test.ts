import { execFile } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '../adapters/database/migrate.ts'
import { openDatabase } from '../adapters/database/open.ts'
import { approve } from '../flow/knowledge/approve.ts'
import { openFolder } from '../flow/knowledge/folder.ts'
import { seedKnowledge } from '../flow/knowledge/seed.ts'
import { seedPolicies } from '../flow/policy.ts'
import type { Database } from '../ports.ts'
import { migrationsHere, silent } from '../testing/database.ts'
import { approver } from '../testing/library.ts'

/** The library's command as it is run at a terminal, on a data folder that a server has left. */

const folder = mkdtempSync(join(tmpdir(), 'countersign-knowledge-'))
const knowledge = join(folder, 'knowledge')
const file = 'articles/deliveries/track-a-parcel.en.md'

async function onData<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ kind: 'pglite', folder: join(folder, 'database') }, silent)
  await migrate(database, migrationsHere())
  return work(database).finally(() => database.close())
}

beforeAll(async () => {
  const policies = readdirSync('knowledge').filter((name) => name.endsWith('.yaml'))
  for (const part of [...policies, 'articles/deliveries', 'replies/deliveries'])
    cpSync(join('knowledge', part), join(knowledge, part), { recursive: true })
  await onData(async (database) => {
    await seedPolicies(database, knowledge)
    await seedKnowledge(database, knowledge)
    const path = join(knowledge, file)
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: .*$/m, 'title: Where is it'))
    await seedKnowledge(database, knowledge)
  })
})
afterAll(() => rmSync(folder, { recursive: true }))

const inside: { WEB_PRIVATE_HOSTS?: string } = {}

function run(...args: string[]): Promise<{ code: number; out: string }> {
  const env = { PATH: process.env.PATH, DATA_DIR: folder, ...inside }
  return new Promise((resolve) => {
    const program = ['--import', 'tsx', 'src/commands/knowledge.ts', ...args]
    execFile(process.execPath, program, { env }, (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), out: out + err })
    })
  })
}

test('npm run knowledge tells what waits, puts what the files say in force, and takes it back', async () => {
  const before = await run('status')
  expect(before.out).toMatch(/^Release 1, .*\nIn force: \d+\. Waiting: 1\. Due for review: \d+\.\n/)
  expect(before.out).toMatch(/track-a-parcel\.en 2 {2}by start\n$/)
  expect(await run('rollback', '1')).toMatchObject({
    code: 1,
    out: expect.stringMatching(
      /nothing to answer from\. If you mean that, add --empties-library\.\n$/,
    ),
  })
  const published = await run('publish', 'files')
  expect(published).toEqual({ code: 0, out: 'Release 2: 1 versions are approved.\n' })
  expect(await run('publish', 'files')).toMatchObject({ code: 1 })
  const back = await run('rollback', '2')
  expect(back).toEqual({ code: 0, out: 'Release 3: 1 versions are back, 1 are out.\n' })
})

test('what is exported says the same when it is read again, and is not written over', async () => {
  const target = join(folder, 'export')
  expect(await run('export', target)).toMatchObject({ code: 0 })
  const approved = await onData(({ prisma }) =>
    prisma.articleVersion.findMany({ where: { state: 'approved' } }),
  )
  const { problems, contents } = openFolder(target).read()
  expect(problems).toEqual([])
  expect(contents.length).toBeGreaterThan(20)
  for (const content of contents) {
    const isThis = approved.find((v) => v.articleId === content.id && v.locale === content.locale)
    expect(content).toEqual(isThis?.content)
  }
  expect(await run('export', target)).toMatchObject({
    code: 2,
    out: expect.stringContaining('is not empty, and nothing is overwritten'),
  })
})

test('a folder becomes proposals that the command itself does not publish', async () => {
  const source = join(folder, 'source')
  mkdirSync(source)
  writeFileSync(join(source, 'good.txt'), 'Care of boots\n\nBrush them and let them dry slowly.\n')
  writeFileSync(join(source, 'bad.md'), '---\nkind: poem\n---\nRoses')
  const { code, out } = await run('import', source, '--owner', 'support')
  expect(code).toBe(1)
  expect(out).toMatch(/^bad\.md, line 2: kind: /)
  expect(out).toMatch(/\nProposed: 1\. Known already: 0\. Files refused: 1\.\n/)
  const id = /as import ([0-9a-f-]{36})\./.exec(out)?.[1] ?? ''
  expect(await run('publish', 'import', id)).toEqual({
    code: 1,
    out: 'A command brought them in, so a person approves them: at the desk, or by the API.\n',
  })
})

test.each([
  [[], 'npm run knowledge -- status'],
  [['publish', 'everything'], '"everything" is not an id'],
  [['rollback', 'two'], '"two" is not the number of a release'],
  [['import', 'nowhere-at-all'], 'The folder nowhere-at-all cannot be read'],
  [['status', '--loud'], "'--loud'"],
  [['bogus'], '"bogus" is not understood'],
  [['search'], '"search" is written so:\nnpm run knowledge -- search QUESTION [--locale LOCALE] '],
  [['import'], '"import" is written so:\nnpm run knowledge -- import PATH '],
  [['rollback'], '"rollback" is written so:\nnpm run knowledge -- rollback NUMBER '],
  [['search', 'hello', '--locale', 'klingon'], '--locale "klingon" is no language'],
  [
    ['search', 'hello', '--locale', 'xx'],
    '--locale "xx" is none that this desk knows: choose among en, ',
  ],
  [['import', 'docs', '--owner', 'nobody'], 'There is no team "nobody": choose one of'],
])('npm run knowledge says what is wrong with %j', async (args, sentence) => {
  const { code, out } = await run(...args)
  expect(code).toBe(2)
  expect(out).toContain(sentence)
})

test('a page is added by its address, approved, and named when it is gone', async () => {
  let isThere = true
  const html = '<title>Gift cards</title><h1>Gift cards</h1><p>They are good for three years.</p>'
  const server = createServer((_request, response) =>
    response.writeHead(isThere ? 200 : 404, { 'content-type': 'text/html' }).end(html),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}/gift-cards`
  try {
    const refused = await run('add', 'http://127.0.0.1/gift-cards')
    expect(refused).toMatchObject({ code: 1, out: expect.stringContaining('WEB_PRIVATE_HOSTS') })
    inside.WEB_PRIVATE_HOSTS = `127.0.0.1:${port}`
    expect((await run('add', url, '--owner', 'billing')).out).toMatch(/^Proposed: [0-9a-f-]{36}$/m)
    await onData(async (database) => {
      const { id, digest } = await database.prisma.articleVersion.findFirstOrThrow({
        where: { source: { url } },
      })
      await approve(database, { versions: [{ id, digest }], actor: approver })
    })
    isThere = false
    expect((await run('sync')).out).toMatch(/That vanished: 1\.\n$/)
    expect((await run('sync')).out).toMatch(
      /gone, and .* Retire it\?\n {2}[0-9a-f-]{36} {2}gift-cards\.en 1\n$/,
    )
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
