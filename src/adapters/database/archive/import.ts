import { type ClientBase, escapeIdentifier } from 'pg'
import { StartError } from '../../../core/start-error.ts'
import type { OpenDatabase } from '../assemble.ts'
import { type Migration, migrate } from '../migrate.ts'
import type { Counts, Header } from './format.ts'
import { readArchive, verifyArchive } from './read.ts'
import { appliedMigrations, type Table, tablesInOrder } from './tables.ts'

/** Tables into which migrations themselves put rows; the archive has its own. */
const SEEDED = ['audit_head', 'setting']

const ROWS_AT_ONCE = 500
const CHARACTERS_AT_ONCE = 4_000_000

/** Puts an archive into a new database: all of it or nothing. */
export async function importArchive(
  database: OpenDatabase,
  file: string,
  migrations: Migration[],
): Promise<Counts> {
  // Read to its end first: the database sees nothing of a file that is not whole.
  const header = await verifyArchive(file)
  const connection = await database.direct()
  try {
    await refuseOtherMigrations(connection, header, { file, migrations })
    // Rows fit the tables of their own time; what was migrated since is done to them afterwards.
    const ofItsTime = migrations.filter(({ name }) => header.migrations.includes(name))
    await migrate(database, ofItsTime)
    await connection.query('BEGIN')
    const counts = await putBack(connection, file)
    await connection.query('COMMIT')
    await migrate(database, migrations)
    await connection.query('ANALYZE')
    return counts
  } finally {
    // Ends a transaction that did not come to its commit.
    await connection.end()
  }
}

async function refuseOtherMigrations(
  connection: ClientBase,
  { migrations: archived, program }: Header,
  { file, migrations }: { file: string; migrations: Migration[] },
): Promise<void> {
  const known = new Set(migrations.map(({ name }) => name))
  if (archived.some((name) => !known.has(name))) {
    throw new StartError(
      `${file} was written by a newer release of Countersign (${program}); import it with that release or a later one`,
    )
  }
  const applied = await appliedMigrations(connection)
  if (applied.some((name) => !archived.includes(name))) {
    throw new StartError(
      `${file} is of an older release than this database was made for; import it into a new one: set DATA_DIR or DATABASE_URL to a place without a database`,
    )
  }
}

async function putBack(connection: ClientBase, file: string): Promise<Counts> {
  const tables = await tablesInOrder(connection)
  await clear(connection, tables)
  let target: Table | undefined
  let batch: string[] = []
  let size = 0
  const flush = async () => {
    if (target && batch.length > 0) await insert(connection, target, batch)
    batch = []
    size = 0
  }
  for await (const part of readArchive(file)) {
    if (part.kind === 'row') {
      batch.push(part.row)
      size += part.row.length
      if (batch.length >= ROWS_AT_ONCE || size >= CHARACTERS_AT_ONCE) await flush()
      continue
    }
    await flush()
    if (part.kind === 'table') target = tableOf(tables, part.table, file)
    if (part.kind === 'end') {
      for (const table of tables) await continueSequences(connection, table)
      return part.counts
    }
  }
  throw new Error(`${file} has no end`)
}

/** Nothing may come in meanwhile, and nothing may be there. */
async function clear(connection: ClientBase, tables: Table[]): Promise<void> {
  const all = tables.map(({ name }) => escapeIdentifier(name)).join(', ')
  await connection.query(`LOCK TABLE ${all} IN SHARE ROW EXCLUSIVE MODE`)
  for (const { name } of tables) {
    if (SEEDED.includes(name)) {
      await connection.query(`DELETE FROM ${escapeIdentifier(name)}`)
      continue
    }
    const { rows } = await connection.query(`SELECT 1 FROM ${escapeIdentifier(name)} LIMIT 1`)
    if (rows.length === 0) continue
    throw new StartError(
      `The database is in use already (there are rows in the table ${name}), and an archive goes into a new one only: set DATA_DIR or DATABASE_URL to a place without a database`,
    )
  }
}

function tableOf(tables: Table[], name: string, file: string): Table {
  const table = tables.find((t) => t.name === name)
  if (table) return table
  throw new StartError(
    `${file} has a table ${name}, which is not in the database that its release makes; use another archive`,
  )
}

async function insert(
  connection: ClientBase,
  { name, columns }: Table,
  rows: string[],
): Promise<void> {
  const table = escapeIdentifier(name)
  const list = columns.map(escapeIdentifier).join(', ')
  // The rows go through as text, so that no number, time or byte passes through JavaScript.
  const { rowCount } = await connection.query(
    `INSERT INTO ${table} (${list}) OVERRIDING SYSTEM VALUE
     SELECT ${list} FROM json_populate_recordset(NULL::${table}, $1::json)`,
    [`[${rows.join(',')}]`],
  )
  if (rowCount !== rows.length) {
    throw new Error(`Of ${rows.length} rows of ${name} only ${rowCount} came into the database`)
  }
}

async function continueSequences(connection: ClientBase, { name, columns }: Table): Promise<void> {
  const table = escapeIdentifier(name)
  for (const column of columns) {
    const { rows } = await connection.query<{ sequence: string | null }>(
      'SELECT pg_get_serial_sequence($1, $2) AS sequence',
      [table, column],
    )
    const sequence = rows[0]?.sequence
    if (!sequence) continue
    const newest = `max(${escapeIdentifier(column)})`
    await connection.query(
      `SELECT setval($1::regclass, coalesce(${newest}, 1), ${newest} IS NOT NULL) FROM ${table}`,
      [sequence],
    )
  }
}
