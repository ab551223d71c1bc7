import type { Database } from '../ports.ts'

type Gauges = {
  gauge(
    about: { name: string; help: string; label: string },
    read: () => Promise<Record<string, number>>,
  ): void
}

const backlogs = [
  {
    name: 'countersign_turns',
    help: 'Turns that are not finished, by state',
    sql: `SELECT state, count(*)::int FROM turn WHERE state IN ('gathering', 'running', 'held') GROUP BY state`,
  },
  {
    name: 'countersign_outbounds',
    help: 'Messages on their way out, by state',
    sql: 'SELECT state, count(*)::int FROM outbound WHERE due_at IS NOT NULL GROUP BY state',
  },
  {
    name: 'countersign_reviews',
    help: 'Reviews that wait for a person, by kind',
    sql: `SELECT kind AS state, count(*)::int FROM review WHERE state = 'waiting' GROUP BY kind`,
  },
  {
    name: 'countersign_dead_letters',
    help: 'Dead letters that nobody has driven again',
    sql: `SELECT 'waiting' AS state, count(*)::int FROM dead_letter WHERE redriven_at IS NULL`,
  },
]

/** What waits, read when somebody asks for the figures. */
export function measureBacklog(metrics: Gauges, { pool }: Database): void {
  for (const { name, help, sql } of backlogs) {
    metrics.gauge({ name, help, label: 'state' }, async () => {
      const { rows } = await pool.query<{ state: string; count: number }>(sql)
      return Object.fromEntries(rows.map((row) => [row.state, row.count]))
    })
  }
}
