import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Step by step: Node's own way tries for ever where a system lets nobody make a folder, as below /proc. */
export async function makeFolder(folder: string, mode = 0o700): Promise<void> {
  if (existsSync(folder)) return
  const above = dirname(folder)
  if (above !== folder) await makeFolder(above, mode)
  await mkdir(folder, { mode }).catch((error) => {
    // Somebody else was faster; what it is shows when it is used.
    if (error.code !== 'EEXIST') throw error
  })
}
