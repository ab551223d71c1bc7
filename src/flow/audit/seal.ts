import { auditHash } from '../../core/audit.ts'
import { Prisma } from '../../generated/client.ts'
import type { Database, Transaction } from '../../ports.ts'
import { type RawRow, rowColumns, toRow } from './rows.ts'

const MOST_AT_ONCE = 1000

/**
 * Gives committed rows their place and hash, and returns how many. A row that commits late simply comes later in the chain:
 * writers never wait for this lock, only sealers for each other.
 */
export async function sealAudit(database: Database): Promise<number> {
  return database.transaction(async (tx) => {
    const head = await lockHead(tx)
    const rows = await tx.$queryRaw<RawRow[]>(Prisma.sql`
      SELECT ${Prisma.raw(rowColumns)} FROM audit_event
       WHERE sequence IS NULL ORDER BY audit_event.id LIMIT ${MOST_AT_ONCE}`)
    if (rows.length === 0) return 0
    let { sequence, hash } = head
    const sealed = rows.map((row) => {
      sequence++
      hash = auditHash(hash, toRow(row))
      return { id: BigInt(row.id), sequence, hash }
    })
    await write(tx, sealed)
    await tx.auditHead.update({ where: { id: 1 }, data: { sequence, hash, sealedAt: new Date() } })
    return sealed.length
  })
}

async function lockHead(tx: Transaction): Promise<{ sequence: bigint; hash: string }> {
  const heads = await tx.$queryRaw<{ sequence: bigint; hash: string }[]>(
    Prisma.sql`SELECT sequence, hash FROM audit_head WHERE id = 1 FOR UPDATE`,
  )
  const [head] = heads
  if (!head)
    throw new Error('the audit log has no head: restore the row of audit_head from a backup')
  return head
}

type Sealed = { id: bigint; sequence: bigint; hash: string }

async function write(tx: Transaction, sealed: Sealed[]): Promise<void> {
  const ids = sealed.map((s) => s.id)
  const sequences = sealed.map((s) => s.sequence)
  const hashes = sealed.map((s) => s.hash)
  const count = await tx.$executeRaw(Prisma.sql`
    UPDATE audit_event e SET sequence = s.sequence, hash = s.hash
      FROM unnest(${ids}::bigint[], ${sequences}::bigint[], ${hashes}::text[]) AS s(id, sequence, hash)
     WHERE e.id = s.id AND e.sequence IS NULL`)
  if (count !== sealed.length) {
    throw new Error(`of ${sealed.length} audit rows ${count} could be sealed: nothing was written`)
  }
}
