import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClientBase } from 'pg'
import { StartError } from '../../core/start-error.ts'
import type { OpenDatabase } from './assemble.ts'

export type Migration = { name: string; sql: string; checksum: string }

/** The number that Prisma's own command locks, so that it and we never migrate at once. */
const PRISMA_LOCK = 72707369

const LEDGER = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id                  VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum            VARCHAR(64) NOT NULL,
  finished_at         TIMESTAMPTZ,
  migration_name      VARCHAR(255) NOT NULL,
  logs                TEXT,
  rolled_back_at      TIMESTAMPTZ,
  started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

/** Brings the database to the newest of the migrations and returns the names of those it applied. */
export async function migrate(database: OpenDatabase, migrations: Migration[]): Promise<string[]> {
  // PGlite is one session, in which advisory locks always succeed; its folder is locked instead.
  const locks = database.kind === 'postgres'
  const connection = await database.direct()
  try {
    if (locks) await connection.query(`SELECT pg_advisory_lock(${PRISMA_LOCK})`)
    await connection.query(LEDGER)
    const done = await applied(connection, migrations)
    const due = migrations.filter(({ name }) => !done.has(name))
    for (const migration of due) await apply(connection, migration)
    return due.map(({ name }) => name)
  } finally {
    // The lock goes with the connection.
    await connection.end()
  }
}

export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, sql: readFileSync(join(folder, name, 'migration.sql'), 'utf8') }))
    .map((m) => ({ ...m, checksum: createHash('sha256').update(m.sql).digest('hex') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The migrations in force, or a reason not to start on what is there. */
async function applied(connection: ClientBase, known: Migration[]): Promise<Set<string>> {
  const { rows } = await connection.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
  )
  for (const row of rows) {
    const migration = known.find(({ name }) => name === row.name)
    if (!migration) {
      throw new StartError(
        `The database was written by a newer release of Countersign (it has the migration ${row.name}, which this one does not know); start that release or a later one`,
      )
    }
    if (!row.finished) {
      throw new StartError(
        `The migration ${row.name} failed halfway when another tool applied it; repair the database, then run "npx prisma migrate resolve --applied ${row.name}" or "--rolled-back ${row.name}"`,
      )
    }
    if (migration.checksum !== row.checksum) {
      throw new StartError(
        `The migration ${row.name} is not the one that was applied to this database; restore its file from the release and write changes as a new migration`,
      )
    }
  }
  return new Set(rows.map(({ name }) => name))
}

async function apply(connection: ClientBase, { name, sql, checksum }: Migration): Promise<void> {
  await connection.query('BEGIN')
  try {
    await connection.query(sql)
    await connection.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await connection.query('COMMIT')
  } catch (error) {
    await connection.query('ROLLBACK')
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartError(
      `The migration ${name} could not be applied, and the database is as it was before it: ${reason}`,
      { cause: error },
    )
  }
}
