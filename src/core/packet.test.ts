import { expect, test } from 'vitest'
import type { Assessment, Risk } from './assessment.ts'
import { makePacket, Packet, type PacketFacts } from './packet.ts'

const at = new Date('2026-03-01T12:00:00Z')
const assessment: Assessment = {
  messages: [],
  issues: [],
  facts: [
    { kind: 'order_id', value: 'NW-1', checked: true, messageId: 'm1', start: 0, end: 4 },
    { kind: 'order_id', value: 'NW-2', checked: true, messageId: 'm2', start: 0, end: 4 },
  ],
  risks: [],
  language: 'en',
  tone: 'angry',
  urgency: 'high',
  drift: null,
  by: { rules: '1', local: null, model: null, prompt: null, taxonomy: 1 },
  trouble: [],
}
const risk = (kind: Risk['kind']): Risk => {
  return { kind, by: 'rules', rule: `${kind}.en`, messageId: 'm1', start: 0, end: 10 }
}
const issue = {
  confidence: 0.9,
  messageId: 'm1',
  start: 0,
  end: 5,
  local: null,
  model: null,
}

const facts = (change: Partial<PacketFacts> = {}): PacketFacts => ({
  messages: [
    { id: 'm1', text: 'My lawyer will write to you.' },
    { id: 'm2', text: '' },
  ],
  before: [{ id: 'm0', from: 'assistant', text: 'It left on Monday.', at }],
  earlierCases: [
    { at, intents: ['order_status'], state: 'closed' },
    { at: new Date('2026-03-02'), intents: [], state: 'resolved' },
  ],
  assessment,
  verdict: {
    matches: [
      { rule: 'floor.legal', verdict: 'hand_off', because: 'Legal.', floor: true },
      { rule: 'earned', verdict: 'send', because: 'Earned.', floor: false },
    ],
  },
  draft: null,
  facts: [{ name: 'order.state', type: 'text_choice', value: 'sent', from: 'orders' }],
  missing: [],
  sources: [],
  titleOf: (intent) => `About ${intent}`,
  ...change,
})

test('a packet quotes the customer, what was said before, and the words of the rules', () => {
  const packet = makePacket(facts())
  expect(Packet.parse(packet)).toEqual(packet)
  expect(packet).toMatchObject({
    problem: [{ messageId: 'm1', text: 'My lawyer will write to you.' }],
    tried: [{ from: 'assistant', text: 'It left on Monday.' }],
    because: [{ rule: 'floor.legal', because: 'Legal.' }],
    tone: 'angry',
    language: 'en',
  })
  expect(packet.history.map(({ state }) => state)).toEqual(['resolved', 'closed'])
})

test('of two readings of a fact the newest is known, beside what a system said', () => {
  expect(makePacket(facts()).known).toEqual([
    { name: 'order.state', value: 'sent', from: 'orders' },
    { name: 'order_id', value: 'NW-2', from: 'message' },
  ])
})

test('what was asked is named once, by its title', () => {
  const issues = ['refund', 'refund', null].map((intent) => ({ ...issue, intent }))
  const packet = makePacket(facts({ assessment: { ...assessment, issues } }))
  expect(packet.asked).toEqual([{ intent: 'refund', title: 'About refund' }])
})

test('a risk is shown by the words in which it was found', () => {
  const risks = [risk('legal_threat'), risk('legal_threat')]
  const packet = makePacket(facts({ assessment: { ...assessment, risks } }))
  expect(packet.risks).toEqual([{ kind: 'legal_threat', by: 'rules', quote: 'My lawyer ' }])
})

test('what is long is cut, by whole characters', () => {
  const [quote] = makePacket(facts({ messages: [{ id: 'm', text: '😀'.repeat(700) }] })).problem
  expect(Array.from(quote?.text ?? '')).toHaveLength(600)
  expect(quote?.text.endsWith('😀…')).toBe(true)
})

const source = { versionId: 'v', articleId: 'a', title: 'Refund exceptions' }
test.each<[string, Partial<PacketFacts>, Packet['next']]>([
  [
    'danger',
    { assessment: { ...assessment, risks: [risk('fraud'), risk('danger')] } },
    'look_after_safety',
  ],
  [
    'a stranger',
    { assessment: { ...assessment, risks: [risk('impersonation')] } },
    'verify_identity',
  ],
  [
    'a risk with a source',
    { assessment: { ...assessment, risks: [risk('fraud')] }, sources: [source] },
    'read_sources',
  ],
  ['a missing fact', { missing: ['order_id'] }, 'ask_for_missing'],
  ['nothing known', {}, 'read_and_answer'],
])('the next step after %s is one of a known list', (_, change, next) => {
  expect(makePacket(facts(change)).next).toBe(next)
})
