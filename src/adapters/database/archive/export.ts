import { createHash, type Hash, randomUUID } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { link, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type ClientBase, escapeIdentifier } from 'pg'
import { StartError } from '../../../core/start-error.ts'
import type { OpenDatabase } from '../assemble.ts'
import { type Counts, FORMAT, type Header } from './format.ts'
import { appliedMigrations, type Table, tablesInOrder } from './tables.ts'

const ROWS_AT_ONCE = 500

/** Writes the whole database, as it was at one moment, into a new file. */
export async function exportArchive(
  database: OpenDatabase,
  { file, program, at }: { file: string; program: string; at: Date },
): Promise<Counts> {
  if (existsSync(file)) throw alreadyThere(file)
  const draft = `${file}.${randomUUID().slice(0, 8)}.part`
  const connection = await database.direct()
  try {
    // One snapshot for all tables: what is written meanwhile is in none of them.
    await connection.query('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY')
    await connection.query(`SET LOCAL TIME ZONE 'UTC'; SET LOCAL bytea_output = 'hex'`)
    const migrations = await appliedMigrations(connection)
    if (migrations.length === 0) {
      throw new StartError('There is nothing to export: the database is empty')
    }
    const header = {
      archive: 'countersign' as const,
      format: FORMAT,
      program,
      migrations,
      at: at.toISOString(),
    }
    const counts: Counts = {}
    await pipeline(
      Readable.from(content(connection, header, counts)),
      createGzip(),
      createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true }),
    )
    await publish(draft, file)
    return counts
  } finally {
    await rm(draft, { force: true })
    await connection.end()
  }
}

const alreadyThere = (file: string) =>
  new StartError(`${file} is there already and is not overwritten; choose another name`)

/** A link fails where a file is already, a rename would replace it; some file systems have no links. */
async function publish(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file)
  } catch (error) {
    if (existsSync(file)) throw alreadyThere(file)
    if (!(error instanceof Error && 'code' in error && error.code !== 'ENOENT')) throw error
    await rename(draft, file)
  }
}

async function* content(
  connection: ClientBase,
  header: Header,
  counts: Counts,
): AsyncGenerator<Buffer> {
  const digest = createHash('sha256')
  yield line(header, digest)
  for (const table of await tablesInOrder(connection)) {
    counts[table.name] = await countOf(connection, table)
    yield line({ table: table.name, rows: counts[table.name] }, digest)
    yield* rowsOf(connection, table, digest)
  }
  yield Buffer.from(`${JSON.stringify({ end: true, counts, sha256: digest.digest('hex') })}\n`)
}

function line(value: object, digest: Hash): Buffer {
  const bytes = Buffer.from(`${JSON.stringify(value)}\n`)
  digest.update(bytes)
  return bytes
}

async function countOf(connection: ClientBase, { name }: Table): Promise<number> {
  const { rows } = await connection.query<{ count: string }>(
    `SELECT count(*) AS count FROM ${escapeIdentifier(name)}`,
  )
  return Number(rows[0]?.count)
}

async function* rowsOf(
  connection: ClientBase,
  { name, order }: Table,
  digest: Hash,
): AsyncGenerator<Buffer> {
  await connection.query(
    `DECLARE archived NO SCROLL CURSOR FOR
     SELECT row_to_json(t)::text AS row FROM ${escapeIdentifier(name)} t ORDER BY ${order.join(', ')}`,
  )
  for (;;) {
    const { rows } = await connection.query<{ row: string }>(`FETCH ${ROWS_AT_ONCE} FROM archived`)
    if (rows.length === 0) break
    const bytes = Buffer.from(rows.map(({ row }) => `${row}\n`).join(''))
    digest.update(bytes)
    yield bytes
  }
  await connection.query('CLOSE archived')
}
