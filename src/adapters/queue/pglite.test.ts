import { embeddedDatabase } from '../../testing/database.ts'
import { startQueueProcess } from '../../testing/queue-process.ts'
import { queueContract } from './contract.ts'
import { openQueue } from './open.ts'

queueContract('PGlite', async () => {
  const database = await embeddedDatabase()
  const config = {
    queue: { kind: 'postgres' as const },
    database: { kind: 'pglite' as const, folder: 'in memory' },
  }
  return {
    open: (name, log) => openQueue(config, database, log, { name }),
    start: (act, name) => startQueueProcess(act, name, {}),
    close: () => database.close(),
  }
})
