import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aBoundary, boundaryFacts } from '../../testing/boundary.ts'
import { anyFacts, anyRisk, anyRule, nearlyReady } from '../../testing/boundary-arbitraries.ts'
import { floorRisks, riskKinds, uneasyTones } from '../risk.ts'
import { type Verdict, type VerdictKind, verdictKinds } from '../verdict.ts'
import type { BoundaryFacts, IssueFacts } from './facts.ts'
import { judge } from './judge.ts'
import { Boundary, type Rule } from './policy.ts'

const strictness = (kind: VerdictKind) => verdictKinds.indexOf(kind)
const kindOf = (facts: BoundaryFacts, ...rules: Rule[]) => judge(facts, aBoundary(...rules)).kind
const runs = { numRuns: 1500 }
const rules = fc.array(anyRule, { maxLength: 4 })

describe('whatever the turn and the policy', () => {
  test('a policy never loosens what the floor says', () => {
    fc.assert(
      fc.property(anyFacts, rules, (facts, policy) => {
        expect(strictness(kindOf(facts, ...policy))).toBeLessThanOrEqual(strictness(kindOf(facts)))
      }),
      runs,
    )
  })

  test('one more rule never loosens', () => {
    fc.assert(
      fc.property(anyFacts, rules, anyRule, (facts, policy, rule) => {
        const more = strictness(kindOf(facts, ...policy, rule))
        expect(more).toBeLessThanOrEqual(strictness(kindOf(facts, ...policy)))
      }),
      runs,
    )
  })

  test('one more risk never loosens, nor does a case for caution of another kind', () => {
    const worse: ((facts: BoundaryFacts) => BoundaryFacts)[] = [
      (facts) => ({ ...facts, silenced: true }),
      (facts) => ({ ...facts, stopped: true }),
      (facts) => ({ ...facts, trouble: ['The model is away.'] }),
      (facts) => ({ ...facts, messages: facts.messages.map((m) => ({ ...m, late: true })) }),
      (facts) => ({ ...facts, messages: facts.messages.map((m) => ({ ...m, mixed: true })) }),
      (facts) => ({ ...facts, messages: facts.messages.map((m) => ({ ...m, edited: true })) }),
      (facts) => ({ ...facts, messages: facts.messages.map((m) => ({ ...m, measured: false })) }),
      (facts) => ({ ...facts, restarts: 9 }),
      (facts) => ({ ...facts, asks: 9 }),
      (facts) => ({ ...facts, measured: false }),
    ]
    const change = fc.oneof(
      anyRisk.map((risk) => (facts: BoundaryFacts) => ({
        ...facts,
        risks: [...facts.risks, risk],
      })),
      fc.constantFrom(...riskKinds).map((kind) => (facts: BoundaryFacts) => ({
        ...facts,
        sticky: [...facts.sticky, kind],
      })),
      fc.constantFrom(...worse),
    )
    fc.assert(
      fc.property(anyFacts, rules, change, (facts, policy, worsen) => {
        const after = strictness(kindOf(worsen(facts), ...policy))
        expect(after).toBeLessThanOrEqual(strictness(kindOf(facts, ...policy)))
      }),
      { numRuns: 3000 },
    )
  })

  test('under a floor risk nothing is sent, asked or left alone', () => {
    fc.assert(
      fc.property(anyFacts, rules, fc.constantFrom(...floorRisks), (facts, policy, kind) => {
        const risks = [...facts.risks, { kind, by: 'model' as const, messageId: 'm1' }]
        expect(['hand_off', 'hold']).toContain(kindOf({ ...facts, risks }, ...policy))
      }),
      runs,
    )
  })

  test('what is sent is calm, understood alike, answered in whole, proved and earned', () => {
    let sent = 0
    fc.assert(
      fc.property(nearlyReady, rules, (facts, policy) => {
        if (kindOf(facts, ...policy) !== 'send') return
        sent++
        expect(facts).toMatchObject({
          sticky: [],
          grounding: 'proved',
          trouble: [],
          silenced: false,
          stopped: false,
          measured: true,
        })
        expect(facts.risks.some(({ kind }) => floorRisks.has(kind))).toBe(false)
        expect(facts.issues.length).toBeGreaterThan(0)
        for (const issue of facts.issues) {
          expect(issue).toMatchObject({ covered: true, autonomy: 'auto' })
          expect(issue.local?.intent).toBe(issue.intent)
          if (facts.modelTakesPart) expect(issue.model?.intent).toBe(issue.intent)
          else expect(issue.confidence).toBeGreaterThanOrEqual(0.8)
        }
        for (const message of facts.messages) {
          expect(message).toMatchObject({ late: false, unread: false, edited: false })
          expect(uneasyTones.has(message.tone)).toBe(false)
        }
        expect(['reply', 'quote', 'written']).toContain(facts.draft?.kind)
        if (facts.draft?.personal) expect(facts.connector).toBe('found')
      }),
      { numRuns: 5000 },
    )
    // Otherwise the law above says nothing.
    expect(sent).toBeGreaterThan(200)
  })
})

