import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openVectors } from './vectors.ts'

const exactly = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, at) => sum + value * (b[at] as number), 0)

test('the nearest rows are exactly those that computing every product in full gives', () => {
  const dimensions = 40
  // Sixty-fourths, so that every sum is exact however it is added up, and equal scores are equal.
  const number = fc.integer({ min: -64, max: 64 }).map((sixtyFourths) => sixtyFourths / 64)
  const vector = fc
    .array(number, { minLength: dimensions, maxLength: dimensions })
    .map((values) => Float32Array.from(values))
  fc.assert(
    fc.property(
      fc.array(vector, { minLength: 1, maxLength: 60 }),
      vector,
      fc.integer({ min: 1, max: 9 }),
      (rows, ask, most) => {
        const vectors = openVectors(dimensions, (row, other) => row < other)
        rows.forEach((each, row) => {
          vectors.put(row, each)
        })
        const among = Uint32Array.from(rows.keys()).filter((row) => row % 3 !== 0)
        const wanted = [...among]
          .map((row) => ({ row, score: exactly(ask, rows[row] as Float32Array) }))
          .sort((a, b) => b.score - a.score || a.row - b.row)
          .slice(0, most)
        const found = vectors.nearest(ask, among, most)
        expect(found.map(({ row }) => row)).toEqual(wanted.map(({ row }) => row))
      },
    ),
    { numRuns: 60 },
  )
})

test('vectors that lie close together are told apart, though one byte a number does not', () => {
  const dimensions = 512
  const base = Float32Array.from({ length: dimensions }, (_, at) => Math.sin(at))
  const vectors = openVectors(dimensions, (row, other) => row < other)
  for (let row = 0; row < 500; row++)
    vectors.put(
      row,
      base.map((value, at) => value + (at === row ? 0.002 : 0)),
    )
  const ask = Float32Array.from({ length: dimensions }, (_, at) =>
    at === 321 ? 1 : 0.01 * Math.sin(at),
  )
  expect(
    vectors.nearest(
      ask,
      Uint32Array.from({ length: 500 }, (_, row) => row),
      1,
    )[0]?.row,
  ).toBeDefined()
  const best = vectors.nearest(ask, Uint32Array.of(320, 321, 322), 1)[0]
  expect(best?.row).toBe(321)
})

test('a vector of another size is refused', () => {
  const vectors = openVectors(8, (row, other) => row < other)
  expect(() => vectors.put(0, new Float32Array(7))).toThrow('has 7 numbers where 8 are kept')
})
