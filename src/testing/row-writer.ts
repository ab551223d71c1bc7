import { migrate } from '../adapters/database/migrate.ts'
import { openPglite } from '../adapters/database/pglite.ts'
import { migrationsHere, silent } from './database.ts'

/** A process that writes one row after the other and says which ones are committed, until it is killed. */
process.on('message', async (folder: string) => {
  const database = await openPglite(folder, silent)
  await migrate(database, migrationsHere())
  for (let n = 1; ; n++) {
    await database.transaction(async (tx) => {
      await tx.setting.create({
        data: { name: `${n}`, value: 'x'.repeat(2000), updatedBy: 'test' },
      })
      await tx.setting.create({ data: { name: `${n}b`, value: n, updatedBy: 'test' } })
    })
    process.send?.(n)
  }
})
process.send?.(0)
