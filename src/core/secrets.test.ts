import { expect, test } from 'vitest'
import { type Purpose, secretsOf, subkey } from './secrets.ts'

const master = 'k'.repeat(43)
const purposes: Purpose[] = [
  'fingerprint',
  'decision seal',
  'audit checkpoint',
  'simulator webhook',
  'sign in',
  'first key',
]

test('each purpose has a key of its own', () => {
  const keys = new Set(purposes.map((purpose) => subkey(master, purpose).toString('hex')))
  expect(keys.size).toBe(purposes.length)
})

test('the same master gives the same keys, also in the next version of the program', () => {
  expect(secretsOf(master)).toEqual(secretsOf(master))
  expect(secretsOf(master).fingerprint).toBe('ef3b593daa8c6390cf62c7744e09856c')
})

test('another master gives other keys and another fingerprint', () => {
  const [mine, other] = [secretsOf(master), secretsOf(`${master}x`)]
  expect(other.fingerprint).not.toBe(mine.fingerprint)
  expect(other.sealKey.equals(mine.sealKey)).toBe(false)
})
