import { PGlite } from '@electric-sql/pglite'
import type { PoolClient } from 'pg'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { openPglitePool } from './pglite-pool.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const db = await PGlite.create()
const pool = openPglitePool(db)

beforeEach(async () => {
  await pool.query('DROP TABLE IF EXISTS thing; CREATE TABLE thing (n int)')
  await pool.query('INSERT INTO thing VALUES (1)')
})
afterAll(async () => {
  await pool.end()
  await db.close()
})

const often = [1, 2, 3, 4, 5, 6]

const plannedNow = async () => {
  const { rows } = await pool.query('SELECT count(*)::int AS plans FROM pg_prepared_statements')
  return rows[0].plans as number
}

let texts = 0

/** With a statement that has a plan, and a text of its own, so that no other test has seen it. */
async function planned(run: (client: PoolClient, asked: string) => Promise<void>): Promise<void> {
  const client = await pool.connect()
  const asked = `SELECT * FROM thing WHERE n = $1 AND ${++texts} > 0`
  try {
    for (const _ of often) await client.query(asked, [1])
    await run(client, asked)
  } finally {
    client.release()
  }
}

test('several statements in one are sent as they are, with an empty list of values too', async () => {
  for (const _ of often) {
    const both = await pool.query('SELECT 1 AS one; SELECT 2 AS two', [])
    expect(both).toMatchObject([{ rows: [{ one: 1 }] }, { rows: [{ two: 2 }] }])
  }
})

test('a table that was changed under a plan is read all the same, from then on without one', async () => {
  await planned(async (client, asked) => {
    await pool.query('ALTER TABLE thing ADD COLUMN words text')
    for (const _ of often) {
      const { rows } = await client.query(asked, [1])
      expect(rows).toEqual([{ n: 1, words: null }])
    }
  })
})

test('whoever asks with a callback or an object is answered all the same', async () => {
  await planned(async (client, asked) => {
    await client.query('DEALLOCATE ALL')
    const rows = await new Promise((resolve, reject) => {
      client.query(asked, [1], (error, result) => (error ? reject(error) : resolve(result.rows)))
    })
    expect(rows).toEqual([{ n: 1 }])
  })
  await planned(async (client, asked) => {
    await client.query('DEALLOCATE ALL')
    const { rows } = await client.query({ text: asked, values: [1] })
    expect(rows).toEqual([{ n: 1 }])
  })
})

test('within a transaction nothing is asked again; the next one does without the plan', async () => {
  await planned(async (client, asked) => {
    await pool.query('ALTER TABLE thing ADD COLUMN words text')
    await client.query('BEGIN')
    await expect(client.query(asked, [1])).rejects.toMatchObject({ code: '0A000' })
    await client.query('ROLLBACK')
    await client.query('BEGIN')
    await expect(client.query(asked, [1])).resolves.toMatchObject({ rowCount: 1 })
    await client.query('COMMIT')
  })
})

test('other failures are told once, as they are', async () => {
  const sum = 'SELECT 1 / $1::int AS sum'
  for (const _ of often) await pool.query(sum, [1])
  await expect(pool.query(sum, [0])).rejects.toMatchObject({ code: '22012' })
})

test('plans of sessions that ended stay in the embedded database, so they count on', async () => {
  const before = await plannedNow()
  for (let session = 0; session < 10; session++) {
    const client = await pool.connect()
    const rounds = session === 0 ? often : [1]
    for (const _ of rounds)
      for (let text = 0; text < 490; text++) await client.query(`SELECT $1::int AS a${text}`, [1])
    client.release(true)
  }
  expect((await plannedNow()) - before).toBeLessThanOrEqual(4000)
})
