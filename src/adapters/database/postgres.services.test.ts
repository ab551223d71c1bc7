import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { describe, expect, test } from 'vitest'
import { StartError } from '../../core/start-error.ts'
import { emptyPostgres, postgresDatabase, silent } from '../../testing/database.ts'
import { testDatabaseUrl } from '../../testing/services.ts'
import type { OpenDatabase } from './assemble.ts'
import { databaseContract } from './contract.ts'
import { openDatabase } from './open.ts'

databaseContract('PostgreSQL', postgresDatabase)

const open = (url: string) =>
  openDatabase({ kind: 'postgres', url, directUrl: url, connections: 2 }, silent)

test('behind a pooler no statement is left in a session', async () => {
  const { url, drop } = await emptyPostgres()
  const plansOf = async (directUrl: string) => {
    const config = { kind: 'postgres' as const, url, directUrl, connections: 1 }
    const database = await openDatabase(config, silent)
    for (let n = 0; n < 10; n++) await database.pool.query('SELECT $1::int', [n])
    const { rows } = await database.pool.query(
      'SELECT count(*)::int AS plans FROM pg_prepared_statements',
    )
    await database.close()
    return rows[0].plans
  }
  expect(await plansOf(url)).toBe(1)
  expect(await plansOf(`${url}?application_name=direct`)).toBe(0)
  await drop()
})

/** What the server does to everybody when it restarts. */
const cutEveryConnection = (database: OpenDatabase) =>
  database.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  )

describe('a server that cannot be used is named with its place and never with the password', () => {
  test('because nothing listens there', async () => {
    const opening = open('postgres://somebody:geheim@127.0.0.1:1/desk')
    await expect(opening).rejects.toThrow(
      new StartError(
        'PostgreSQL at 127.0.0.1:1 cannot be used: nothing answers there; start it, or correct DATABASE_URL',
      ),
    )
  })

  test('because it accepts connections and says nothing', async () => {
    const mute = createServer(() => {}).listen(0, '127.0.0.1')
    await new Promise((resolve) => mute.once('listening', resolve))
    const address = mute.address()
    const port = typeof address === 'object' ? address?.port : 0
    const error = await open(`postgres://somebody:geheim@127.0.0.1:${port}/desk`).catch((e) => e)
    mute.close()
    expect(error).toBeInstanceOf(StartError)
    expect(error.message).toContain(`127.0.0.1:${port} cannot be used: no connection came about`)
    expect(error.message).not.toContain('geheim')
  })

  test('because the database does not exist', async () => {
    const url = new URL(testDatabaseUrl)
    url.pathname = '/no_such_database'
    await expect(open(url.href)).rejects.toThrow(/named in DATABASE_URL does not exist; create it$/)
  })

  test('because its user has a schema of the same name', async () => {
    const { url, drop } = await emptyPostgres()
    const owner = new Client({ connectionString: url })
    await owner.connect()
    await owner.query(`CREATE SCHEMA AUTHORIZATION CURRENT_USER`)
    await owner.end()
    await expect(open(url)).rejects.toThrow(/into the schema "postgres".*search_path = public/)
    await drop()
  })
})

describe('a server that fails for a moment', () => {
  test('is heard again after the connection that listens was lost', async () => {
    const database = await postgresDatabase()
    const heard: string[] = []
    let timesBack = 0
    const stop = await database.listen(
      (payload) => heard.push(payload),
      () => timesBack++,
    )
    for (const payload of ['first', 'second']) {
      await cutEveryConnection(database)
      await expect
        .poll(
          async () => {
            await database.pool.query(`SELECT pg_notify('countersign', $1)`, [payload])
            return heard
          },
          { timeout: 60_000, interval: 50 },
        )
        .toContain(payload)
    }
    expect(timesBack).toBe(2)
    await stop()
    await pause(300)
    const { rows } = await database.pool.query(
      `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database()`,
    )
    expect(rows[0].count).toBeLessThanOrEqual(2)
    await database.close()
  })

  test('costs no more than the statements under way', async () => {
    const lost: object[] = []
    const database = await postgresDatabase({ ...silent, warn: (fields) => lost.push(fields) })
    await Promise.all([database.check(), database.check(), database.check()])
    await cutEveryConnection(database)
    await expect.poll(() => lost.length).toBeGreaterThan(0)
    await expect(database.prisma.channel.count()).resolves.toBe(0)
    await database.close()
  })

  test('is noticed within two seconds', async () => {
    const database = await postgresDatabase(silent, 2)
    const held = [await database.pool.connect(), await database.pool.connect()]
    const from = performance.now()
    await expect(database.check()).rejects.toThrow('did not answer within 2 seconds')
    expect(performance.now() - from).toBeLessThan(8000)
    for (const client of held) client.release()
    await database.close()
  })
})

test('two transactions that wait for each other both finish', async () => {
  const database = await postgresDatabase()
  const names = ['one', 'two']
  for (const name of names) {
    await database.prisma.setting.create({ data: { name, value: 0, updatedBy: 'test' } })
  }
  let tries = 0
  const raise = (order: string[]) =>
    database.transaction(async (tx) => {
      tries++
      for (const name of order) {
        await tx.$executeRaw`UPDATE setting SET value = to_jsonb(value::int + 1) WHERE name = ${name}`
        await pause(100)
      }
    })
  await Promise.all([raise(['one', 'two']), raise(['two', 'one'])])
  const found = await database.prisma.setting.findMany({ where: { name: { in: names } } })
  expect(found.map(({ value }) => value)).toEqual([2, 2])
  expect(tries).toBe(3)
  await database.close()
})

test('a server with habits of its own keeps times and numbers all the same', async () => {
  const database = await postgresDatabase()
  await database.pool.query(`DO $$ BEGIN
    EXECUTE format('ALTER DATABASE %I SET timezone = %L', current_database(), 'Asia/Tokyo');
    EXECUTE format('ALTER DATABASE %I SET datestyle = %L', current_database(), 'German');
  END $$`)
  await cutEveryConnection(database)
  const other = await open(database.url)
  const at = new Date('2026-01-02T23:04:05.678Z')
  const { id } = await other.prisma.channel.create({
    data: { kind: 'simulator', name: 'Test', address: '1', createdAt: at },
  })
  await expect(other.prisma.channel.findUnique({ where: { id } })).resolves.toMatchObject({
    createdAt: at,
  })
  const direct = await other.direct()
  const { rows } = await direct.query(
    'SELECT extract(epoch FROM created_at)::text AS epoch, created_at::text AS words FROM channel',
  )
  expect(rows).toEqual([{ epoch: '1767395045.678000', words: '2026-01-02 23:04:05.678+00' }])
  await direct.end()
  await other.close()
  await database.close()
})

test('a scratch database goes even while somebody is still connected', async () => {
  const database = await postgresDatabase()
  const lingering = new Client({ connectionString: database.url })
  lingering.on('error', () => {})
  await lingering.connect()
  await database.close()
  await expect(open(database.url)).rejects.toThrow('does not exist')
})
