import { expect, test } from 'vitest'
import { type GateCheck, type GateFacts, gate, refusals } from './gate.ts'

const now = new Date('2026-03-01T12:00:00Z')
const ago = (ms: number) => new Date(now.getTime() - ms)
const hour = 3_600_000

const facts = (change: Partial<GateFacts> = {}): GateFacts => ({
  now,
  by: 'person',
  sealFits: true,
  decisionLive: true,
  neverHandedOver: true,
  expiresAt: ago(-hour),
  revision: 4,
  materialRevision: 4,
  recipientIsContact: true,
  lastInboundAt: ago(hour),
  optedOutAt: null,
  lastAskedAt: ago(hour),
  automaticStopped: false,
  silenced: false,
  sourcesInForce: true,
  text: 'Hello',
  ...change,
})
const refusedBy = (change: Partial<GateFacts>): GateCheck['check'][] =>
  refusals(gate(facts(change))).map((c) => c.check)

test('a fresh, sealed reply within the window passes, and the receipt names every check', () => {
  const receipt = gate(facts())
  expect(receipt.passed).toBe(true)
  expect(receipt.checks).toHaveLength(11)
})

test.each<[string, Partial<GateFacts>, GateCheck['check']]>([
  ['whose seal does not fit', { sealFits: false }, 'seal'],
  ['whose decision was voided', { decisionLive: false }, 'seal'],
  ['that was handed over before', { neverHandedOver: false }, 'unsent'],
  ['that waited too long', { expiresAt: now }, 'expiry'],
  ['that answers an older state of the conversation', { materialRevision: 5 }, 'fresh'],
  ['to somebody else', { recipientIsContact: false }, 'recipient'],
  ['after the window', { lastInboundAt: ago(24 * hour) }, 'window'],
  ['in the last minute of the window', { lastInboundAt: ago(24 * hour - 59_000) }, 'window'],
  ['to somebody who never wrote', { lastInboundAt: null }, 'window'],
  ['that rests on what is not in force any more', { sourcesInForce: false }, 'sources'],
  ['without words', { text: '  ' }, 'content'],
  ['that is too long', { text: 'x'.repeat(4097) }, 'content'],
])('a reply %s is refused', (_, change, check) => {
  expect(refusedBy(change)).toEqual([check])
})

test('the window is open until its last minute', () => {
  expect(refusedBy({ lastInboundAt: ago(24 * hour - 61_000) })).toEqual([])
})

test('the switch and a person who took over stop the boundary, not people', () => {
  expect(refusedBy({ by: 'boundary', automaticStopped: true })).toEqual(['switch'])
  expect(refusedBy({ by: 'boundary', silenced: true })).toEqual(['silence'])
  expect(refusedBy({ automaticStopped: true, silenced: true })).toEqual([])
})

test('after a stop word only a person may write, and only when the contact has written again', () => {
  expect(refusedBy({ optedOutAt: ago(1000) })).toEqual(['consent'])
  expect(refusedBy({ optedOutAt: ago(1000), lastAskedAt: ago(10) })).toEqual([])
  expect(refusedBy({ optedOutAt: ago(1000), lastAskedAt: ago(10), by: 'boundary' })).toEqual([
    'consent',
  ])
})
