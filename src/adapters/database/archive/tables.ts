import type { ClientBase } from 'pg'

export type Table = {
  name: string
  /** All but those that the database computes by itself. */
  columns: string[]
  /** The primary key as ORDER BY wants it, in an order that does not depend on the server's language. */
  order: string[]
  needs: string[]
}

/**
 * Leases say what a process is doing right now, the others who is signing in: a session that was ended since must not come
 * back. Migrations are named in the header.
 */
const LEFT_OUT = ['_prisma_migrations', 'lease', 'session', 'verification', 'sign_in_throttle']

/** The tables with what the others point at first, so that rows can be put back one table after the other. */
export async function tablesInOrder(connection: ClientBase): Promise<Table[]> {
  const { rows } = await connection.query<Table>(
    `SELECT c.relname::text AS name,
            array(SELECT a.attname::text FROM pg_attribute a
                   WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
                   ORDER BY a.attnum) AS columns,
            array(SELECT quote_ident(a.attname) || CASE WHEN a.attcollation <> 0 THEN ' COLLATE "C"' ELSE '' END
                    FROM pg_index i
                   CROSS JOIN unnest(i.indkey) WITH ORDINALITY AS k(number, place)
                    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number
                   WHERE i.indrelid = c.oid AND i.indisprimary ORDER BY k.place) AS order,
            array(SELECT DISTINCT p.relname::text FROM pg_constraint f JOIN pg_class p ON p.oid = f.confrelid
                   WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid) AS needs
       FROM pg_class c
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> ALL ($1)
      ORDER BY c.relname`,
    [LEFT_OUT],
  )
  return sorted(rows)
}

export async function appliedMigrations(connection: ClientBase): Promise<string[]> {
  const { rows } = await connection.query<{ found: string | null }>(
    `SELECT to_regclass('_prisma_migrations')::text AS found`,
  )
  if (!rows[0]?.found) return []
  const applied = await connection.query<{ name: string }>(
    `SELECT migration_name AS name FROM _prisma_migrations
      WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL ORDER BY migration_name`,
  )
  return applied.rows.map(({ name }) => name)
}

function sorted(tables: Table[]): Table[] {
  const done = new Set<string>()
  const order: Table[] = []
  while (order.length < tables.length) {
    const next = tables.find(
      (table) => !done.has(table.name) && table.needs.every((name) => done.has(name)),
    )
    if (!next) {
      const left = tables.filter(({ name }) => !done.has(name)).map(({ name }) => name)
      throw new Error(`The tables ${left.join(', ')} point at each other in a circle`)
    }
    done.add(next.name)
    order.push(next)
  }
  return order
}
