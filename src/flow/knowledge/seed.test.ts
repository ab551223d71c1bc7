import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../ports.ts'
import { embeddedDatabase } from '../../testing/database.ts'
import { aDesk, aMessage, aPhone } from '../../testing/desk.ts'
import { approver } from '../../testing/library.ts'
import { seedPolicies } from '../policy.ts'
import { approve } from './approve.ts'
import { reject } from './edit.ts'
import { seedKnowledge } from './seed.ts'

let database: Database
let folder: string
const article = 'articles/deliveries/track-a-parcel.en.md'
beforeEach(async () => {
  database = await embeddedDatabase()
  folder = join(await mkdtemp(join(tmpdir(), 'countersign-library-')), 'knowledge')
  for (const policy of ['service.yaml', 'taxonomy.yaml', 'boundary.yaml'])
    await cp(join('knowledge', policy), join(folder, policy), { recursive: true })
  for (const part of ['articles/deliveries', 'replies/deliveries'])
    await cp(join('knowledge', part), join(folder, part), { recursive: true })
  await seedPolicies(database, folder)
})
afterEach(async () => {
  await database.close()
  await rm(join(folder, '..'), { recursive: true })
})

const start = () => seedKnowledge(database, folder)
const change = async (from: string | RegExp, to: string, file = article) => {
  const path = join(folder, file)
  const text = await readFile(path, 'utf8')
  expect(text).toMatch(from)
  await writeFile(path, text.replace(from, to))
}
const count = (where: object = {}) => database.prisma.articleVersion.count({ where })
const waiting = () => database.prisma.articleVersion.findMany({ where: { state: 'proposed' } })
const told = expect.stringMatching(/track-a-parcel\.en.*npm run knowledge -- publish files$/)

describe('at the first start of a new database', () => {
  test('the files are release 1, approved by whoever deployed them, also when several start together', async () => {
    expect(await Promise.all([start(), start()])).toEqual([[], []])
    const releases = await database.prisma.knowledgeRelease.findMany({ include: { items: true } })
    expect(releases).toMatchObject([{ number: 1, kind: 'seed', by: 'seed' }])
    expect(releases[0]?.items.length).toBe(await count())
    expect(await count({ state: 'approved', decidedBy: 'seed' })).toBe(await count())
    const [event] = await database.prisma.auditEvent.findMany({
      where: { act: 'knowledge.released' },
    })
    expect(event).toMatchObject({ actorKind: 'system', actorId: 'seed', subjectId: '1' })
    expect(await database.prisma.passage.count()).toBeGreaterThan(await count())
  })

  test('a bad file is named by its line and harms no other', async () => {
    await change(/^audience: .*$/m, 'audience: everybody')
    const [problem, ...more] = await start()
    expect(problem).toMatch(
      /^knowledge\/articles\/deliveries\/track-a-parcel\.en\.md, line \d+: audience: .*It was left out\.$/,
    )
    expect(more).toEqual([])
    expect(await start()).toEqual([problem])
    expect(await count()).toBeGreaterThan(10)
    expect(await count({ articleId: 'track-a-parcel', locale: 'en' })).toBe(0)
  })

  test('what is over already is kept and never in force', async () => {
    await change(/^effective: .*$/m, 'effective: 2020-01-01\nexpires: 2020-02-01')
    await start()
    const row = await database.prisma.articleVersion.findFirstOrThrow({
      where: { articleId: 'track-a-parcel', locale: 'en' },
    })
    expect(row.effectiveAt).toEqual(row.endsAt)
  })
})

test('a desk that customers have written to gets proposals and no sample shop', async () => {
  const desk = await aDesk(database)
  await desk.receive(aMessage(aPhone()))
  expect(await start()).toEqual([expect.stringContaining('npm run knowledge -- publish files')])
  expect(await count({ state: 'approved' })).toBe(0)
  expect(await count({ state: 'proposed' })).toBeGreaterThan(10)
})

describe('at a later start', () => {
  beforeEach(() => start())

  test('the same files do nothing', async () => {
    const before = await count()
    expect(await start()).toEqual([])
    expect(await count()).toBe(before)
  })

  test('a changed file is proposed, once, and the command is told until somebody decides', async () => {
    await change(/^title: .*$/m, 'title: Where is it')
    expect(await start()).toEqual([told])
    expect(await start()).toEqual([told])
    const [proposal, ...more] = await waiting()
    expect(proposal).toMatchObject({ title: 'Where is it', number: 2, createdBy: 'start' })
    expect(more).toEqual([])
    const { id = '', digest = '' } = proposal ?? {}
    await approve(database, { versions: [{ id, digest }], actor: approver })
    expect(await start()).toEqual([])
  })

  test('how a file is laid out makes no proposal', async () => {
    await change(/^title: (.*)$/m, 'title:    "$1"   # a comment')
    expect(await start()).toEqual([])
  })

  test('a file that changed again takes the place of what it had proposed', async () => {
    await change(/^title: .*$/m, 'title: One')
    await start()
    await change(/^title: .*$/m, 'title: Two')
    expect(await start()).toEqual([told])
    expect((await waiting()).map(({ title }) => title)).toEqual(['Two'])
  })

  test('a file that was changed back proposes nothing', async () => {
    const before = await readFile(join(folder, article), 'utf8')
    await change(/^title: .*$/m, 'title: One')
    await start()
    await writeFile(join(folder, article), before)
    expect(await start()).toEqual([])
    expect(await waiting()).toEqual([])
  })

  test('what a person rejected is not brought up again', async () => {
    await change(/^title: .*$/m, 'title: One')
    await start()
    const [proposal] = await waiting()
    const { id = '', digest = '' } = proposal ?? {}
    await reject(database, { id, digest, reason: 'no', actor: approver })
    await change(/$/, '\n', 'articles/deliveries/delivery-late.en.md')
    expect(await start()).toEqual([])
    expect(await waiting()).toEqual([])
  })

  test('a file that is gone takes nothing out', async () => {
    await rm(join(folder, article))
    expect(await start()).toEqual([])
    expect(await count({ articleId: 'track-a-parcel', state: 'approved' })).toBeGreaterThan(0)
  })
})
