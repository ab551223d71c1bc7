import { expect, test } from 'vitest'
import { type Sealed, sealFits, sealOf } from './seal.ts'

const key = Buffer.alloc(32, 1)
const it: Sealed = {
  decisionId: 'd1',
  outboundId: 'o1',
  conversationId: 'c1',
  channelId: 'ch1',
  turnId: 't1',
  recipient: { kind: 'phone', value: '+4915100000001' },
  kind: 'text',
  text: 'You can return it until 12 March.',
  by: 'person',
  answerKind: null,
  versions: ['v1', 'v2'],
  approver: 'agent-1',
  policyVersion: 3,
  revision: 7,
  expiresAt: new Date('2026-03-01T12:00:00Z'),
}

test('a seal fits what it was made for', () => {
  expect(sealFits(key, { ...it }, sealOf(key, it))).toBe(true)
})

const changes: Partial<Sealed>[] = [
  { decisionId: 'd2' },
  { outboundId: 'o2' },
  { conversationId: 'c2' },
  { channelId: 'ch2' },
  { turnId: null },
  { turnId: 't2' },
  { recipient: { kind: 'phone', value: '+4915100000002' } },
  { recipient: { kind: 'user_id', value: '+4915100000001' } },
  { kind: 'image' },
  { text: 'You can return it until 13 March.' },
  { by: 'boundary' },
  { answerKind: 'acknowledge' },
  { versions: [] },
  { versions: ['v1'] },
  { approver: 'agent-2' },
  { policyVersion: 4 },
  { revision: 8 },
  { expiresAt: new Date('2026-03-02T12:00:00Z') },
]
test.each(changes)('a seal does not fit once %o', (change) => {
  expect(sealFits(key, { ...it, ...change }, sealOf(key, it))).toBe(false)
})

test('every sealed field is among those tried', () => {
  expect(new Set(changes.flatMap(Object.keys))).toEqual(new Set(Object.keys(it)))
})

test('another key makes another seal, and nonsense fits nothing', () => {
  expect(sealFits(Buffer.alloc(32, 2), it, sealOf(key, it))).toBe(false)
  expect(sealFits(key, it, '')).toBe(false)
  expect(sealFits(key, it, 'é'.repeat(43))).toBe(false)
})
