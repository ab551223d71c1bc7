import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { StartError } from '../core/start-error.ts'
import type { Database } from '../ports.ts'
import { embeddedDatabase } from '../testing/database.ts'
import { policiesInForce, policyInForce, seedPolicies, versionInForce } from './policy.ts'
import { publishPolicy, rollBackPolicy } from './publish-policy.ts'

const actor = { kind: 'person' as const, id: 'supervisor-1' }
let database: Database
let folder: string
let file: string
beforeAll(async () => {
  database = await embeddedDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.pool.query('TRUNCATE policy_version, audit_event')
  folder = join(await mkdtemp(join(tmpdir(), 'countersign-policy-')), 'knowledge')
  file = join(folder, 'service.yaml')
  await cp('knowledge', folder, { recursive: true })
})
afterEach(() => rm(join(folder, '..'), { recursive: true }))

const change = async (from: string | RegExp, to: string) =>
  writeFile(file, (await readFile(file, 'utf8')).replace(from, to))
const start = () => seedPolicies(database, folder)
const publish = (number: number) => publishPolicy(database, { kind: 'service', number, actor })
const states = async () => {
  const where = { kind: 'service' }
  const versions = await database.prisma.policyVersion.findMany({
    where,
    orderBy: { number: 'asc' },
  })
  return versions.map((v) => `${v.number} ${v.state}`)
}
const remember = (value: object) =>
  database.prisma.setting.update({ where: { name: 'policy_file.service' }, data: { value } })
const remembered = async () => {
  const where = { name: 'policy_file.service' }
  return (await database.prisma.setting.findUniqueOrThrow({ where })).value
}
const digestInForce = async () => {
  const where = { kind: 'service', state: 'in_force' as const }
  return (await database.prisma.policyVersion.findFirstOrThrow({ where })).digest
}
const nameInForce = async () => (await policyInForce(database, 'service')).name
const acts = async () => {
  const where = { subjectId: 'service' }
  const rows = await database.prisma.auditEvent.findMany({ where, orderBy: { id: 'asc' } })
  return rows.map((row) => row.act)
}

describe('at the first start', () => {
  test('the file comes into force, once, also when several processes start together', async () => {
    expect(await Promise.all([start(), start()])).toEqual([[], []])
    expect(await states()).toEqual(['1 in_force'])
    expect(await nameInForce()).toBe('Northwind Outfitters')
    expect(await acts()).toEqual(['policy.published'])
  })

  test.each([
    [
      /monday: \[09:00-18:00\]/,
      'monday: [9-18]',
      'knowledge/service.yaml, line 11, hours.monday.0: must be like 09:00-18:00.',
    ],
    [
      /^name:/m,
      'colour: green\nname:',
      'knowledge/service.yaml, line 4, colour: must not have colour.',
    ],
    [
      /urgent: 15/,
      'urgent: soon',
      'knowledge/service.yaml, line 35, firstAnswerMinutes.urgent: must be a number, not text.',
    ],
    [/teams:/, 'teams: [', /^knowledge\/service.yaml, line \d+: .*$/],
  ])('a bad file stops it with one sentence', async (from, to, sentence) => {
    await change(from, to)
    await expect(start()).rejects.toBeInstanceOf(StartError)
    await expect(start()).rejects.toThrow(sentence)
    expect(await states()).toEqual([])
  })

  test('a missing file stops it', async () => {
    await rm(file)
    await expect(start()).rejects.toThrow(
      'knowledge/service.yaml cannot be read: put the file there',
    )
  })
})

