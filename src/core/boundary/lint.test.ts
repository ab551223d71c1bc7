import { describe, expect, test } from 'vitest'
import { implies } from './implies.ts'
import { lint } from './lint.ts'
import type { Condition, Rule } from './policy.ts'

const known = {
  intents: ['order_status', 'store_info'],
  teams: ['support', 'returns'],
  languages: ['en', 'de'],
  facts: ['order_id'],
}
const rule = (id: string, when: Condition, change: Partial<Rule> = {}): Rule => ({
  id,
  when,
  verdict: 'hold',
  because: 'Because the test says so.',
  ...change,
})
const problems = (...rules: Rule[]) =>
  lint(
    {
      team: 'support',
      autonomy: { reviewers: 5, failures: { low: 0.06, medium: 0.03, high: 0.015 } },
      rules,
    },
    known,
  ).map((finding) => `${finding.rule}: ${finding.problem}`)

test('a policy without faults has no findings', () => {
  expect(
    problems(
      rule('one', { intent: ['order_status', 'unknown'], lacks: ['order_id'] }, { to: 'returns' }),
      rule('two', { risk: ['chargeback'] }, { verdict: 'hand_off', priority: 'urgent' }),
      rule('three', { language: ['de'] }),
    ),
  ).toEqual([])
})

test('names that nobody knows are found, however deep they stand', () => {
  const deep = {
    all: [{ any: [{ intent: ['ordr_status'] }, { language: ['fi'] }] }],
    not: { has: ['shoe_size'] },
  }
  const found = problems(rule('one', deep, { to: 'billing' })).join('\n')
  for (const name of ['ordr_status', 'fi', 'shoe_size', 'billing'])
    expect(found).toContain(`"${name}"`)
})

test('a rule that an earlier one always decides before is never reached', () => {
  const narrow = rule('narrow', { intent: ['order_status'], tone: ['frustrated'] })
  const wide = rule('wide', { intent: ['order_status', 'store_info'] })
  expect(problems(wide, narrow)).toEqual(['narrow: is never reached: "wide" decides it before'])
  expect(problems(narrow, wide)).toEqual([])
  // It is stricter, names a team where the other names none, or presses more.
  expect(problems(wide, { ...narrow, verdict: 'hand_off' })).toEqual([])
  expect(problems(wide, { ...narrow, to: 'returns' })).toEqual([])
  expect(problems(wide, { ...narrow, priority: 'high' })).toEqual([])
  expect(problems({ ...wide, priority: 'high' }, { ...narrow, priority: 'normal' })).toHaveLength(1)
})

test('a rule that is looser than the floor changes nothing', () => {
  expect(
    problems(rule('loose', { risk: ['chargeback', 'legal_threat'] }, { to: 'returns' })),
  ).toEqual(['loose: changes nothing, nor who gets it: the floor says hand_off to this already'])
  expect(problems(rule('asks', { unread: true }, { verdict: 'ask' }))).toHaveLength(1)
  // Not every risk of it is handed off; a priority counts whatever decides.
  expect(problems(rule('some', { risk: ['chargeback', 'vague'] }))).toEqual([])
  expect(problems(rule('pressing', { risk: ['chargeback'] }, { priority: 'urgent' }))).toEqual([])
})

describe('whether one condition implies another', () => {
  test.each<[Condition, Condition, boolean]>([
    [{ intent: ['a'] }, { intent: ['a', 'b'] }, true],
    [{ intent: ['a', 'b'] }, { intent: ['a'] }, false],
    [{ intent: ['a'], late: true }, { late: true }, true],
    [{ intent: ['a'] }, { intent: ['a'], late: true }, false],
    [{ confidence: { below: 0.5 } }, { confidence: { below: 0.8 } }, true],
    [{ confidence: { below: 0.9 } }, { confidence: { below: 0.8 } }, false],
    [{ amount: { over: 500, currency: 'EUR' } }, { amount: { over: 300, currency: 'EUR' } }, true],
    [{ amount: { over: 500, currency: 'USD' } }, { amount: { over: 300, currency: 'EUR' } }, false],
    [{ repeats: { over: 2 } }, { repeats: { over: 1 } }, true],
    [{ all: [{ intent: ['a'] }, { late: true }] }, { late: true }, true],
    [
      { any: [{ late: true }, { unread: true }] },
      { any: [{ unread: true }, { late: true }] },
      true,
    ],
    [{ any: [{ late: true }, { unread: true }] }, { late: true }, false],
    [{ late: true }, { any: [{ unread: true }, { late: true }] }, true],
    [{ not: { intent: ['a', 'b'] } }, { not: { intent: ['a'] } }, true],
    [{ not: { intent: ['a'] } }, { not: { intent: ['a', 'b'] } }, false],
  ])('%j → %j: %s', (narrow, wide, so) => {
    expect(implies(narrow, wide)).toBe(so)
  })
})
