import { expect, test } from 'vitest'
import { shuffled } from './seeded.ts'

test('every place stands once, and the same seed gives the same order', () => {
  const order = shuffled(100, 3)
  expect([...order].sort((a, b) => a - b)).toEqual([...Array(100).keys()])
  expect(shuffled(100, 3)).toEqual(order)
  expect(shuffled(100, 4)).not.toEqual(order)
})

test('one place more leaves the others as they were among themselves', () => {
  const more = shuffled(101, 3).filter((place) => place < 100)
  expect([...more]).toEqual([...shuffled(100, 3)])
})
