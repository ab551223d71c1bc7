import type { Finding } from '../../core/proposal.ts'
import type { LibraryImport, Prisma } from '../../generated/client.ts'
import type { Transaction } from '../../ports.ts'
import { hint } from './library.ts'

/** The files of an import that is held: which one is next, and what became of one. */

export type File = {
  ordinal: number
  name: string
  bytes: Uint8Array<ArrayBuffer> | null
  /** Before this time. */
  tries: number
  faults: number
}

export type Outcome =
  | { kind: 'read'; proposed: number; known: number; findings: Finding[] }
  | { kind: 'later' }

/** One is read while another is proposed. */
const MOST_BEGUN = 2

/**
 * The next files, counted as tried before anything is done with them. One that was tried before may have ended the program:
 * it is read alone, so that no other is counted with it.
 */
export async function takeFiles(
  tx: Transaction,
  held: LibraryImport,
  { begun, besides }: { begun: File[]; besides: number[] },
): Promise<File[]> {
  const taken: File[] = []
  for (let all = begun; all.length < MOST_BEGUN; all = [...begun, ...taken]) {
    if (all.some(({ tries }) => tries > 0)) break
    const ordinals = [...besides, ...all.map(({ ordinal }) => ordinal)]
    const next = await takeOne(tx, held, { ordinals, mayBeTried: all.length === 0 })
    if (!next) break
    taken.push(next)
  }
  return taken
}

async function takeOne(
  tx: Transaction,
  { id }: LibraryImport,
  { ordinals, mayBeTried }: { ordinals: number[]; mayBeTried: boolean },
): Promise<File | undefined> {
  const [file] = await tx.$queryRaw<File[]>`
    UPDATE library_import_file SET tries = tries + 1
     WHERE import_id = ${id}::uuid AND ordinal = (
       SELECT ordinal FROM library_import_file
        WHERE import_id = ${id}::uuid AND state = 'waiting' AND ordinal <> ALL(${ordinals}::int[])
        ORDER BY ordinal LIMIT 1)
       AND (tries = 0 OR ${mayBeTried})
    RETURNING ordinal, name, bytes, tries - 1 AS tries, faults`
  return file
}

export async function conclude(
  tx: Transaction,
  { id: importId }: LibraryImport,
  { ordinal, outcome }: { ordinal: number; outcome: Outcome },
): Promise<void> {
  const where = { importId_ordinal: { importId, ordinal } }
  const data = rowAfter(outcome)
  await tx.libraryImportFile.update({ where, data, select: { ordinal: true } })
  await hint(tx, importId)
}

function rowAfter(outcome: Outcome): Prisma.LibraryImportFileUpdateInput {
  // It did not end the program.
  if (outcome.kind === 'later') return { tries: { decrement: 1 }, faults: { increment: 1 } }
  const { proposed, known, findings } = outcome
  const isRefused = proposed + known === 0 && findings.some((f) => f.severity === 'refused')
  const state = isRefused ? ('refused' as const) : ('read' as const)
  return { state, bytes: null, proposed, known, findings: findings as Prisma.InputJsonValue }
}
