import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { openLog } from '../adapters/telemetry/log.ts'
import type { Config } from '../config.ts'
import { localeNamed } from '../core/draft/locales.ts'
import { StartError } from '../core/start-error.ts'
import { knownNames } from '../flow/boundary/known-names.ts'
import { approve } from '../flow/knowledge/approve.ts'
import { exportLibrary } from '../flow/knowledge/export-library.ts'
import { libraryStatus, waitingVersions } from '../flow/knowledge/library-status.ts'
import { rollBack } from '../flow/knowledge/roll-back.ts'
import { searchLocales } from '../flow/knowledge/search-locales.ts'
import { policyInForce } from '../flow/policy.ts'
import type { Database } from '../ports.ts'
import { onDatabase, runCommand, say } from '../terminal.ts'
import { openLibrary } from '../wire-library.ts'
import { importFolder } from './knowledge-import.ts'
import { addOnePage, syncAllPages } from './knowledge-pages.ts'

const usage = `npm run knowledge -- status                  what is in force, what waits, what is due for review
npm run knowledge -- import PATH [--owner TEAM] [--locale LOCALE]     a folder, or one file
npm run knowledge -- export DIR              writes the library into a new folder
npm run knowledge -- add URL [--owner TEAM] [--locale LOCALE]
npm run knowledge -- sync                    looks again at every page that was added
npm run knowledge -- publish files           what files in knowledge/ proposed at a start
npm run knowledge -- publish import ID       what an import proposed
npm run knowledge -- publish VERSION …       single versions, by their ids
npm run knowledge -- rollback NUMBER [--empties-library]     undoes that release: what it put in force goes, what it took out is back
npm run knowledge -- search QUESTION [--locale LOCALE]     what the library says, and why`

const actor = { kind: 'system' as const, id: 'command' }
const options = {
  owner: { type: 'string' },
  locale: { type: 'string' },
  'empties-library': { type: 'boolean' },
} as const

/** Exit code 0: done; 1: refused; 2: not understood. */
await runCommand(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options })
  const locale = localeNamed(values.locale ?? 'en')
  if (locale === null)
    throw new StartError(`--locale "${values.locale}" is no language: write it like en or pt-BR`)
  return onDatabase(workOf(positionals, { ...values, locale }))
})

type Values = { owner?: string; locale: string; 'empties-library'?: boolean }

function workOf(
  [act, first, ...rest]: string[],
  values: Values,
): (database: Database, config: Config) => Promise<number> {
  if (act === 'status' && !first) return status
  if (act === 'import' && first && rest.length === 0)
    return (database) => importFolder(database, first, { ...values, actor })
  if (act === 'export' && first && rest.length === 0) return (database) => exportTo(database, first)
  if (act === 'add' && first && rest.length === 0)
    return (database, config) => addOnePage({ database, config, actor }, { url: first, ...values })
  if (act === 'sync' && !first)
    return (database, config) => syncAllPages({ database, config, actor })
  if (act === 'publish' && first === 'files' && rest.length === 0)
    return (database) => publish(database, { createdBy: 'start' })
  const [importId, ...more] = rest
  if (act === 'publish' && first === 'import' && importId && more.length === 0)
    return (database) => publish(database, { importId: uuid(importId) })
  if (act === 'publish' && first)
    return (database) => publish(database, { id: { in: [first, ...rest].map(uuid) } })
  if (act === 'search' && first && rest.length === 0)
    return (database, config) => search(database, config, first, values.locale)
  if (act === 'rollback' && first && rest.length === 0)
    return (database) => takeBack(database, numberOf(first), values['empties-library'])
  throw misunderstood([act, first, ...rest])
}

/** Who named an act that there is, is told how that one is written. */
function misunderstood(words: (string | undefined)[]): StartError {
  const said = words.filter((word) => word !== undefined).join(' ')
  if (said === '') return new StartError(usage)
  const ofAct = usage.split('\n').filter((line) => line.split(' ')[4] === words[0])
  if (ofAct.length > 0) return new StartError(`"${said}" is written so:\n${ofAct.join('\n')}`)
  return new StartError(`"${said}" is not understood; there are:\n${usage}`)
}

function uuid(text: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) return text
  throw new StartError(`"${text}" is not an id: npm run knowledge -- status shows those that wait`)
}

function numberOf(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new StartError(`"${text}" is not the number of a release`)
}

async function status(database: Database): Promise<number> {
  const { release, inForce, proposed, due, waiting } = await libraryStatus(database)
  say(
    release ? `Release ${release.number}, ${release.at.toISOString()}` : 'There is no release yet.',
  )
  say(`In force: ${inForce}. Waiting: ${proposed}. Due for review: ${due}.`)
  for (const { id, articleId, locale, number, createdBy } of waiting)
    say(`${id}  ${articleId}.${locale} ${number}  by ${createdBy}`)
  if (proposed > waiting.length) say(`… and ${proposed - waiting.length} more`)
  return 0
}

