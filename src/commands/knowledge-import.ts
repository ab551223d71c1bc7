import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openSources } from '../adapters/sources/open.ts'
import { openLog } from '../adapters/telemetry/log.ts'
import { openWeb } from '../adapters/web/open.ts'
import { Finding } from '../core/proposal.ts'
import { StartError } from '../core/start-error.ts'
import type { Actor } from '../flow/desk.ts'
import { runImport } from '../flow/knowledge/run-import.ts'
import { progressOf, startImport } from '../flow/knowledge/start-import.ts'
import { policyInForce } from '../flow/policy.ts'
import type { Database } from '../ports.ts'
import { say } from '../terminal.ts'
import { tell } from './knowledge-pages.ts'

/** `npm run knowledge -- import`: a folder of files becomes proposals. */

type Given = { owner?: string; locale: string; actor: Actor }

export async function importFolder(
  database: Database,
  folder: string,
  { owner, locale, actor }: Given,
): Promise<number> {
  const service = await policyInForce(database, 'service')
  const teams = service.teams.map(({ name }) => name)
  if (owner !== undefined && !teams.includes(owner))
    throw new StartError(`There is no team "${owner}": choose one of ${teams.join(', ')}`)
  const defaults = { locale, owner: owner ?? teams[0] ?? 'support' }
  const files = await filesIn(folder)
  const given = { ...defaults, files, actor }
  const id = await startImport({ database, queue: { enqueue() {} } }, given)
  const sources = openSources(openWeb({ privateHosts: [] }))
  const parts = { database, log: openLog('error'), service: async () => service }
  const read = () => runImport({ ...parts, readSource: sources.read }, id)
  try {
    await read()
    if (await isWaiting(database, id))
      say('Some files met a fault that may pass: they are read again in a minute.')
    // Here, or by a server on the same database that has taken it.
    while (await isWaiting(database, id)) {
      await pause(500)
      await read()
    }
  } finally {
    await sources.close()
  }
  return tellImport(database, id)
}

async function isWaiting(database: Database, id: string): Promise<boolean> {
  const progress = (await progressOf(database, [id])).get(id)
  return (progress?.waiting ?? 0) > 0
}

async function filesIn(folder: string) {
  const isFile = await stat(folder).then(
    (found) => found.isFile(),
    () => false,
  )
  if (isFile) return [{ name: basename(folder), bytes: await readFile(folder) }]
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new StartError(`The folder ${folder} cannot be read: name one that is there`)
  })
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  if (paths.length === 0) throw new StartError(`There are no files in ${folder}`)
  const files: { name: string; bytes: Buffer }[] = []
  for (const path of paths)
    files.push({ name: relative(folder, path), bytes: await readFile(path) })
  return files
}

async function tellImport({ prisma }: Database, importId: string): Promise<number> {
  const files = await prisma.libraryImportFile.findMany({
    where: { importId },
    orderBy: { ordinal: 'asc' },
    omit: { bytes: true },
  })
  for (const { findings } of files) tell(Finding.array().parse(findings))
  const sum = (what: 'proposed' | 'known') => files.reduce((all, file) => all + file[what], 0)
  const refused = files.filter(({ state }) => state === 'refused').length
  say(`Proposed: ${sum('proposed')}. Known already: ${sum('known')}. Files refused: ${refused}.`)
  if (sum('proposed') > 0)
    say(`Somebody else approves them: at the desk, or by the API as import ${importId}.`)
  return refused > 0 ? 1 : 0
}
