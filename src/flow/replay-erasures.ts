import type { Database } from '../ports.ts'
import { eraseContact } from './erase.ts'
import { readErasures } from './erasure-list.ts'

export type Replayed = { listed: number; erased: number; unreadable: number[] }

/** After a restore: erases again whom the backup brought back. Where nobody came back it is one look at the database. */
export async function replayErasures(database: Database, listFile: string): Promise<Replayed> {
  const { contactIds, unreadable } = await readErasures(listFile)
  const { rows } = await database.pool.query<{ id: string }>(
    'SELECT id FROM contact WHERE id = ANY($1::uuid[]) AND erased_at IS NULL ORDER BY id',
    [contactIds],
  )
  const actor = { kind: 'system' as const, id: 'restore' }
  for (const { id } of rows) await eraseContact(database, { contactId: id, actor, listFile: null })
  return { listed: contactIds.length, erased: rows.length, unreadable }
}
