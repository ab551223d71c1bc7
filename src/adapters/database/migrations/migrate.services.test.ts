import { expect, test } from 'vitest'
import {
  emptyPostgres,
  migrationsHere,
  postgresDatabase,
  silent,
} from '../../../testing/database.ts'
import type { OpenDatabase } from '../assemble.ts'
import { migrate } from '../migrate.ts'
import { openDatabase } from '../open.ts'
import { diagnose } from './authoring.ts'
import { migrateContract } from './contract.ts'

migrateContract('PostgreSQL', postgresDatabase)

async function anEmptyDatabase() {
  const { url, drop } = await emptyPostgres()
  const database = await openDatabase(
    { kind: 'postgres', url, directUrl: url, connections: 5 },
    silent,
  )
  return { database, drop }
}

test('processes that start at once apply each migration once', async () => {
  const { database, drop } = await anEmptyDatabase()
  const names = migrationsHere().map(({ name }) => name)
  const outcomes = await Promise.all(
    Array.from({ length: 5 }, () => migrate(database, migrationsHere())),
  )
  expect(outcomes.flat()).toEqual(names)
  const { rows } = await database.pool.query(
    'SELECT migration_name AS name FROM _prisma_migrations ORDER BY 1',
  )
  expect(rows.map(({ name }) => name)).toEqual(names)
  await database.close()
  await drop()
})

test('the record is the one that Prisma itself would have written', async () => {
  const ours = await postgresDatabase()
  const theirs = await anEmptyDatabase()
  const { appliedMigrationNames } = await diagnose(theirs.database.pool, migrationsHere())
  expect(appliedMigrationNames).toEqual(migrationsHere().map(({ name }) => name))
  const recordOf = async ({ pool }: OpenDatabase) => {
    const columns = await pool.query(
      `SELECT column_name, data_type, character_maximum_length, is_nullable, column_default
         FROM information_schema.columns WHERE table_name = '_prisma_migrations' ORDER BY column_name`,
    )
    const rows = await pool.query(
      `SELECT migration_name, checksum, applied_steps_count, rolled_back_at, finished_at IS NOT NULL AS finished
         FROM _prisma_migrations ORDER BY 1`,
    )
    return { columns: columns.rows, rows: rows.rows }
  }
  expect(await recordOf(ours)).toEqual(await recordOf(theirs.database))
  await expect(migrate(theirs.database, migrationsHere())).resolves.toEqual([])
  await ours.close()
  await theirs.database.close()
  await theirs.drop()
})
