import { expect, test } from 'vitest'
import { changesBetween, policyDigest } from './policy.ts'

test('the order of the lines in a file does not change what it says', () => {
  expect(policyDigest({ a: 1, b: [1, 2] })).toBe(policyDigest({ b: [1, 2], a: 1 }))
  expect(policyDigest({ a: 1, b: [1, 2] })).not.toBe(policyDigest({ a: 1, b: [2, 1] }))
})

test('changes are told place by place', () => {
  const before = { name: 'a', hours: { monday: ['09:00-18:00'], sunday: [] }, old: true }
  const after = {
    name: 'a',
    hours: { monday: ['09:00-20:00', '21:00-22:00'], sunday: null },
    fresh: { x: 1 },
  }
  expect(changesBetween(before, after)).toEqual([
    { path: 'hours.monday.0', before: '09:00-18:00', after: '09:00-20:00' },
    { path: 'hours.monday.1', before: undefined, after: '21:00-22:00' },
    { path: 'hours.sunday', before: [], after: null },
    { path: 'old', before: true, after: undefined },
    { path: 'fresh', before: undefined, after: { x: 1 } },
  ])
  expect(changesBetween(after, after)).toEqual([])
})
