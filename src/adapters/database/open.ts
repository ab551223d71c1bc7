import type { Config } from '../../config.ts'
import type { Log } from '../../ports.ts'
import type { OpenDatabase } from './assemble.ts'
import { openPglite } from './pglite.ts'
import { openPostgres } from './postgres.ts'

/** Opens the database that the configuration names; migrating it is the caller's next act. */
export function openDatabase(config: Config['database'], log: Log): Promise<OpenDatabase> {
  return config.kind === 'pglite' ? openPglite(config.folder, log) : openPostgres(config, log)
}
