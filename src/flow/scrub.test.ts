import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { migrate } from '../adapters/database/migrate.ts'
import { openDatabase } from '../adapters/database/open.ts'
import { migrationsHere, silent } from '../testing/database.ts'
import { aDesk, agent, aMessage, aPhone } from '../testing/desk.ts'
import { eraseContact } from './erase.ts'
import { scrub } from './scrub.ts'

const folder = mkdtempSync(join(tmpdir(), 'countersign-scrub-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Every file under the folder in which the text stands as it is. */
function filesWith(text: string, place = join(folder, 'database')): string[] {
  return readdirSync(place).flatMap((name) => {
    const path = join(place, name)
    if (statSync(path).isDirectory()) return filesWith(text, path)
    return readFileSync(path).includes(text) ? [path] : []
  })
}

test('after an erasure and a scrub no file of the embedded database holds the words or the number', async () => {
  const database = await openDatabase({ kind: 'pglite', folder: join(folder, 'database') }, silent)
  await migrate(database, migrationsHere())
  const desk = await aDesk(database)
  const phone = aPhone()
  const marks = ['Zebra', phone.slice(1)]
  for (let n = 0; n < 15; n++) {
    await desk.receive(
      aMessage(phone, { text: `Zebra ${n}` }),
      aMessage(aPhone(), { text: 'Lion' }),
    )
  }
  // Long words are stored apart and packed; these cannot be packed.
  const noise = Array.from({ length: 3000 }, () => Math.random().toString(36)).join('')
  await desk.receive(aMessage(phone, { text: `Zebra ${noise}` }))
  await database.pool.query('ANALYZE')
  await database.pool.query('CHECKPOINT')
  for (const mark of marks) expect(filesWith(mark).length).toBeGreaterThan(1)

  const { contactId } = await database.prisma.contactIdentity.findFirstOrThrow({
    where: { value: phone },
  })
  await eraseContact(database, { contactId, actor: agent, listFile: null })
  await scrub(database)
  for (const mark of marks) expect(filesWith(mark)).toEqual([])
  expect(filesWith('Lion').length).toBeGreaterThan(0)
  await database.close()
  for (const mark of marks) expect(filesWith(mark)).toEqual([])
})
