import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Checkpoint, type CheckpointStore, checkpointSigner } from '../../core/checkpoint.ts'
import type { Database } from '../../ports.ts'
import { embeddedDatabase } from '../../testing/database.ts'
import { exportCheckpoint } from './checkpoint.ts'
import { record } from './record.ts'
import { sealAudit } from './seal.ts'
import { verifyAudit } from './verify.ts'

const signer = checkpointSigner(Buffer.alloc(32, 7))
let database: Database
let checkpoints: Checkpoint[]
let store: CheckpointStore
beforeAll(async () => {
  database = await embeddedDatabase()
})
beforeEach(async () => {
  await sql('TRUNCATE audit_event, audit_head, setting')
  await sql(`INSERT INTO audit_head (id, hash) VALUES (1, repeat('0', 64))`)
  checkpoints = []
  store = { kind: 'file', write: async (checkpoint) => void checkpoints.push(checkpoint) }
})
afterAll(() => database.close())

const sql = (text: string) => database.pool.query(text)
const verify = (given: (Checkpoint | null)[] = checkpoints) =>
  verifyAudit(database, { checkpoints: given, publicKey: signer.publicKey })
const found = async (given?: (Checkpoint | null)[]) =>
  (await verify(given)).findings.map((f) => `${f.kind} ${f.sequence}`)

async function write(count: number): Promise<void> {
  const actor = { kind: 'person' as const, id: 'agent-1' }
  await database.transaction(async (tx) => {
    for (let n = 0; n < count; n++) {
      const details = { number: n, by: 'person' }
      await record(tx, {
        actor,
        act: 'review.rejected',
        subject: { kind: 'review', id: 'r' },
        details,
      })
    }
  })
}

async function sealed(count: number): Promise<void> {
  await write(count)
  await sealAudit(database)
}

/** Gives the rows from there on new hashes, as somebody would who can write to the database and read this program. */
async function sealAnewFrom(sequence: number): Promise<void> {
  await sql(`UPDATE audit_head SET sequence = ${sequence - 1},
    hash = coalesce((SELECT hash FROM audit_event WHERE sequence = ${sequence - 1}), repeat('0', 64))`)
  await sql(`UPDATE audit_event SET sequence = NULL, hash = NULL WHERE sequence >= ${sequence}`)
  await sealAudit(database)
}

/** Makes room for a row, or closes the gap that one left. */
const shift = async (from: number, by: number) => {
  await sql(`UPDATE audit_event SET sequence = -sequence - ${by} WHERE sequence >= ${from}`)
  await sql('UPDATE audit_event SET sequence = -sequence WHERE sequence < 0')
}

describe('a log that nobody touched', () => {
  test('verifies, and goes on to verify as it grows', async () => {
    await sealed(3)
    await exportCheckpoint(database, store, signer)
    await sealed(4)
    expect(await verify()).toEqual({
      rows: 7,
      checkpoints: 1,
      findings: [],
      found: 0,
      warnings: [],
    })
  })

  test('verifies while it is still empty', async () => {
    expect((await verify()).findings).toEqual([])
  })

  test('without a checkpoint says that only accidents are detected', async () => {
    await sealed(2)
    expect((await verify()).warnings[0]).toMatch(/^No checkpoint was given, so only accidents/)
  })

  test('warns of rows that no sealer took', async () => {
    await write(2)
    expect((await verify()).warnings).toHaveLength(1)
    await sql(`UPDATE audit_event SET at = now() - interval '2 minutes'`)
    expect((await verify()).warnings[0]).toMatch(/^2 rows have waited for the sealer/)
  })

  test('takes what SQL functions write as well as what the program writes', async () => {
    const { rows } = await sql(
      `INSERT INTO channel (kind, name, address) VALUES ('simulator', 'c', 'c') RETURNING id`,
    )
    const event = {
      kind: 'consent',
      channelId: rows[0].id,
      identities: [{ kind: 'phone', value: '1' }],
      scope: 'all',
    }
    const at = new Date().toISOString()
    const events = JSON.stringify([{ ...event, providerId: 'x', optedOut: true, at }])
    await database.pool.query("SELECT receive($1::jsonb, '0s', '0s', 9)", [events])
    expect(await sealAudit(database)).toBe(1)
    expect(await found()).toEqual([])
  })
})

