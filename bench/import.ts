import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { migrate, readMigrations } from '../src/adapters/database/migrate.ts'
import { openDatabase } from '../src/adapters/database/open.ts'
import { openSources } from '../src/adapters/sources/open.ts'
import { openWeb } from '../src/adapters/web/open.ts'
import { parseService } from '../src/core/service.ts'
import { runImport } from '../src/flow/knowledge/run-import.ts'
import { startImport } from '../src/flow/knowledge/start-import.ts'
import type { Database, Log } from '../src/ports.ts'
import { type Figure, shown, table } from './figures.ts'
import { aPassageNumbered } from './index-passages.ts'
import { numbersFrom } from './options.ts'

const MOST_SECONDS = 30
/** What the ceiling is for; other numbers of files have none. */
const FILES = 1000
const home = join(import.meta.dirname, '..')
const silent: Log = { info() {}, warn() {}, error() {} }

/** Files of Markdown become proposals on a new embedded database; the first file also starts the thread that reads. */
export async function importFiles(args: string[]): Promise<Figure[]> {
  const { files } = numbersFrom(args, { files: FILES })
  const folder = mkdtempSync(join(tmpdir(), 'countersign-import-'))
  const database = await openDatabase({ kind: 'pglite', folder }, silent)
  try {
    await migrate(database, readMigrations(join(home, 'prisma', 'migrations')))
    console.log(
      `${files} files, embedded. ${cpus().length} cores, load average before: ${loadavg()[0]?.toFixed(1)}.\n`,
    )
    const { seconds, proposed } = await imported(database, Array.from({ length: files }, aFile))
    console.log(
      `${table([
        ['files', 'proposed', 'seconds', 'files a second'],
        [String(files), String(proposed), shown(seconds), shown(files / seconds)],
      ])}\n`,
    )
    const ceiling = files === FILES ? { ceiling: MOST_SECONDS } : {}
    return [{ set: `import ${files}`, metric: 'seconds', value: seconds, rows: files, ...ceiling }]
  } finally {
    await database.close()
    rmSync(folder, { recursive: true })
  }
}

async function imported(database: Database, files: { name: string; bytes: Buffer }[]) {
  const text = readFileSync(join(home, 'knowledge', 'service.yaml'), 'utf8')
  const service = parseService(parse(text))
  const sources = openSources(openWeb({ privateHosts: [] }))
  const actor = { kind: 'system' as const, id: 'bench' }
  const began = performance.now()
  const given = { files, locale: 'en', owner: 'support', actor }
  const id = await startImport({ database, queue: { enqueue() {} } }, given)
  const desk = {
    ...{ database, log: silent, service: async () => service },
    readSource: sources.read,
  }
  await runImport(desk, id).finally(sources.close)
  const seconds = (performance.now() - began) / 1000
  const { _sum } = await database.prisma.libraryImportFile.aggregate({
    where: { importId: id },
    _sum: { proposed: true },
  })
  if (_sum.proposed !== files.length)
    throw new Error(`Of ${files.length} files ${_sum.proposed} became proposals`)
  return { seconds, proposed: _sum.proposed }
}

/** About three kilobytes, with headings, a list and a table; every second one names its article in a head. */
function aFile(_: unknown, number: number): { name: string; bytes: Buffer } {
  const [first, second, third] = [0, 1, 2].map((at) => words(number * 3 + at))
  const rows = [1, 2, 3].map((row) => `| Zone ${row} | ${number + row} days |`).join('\n')
  const body = `${first}\n\n## When it applies\n\n${second}\n\n- ${third}\n- Ask us first.\n\n## Times\n\n| Where | How long |\n|---|---|\n${rows}\n`
  const head = `---\nkind: article\nid: imported-${number}\nlocale: en\ntitle: Imported ${number}\nowner: support\n---\n`
  const text = number % 2 === 0 ? `${head}${body}` : `# Imported ${number}\n\n${body}`
  return { name: `part-${number % 10}/article-${number}.md`, bytes: Buffer.from(text) }
}

const words = (number: number): string => {
  const { text, headingPath } = aPassageNumbered(number, 1)
  return `${text}. ${headingPath.join('. ')}. ${text.split(' ').toReversed().join(' ')}.`
}
