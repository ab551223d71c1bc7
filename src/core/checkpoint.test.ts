import { expect, test } from 'vitest'
import { checkpointSigner, isSignedBy } from './checkpoint.ts'

const signer = checkpointSigner(Buffer.alloc(32, 7))
const head = { sequence: 12, hash: 'ab'.repeat(32), at: '2026-11-21T10:00:00.000Z' }

test('a checkpoint is known by the key that signed it', () => {
  expect(isSignedBy(signer.sign(head), signer.publicKey)).toBe(true)
})

test.each([
  { sequence: 11 },
  { hash: 'cd'.repeat(32) },
  { at: '2026-11-21T11:00:00.000Z' },
  { signature: signer.sign({ ...head, sequence: 3 }).signature },
  { signature: '' },
])('a checkpoint that was changed afterwards is not (%j)', (change) => {
  expect(isSignedBy({ ...signer.sign(head), ...change }, signer.publicKey)).toBe(false)
})

test('a checkpoint that somebody signed with a key of their own is not', () => {
  const forged = checkpointSigner(Buffer.alloc(32, 8)).sign(head)
  expect(isSignedBy(forged, signer.publicKey)).toBe(false)
  expect(isSignedBy({ ...forged, publicKey: signer.publicKey }, signer.publicKey)).toBe(false)
})
