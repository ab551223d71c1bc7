import { type Finding, type SealedRow, walkChain } from '../../core/audit-chain.ts'
import type { Checkpoint } from '../../core/checkpoint.ts'
import type { Database } from '../../ports.ts'
import { type RawRow, rowColumns, toRow } from './rows.ts'

const PAGE = 2000

export type Verified = {
  rows: number
  checkpoints: number
  findings: Finding[]
  /** All of them; of many only the first are told. */
  found: number
  warnings: string[]
}

/** What checkpoints were signed so far, null for one that cannot be read, and with which key. */
export type Signed = { checkpoints: (Checkpoint | null)[]; publicKey: string }

/** Walks the whole log. The database may be in use meanwhile: what is sealed later is left to the next time. */
export async function verifyAudit(database: Database, signed: Signed): Promise<Verified> {
  const walk = walkChain(signed.checkpoints, signed.publicKey)
  const head = await readHead(database)
  let rows = 0
  // The chain begins at 1; what lies before was put in.
  let page = await readPage(database, Number.MIN_SAFE_INTEGER, 0)
  if (page.length === 0) page = await nextPage(database, 0, head.sequence)
  while (page.length > 0) {
    // The database reads the next page while this one is hashed.
    const next = nextPage(database, page.at(-1)?.sequence ?? head.sequence, head.sequence)
    walk.take(page)
    rows += page.length
    page = await next
  }
  const { findings, found } = walk.end(head)
  const behind = await beyondHead(database)
  const checkpoints = signed.checkpoints.length
  return {
    rows,
    checkpoints,
    findings: [...findings, ...behind],
    found: found + behind.length,
    warnings: await warningsOf(database, checkpoints),
  }
}

async function readHead({ pool }: Database): Promise<{ sequence: number; hash: string }> {
  const { rows } = await pool.query('SELECT sequence::text, hash FROM audit_head WHERE id = 1')
  // A head that was removed is a finding like any other, not a reason to stop.
  return { sequence: Number(rows[0]?.sequence ?? 0), hash: rows[0]?.hash ?? '' }
}

/** A page is a stretch of places, so that the database walks its index; behind a gap it begins at the next row. */
async function nextPage(database: Database, after: number, last: number): Promise<SealedRow[]> {
  const page = await readPage(database, after, Math.min(after + PAGE, last))
  if (page.length > 0 || after + PAGE >= last) return page
  const { rows } = await database.pool.query<{ first: string | null }>(
    'SELECT min(sequence)::text AS first FROM audit_event WHERE sequence > $1 AND sequence <= $2',
    [after, last],
  )
  const first = Number(rows[0]?.first ?? last)
  return readPage(database, first - 1, Math.min(first - 1 + PAGE, last))
}

async function readPage({ pool }: Database, after: number, upTo: number): Promise<SealedRow[]> {
  const { rows } = await pool.query<RawRow & { sequence: string; hash: string | null }>(
    `SELECT ${rowColumns}, sequence::text, hash FROM audit_event
      WHERE sequence > $1 AND sequence <= $2 ORDER BY audit_event.sequence LIMIT ${PAGE}`,
    [after, upTo],
  )
  return rows.map(toSealed)
}

const toSealed = (row: RawRow & { sequence: string; hash: string | null }): SealedRow => ({
  ...toRow(row),
  sequence: Number(row.sequence),
  hash: row.hash ?? '',
})

/** One statement sees the head and the rows of one moment, also while a sealer is at work. */
async function beyondHead({ pool }: Database): Promise<Finding[]> {
  const { rows } = await pool.query<{ first: string | null }>(
    'SELECT min(sequence)::text AS first FROM audit_event WHERE sequence > (SELECT sequence FROM audit_head WHERE id = 1)',
  )
  const first = rows[0]?.first
  if (first == null) return []
  const sequence = Number(first)
  const text = `Row ${sequence} lies behind the end of the log: it was put in, or the noted end was set back.`
  return [{ kind: 'inserted', sequence, text }]
}

async function warningsOf({ pool }: Database, checkpoints: number): Promise<string[]> {
  const { rows } = await pool.query<{ count: number }>(
    "SELECT count(*)::int AS count FROM audit_event WHERE sequence IS NULL AND at < now() - interval '1 minute'",
  )
  const late = rows[0]?.count ?? 0
  const warnings: string[] = []
  if (late > 0) {
    warnings.push(
      `${late} rows have waited for the sealer for more than a minute: is a worker running?`,
    )
  }
  if (checkpoints === 0) {
    warnings.push(
      'No checkpoint was given, so only accidents are detected: whoever can write to the database can also seal the log anew.',
    )
  }
  return warnings
}
