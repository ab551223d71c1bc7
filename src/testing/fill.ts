import { randomUUID } from 'node:crypto'
import { escapeIdentifier } from 'pg'
import { tablesInOrder } from '../adapters/database/archive/tables.ts'
import type { OpenDatabase } from '../adapters/database/assemble.ts'

type Column = {
  name: string
  type: string
  nullable: boolean
  labels: string[]
  parent: string | null
  target: string | null
}

/** What breaks a careless copy: quotes, escapes, ends of lines that only some see, halves of emoji, right to left. */
const nasty = `'"\\n\\u0041 \n\r\t\u2028\u2029\u0085 👩‍👩‍👧‍👦 שלום \u{10FFFF} \\. \\N {"a":1} $1 %s`

/** Puts rows into every table there is, with a value of each kind in every column. */
export async function fillEveryTable(database: OpenDatabase, rows = 3): Promise<void> {
  const connection = await database.direct()
  const made = new Map<string, Record<string, unknown>[]>()
  for (const { name } of await tablesInOrder(connection)) {
    const columns = await columnsOf(database, name)
    const values = Array.from({ length: rows }, (_, n) =>
      Object.fromEntries(columns.map((column) => [column.name, aValue(column, n, made)])),
    )
    const table = escapeIdentifier(name)
    await connection.query(
      `INSERT INTO ${table} OVERRIDING SYSTEM VALUE SELECT * FROM json_populate_recordset(NULL::${table}, $1::json)`,
      [JSON.stringify(values)],
    )
    made.set(name, values)
  }
  await connection.end()
}

function aValue(column: Column, n: number, made: Map<string, Record<string, unknown>[]>): unknown {
  const { name, type, nullable, labels, parent, target } = column
  if (parent && target) return made.get(parent)?.[n]?.[target]
  if (nullable && n === 0) return null
  if (labels.length > 0) return labels[n % labels.length]
  if (type === 'uuid') return randomUUID()
  if (type === 'uuid[]') return [randomUUID(), randomUUID()]
  if (type === 'text[]') return [`${name} ${n} ${nasty}`, '', 'NULL']
  if (type === 'bigint') return String(9_007_199_254_740_993n + BigInt(n))
  if (type === 'integer') return n + 10
  if (type === 'boolean') return n % 2 === 0
  if (type === 'bytea') return `\\x00ff0a5c${n}${n}`
  if (type === 'jsonb') return { [nasty]: [nasty, n, -0.5, 1e21, null, true, {}] }
  if (type.startsWith('timestamp')) return `2026-0${1 + (n % 9)}-25T23:59:59.99${n % 10}Z`
  if (type === 'date') return `2026-0${1 + (n % 9)}-25`
  if (type === 'text') return `${name} ${n} ${nasty}`
  throw new Error(
    `the column ${name} has the type ${type}: say in src/testing/fill.ts what to put there`,
  )
}

async function columnsOf({ pool }: OpenDatabase, table: string): Promise<Column[]> {
  const { rows } = await pool.query<Column>(
    `SELECT a.attname::text AS name, format_type(a.atttypid, NULL) AS type, NOT a.attnotnull AS nullable,
            array(SELECT e.enumlabel::text FROM pg_enum e WHERE e.enumtypid = a.atttypid ORDER BY e.enumsortorder) AS labels,
            p.relname::text AS parent, t.attname::text AS target
       FROM pg_attribute a
       LEFT JOIN pg_constraint f ON f.conrelid = a.attrelid AND f.contype = 'f' AND f.conkey[1] = a.attnum
       LEFT JOIN pg_class p ON p.oid = f.confrelid
       LEFT JOIN pg_attribute t ON t.attrelid = f.confrelid AND t.attnum = f.confkey[1]
      WHERE a.attrelid = quote_ident($1)::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`,
    [table],
  )
  return rows
}
