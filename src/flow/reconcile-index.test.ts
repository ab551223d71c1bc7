import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTwin } from '../adapters/index/twin/twin.ts'
import { digestOf } from '../core/drift.ts'
import type { IndexedPassage } from '../ports.ts'
import { aPassage, idNumbered, inBatches } from '../testing/passages.ts'
import { reconcileIndex, type Wanted } from './reconcile-index.ts'

const numbered = (number: number, text = 'words') => aPassage({ id: idNumbered(number), text })

function wantedOf(passages: IndexedPassage[]): Wanted {
  const sorted = passages.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return {
    page: async (after, limit) =>
      sorted
        .filter(({ id }) => after === null || id > after)
        .slice(0, limit)
        .map((passage) => ({ id: passage.id, digest: digestOf(passage) })),
    load: async (ids) => sorted.filter(({ id }) => ids.includes(id)),
  }
}

test('whatever the drift, one pass puts what is missing or old, removes the rest, and a second finds nothing', async () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 40 }))
  await fc.assert(
    fc.asyncProperty(
      numbers,
      numbers,
      numbers,
      fc.integer({ min: 1, max: 7 }),
      async (should, does, old, limit) => {
        const index = openTwin()
        const passages = should.map((number) => numbered(number))
        const held = does.map((number) =>
          old.includes(number)
            ? numbered(number, 'old words')
            : (passages.find(({ id }) => id === idNumbered(number)) ?? numbered(number)),
        )
        await index.build({ name: 'one', dimensions: null }, inBatches(held))
        const right = does.filter((number) => should.includes(number) && !old.includes(number))
        expect(await reconcileIndex(index, wantedOf(passages), limit)).toEqual({
          put: should.length - right.length,
          removed: does.filter((number) => !should.includes(number)).length,
        })
        expect(await index.held(null, 100)).toEqual(await wantedOf(passages).page(null, 100))
        expect(await reconcileIndex(index, wantedOf(passages), limit)).toEqual({
          put: 0,
          removed: 0,
        })
      },
    ),
  )
})
