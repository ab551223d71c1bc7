import type { Finding, Proposal, Reading } from '../../core/proposal.ts'
import type { LibraryImport } from '../../generated/client.ts'
import type { Transaction } from '../../ports.ts'
import type { Actor, Desk as Whole } from '../desk.ts'
import { finish, hold, leave, stillHeld, watch } from './hold-import.ts'
import { conclude, type File, type Outcome, takeFiles } from './import-files.ts'
import { noticedIn, type ProposedReading, problemOf, proposeReading } from './proposal.ts'

type Desk = Pick<Whole, 'database' | 'service' | 'readSource' | 'log' | 'stopping'>

const MOST_TRIES = 3
/** After so many a fault counts as one of the file's. */
const MOST_FAULTS = 4
const FIRST_PAUSE_SECONDS = 60
/** So many proposals in one transaction: none of them holds others up for long. */
const AT_ONCE = 50

const reader: Actor = { kind: 'system', id: 'import' }

/**
 * Reads the files of an import, in one process at a time, until all are read or it is cancelled. A file that met a fault which
 * may pass keeps its bytes and is read again later, after the others.
 */
export async function runImport(desk: Desk, id: string): Promise<void> {
  const held = await hold(desk, id)
  if (!held) return
  const { timezone } = await desk.service()
  const watched = watch(desk, held)
  try {
    const pauses = await readAll({ desk, held, timezone, signal: watched.signal })
    if (pauses && desk.stopping?.aborted) await leave(desk, held, 0)
    else if (pauses && pauses.length > 0) await leave(desk, held, Math.min(...pauses))
    else if (pauses) await finish(desk, held)
  } finally {
    watched.stop()
  }
}

type Run = { desk: Desk; held: LibraryImport; timezone: string; signal: AbortSignal }
/** A file that is read, or waits for its turn with the reader. */
type Begun = { file: File; reading: Promise<Reading> }
type Take = (tx: Transaction) => Promise<File[]>

/** After how many seconds each file that was left is read again; null when the import is not ours any more. */
async function readAll(run: Run): Promise<number[] | null> {
  const line: Begun[] = []
  const left = new Map<number, number>()
  const begin = (files: File[]) =>
    void line.push(...files.map((file) => ({ file, reading: read(run, file) })))
  const take: Take = async (tx) => {
    if (run.desk.stopping?.aborted) return []
    const begun = line.map(({ file }) => file)
    return takeFiles(tx, run.held, { begun, besides: [...left.keys()] })
  }
  begin((await whileHeld(run, take)) ?? [])
  for (let one = line.shift(); one; one = line.shift()) {
    const { file } = one
    const next = await proposeAll(run, one, take).catch((error: unknown) => {
      const outcome = afterFault(run, file, error)
      if (outcome.kind === 'later') left.set(file.ordinal, FIRST_PAUSE_SECONDS * 3 ** file.faults)
      return concludeAndTake(run, { file, outcome, take })
    })
    if (!next) return null
    begin(next)
  }
  return [...left.values()]
}

/** Null when the import was cancelled, or another process has it. */
const whileHeld = <T>({ desk, held }: Run, work: (tx: Transaction) => Promise<T>) =>
  desk.database.transaction(async (tx) => ((await stillHeld(tx, held)) ? work(tx) : null))

function read({ desk, signal }: Run, file: File): Promise<Reading> {
  const { name, tries, faults } = file
  if (tries >= MOST_TRIES)
    return Promise.resolve({
      proposals: [],
      findings: refused(
        file,
        'Reading it ended the program again and again: bring it in another form.',
      ),
    })
  const bytes = file.bytes ?? new Uint8Array()
  const reading = desk.readSource({ name, bytes }, signal).then((found) => {
    if (found.isCutShort && faults + 1 < MOST_FAULTS) throw new Error('a reader was cut short')
    return found
  })
  // It may fail long before anybody looks.
  reading.catch(() => {})
  return reading
}

const refused = ({ name: file }: File, problem: string) => [
  { file, severity: 'refused' as const, problem },
]

function afterFault({ desk, held, signal }: Run, file: File, error: unknown): Outcome {
  const { ordinal, faults } = file
  if (!signal.aborted) {
    const which = { error, importId: held.id, ordinal, faults: faults + 1 }
    desk.log.error(which, 'a file could not be read or proposed')
  }
  if (faults + 1 < MOST_FAULTS) return { kind: 'later' }
  const problem = `Something failed ${MOST_FAULTS} times: import it again.`
  return { kind: 'read', proposed: 0, known: 0, findings: refused(file, problem) }
}

type Concluded = { file: File; outcome: Outcome; take: Take }

const concludeAndTake = (run: Run, { file, outcome, take }: Concluded) =>
  whileHeld(run, async (tx) => {
    await conclude(tx, run.held, { ordinal: file.ordinal, outcome })
    return take(tx)
  })

/** The next files, or null when the import is not ours any more. The last proposals are made together with the conclusion. */
async function proposeAll(run: Run, { file, reading }: Begun, take: Take): Promise<File[] | null> {
  const { proposals, findings } = await reading
  const noticed = noticedIn({ proposals, findings })
  const propose = (tx: Transaction, from: number) =>
    proposeSome(tx, run, { proposals: proposals.slice(from, from + AT_ONCE), noticed })
  const became: Became[] = []
  let from = 0
  for (; from + AT_ONCE < proposals.length; from += AT_ONCE) {
    const start = from
    const some = await whileHeld(run, (tx) => propose(tx, start))
    if (!some) return null
    became.push(...some)
  }
  return whileHeld(run, async (tx) => {
    const outcome = counted([...became, ...(await propose(tx, from))], findings)
    await conclude(tx, run.held, { ordinal: file.ordinal, outcome })
    return take(tx)
  })
}

type Became = { proposal: Proposal; became: ProposedReading }
type Some = { proposals: Proposal[]; noticed: ReturnType<typeof noticedIn> }

async function proposeSome(tx: Transaction, run: Run, { proposals, noticed }: Some) {
  const { timezone, held } = run
  const { locale, owner, authors, id: importId } = held
  const given = { timezone, actor: reader, importId, locale, owner, authors }
  const all: Became[] = []
  for (const proposal of proposals)
    all.push({
      proposal,
      became: await proposeReading(tx, { ...given, proposal, findings: noticed(proposal) }),
    })
  return all
}

function counted(all: Became[], findings: Finding[]): Outcome {
  const count = (kind: ProposedReading['kind']) =>
    all.filter(({ became }) => became.kind === kind).length
  const problems = all.flatMap(({ proposal, became }) => {
    const problem = problemOf(proposal, became)
    return problem ? [{ file: proposal.source.name, severity: 'refused' as const, problem }] : []
  })
  return {
    kind: 'read',
    proposed: count('proposed'),
    known: count('known'),
    findings: [...findings, ...problems],
  }
}
