import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openPostings } from './postings.ts'

/** Terms with weight 1, and their numbers. */
const terms = (ids: number[]) => ({
  ids: Uint32Array.from(ids),
  weights: new Float32Array(ids.length).fill(1),
})
const kept = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 6 })
const group = fc.constantFrom('en', 'de', 'ar')
const act = fc.record({ row: fc.integer({ min: 0, max: 15 }), ids: kept, group })

test('whatever rows come and go, scores are those of what is there', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 80 }), (acts) => {
      const postings = openPostings()
      const there = new Map<number, { ids: number[]; group: string }>()
      for (const { row, ids, group } of acts) {
        const before = there.get(row)
        if (before) postings.remove(row, terms(before.ids), before.group)
        postings.add(row, terms(ids), group)
        there.set(row, { ids, group })
      }
      for (let id = 0; id <= 12; id++) {
        const having = [...there].filter(([, { ids }]) => ids.includes(id))
        const rarity = Math.log(1 + (there.size - having.length + 0.5) / (having.length + 0.5))
        const all = { rows: there.size, end: 16 }
        const scores = postings.scores(terms([id]), ['en', 'de'], all)
        const found = new Set(having.flatMap(([row, { group }]) => (group === 'ar' ? [] : [row])))
        for (let row = 0; row < 16; row++)
          expect(scores[row]).toBeCloseTo(found.has(row) ? rarity : 0, 5)
      }
    }),
  )
})