const rule = (change: Partial<Rule>): Rule => ({
  id: 'a-rule',
  when: { intent: ['order_status'] },
  verdict: 'hold',
  because: 'Because the test says so.',
  ...change,
})

test('a calm question whose answer is proved and earned is sent', () => {
  expect(judge(boundaryFacts(), aBoundary())).toMatchObject({ kind: 'send', decidedBy: 'ready' })
})

test('the verdict names every rule that matched, the strictest first, and which decided', () => {
  const facts = boundaryFacts({
    risks: [{ kind: 'chargeback', by: 'rules', messageId: 'message-1' }],
    silenced: true,
  })
  const verdict = judge(facts, aBoundary(rule({ id: 'all-orders', to: 'returns' })))
  expect(verdict).toMatchObject({
    kind: 'hand_off',
    decidedBy: 'risk.chargeback',
    needsApprover: true,
    priority: 'high',
    // The rule that names a team did not decide.
    to: 'support',
  })
  expect(verdict.matches.map((match) => match.rule)).toEqual([
    'risk.chargeback',
    'silenced',
    'rules_spoke',
    'all-orders',
  ])
})

test('nothing is said to be ready beside a rule that holds it', () => {
  const rulesOf = (verdict: Verdict) => verdict.matches.map(({ rule }) => rule)
  expect(rulesOf(judge(boundaryFacts({ silenced: true }), aBoundary()))).toEqual(['silenced'])
  expect(rulesOf(judge(boundaryFacts(), aBoundary()))).toEqual(['ready'])
})

test('what is asked gives the team, unless nobody is sure that it is asked', () => {
  const [issue] = boundaryFacts().issues
  if (!issue) throw new Error('a turn has an issue')
  const to = (...issues: IssueFacts[]) =>
    judge(boundaryFacts({ issues, silenced: true }), aBoundary()).to
  const sure = { ...issue, team: 'returns' }
  const guessed = { ...issue, team: 'mountaineering', confidence: 0.5 }
  expect(to(sure)).toBe('returns')
  expect(to(guessed)).toBe('support')
  expect(to(guessed, sure)).toBe('returns')
  expect(to({ ...sure, local: { intent: 'store_info', confidence: 0.99 } })).toBe('support')
})

test('of the rules that decide the first that names a team gives it', () => {
  const verdict = judge(
    boundaryFacts({ silenced: true }),
    aBoundary(rule({ id: 'one' }), rule({ id: 'two', to: 'returns' })),
  )
  expect(verdict).toMatchObject({ decidedBy: 'silenced', to: 'returns' })
})

test('a rule looks at each message and at the turn as a whole', () => {
  const [message] = boundaryFacts().messages
  const [issue] = boundaryFacts().issues
  if (!message || !issue) throw new Error('a turn has a message and an issue')
  const facts = boundaryFacts({
    messages: [message, { ...message, id: 'message-2', tone: 'frustrated' }],
    issues: [issue, { ...issue, intent: 'store_info', messageId: 'message-2' }],
  })
  const spread = rule({ when: { intent: ['order_status'], tone: ['frustrated'] } })
  expect(kindOf(facts, spread)).toBe('hold')
  const only = rule({ when: { not: { intent: ['order_status'] } } })
  const { matches } = judge(facts, aBoundary(only))
  expect(matches.find((match) => match.rule === 'a-rule')).toMatchObject({ messageId: 'message-2' })
})

test('a rule that wants a question holds where none was prepared', () => {
  const asks = rule({ verdict: 'ask' })
  expect(judge(boundaryFacts(), aBoundary(asks))).toMatchObject({
    kind: 'hold',
    decidedBy: 'no_question',
  })
})

test('a policy cannot use a risk as an excuse', () => {
  const excuse = { ...rule({}), when: { not: { risk: 'outage' } } }
  const read = Boundary.safeParse({ team: 'support', rules: [excuse] })
  expect(read.success).toBe(false)
  const nested = { ...rule({}), when: { not: { any: [{ all: [{ sticky: 'press' }] }] } } }
  expect(Boundary.safeParse({ team: 'support', rules: [nested] }).success).toBe(false)
})

test('a condition that says nothing, or what nobody knows, is refused', () => {
  for (const when of [{}, { any: [{}] }, { mood: 'angry' }, { risk: 'weather' }])
    expect(
      Boundary.safeParse({ team: 'support', rules: [{ ...rule({}), when }] }).success,
      JSON.stringify(when),
    ).toBe(false)
})
