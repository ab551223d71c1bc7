import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../ports.ts'
import { embeddedDatabase } from '../../testing/database.ts'
import { listAudit } from './list.ts'
import { record, recordOpened } from './record.ts'
import { openRefusals } from './refusals.ts'

let database: Database
beforeAll(async () => {
  database = await embeddedDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.pool.query('DELETE FROM audit_event'))

const anna = { kind: 'person' as const, id: 'anna' }
const ben = { kind: 'person' as const, id: 'ben' }
const rows = () => listAudit(database, { limit: 100 })

describe('looking', () => {
  const conversation = { kind: 'conversation', id: '0b9f9f0e-6a55-4f5e-9c5b-2a1f6a1d2c3d' }

  test('is written down once an hour for each person and conversation, however often and at once', async () => {
    const looks = [anna, anna, anna, ben].map((who) => recordOpened(database, who, conversation))
    await Promise.all(looks)
    await recordOpened(database, anna, { kind: 'list', id: 'review.read' })
    expect((await rows()).map((row) => `${row.actorId} ${row.act}`).sort()).toEqual([
      'anna conversation.opened',
      'anna list.opened',
      'ben conversation.opened',
    ])
  })

  test('is written down again in another hour', async () => {
    await recordOpened(database, anna, conversation)
    await database.pool.query(`UPDATE audit_event SET at = at - interval '1 hour'`)
    await recordOpened(database, anna, conversation)
    expect(await rows()).toHaveLength(2)
  })
})

describe('a refusal', () => {
  let now = 0
  const refusal = { actor: anna, missing: 'role', about: { kind: 'action', id: 'policy.read' } }

  test('in a loop is written down once a minute, with the number of those left out', async () => {
    const note = openRefusals(database, () => now)
    for (let n = 0; n < 50; n++) await note({ ...refusal, action: 'policy.read' })
    await note({ ...refusal, action: 'audit.read' })
    await note({ ...refusal, actor: ben, action: 'policy.read' })
    expect(await rows()).toHaveLength(3)
    now += 60_000
    await note({ ...refusal, action: 'policy.read' })
    const [newest] = await rows()
    expect(newest?.details).toEqual({ action: 'policy.read', missing: 'role', leftOut: 49 })
  })
})

describe('the audit log', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 12, minute))
  beforeEach(async () => {
    for (let minute = 0; minute < 12; minute++) {
      await database.transaction((tx) =>
        record(tx, {
          actor: minute % 3 === 0 ? anna : ben,
          act: minute % 2 === 0 ? 'policy.published' : 'case.resolved',
          subject: { kind: minute < 6 ? 'policy' : 'case', id: String(minute) },
        }),
      )
    }
    // Two at a time in the same millisecond, and written in another order.
    const { rows } = await database.pool.query('SELECT id FROM audit_event ORDER BY id DESC')
    for (const [index, { id }] of rows.entries())
      await database.pool.query('UPDATE audit_event SET at = $1 WHERE id = $2', [
        at(Math.floor((11 - index) / 2)),
        id,
      ])
  })
  const subjects = async (filter: Partial<Parameters<typeof listAudit>[1]>) =>
    (await listAudit(database, { limit: 100, ...filter })).map((row) => Number(row.subjectId))

  test('is searched by act, actor, subject and time, each alone and all together', async () => {
    expect(await subjects({ act: 'case.resolved' })).toEqual([11, 9, 7, 5, 3, 1])
    expect(await subjects({ actorId: 'anna' })).toEqual([9, 6, 3, 0])
    expect(await subjects({ actorKind: 'key' })).toEqual([])
    expect(await subjects({ subjectKind: 'case', subjectId: '7' })).toEqual([7])
    expect(await subjects({ from: at(1), to: at(3) })).toEqual([5, 4, 3, 2])
    const all = { act: 'case.resolved', actorId: 'anna', subjectKind: 'policy' }
    expect(await subjects({ ...all, from: at(1), to: at(2) })).toEqual([3])
  })

  test('is paged by place, each row once, also where several have the same time', async () => {
    const seen: number[] = []
    let after: { at: Date; id: bigint } | undefined
    for (;;) {
      const page = await listAudit(database, { limit: 5, after })
      seen.push(...page.map((row) => Number(row.subjectId)))
      const last = page.at(-1)
      if (!last) break
      after = { at: last.at, id: last.id }
    }
    expect(seen).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0])
  })
})
