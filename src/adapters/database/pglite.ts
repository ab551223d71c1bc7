import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Client } from 'pg'
import { StartError } from '../../core/start-error.ts'
import type { Log } from '../../ports.ts'
import { makeFolder } from '../folder.ts'
import { assemble, type OpenDatabase } from './assemble.ts'
import { lockFolder } from './folder-lock.ts'
import { openPglitePool } from './pglite-pool.ts'

/** The PostgreSQL inside PGlite. It cannot open a folder that another major version wrote. */
export const PGLITE_MAJOR = 18

/** The operating system keeps the folder's pages too, so a large cache of our own would only hold them twice. */
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB']

export async function openPglite(folder: string, log: Log): Promise<OpenDatabase> {
  await prepare(folder)
  const unlock = await lockFolder(folder, log)
  try {
    refuseOtherVersion(folder)
    const db = await PGlite.create({ dataDir: folder, relaxedDurability: false, startParams })
    return embed(db, log, unlock)
  } catch (error) {
    await unlock()
    if (error instanceof StartError) throw error
    throw new StartError(
      `The database in ${folder} could not be opened; restore the folder from a backup, or set DATA_DIR to another one`,
      { cause: error },
    )
  }
}

/** A PGlite that is open, as a database. */
export function embed(db: PGlite, log: Log, unlock?: () => Promise<void>): OpenDatabase {
  const pool = openPglitePool(db)
  return assemble({
    kind: 'pglite',
    pool,
    connection: () => new Client(pool.options),
    log,
    close: async () => {
      await db.close()
      await unlock?.()
    },
  })
}

async function prepare(folder: string): Promise<void> {
  try {
    await makeFolder(folder)
    if (!statSync(folder).isDirectory()) throw new Error('not a folder')
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw unusable(folder, error)
  }
}

export const unusable = (folder: string, error: unknown) =>
  new StartError(
    `The data folder ${folder} ${complaint(error)}; set DATA_DIR to a folder that this user can write to`,
    { cause: error },
  )

function complaint(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EROFS') return 'is on a read-only file system'
  if (code === 'EACCES' || code === 'EPERM') return 'cannot be read and written'
  if (code === 'ENOSPC') return 'is on a full disk'
  if (code === 'ENOENT') return 'cannot be made'
  return 'is not a folder'
}

function refuseOtherVersion(folder: string): void {
  const file = join(folder, 'PG_VERSION')
  if (!existsSync(file)) return
  const found = readFileSync(file, 'utf8').trim()
  if (found === String(PGLITE_MAJOR)) return
  throw new StartError(
    `The database in ${folder} was written by PostgreSQL ${found}, and this release reads ${PGLITE_MAJOR}; run "npm run data -- export FILE" with the older release, move the folder away, then "npm run data -- import FILE" with this one`,
  )
}
