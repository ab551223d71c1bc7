import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { checkpointSigner } from '../../core/checkpoint.ts'
import type { Database, Transaction } from '../../ports.ts'
import { postgresDatabase } from '../../testing/database.ts'
import { record } from './record.ts'
import { sealAudit } from './seal.ts'
import { verifyAudit } from './verify.ts'

const { publicKey } = checkpointSigner(Buffer.alloc(32, 7))
let database: Database
beforeAll(async () => {
  database = await postgresDatabase()
})
beforeEach(async () => {
  await database.pool.query('TRUNCATE audit_event, audit_head')
  await database.pool.query(`INSERT INTO audit_head (id, hash) VALUES (1, repeat('0', 64))`)
})
afterAll(() => database.close())

const write = (tx: Transaction, id: string) =>
  record(tx, {
    actor: { kind: 'system', id: 'test' },
    act: 'test.done',
    subject: { kind: 'test', id },
  })
const verify = () => verifyAudit(database, { checkpoints: [], publicKey })

async function order(): Promise<string[]> {
  const { rows } = await database.pool.query(
    'SELECT subject_id FROM audit_event WHERE sequence IS NOT NULL ORDER BY sequence',
  )
  return rows.map((row) => row.subject_id)
}

/** A promise and its way out. */
function aGate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

test('a row that commits after a newer one was sealed comes behind it, and the chain fits', async () => {
  const written = aGate()
  const mayCommit = aGate()
  const late = database.transaction(async (tx) => {
    await write(tx, 'late')
    written.open()
    await mayCommit.opened
  })
  await written.opened
  await database.transaction((tx) => write(tx, 'early'))
  expect(await sealAudit(database)).toBe(1)
  mayCommit.open()
  await late
  expect(await sealAudit(database)).toBe(1)
  expect(await order()).toEqual(['early', 'late'])
  const { rows } = await database.pool.query(
    `SELECT array_agg(subject_id ORDER BY id) AS ids FROM audit_event`,
  )
  expect(rows[0].ids).toEqual(['late', 'early'])
  expect((await verify()).findings).toEqual([])
})

test('a row that was rolled back leaves no gap', async () => {
  await database.transaction((tx) => write(tx, 'first'))
  const failing = database.transaction(async (tx) => {
    await write(tx, 'never')
    throw new Error('on purpose')
  })
  await expect(failing).rejects.toThrow('on purpose')
  await database.transaction((tx) => write(tx, 'second'))
  await sealAudit(database)
  expect(await order()).toEqual(['first', 'second'])
  expect(await verify()).toMatchObject({ rows: 2, findings: [] })
})

test('who writes does not wait for who seals', async () => {
  const sealer = await database.pool.connect()
  try {
    await sealer.query('BEGIN')
    await sealer.query('SELECT 1 FROM audit_head FOR UPDATE')
    const unlocked = database.transaction((tx) => write(tx, 'free')).then(() => 'written')
    const waited = new Promise((resolve) => setTimeout(resolve, 2000, 'waited'))
    expect(await Promise.race([unlocked, waited])).toBe('written')
  } finally {
    await sealer.query('ROLLBACK')
    sealer.release()
  }
})

test('several sealers among many writers seal each row once', async () => {
  const writers = Array.from({ length: 3 }, async (_, writer) => {
    for (let n = 0; n < 60; n++) await database.transaction((tx) => write(tx, `w${writer}.n${n}`))
  })
  let writing = true
  const sealers = Array.from({ length: 3 }, async () => {
    let sealed = 0
    while (writing) sealed += await sealAudit(database)
    return sealed
  })
  await Promise.all(writers)
  writing = false
  const sealed = await Promise.all(sealers)
  const rest = await sealAudit(database)
  expect(sealed.reduce((a, b) => a + b, rest)).toBe(180)
  expect(await verify()).toMatchObject({ rows: 180, findings: [], warnings: [expect.any(String)] })
})

test('the log can be verified while it grows', async () => {
  let growing = true
  const grows = (async () => {
    for (let n = 0; growing; n++) {
      await database.transaction((tx) => write(tx, `n${n}`))
      await sealAudit(database)
    }
  })()
  for (let n = 0; n < 10; n++) expect((await verify()).findings).toEqual([])
  growing = false
  await grows
})