async function search(
  database: Database,
  config: Config,
  text: string,
  locale: string,
): Promise<number> {
  const locales = await localesIn(database, locale)
  const library = await openLibrary({ config, database, log: openLog('error'), isGuest: true })
  try {
    await library.catchUp()
    if (library.status().state === 'never built') {
      say('There is no index yet, or it cannot be reached: start the desk, which builds it.')
      return 1
    }
    const asked = { audience: 'customer' as const, channelId: null, locales }
    const { evidence } = await library.search({ text, ...asked, limit: 5 })
    for (const { version, passage, score, matched } of evidence) {
      const { articleId, number } = version
      say(`${articleId}.${passage.locale} ${number}  ${passage.headingPath.join(' > ')}`)
      say(`  ${score.toFixed(2)}, by the words ${matched.join(', ') || '(none)'}`)
      for (const [fact, values] of Object.entries(version.content.appliesWhen))
        say(`  only where ${fact} is ${values.join(' or ')}`)
      say(`  ${passage.text.replaceAll('\n', '\n  ')}\n`)
    }
    if (evidence.length === 0) say('Nothing in force answers that.')
    return evidence.length > 0 ? 0 : 1
  } finally {
    await library.close()
  }
}

async function localesIn(database: Database, locale: string): Promise<string[]> {
  const taxonomy = await policyInForce(database, 'taxonomy')
  const { languages } = knownNames(taxonomy, await policyInForce(database, 'service'))
  const outcome = await searchLocales(database, { asked: [locale], languages })
  if (outcome.kind === 'found') return outcome.locales
  throw new StartError(
    `--locale "${locale}" is none that this desk knows: choose among ${languages.join(', ')}`,
  )
}

async function exportTo(database: Database, folder: string): Promise<number> {
  const there = await readdir(folder).catch(() => [])
  if (there.length > 0)
    throw new StartError(
      `${folder} is not empty, and nothing is overwritten; choose another folder`,
    )
  let count = 0
  for (let last: { articleId: string; locale: string } | undefined; ; ) {
    const files = await exportLibrary(database, { after: last, limit: 200 })
    for (const { path, text } of files) {
      const file = join(folder, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text, { flag: 'wx' })
    }
    count += files.length
    last = files.at(-1)
    if (!last) break
  }
  say(`${count} files were written to ${folder}.`)
  return 0
}

type Which = Parameters<typeof waitingVersions>[1]

/** Whoever may run commands on the database is trusted with it, and the audit log says that it was a command. */
async function publish(database: Database, which: Which): Promise<number> {
  const versions = await waitingVersions(database, which)
  if (versions.length === 0) {
    say('Nothing of it waits: npm run knowledge -- status shows what does.')
    return 1
  }
  const outcome = await approve(database, { versions, actor })
  switch (outcome.kind) {
    case 'approved':
      say(`Release ${outcome.release}: ${outcome.versions.length} versions are approved.`)
      return 0
    case 'own':
      say('A command brought them in, so a person approves them: at the desk, or by the API.')
      return 1
    case 'never_in_force':
      say(`Version ${outcome.id} would be over before it begins: change its dates, or reject it.`)
      return 1
    case 'replaced_at_once':
      say(
        `Versions ${outcome.id} and ${outcome.by} are of one article and would begin at once: publish one of them by its id, and reject the other.`,
      )
      return 1
    case 'not_found':
    case 'changed':
    case 'decided':
      say(`Version ${outcome.id} changed meanwhile: try again.`)
      return 1
    default:
      return outcome satisfies never
  }
}

async function takeBack(
  database: Database,
  number: number,
  emptiesLibrary = false,
): Promise<number> {
  const { timezone } = await policyInForce(database, 'service')
  const outcome = await rollBack(database, { number, timezone, actor, emptiesLibrary })
  switch (outcome.kind) {
    case 'rolled_back':
      say(
        `Release ${outcome.release}: ${outcome.restored.length} versions are back, ${outcome.takenOut.length} are out.`,
      )
      return 0
    case 'not_found':
      say('There is no release with this number.')
      return 1
    case 'overtaken':
      say(`Release ${outcome.by} changed one of the same articles later: roll that one back first.`)
      return 1
    case 'own':
      say('A command wrote what would come back, so a person does it: at the desk, or by the API.')
      return 1
    case 'empties_library':
      say(
        `All ${outcome.takesOut} versions that are in force would go and none would come back: the assistant would have nothing to answer from. If you mean that, add --empties-library.`,
      )
      return 1
    case 'nothing_to_do':
      say('Nothing of it is in force, and nothing could come back.')
      return 1
    default:
      return outcome satisfies never
  }
}
