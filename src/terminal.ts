import { dirname } from 'node:path'
import { openDatabase } from './adapters/database/open.ts'
import { openLog } from './adapters/telemetry/log.ts'
import { type Config, ConfigError, loadEnvironment, parseConfig } from './config.ts'
import { StartError } from './core/start-error.ts'
import type { Database } from './ports.ts'

export const say = (line: string) => process.stdout.write(`${line}\n`)

/** Runs a command; what it returns becomes the exit code. What its caller can mend is one sentence and code 2. */
export async function runCommand(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work()
  } catch (error) {
    const isMistake = error instanceof StartError || error instanceof ConfigError || isUsage(error)
    if (!isMistake) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}

/** Opens the configured database for as long as the work takes. */
export async function onDatabase<T>(
  work: (database: Database, config: Config) => Promise<T>,
): Promise<T> {
  const config = parseConfig(loadEnvironment(dirname(import.meta.dirname)))
  const database = await openDatabase(config.database, openLog('error'))
  try {
    const { rows } = await database.pool.query(`SELECT to_regclass('audit_head') AS found`)
    if (rows[0]?.found) return await work(database, config)
    throw new StartError('The database is still empty: run "npm start" once first.')
  } finally {
    await database.close()
  }
}

/** What node:util's parseArgs throws says what is wrong with the arguments. */
const isUsage = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')