describe('at a later start', () => {
  beforeEach(() => start())

  test('the same file does nothing, however it is laid out', async () => {
    await change(/^# .*$/gm, '')
    expect(await start()).toEqual([])
    expect(await states()).toEqual(['1 in_force'])
  })

  test('a file that is as it was seen last is not read again, and one that says otherwise is', async () => {
    const { rows } = await database.pool.query(
      `SELECT value FROM setting WHERE name = 'policy_file.taxonomy'`,
    )
    expect(rows[0].value).toMatchObject({ mark: expect.stringMatching(/^[0-9a-f]{64}$/) })
    // Were it read, the mark of the file would be put right.
    const mark = createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
    const digest = await digestInForce()
    await remember({ mark, digest, planted: true })
    await start()
    expect(await remembered()).toMatchObject({ planted: true })
    await change('Northwind', 'Southwind')
    expect(await start()).toHaveLength(1)
    expect(await remembered()).not.toMatchObject({ planted: true })
  })

  test('what is in force is known by its number too', async () => {
    expect(await versionInForce(database, 'taxonomy')).toMatchObject({ number: 1 })
  })

  test('all that a turn goes by is read together, and what was published counts at once', async () => {
    const before = await policiesInForce(database)
    expect(before.service).toMatchObject({ number: 1, content: { name: 'Northwind Outfitters' } })
    expect(before.boundary).toEqual(await versionInForce(database, 'boundary'))
    await change('Northwind', 'Southwind')
    await start()
    await publish(2)
    const { service, taxonomy } = await policiesInForce(database)
    expect(service).toMatchObject({ number: 2, content: { name: 'Southwind Outfitters' } })
    // What nobody changed is not parsed again.
    expect(taxonomy).toBe(before.taxonomy)
  })

  test('a changed file is proposed, once, and the command is told until somebody runs it', async () => {
    await change('Northwind', 'Southwind')
    const told = [expect.stringMatching(/stays in force.*npm run policy -- publish service 2$/)]
    expect(await start()).toEqual(told)
    expect(await start()).toEqual(told)
    expect(await states()).toEqual(['1 in_force', '2 proposed'])
    expect(await nameInForce()).toBe('Northwind Outfitters')
    await publish(2)
    expect(await start()).toEqual([])
    expect(await acts()).toEqual(['policy.published', 'policy.proposed', 'policy.published'])
  })

  test('a file that was changed back needs no version of its own', async () => {
    const first = await readFile(file, 'utf8')
    await change('Northwind', 'Southwind')
    await start()
    await publish(2)
    await writeFile(file, first)
    expect(await start()).toEqual([expect.stringContaining('publish service 1')])
    expect(await states()).toEqual(['1 retired', '2 in_force'])
  })

  test('a version that was rolled back is not proposed again', async () => {
    await change('Northwind', 'Southwind')
    await start()
    await publish(2)
    await rollBackPolicy(database, { kind: 'service', actor })
    expect(await start()).toEqual([])
  })

  test('a bad file is told, and what was in force stays', async () => {
    await change('Europe/Berlin', 'Mars/Olympus')
    const [notice] = await start()
    expect(notice).toMatch(
      /^knowledge\/service.yaml, line 6, timezone: .* Version 1 stays in force\.$/,
    )
    expect(await nameInForce()).toBe('Northwind Outfitters')
  })

  test('a version in force that this release cannot read stops the start, with the way out', async () => {
    await database.pool.query(
      `UPDATE policy_version SET content = content - 'timezone', digest = 'old' WHERE kind = 'service'`,
    )
    await expect(start()).rejects.toThrow(
      /^Version 1 of the service policy, which is in force, does not fit/,
    )
    expect(await states()).toEqual(['1 in_force', '2 proposed'])
    expect(await publish(2)).toMatchObject({ kind: 'published' })
    expect(await start()).toEqual([])
  })
})

describe('publishing', () => {
  beforeEach(async () => {
    await start()
    await change('Northwind', 'Southwind')
    await start()
  })

  test('retires what was in force, counts at once and is written down', async () => {
    expect(await nameInForce()).toBe('Northwind Outfitters')
    expect(await publish(2)).toEqual({ kind: 'published', number: 2, before: 1 })
    expect(await states()).toEqual(['1 retired', '2 in_force'])
    expect(await nameInForce()).toBe('Southwind Outfitters')
    const last = await database.prisma.auditEvent.findFirstOrThrow({ orderBy: { id: 'desc' } })
    expect(last).toMatchObject({
      act: 'policy.published',
      actorId: 'supervisor-1',
      subjectId: 'service',
    })
  })

  test('what is in force, unknown or unfit changes nothing', async () => {
    expect(await publish(1)).toEqual({ kind: 'already' })
    expect(await publish(7)).toEqual({ kind: 'not_found' })
    await database.pool.query(
      `UPDATE policy_version SET content = content - 'timezone' WHERE kind = 'service' AND number = 2`,
    )
    expect(await publish(2)).toMatchObject({
      kind: 'unfit',
      because: expect.stringMatching(/^timezone: /),
    })
    expect(await states()).toEqual(['1 in_force', '2 proposed'])
  })

  test('two at the same time leave one in force', async () => {
    await change('Southwind', 'Eastwind')
    await start()
    await Promise.all([publish(2), publish(3)])
    expect((await states()).filter((state) => state.endsWith('in_force'))).toHaveLength(1)
  })

  test('can be taken back, and taken back again', async () => {
    await publish(2)
    const back = () => rollBackPolicy(database, { kind: 'service', actor })
    expect(await back()).toEqual({ kind: 'published', number: 1, before: 2 })
    expect(await nameInForce()).toBe('Northwind Outfitters')
    expect(await back()).toEqual({ kind: 'published', number: 2, before: 1 })
  })

  test('cannot be taken back when nothing was in force before', async () => {
    expect(await rollBackPolicy(database, { kind: 'service', actor })).toEqual({
      kind: 'not_found',
    })
  })
})
