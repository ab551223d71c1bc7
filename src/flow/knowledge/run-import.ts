import type { Finding, Proposal, Reading } from '../../core/proposal.ts'
import type { LibraryImport, Prisma } from '../../generated/client.ts'
import type { Transaction } from '../../ports.ts'
import type { Actor, Desk as Whole } from '../desk.ts'
import { hint } from './library.ts'
import { noticedIn, problemOf, proposeReading } from './proposal.ts'

type Desk = Pick<Whole, 'database' | 'service' | 'readSource' | 'log'>

const HOLD_SECONDS = 60
const MOST_TRIES = 2
/** So many proposals in one transaction: none of them holds others up for long. */
const AT_ONCE = 50
const LOOK_MS = 500

const reader: Actor = { kind: 'system', id: 'import' }

/** Reads the files of an import one after the other, in one process at a time, until all are read or it is cancelled. */
export async function runImport(desk: Desk, id: string): Promise<void> {
  const held = await hold(desk, id)
  if (!held) return
  for (;;) {
    const file = await nextFile(desk, held)
    if (!file) break
    const outcome = await readFile(desk, held, file)
    if (!(await conclude(desk, held, { ...outcome, ordinal: file.ordinal }))) return
  }
  await desk.database.transaction(async (tx) => {
    if (!(await stillHeld(tx, held))) return
    const data = { state: 'finished' as const, dueAt: null, finishedAt: new Date() }
    await tx.libraryImport.update({ where: { id }, data })
    await hint(tx, id)
  })
}

/** `attempts` is the fence: whoever has an older one lost the import to another process. */
async function hold({ database }: Desk, id: string): Promise<LibraryImport | null> {
  const { rowCount } = await database.pool.query(
    `UPDATE library_import SET attempts = attempts + 1, due_at = now() + make_interval(secs => ${HOLD_SECONDS})
      WHERE id = $1 AND state = 'running' AND due_at <= now()`,
    [id],
  )
  return rowCount ? database.prisma.libraryImport.findUnique({ where: { id } }) : null
}

async function stillHeld(tx: Transaction, { id, attempts }: LibraryImport): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM library_import WHERE id = ${id}::uuid AND state = 'running' AND attempts = ${attempts} FOR UPDATE`
  return rows.length === 1
}

type File = { ordinal: number; name: string; bytes: Uint8Array | null; tries: number }

async function nextFile({ database }: Desk, held: LibraryImport): Promise<File | null> {
  return database.transaction(async (tx) => {
    if (!(await stillHeld(tx, held))) return null
    const file = await tx.libraryImportFile.findFirst({
      where: { importId: held.id, state: 'waiting' },
      orderBy: { ordinal: 'asc' },
    })
    if (!file) return null
    const { importId, ordinal } = file
    const where = { importId_ordinal: { importId, ordinal } }
    await tx.libraryImportFile.update({ where, data: { tries: { increment: 1 } } })
    return file
  })
}

type Outcome = { proposed: number; known: number; findings: Finding[] }

async function readFile(desk: Desk, held: LibraryImport, file: File): Promise<Outcome> {
  const { name, bytes, tries } = file
  const refused = (problem: string): Outcome => ({
    proposed: 0,
    known: 0,
    findings: [{ file: name, severity: 'refused', problem }],
  })
  if (tries >= MOST_TRIES)
    return refused('Reading it ended the program twice: bring it in another form.')
  const cancelled = watch(desk, held)
  try {
    const reading = await desk.readSource(
      { name, bytes: bytes ?? new Uint8Array() },
      cancelled.signal,
    )
    return await proposeAll(desk, held, reading)
  } catch (error) {
    if (!cancelled.signal.aborted)
      desk.log.error(
        { error, importId: held.id, ordinal: file.ordinal },
        'a file could not be read',
      )
    return refused('It could not be read: bring it in another form.')
  } finally {
    cancelled.stop()
  }
}

/** Aborts the reading soon after somebody cancelled, and keeps the import held while a file takes its time. */
function watch({ database }: Desk, { id, attempts }: LibraryImport) {
  const controller = new AbortController()
  const look = async () => {
    const { rowCount } = await database.pool.query(
      `UPDATE library_import SET due_at = now() + make_interval(secs => ${HOLD_SECONDS})
        WHERE id = $1 AND state = 'running' AND attempts = $2`,
      [id, attempts],
    )
    if (!rowCount) controller.abort()
  }
  // A database that is away for a moment is no reason to stop.
  const timer = setInterval(() => void look().catch(() => {}), LOOK_MS).unref()
  return { signal: controller.signal, stop: () => clearInterval(timer) }
}

async function proposeAll(desk: Desk, held: LibraryImport, reading: Reading): Promise<Outcome> {
  const { timezone } = await desk.service()
  const { proposals, findings } = reading
  const outcome: Outcome = { proposed: 0, known: 0, findings: [...findings] }
  const noticed = noticedIn(reading)
  for (let at = 0; at < proposals.length; at += AT_ONCE) {
    await desk.database.transaction(async (tx) => {
      if (!(await stillHeld(tx, held))) return
      for (const proposal of proposals.slice(at, at + AT_ONCE)) {
        const given = { proposal, findings: noticed, timezone, actor: reader, importId: held.id }
        count(outcome, proposal, await proposeReading(tx, { ...given, ...defaultsOf(held) }))
      }
    })
  }
  return outcome
}

const defaultsOf = ({ locale, owner, authors }: LibraryImport) => ({ locale, owner, authors })

function count(
  outcome: Outcome,
  proposal: Proposal,
  became: Awaited<ReturnType<typeof proposeReading>>,
): void {
  if (became.kind === 'proposed') outcome.proposed += 1
  if (became.kind === 'known') outcome.known += 1
  const problem = problemOf(proposal, became)
  if (problem) outcome.findings.push({ file: proposal.source.name, severity: 'refused', problem })
}

/** False when the import is not ours any more, because it was cancelled or another process has it. */
async function conclude(
  { database }: Desk,
  held: LibraryImport,
  { ordinal, proposed, known, findings }: Outcome & { ordinal: number },
): Promise<boolean> {
  const isRefused = proposed + known === 0 && findings.some((f) => f.severity === 'refused')
  return database.transaction(async (tx) => {
    if (!(await stillHeld(tx, held))) return false
    const data = {
      state: isRefused ? ('refused' as const) : ('read' as const),
      bytes: null,
      proposed,
      known,
      findings: findings as Prisma.InputJsonValue,
    }
    const where = { importId_ordinal: { importId: held.id, ordinal } }
    await tx.libraryImportFile.update({ where, data })
    await hint(tx, held.id)
    return true
  })
}
