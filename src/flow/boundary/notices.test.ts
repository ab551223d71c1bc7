import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { embeddedDatabase } from '../../testing/database.ts'
import { seedPolicies } from '../policy.ts'

test('a boundary that is proposed is looked at before anybody puts it in force', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'countersign-boundary-')), 'knowledge')
  const database = await embeddedDatabase()
  try {
    await cp('knowledge', folder, { recursive: true })
    expect(await seedPolicies(database, folder)).toEqual([])
    const file = join(folder, 'boundary.yaml')
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('to: mountaineering', 'to: climbers'))
    expect(await seedPolicies(database, folder)).toEqual([
      expect.stringContaining('npm run policy -- publish boundary 2'),
      'boundary version 2, gear-that-may-fail: the service policy has no team "climbers".',
    ])
  } finally {
    await database.close()
    await rm(join(folder, '..'), { recursive: true })
  }
})
