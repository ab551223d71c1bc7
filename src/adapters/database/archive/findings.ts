import { type ClientBase, escapeIdentifier } from 'pg'
import type { OpenDatabase } from '../assemble.ts'
import type { Counts } from './format.ts'
import { IMPOSSIBLE } from './impossible.ts'
import { tablesInOrder } from './tables.ts'

const MOST_LINES = 20

/** Looks through the whole database, as it is at one moment, for what cannot be. */
export async function examine(
  database: OpenDatabase,
): Promise<{ counts: Counts; findings: string[] }> {
  const connection = await database.direct()
  try {
    await connection.query('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY')
    const counts: Counts = {}
    const findings: string[] = []
    for (const { name } of await tablesInOrder(connection)) {
      const { inTable, inIndex } = await countBothWays(connection, name)
      counts[name] = inTable
      if (inTable !== inIndex) {
        findings.push(
          `${name}: holds ${inTable} rows, and its index ${inIndex}; run REINDEX TABLE ${escapeIdentifier(name)}`,
        )
      }
    }
    findings.push(...(await strayRows(connection)))
    for (const { kind, is, sql } of IMPOSSIBLE) {
      const { rows } = await connection.query<{ id: string }>(sql)
      findings.push(...rows.slice(0, MOST_LINES).map(({ id }) => `${kind} ${id} ${is}`))
      if (rows.length > MOST_LINES) findings.push(`… and ${rows.length - MOST_LINES} more`)
    }
    return { counts, findings }
  } finally {
    await connection.end()
  }
}

/** A damaged index shows as rows that are in the table and not in it. */
async function countBothWays(connection: ClientBase, name: string) {
  const count = async (off: string[]) => {
    for (const way of WAYS)
      await connection.query(`SET LOCAL ${way} = ${off.includes(way) ? 'off' : 'on'}`)
    const { rows } = await connection.query<{ count: string }>(
      `SELECT count(*) AS count FROM ${escapeIdentifier(name)}`,
    )
    return Number(rows[0]?.count)
  }
  const inTable = await count(['enable_indexscan', 'enable_indexonlyscan', 'enable_bitmapscan'])
  return { inTable, inIndex: await count(['enable_seqscan']) }
}

const WAYS = ['enable_seqscan', 'enable_indexscan', 'enable_indexonlyscan', 'enable_bitmapscan']

type ForeignKey = { child: string; parent: string; columns: string[]; targets: string[] }

async function strayRows(connection: ClientBase): Promise<string[]> {
  const keys = await connection.query<ForeignKey>(
    `SELECT f.conrelid::regclass::text AS child, f.confrelid::regclass::text AS parent,
            array(SELECT a.attname::text FROM unnest(f.conkey) WITH ORDINALITY AS k(number, place)
                    JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = k.number ORDER BY k.place) AS columns,
            array(SELECT a.attname::text FROM unnest(f.confkey) WITH ORDINALITY AS k(number, place)
                    JOIN pg_attribute a ON a.attrelid = f.confrelid AND a.attnum = k.number ORDER BY k.place) AS targets
       FROM pg_constraint f WHERE f.contype = 'f' AND f.connamespace = 'public'::regnamespace ORDER BY 1, 2`,
  )
  const findings: string[] = []
  for (const { child, parent, columns, targets } of keys.rows) {
    const isSet = columns.map((column) => `c.${escapeIdentifier(column)} IS NOT NULL`)
    const same = columns.map(
      (column, at) => `p.${escapeIdentifier(targets[at] ?? '')} = c.${escapeIdentifier(column)}`,
    )
    const { rows } = await connection.query<{ count: string }>(
      `SELECT count(*) AS count FROM ${child} c WHERE ${isSet.join(' AND ')}
          AND NOT EXISTS (SELECT 1 FROM ${parent} p WHERE ${same.join(' AND ')})`,
    )
    const count = Number(rows[0]?.count)
    if (count > 0) {
      findings.push(
        `${child}.${columns.join(', ')}: ${count} rows point at a ${parent} that is not there`,
      )
    }
  }
  return findings
}
