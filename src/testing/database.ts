import { createHash, randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { link, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Client, escapeIdentifier } from 'pg'
import type { OpenDatabase } from '../adapters/database/assemble.ts'
import { migrate, readMigrations } from '../adapters/database/migrate.ts'
import { openDatabase } from '../adapters/database/open.ts'
import { embed, PGLITE_MAJOR } from '../adapters/database/pglite.ts'
import type { Log } from '../ports.ts'
import { testDatabaseUrl } from './services.ts'

export const silent: Log = { info() {}, warn() {}, error() {} }

/** An embedded database in memory, migrated. Setting one up takes seconds, so the first leaves a copy for the rest. */
export async function embeddedDatabase(log: Log = silent): Promise<OpenDatabase> {
  return embed(await PGlite.create({ loadDataDir: await openAsBlob(await preparedCopy()) }), log)
}

/** A database of its own on the test server, migrated; it goes when it is closed. */
export async function postgresDatabase(
  log: Log = silent,
  connections = 10,
): Promise<OpenDatabase & { url: string }> {
  const { url, drop } = await emptyPostgres()
  const database = await openDatabase(
    { kind: 'postgres', url, directUrl: url, connections },
    log,
  ).catch(async (error) => {
    await drop()
    throw error
  })
  await migrate(database, migrationsHere())
  const close = async () => {
    await database.close()
    await drop()
  }
  return { ...database, url, close }
}

export async function emptyPostgres(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `countersign_test_${randomUUID().replaceAll('-', '')}`
  await onServer(`CREATE DATABASE ${escapeIdentifier(name)}`)
  const url = new URL(testDatabaseUrl)
  url.pathname = `/${name}`
  const drop = () => onServer(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`)
  return { url: url.href, drop }
}

// Read once, so that all databases of a run are alike also while somebody is writing a migration.
const here = readMigrations(join(import.meta.dirname, '..', '..', 'prisma', 'migrations'))
export const migrationsHere = () => here

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: testDatabaseUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

const COPY = 'countersign-test-'

async function preparedCopy(): Promise<string> {
  const migrations = migrationsHere()
  const state = createHash('sha256')
    .update(JSON.stringify([PGLITE_MAJOR, migrations]))
    .digest('hex')
  const file = join(tmpdir(), `${COPY}${state.slice(0, 16)}.tar`)
  if (await stat(file).catch(() => undefined)) return file
  const db = await PGlite.create()
  const database = embed(db, silent)
  await migrate(database, migrations)
  const copy = await db.dumpDataDir('none')
  await database.close()
  // Several test processes may do this at once. The first file stays: whoever reads it would notice another in its place.
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, Buffer.from(await copy.arrayBuffer()))
  await link(draft, file).catch((error) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(draft)
  await forgetOldCopies()
  return file
}

/** Each set of migrations has its own copy, and while one is being written there are many sets. */
async function forgetOldCopies(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(COPY)) continue
    const file = join(tmpdir(), name)
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }))
    if (mtimeMs < Date.now() - 3_600_000) await rm(file, { force: true })
  }
}
