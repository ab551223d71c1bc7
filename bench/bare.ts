import type { Pool } from 'pg'
import { openDatabase } from '../src/adapters/database/open.ts'
import { parseConfig } from '../src/config.ts'
import { serveApart } from './apart.ts'
import { BareTask, Rate } from './load-words.ts'
import { aMessage } from './messages.ts'
import { openStopwatch } from './stopwatch.ts'

/** What the database can do at most: one small row in a statement of its own, through the program's own pool. */

const log = { info() {}, warn() {}, error() {} }

serveApart(BareTask, async ({ environment, clients, contacts, ...times }) => {
  const database = await openDatabase(parseConfig(environment).database, log)
  await database.pool.query('CREATE TABLE bare (id text PRIMARY KEY, content jsonb NOT NULL)')
  const watch = openStopwatch(times)
  const inserters = Array.from({ length: clients }, () => insert(database.pool, contacts, watch))
  await Promise.all(inserters)
  await database.close()
  return Rate.parse(watch.outcome())
})

async function insert(
  pool: Pool,
  contacts: number,
  watch: ReturnType<typeof openStopwatch>,
): Promise<void> {
  while (!watch.isOver()) {
    const { providerId, ...content } = aMessage(contacts)
    const began = performance.now()
    await pool.query('INSERT INTO bare (id, content) VALUES ($1, $2)', [
      providerId,
      JSON.stringify(content),
    ])
    watch.took(performance.now() - began)
  }
}
