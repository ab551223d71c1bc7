import { describe, expect, test } from 'vitest'
import { parseArtefact, serialise } from './artefact.ts'
import { learnIntents } from './intent-model.ts'
import { judgeRisks, learnRisks, type RiskExample } from './risk-model.ts'

const everyday = [
  'where is my order please',
  'do you have the tent in green',
  'how do i wash the down jacket',
  'when does the shop in hamburg open',
  'can i pay by invoice',
  'which size for a long foot',
  'is the backpack waterproof',
  'what does delivery to france cost',
]
const examples: RiskExample[] = [
  ...everyday.map((text) => ({ text, risks: [], tone: 'calm' as const })),
  ...[
    'the strap snapped and my shoulder is bleeding',
    'the stove burned my hand badly',
    'my son cut his finger on the sharp buckle',
    'the lamp got hot and burned the tent',
    'a rash on my skin from the jacket',
    'gas leaks from the stove and it smells',
  ].map((text) => ({ text, risks: ['safety' as const], tone: 'distressed' as const })),
  ...[
    'my bank will take the payment back',
    'i told the bank to reverse the payment',
    'paypal opened a case for the payment',
    'i had the card company reverse it',
  ].map((text) => ({ text, risks: ['chargeback' as const], tone: 'calm' as const })),
  ...['not the parcel again please cancel it', 'cancel the order please'].map((text) => ({
    text,
    risks: ['cancellation' as const],
    tone: 'frustrated' as const,
  })),
]
const model = learnRisks(examples, 7)

test('wordings that nobody listed are read by those that are like them', () => {
  const burned = judgeRisks(model, 'burned my fingers on your stove')
  expect(burned.chances.safety).toBeGreaterThan(0.5)
  expect(burned.floor).toBeGreaterThan(0.5)
  expect(burned.tone.tone).toBe('distressed')
  const bank = judgeRisks(model, 'the bank reverses the payment')
  expect(bank.chances.chargeback).toBeGreaterThan(bank.chances.safety)
})

test('everyday messages are left alone', () => {
  const plain = judgeRisks(model, 'do you have the green jacket')
  expect(plain.floor).toBeLessThan(0.5)
  expect(plain.tone.tone).toBe('calm')
})

test('a kind that is not of the floor does not speak for it', () => {
  const { chances, floor } = judgeRisks(model, 'please cancel the order')
  expect(chances.cancellation).toBeGreaterThan(0.5)
  expect(floor).toBeLessThan(0.5)
})

describe('as part of an artefact', () => {
  const intents = learnIntents({
    examples: [
      { text: 'where is it', intent: 'status' },
      { text: 'money back', intent: 'refund' },
    ],
    seed: 1,
  })
  const artefact = serialise({ intents, vectors: null, risks: model })

  test('it judges as it did before, to the byte of its weights', () => {
    const { risks } = parseArtefact(artefact)
    if (!risks) throw new Error('the risks were lost')
    for (const { text } of examples) {
      const [before, after] = [judgeRisks(model, text), judgeRisks(risks, text)]
      expect(after.floor).toBeCloseTo(before.floor, 1)
      expect(after.chances.safety).toBeCloseTo(before.chances.safety, 1)
      expect(after.tone.tone).toBe(before.tone.tone)
    }
  })

  test('the same examples give the same bytes, and none of their words', () => {
    const again = serialise({ intents, vectors: null, risks: learnRisks(examples, 7) })
    expect(again.digest).toBe(artefact.digest)
    const bytes = Buffer.from(artefact.bytes).toString('latin1')
    for (const { text } of examples) expect(bytes).not.toContain(text)
  })

  test('what learned no risks says so', () => {
    expect(parseArtefact(serialise({ intents, vectors: null, risks: null })).risks).toBeNull()
  })
})