describe('tampering', () => {
  beforeEach(async () => {
    await sealed(10)
    await exportCheckpoint(database, store, signer)
    await sealed(10)
    await exportCheckpoint(database, store, signer)
  })

  test.each([
    [`act = 'review.approved'`],
    [`actor_id = 'agent-2'`],
    [`actor_kind = 'key'`],
    [`subject_id = 's'`],
    [`subject_kind = 'case'`],
    [`details = '{"by": "person", "number": 8}'`],
    [`at = at + interval '1 millisecond'`],
    [`id = 4711`],
    [`hash = repeat('a', 64)`],
  ])('is found where a row was changed: %s', async (change) => {
    await sql(`UPDATE audit_event SET ${change} WHERE sequence = 7`)
    expect((await found())[0]).toMatch(/^changed [78]$/)
  })

  test('is found where a row was removed', async () => {
    await sql('DELETE FROM audit_event WHERE sequence = 7')
    expect(await found()).toEqual(['removed 7'])
  })

  test('is found where a row was removed and the gap closed', async () => {
    await sql('DELETE FROM audit_event WHERE sequence = 7')
    await shift(8, -1)
    expect(await found()).toContain('changed 7')
  })

  test('is found where a row was unsealed so that it comes later', async () => {
    await sql('UPDATE audit_event SET sequence = NULL, hash = NULL WHERE sequence = 7')
    await sealAudit(database)
    expect(await found()).toEqual(['removed 7'])
  })

  test('is found where a row was put in', async () => {
    await shift(7, 1)
    await sql(`INSERT INTO audit_event (actor_kind, actor_id, act, subject_kind, subject_id, sequence, hash)
      VALUES ('person', 'p', 'review.approved', 'review', 'r', 7, repeat('b', 64))`)
    await sql('UPDATE audit_head SET sequence = 21')
    expect(await found()).toEqual(['inserted 7', 'rewritten 10'])
  })

  test('is found where a row was put in before the first', async () => {
    await sql(`INSERT INTO audit_event (actor_kind, actor_id, act, subject_kind, subject_id, sequence, hash)
      VALUES ('person', 'p', 'review.approved', 'review', 'r', 0, repeat('b', 64))`)
    expect(await found()).toEqual(['inserted 0'])
  })

  test('is found where a row was put in behind the end', async () => {
    await sql(`INSERT INTO audit_event (actor_kind, actor_id, act, subject_kind, subject_id, sequence, hash)
      VALUES ('person', 'p', 'review.approved', 'review', 'r', 21, repeat('b', 64))`)
    expect(await found()).toEqual(['inserted 21'])
  })

  test('is found where two rows changed places', async () => {
    await sql('UPDATE audit_event SET sequence = 100 WHERE sequence = 7')
    await sql('UPDATE audit_event SET sequence = 7 WHERE sequence = 8')
    await sql('UPDATE audit_event SET sequence = 8 WHERE sequence = 100')
    expect(await found()).toEqual(['reordered 7'])
  })

  test('is found, and soon, where rows and the noted end were moved very far away', async () => {
    await sql('UPDATE audit_event SET sequence = 1000000000000000 WHERE sequence = 20')
    await sql('UPDATE audit_head SET sequence = 1000000000000000')
    expect(await found()).toEqual(['removed 20'])
  })

  test('is found where the end was cut off', async () => {
    await sql('DELETE FROM audit_event WHERE sequence > 16')
    expect(await found()).toContain('removed 17')
  })

  test('is found where the end was cut off and the head set back', async () => {
    await sql('DELETE FROM audit_event WHERE sequence > 16')
    await sql(
      `UPDATE audit_head SET sequence = 16, hash = (SELECT hash FROM audit_event WHERE sequence = 16)`,
    )
    expect(await found([])).toEqual([])
    expect(await found()).toEqual(['truncated 17'])
  })

  test('is found where the whole log was emptied', async () => {
    await sql('DELETE FROM audit_event')
    await sql('DELETE FROM audit_head')
    expect(await found()).toContain('truncated 1')
  })

  test('is found where the log was changed and sealed anew, but only by a checkpoint', async () => {
    await sql(`UPDATE audit_event SET act = 'review.approved' WHERE sequence = 7`)
    await sealAnewFrom(7)
    expect(await found([])).toEqual([])
    expect(await found()).toEqual(['rewritten 10'])
  })

  test('is found where a checkpoint was changed, put in by somebody else or made unreadable', async () => {
    const [first, second] = checkpoints as [Checkpoint, Checkpoint]
    const foreign = checkpointSigner(Buffer.alloc(32, 8)).sign({ ...first, sequence: 9 })
    const changed = { ...second, hash: 'c'.repeat(64) }
    expect(await found([first, foreign, changed, null])).toEqual([
      'forged 9',
      'forged 20',
      'forged 0',
    ])
  })
})

test('tampering is told row by row, a hundred at most, and counted beyond', async () => {
  await sealed(300)
  await sql('DELETE FROM audit_event WHERE sequence % 2 = 0')
  const { findings, found } = await verify()
  expect(findings).toHaveLength(100)
  expect(found).toBe(150)
})

describe('checkpoints', () => {
  test('are exported when the end has moved, and only then', async () => {
    expect((await exportCheckpoint(database, store, signer)).kind).toBe('unmoved')
    await sealed(2)
    expect((await exportCheckpoint(database, store, signer)).kind).toBe('exported')
    expect((await exportCheckpoint(database, store, signer)).kind).toBe('unmoved')
    await sealed(1)
    await exportCheckpoint(database, store, signer)
    expect(checkpoints.map((c) => c.sequence)).toEqual([2, 3])
  })

  test('that could not be written are written the next time', async () => {
    await sealed(2)
    const broken: CheckpointStore = {
      kind: 'webhook',
      write: () => Promise.reject(new Error('down')),
    }
    expect((await exportCheckpoint(database, broken, signer)).kind).toBe('failed')
    expect((await exportCheckpoint(database, store, signer)).kind).toBe('exported')
  })
})

test('an entry that holds text is refused, and with it the transaction', async () => {
  const details = { note: 'she said it was a gift' }
  const subject = { kind: 'review', id: 'r' }
  const writing = database.transaction((tx) =>
    record(tx, { actor: { kind: 'person', id: 'p' }, act: 'review.rejected', subject, details }),
  )
  await expect(writing).rejects.toThrow(/^an audit entry was refused: details.note: may hold ids/)
  await expect(writing).rejects.not.toThrow(/gift/)
})
