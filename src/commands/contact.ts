import { writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import { StartError } from '../core/start-error.ts'
import {
  contactKnownAs,
  type ErasureReason,
  erasureReasons,
  orderErasure,
} from '../flow/contact-orders.ts'
import { exportContact } from '../flow/export-contact.ts'
import { scrub } from '../flow/scrub.ts'
import { ContactExportView } from '../http/routes/contact-export.ts'
import type { Database } from '../ports.ts'
import { onDatabase, runCommand, say } from '../terminal.ts'

const usage = `npm run contact -- export ID|NUMBER [--file FILE]
npm run contact -- erase ID|NUMBER --reason ${erasureReasons.join('|')}`

const actor = { kind: 'system' as const, id: 'command' }

/** Exit code 0: done; 1: nobody is known by that id or number; 2: not understood. */
await runCommand(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { file: { type: 'string' }, reason: { type: 'string' } },
  })
  const [act, who, ...more] = positionals
  if (!who || more.length > 0) throw new StartError(usage)
  if (act === 'export')
    return onDatabase((database, config) => exportTo(database, config, who, values.file))
  if (act !== 'erase') throw new StartError(usage)
  const reason = reasonOf(values.reason)
  return onDatabase((database, config) => erase(database, config, who, reason))
})

function reasonOf(given: string | undefined): ErasureReason {
  const reason = erasureReasons.find((known) => known === given)
  if (reason) return reason
  throw new StartError(`--reason: must be one of ${erasureReasons.join(', ')}`)
}

async function exportTo(
  database: Database,
  config: Config,
  who: string,
  file: string | undefined,
): Promise<number> {
  if (file !== undefined) mustBeElsewhere(file, config.dataDir)
  const contactId = await contactKnownAs(database, who)
  const exported = contactId && (await exportContact(database, { contactId, actor }))
  if (!exported) return nobody()
  const text = JSON.stringify(ContactExportView.parse(exported), null, 2)
  if (file === undefined) say(text)
  else await writeFile(file, `${text}\n`, { mode: 0o600, flag: 'wx' })
  return 0
}

/** An erasure tidies up in the data folder, and nobody remembers every file that was ever put there. */
function mustBeElsewhere(file: string, dataDir: string) {
  const way = relative(dataDir, resolve(file))
  if (way.startsWith('..') || resolve(file) === way) return
  throw new StartError(
    `--file: an export does not belong into ${dataDir}, where it would outlive an erasure; choose another folder`,
  )
}

async function erase(
  database: Database,
  { dataDir }: Config,
  who: string,
  reason: ErasureReason,
): Promise<number> {
  const contactId = await contactKnownAs(database, who)
  const listFile = join(dataDir, 'erasures.jsonl')
  const outcome = contactId
    ? await orderErasure(database, { contactId, actor, listFile, reason })
    : { kind: 'not_found' as const }
  if (outcome.kind === 'not_found') return nobody()
  await scrub(database)
  const counts = Object.entries(outcome.counts).map(([what, count]) => `${count} ${what}`)
  say(`Erased: ${counts.join(', ')}. Exports, archives and backups made before still hold it.`)
  return 0
}

// Neither is repeated: this output ends up in tickets.
function nobody(): number {
  say('Nobody is known by this id or number.')
  return 1
}
