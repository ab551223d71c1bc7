import { join } from 'node:path'
import { StartError } from '../core/start-error.ts'
import { replayErasures } from '../flow/replay-erasures.ts'
import { scrub } from '../flow/scrub.ts'
import type { Database } from '../ports.ts'
import { onDatabase, runCommand, say } from '../terminal.ts'

const usage = `npm run erase -- replay   after a restore: erases again who was erased before
npm run erase -- scrub    takes what was erased off the disk, too`

/** Exit code 0: done; 1: some lines of the list cannot be read; 2: not understood. */
await runCommand(async () => {
  const [act, ...more] = process.argv.slice(2)
  if ((act !== 'replay' && act !== 'scrub') || more.length > 0) throw new StartError(usage)
  return onDatabase(async (database, { dataDir }) => {
    if (act === 'replay') return replay(database, join(dataDir, 'erasures.jsonl'))
    await scrub(database)
    return 0
  })
})

async function replay(database: Database, listFile: string): Promise<number> {
  const { listed, erased, unreadable } = await replayErasures(database, listFile)
  say(`Of ${listed} contacts in ${listFile} the backup had brought ${erased} back.`)
  if (erased > 0) say('They are erased again.')
  for (const line of unreadable)
    say(`Line ${line} of it cannot be read: look who was erased there.`)
  return unreadable.length > 0 ? 1 : 0
}
