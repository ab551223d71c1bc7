import type { Database, Queue } from '../../ports.ts'
import { record } from '../audit/record.ts'
import type { Actor } from '../desk.ts'
import { authorsOf, hint } from './library.ts'

type Files = {
  files: { name: string; bytes: Uint8Array }[]
  /** For files that say nothing of it themselves. */
  locale: string
  owner: string
  actor: Actor
}

/** Files of a few megabytes each: not all of them in one statement. */
const AT_ONCE = 20

type Ports = { database: Database; queue: Pick<Queue, 'enqueue'> }

/** Keeps the files until they are read, so that an import goes on wherever a process ended. */
export async function startImport({ database, queue }: Ports, given: Files): Promise<string> {
  const { files, locale, owner, actor } = given
  const id = await database.transaction(async (tx) => {
    const authors = await authorsOf(tx, actor)
    const made = await tx.libraryImport.create({
      data: { locale, owner, authors, createdBy: actor.id, dueAt: new Date() },
      select: { id: true },
    })
    const rows = files.map(({ name, bytes }, ordinal) => {
      return { importId: made.id, ordinal, name, bytes: new Uint8Array(bytes) }
    })
    for (let at = 0; at < rows.length; at += AT_ONCE)
      await tx.libraryImportFile.createMany({ data: rows.slice(at, at + AT_ONCE) })
    const subject = { kind: 'import', id: made.id }
    const details = { files: files.length }
    await record(tx, { actor, act: 'library.import_started', subject, details })
    return made.id
  })
  queue.enqueue({ kind: 'import', id, attempt: 0 })
  return id
}

/** What was proposed so far stays, and can be rejected; the rest is never read. False when it is over already. */
export async function cancelImport(
  database: Database,
  { id, actor }: { id: string; actor: Actor },
): Promise<boolean> {
  return database.transaction(async (tx) => {
    const cancelled = { state: 'cancelled' as const, dueAt: null, finishedAt: new Date() }
    const where = { id, state: 'running' as const }
    const { count } = await tx.libraryImport.updateMany({ where, data: cancelled })
    if (count === 0) return false
    await tx.libraryImportFile.updateMany({
      where: { importId: id, state: 'waiting' },
      data: { state: 'cancelled', bytes: null },
    })
    await record(tx, { actor, act: 'library.import_cancelled', subject: { kind: 'import', id } })
    await hint(tx, id)
    return true
  })
}

export type Progress = { waiting: number; read: number; refused: number; cancelled: number }

export async function progressOf({ prisma }: Database, ids: string[]) {
  const counts = await prisma.libraryImportFile.groupBy({
    by: ['importId', 'state'],
    where: { importId: { in: ids } },
    _count: true,
  })
  const progress = new Map<string, Progress>(
    ids.map((id) => [id, { waiting: 0, read: 0, refused: 0, cancelled: 0 }]),
  )
  for (const { importId, state, _count } of counts) {
    const one = progress.get(importId)
    if (one) one[state] = _count
  }
  return progress
}
