import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { PolicyKind } from '../core/policy.ts'
import type { Database } from '../ports.ts'
import type { PolicyFile } from './policy-file.ts'

/** A long file takes a good part of a start to read, so one that is byte for byte what is in force is not read again. */

const Seen = z.object({ mark: z.string(), digest: z.string() })

export async function isAsSeen(
  { pool }: Database,
  kind: PolicyKind,
  text: string | null,
): Promise<boolean> {
  if (text === null) return false
  const { rows } = await pool.query<{ value: unknown; digest: string }>(
    `SELECT s.value, p.digest FROM setting s JOIN policy_version p ON p.kind = $2 AND p.state = 'in_force'
      WHERE s.name = $1`,
    [nameOf(kind), kind],
  )
  const seen = Seen.safeParse(rows[0]?.value)
  return seen.success && seen.data.digest === rows[0]?.digest && seen.data.mark === markOf(text)
}

export async function rememberFile(
  { pool }: Database,
  kind: PolicyKind,
  { text, file }: { text: string; file: Extract<PolicyFile, { kind: 'read' }> },
): Promise<void> {
  await pool.query(
    `INSERT INTO setting (name, value, updated_at, updated_by) VALUES ($1, $2, now(), 'system')
     ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at = now()`,
    [nameOf(kind), JSON.stringify({ mark: markOf(text), digest: file.digest })],
  )
}

const nameOf = (kind: PolicyKind) => `policy_file.${kind}`
const markOf = (text: string) => createHash('sha256').update(text).digest('hex')
