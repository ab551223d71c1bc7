import { expect, test } from 'vitest'
import { embeddedDatabase } from '../../testing/database.ts'
import { vectorCache } from './vectors.ts'

test('vectors come back as they were put, and only those that are asked for', async () => {
  const database = await embeddedDatabase()
  const cache = vectorCache(database)
  const vector = Float32Array.from([0.1, -1, 0, 1e-7, 3.4e38])
  const rows = ['a', 'b'].map((hash) => ({ hash, model: 'm', vector }))
  await cache.put(rows)
  await cache.put([...rows, { hash: 'c', model: 'm', vector: Float32Array.of(1) }])
  const found = await cache.get(['a', 'c', 'unknown'])
  expect([...found.keys()].sort()).toEqual(['a', 'c'])
  expect(found.get('a')).toEqual(vector)
  await database.close()
})
