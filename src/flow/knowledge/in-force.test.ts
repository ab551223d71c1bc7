import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { examine } from '../../adapters/database/archive/findings.ts'
import type { OpenDatabase } from '../../adapters/database/assemble.ts'
import { migrate } from '../../adapters/database/migrate.ts'
import { openDatabase } from '../../adapters/database/open.ts'
import { embeddedDatabase, migrationsHere, silent } from '../../testing/database.ts'
import { publishUntilKilled } from '../../testing/publishing-process.ts'
import { queriesKeepTheirPromise } from './contract.ts'
import { versionsInForce } from './in-force.ts'

queriesKeepTheirPromise('PGlite', () => embeddedDatabase(), { publishers: 2, acts: 12 })

test('a process that is killed in mid-publish leaves the old words or the new, whole', async () => {
  const home = await mkdtemp(join(tmpdir(), 'countersign-publishing-'))
  const folder = join(home, 'database')
  const articles = ['one', 'other']
  const onFolder = async <T>(work: (database: OpenDatabase) => Promise<T>) => {
    const database = await openDatabase({ kind: 'pglite', folder }, silent)
    return work(database).finally(() => database.close())
  }
  await onFolder((database) => migrate(database, migrationsHere()))
  const seen = new Set<string>()
  for (const afterMs of [150, 333, 517]) {
    await publishUntilKilled(folder, articles, afterMs)
    const asked = { at: new Date(), audience: 'customer' as const, channelId: randomUUID() }
    await onFolder(async (database) => {
      const words = (await versionsInForce(database, asked)).map(({ content }) => content.body)
      expect(words.length === 0 || (words.length === 2 && words[0] === words[1])).toBe(true)
      for (const each of words) seen.add(each)
      expect((await examine(database)).findings).toEqual([])
    })
  }
  expect(seen.size).toBeGreaterThan(0)
  await rm(home, { recursive: true })
})
