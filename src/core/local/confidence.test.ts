import { expect, test } from 'vitest'
import { confidenceOf, sureEnough } from './confidence.ts'

const plain = { share: 0.5, known: 0.9, perIntent: 20 }
const near = { ...plain, nearness: 0.6 }

test('a larger share, more that is known and a nearer vector each make it surer', () => {
  for (const evidence of [plain, near]) {
    const confidence = confidenceOf(evidence)
    expect(confidenceOf({ ...evidence, share: 0.9 })).toBeGreaterThan(confidence)
    expect(confidenceOf({ ...evidence, known: 0.3 })).toBeLessThan(confidence)
  }
  expect(confidenceOf({ ...near, nearness: 0.2 })).toBeLessThan(confidenceOf(near))
})

test('where an intent has few examples the same share is worth more', () => {
  expect(confidenceOf({ ...plain, perIntent: 5 })).toBeGreaterThan(confidenceOf(plain))
})

test('what nothing speaks for is none of these, whatever its share of nothing', () => {
  expect(confidenceOf({ share: 0.3, known: 0, perIntent: 20 })).toBeLessThan(sureEnough)
  expect(confidenceOf({ share: 0.3, known: 0, perIntent: 20, nearness: 0 })).toBeLessThan(
    sureEnough,
  )
})

test('a share of all or nothing is still a number', () => {
  for (const share of [0, 1]) {
    const confidence = confidenceOf({ ...plain, share })
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThan(1)
  }
})
