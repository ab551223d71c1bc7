import type { LibraryImport } from '../../generated/client.ts'
import type { Database, Transaction } from '../../ports.ts'
import { hint } from './library.ts'

/** An import is read by one process at a time, which holds it for a while and says again and again that it lives. */

const HOLD_SECONDS = 60
const LOOK_MS = 500

type Desk = { database: Database }

/** `attempts` is the fence: whoever has an older one lost the import to another process. */
export async function hold({ database }: Desk, id: string): Promise<LibraryImport | null> {
  const { rowCount } = await database.pool.query(
    `UPDATE library_import SET attempts = attempts + 1, due_at = now() + make_interval(secs => ${HOLD_SECONDS})
      WHERE id = $1 AND state = 'running' AND due_at <= now()`,
    [id],
  )
  return rowCount ? database.prisma.libraryImport.findUnique({ where: { id } }) : null
}

export async function stillHeld(
  tx: Transaction,
  { id, attempts }: LibraryImport,
): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM library_import WHERE id = ${id}::uuid AND state = 'running' AND attempts = ${attempts} FOR UPDATE`
  return rows.length === 1
}

export const finish = ({ database }: Desk, held: LibraryImport): Promise<void> =>
  database.transaction(async (tx) => {
    if (!(await stillHeld(tx, held))) return
    const data = { state: 'finished' as const, dueAt: null, finishedAt: new Date() }
    await tx.libraryImport.update({ where: { id: held.id }, data })
    await hint(tx, held.id)
  })

/** Until the sweep finds it again. */
export async function leave({ database }: Desk, { id, attempts }: LibraryImport, seconds: number) {
  await database.pool.query(
    `UPDATE library_import SET due_at = now() + make_interval(secs => $3)
      WHERE id = $1 AND state = 'running' AND attempts = $2`,
    [id, attempts, seconds],
  )
}

/** Aborts the reading soon after somebody cancelled, and in the end; keeps the import held while a file takes its time. */
export function watch({ database }: Desk, { id, attempts }: LibraryImport) {
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
  const stop = () => {
    clearInterval(timer)
    controller.abort()
  }
  return { signal: controller.signal, stop }
}
