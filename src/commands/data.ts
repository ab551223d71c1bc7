import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportArchive } from '../adapters/database/archive/export.ts'
import { examine } from '../adapters/database/archive/findings.ts'
import type { Counts } from '../adapters/database/archive/format.ts'
import { importArchive } from '../adapters/database/archive/import.ts'
import { readArchive } from '../adapters/database/archive/read.ts'
import type { OpenDatabase } from '../adapters/database/assemble.ts'
import { readMigrations } from '../adapters/database/migrate.ts'
import { openDatabase } from '../adapters/database/open.ts'
import { openLog } from '../adapters/telemetry/log.ts'
import { type Config, loadEnvironment, parseConfig } from '../config.ts'
import { StartError } from '../core/start-error.ts'
import { replayErasures } from '../flow/replay-erasures.ts'
import { runCommand, say } from '../terminal.ts'

const usage = `npm run data -- export FILE    writes the whole database into a new archive
npm run data -- import FILE    puts an archive into a new database
npm run data -- check FILE     looks whether an archive is whole
npm run data -- check          looks through the database for what cannot be`

const home = join(import.meta.dirname, '..', '..')

/** Exit code 0: done, nothing found; 1: something was found; 2: it could not be done. */
await runCommand(async () => {
  const [act, file, ...more] = process.argv.slice(2)
  if (more.length > 0) throw new StartError(usage)
  const config = parseConfig(loadEnvironment(home))
  if (act === 'check' && file) return checkArchive(file)
  if (act === 'check') return onOld(config, checkDatabase)
  if (act === 'export' && file)
    return onOld(config, (database) => toArchive(database, config, file))
  if (act === 'import' && file)
    return onDatabase(config, (database) => fromArchive(database, config, file))
  throw new StartError(usage)
})

async function toArchive(database: OpenDatabase, config: Config, file: string): Promise<number> {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  report(await exportArchive(database, { file, program: version, at: new Date() }))
  say(`Written to ${file}.`)
  say(`Keep ${keyPlace(config)} with it: without that key the database does not start again.`)
  return 0
}

async function fromArchive(database: OpenDatabase, config: Config, file: string): Promise<number> {
  report(await importArchive(database, file, readMigrations(join(home, 'prisma', 'migrations'))))
  const list = join(config.dataDir, 'erasures.jsonl')
  const { listed, erased, unreadable } = await replayErasures(database, list)
  if (listed > 0)
    say(`Erased again, because they were erased since: ${erased} of ${listed} contacts.`)
  for (const line of unreadable)
    say(`Line ${line} of ${list} cannot be read: look who was erased there.`)
  say(`Imported from ${file}.`)
  say(`Put back the key that it was sealed with: it belongs into ${keyPlace(config)}.`)
  return unreadable.length > 0 ? 1 : 0
}

/** Decisions are sealed with a key that is not in the database. */
function keyPlace({ dataDir, secrets }: Config): string {
  return secrets.key ? 'SECRET_KEY' : join(dataDir, 'secret.key')
}

async function checkArchive(file: string): Promise<number> {
  for await (const part of readArchive(file)) {
    if (part.kind === 'header')
      say(`Written at ${part.header.at} by Countersign ${part.header.program}.`)
    if (part.kind === 'end') report(part.counts)
  }
  say(`${file} is whole.`)
  return 0
}

async function checkDatabase(database: OpenDatabase): Promise<number> {
  const { counts, findings } = await examine(database)
  report(counts)
  for (const finding of findings) say(finding)
  say(findings.length === 0 ? 'Nothing was found.' : `${findings.length} findings.`)
  return findings.length === 0 ? 0 : 1
}

function report(counts: Counts): void {
  for (const [table, rows] of Object.entries(counts)) say(`${String(rows).padStart(10)}  ${table}`)
}

async function onDatabase(
  config: Config,
  work: (database: OpenDatabase) => Promise<number>,
): Promise<number> {
  const database = await openDatabase(config.database, openLog('error'))
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

/** Opening a folder makes a database in it, which nobody wants who only looks. */
function onOld(config: Config, work: (database: OpenDatabase) => Promise<number>): Promise<number> {
  const { database } = config
  if (database.kind === 'pglite' && !existsSync(join(database.folder, 'PG_VERSION'))) {
    throw new StartError(
      `There is no database in ${database.folder}; set DATA_DIR or DATABASE_URL to where it is`,
    )
  }
  return onDatabase(config, work)
}
