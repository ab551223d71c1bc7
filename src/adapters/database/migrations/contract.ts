import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { StartError } from '../../../core/start-error.ts'
import { migrationsHere } from '../../../testing/database.ts'
import type { OpenDatabase } from '../assemble.ts'
import { type Migration, migrate } from '../migrate.ts'
import { diagnose } from './authoring.ts'

/** What migrating promises on both databases. */
export function migrateContract(name: string, make: () => Promise<OpenDatabase>): void {
  const migrations = migrationsHere()
  const [first] = migrations
  const another = (sql: string, of = '20990101000000_later'): Migration => ({
    name: of,
    sql,
    checksum: 'c0ffee',
  })

  describe(`migrating ${name}`, () => {
    let database: OpenDatabase
    beforeAll(async () => {
      database = await make()
    })
    beforeEach(() =>
      database.pool.query(`DELETE FROM _prisma_migrations WHERE migration_name >= '2099'`),
    )
    afterAll(() => database.close())

    const record = (columns: string, values: unknown[]) =>
      database.pool.query(
        `INSERT INTO _prisma_migrations (id, migration_name, ${columns}) VALUES (gen_random_uuid(), '20990101000000_later', $1, $2)`,
        values,
      )

    test('is done once, and Prisma itself finds nothing left to do', async () => {
      await expect(migrate(database, migrations)).resolves.toEqual([])
      await expect(diagnose(database.pool, migrations)).resolves.toEqual({
        appliedMigrationNames: [],
        editedMigrationNames: [],
        failedMigrationNames: [],
        hasMigrationsTable: true,
        history: null,
      })
    })

    test('applies what is new, with what it records, or nothing of it', async () => {
      const good = another('CREATE TABLE later (n int); INSERT INTO later VALUES (1)')
      const bad = another('CREATE TABLE latest (n int); SELECT 1 / 0', '20990101000001_bad')
      const migrating = migrate(database, [...migrations, good, bad])
      await expect(migrating).rejects.toThrow(
        new StartError(
          'The migration 20990101000001_bad could not be applied, and the database is as it was before it: division by zero',
        ),
      )
      const { rows } = await database.pool.query(
        `SELECT to_regclass('later')::text AS good, to_regclass('latest')::text AS bad, array_agg(migration_name::text) AS recorded
           FROM _prisma_migrations WHERE migration_name >= '2099'`,
      )
      expect(rows).toEqual([{ good: 'later', bad: null, recorded: ['20990101000000_later'] }])
      await database.pool.query('DROP TABLE later')
    })

    test('refuses a database of a newer release', async () => {
      await record('checksum, finished_at', ['c0ffee', new Date()])
      await expect(migrate(database, migrations)).rejects.toThrow(
        new StartError(
          'The database was written by a newer release of Countersign (it has the migration 20990101000000_later, which this one does not know); start that release or a later one',
        ),
      )
    })

    test('refuses a migration that failed when another tool applied it', async () => {
      await record('checksum, finished_at', ['c0ffee', null])
      await expect(migrate(database, [...migrations, another('SELECT 1')])).rejects.toThrow(
        /20990101000000_later failed halfway.*prisma migrate resolve/,
      )
    })

    test('refuses a migration that was edited after it was applied', async () => {
      const edited = migrations.map((m) => (m === first ? { ...m, checksum: 'edited' } : m))
      await expect(migrate(database, edited)).rejects.toThrow(
        `The migration ${first?.name} is not the one that was applied to this database`,
      )
    })

    test('applies anew what Prisma marked as rolled back', async () => {
      await record('checksum, rolled_back_at', ['old', new Date()])
      await expect(migrate(database, [...migrations, another('SELECT 1')])).resolves.toEqual([
        '20990101000000_later',
      ])
    })
  })
}
