import { expect, test } from 'vitest'
import { isHurried } from './hurry.ts'

const claimedAt = new Date('2026-03-01T12:00:00Z')
const after = (ms: number) => new Date(claimedAt.getTime() + ms)
// A hundred letters are read in four seconds.
const text = 'x'.repeat(100)

test('what is decided before it can be read is hurried', () => {
  expect(isHurried({ text, claimedAt, decidedAt: after(5999) })).toBe(true)
  expect(isHurried({ text, claimedAt, decidedAt: after(6000) })).toBe(false)
  expect(isHurried({ text: '', claimedAt, decidedAt: after(1999) })).toBe(true)
})

test('who never claimed was not seen to read', () => {
  expect(isHurried({ text, claimedAt: null, decidedAt: after(60_000) })).toBe(true)
})
