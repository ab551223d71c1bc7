import { describe, expect, test } from 'vitest'
import {
  type AutonomyCase,
  earnedIn,
  isSampled,
  levelOf,
  madeOf,
  standingOf,
  upperBound,
} from './autonomy.ts'

const now = new Date('2026-11-21T10:00:00Z')
const hours = (count: number) => new Date(now.getTime() - count * 3_600_000)
const people = ['ana', 'ben', 'cleo', 'dai', 'eva']
const aCase = (place: number, change: Partial<AutonomyCase> = {}): AutonomyCase => ({
  reviewer: people[place % 5] ?? '',
  result: 'clean',
  hurried: false,
  made: 'as now',
  at: hours(1000 - place),
  ...change,
})
const cases = (count: number, change: Partial<AutonomyCase> = {}) =>
  Array.from({ length: count }, (_, place) => aCase(place, change))
const standing = (given: AutonomyCase[], standard = { reviewers: 5, failures: 0.06 }) =>
  standingOf(given, { made: 'as now', now, standard })

test("Wilson's bound: 0 of 300 proves only less than 1 %", () => {
  expect(upperBound(0, 300)).toBeLessThan(0.01)
  expect(upperBound(0, 200)).toBeGreaterThan(0.01)
  expect(upperBound(0, 20)).toBeCloseTo(0.119, 3)
  expect(upperBound(10, 100)).toBeCloseTo(0.1607, 3)
  expect(upperBound(0, 0)).toBe(1)
  expect(upperBound(5, 5)).toBe(1)
})

describe('what is earned', () => {
  test('fifty clean decisions of five people earn a low risk, and no higher one', () => {
    expect(standing(cases(50))).toMatchObject({
      counted: 50,
      judgedAt: 50,
      failures: 0,
      eligible: true,
      because: [],
    })
    expect(standing(cases(50), { reviewers: 5, failures: 0.03 }).eligible).toBe(false)
    expect(standing(cases(100), { reviewers: 5, failures: 0.03 }).eligible).toBe(true)
  })

  test('it is judged at fixed counts, so that one more lucky case changes nothing', () => {
    expect(standing(cases(19)).judgedAt).toBeNull()
    expect(standing(cases(49)).judgedAt).toBe(20)
    expect(standing(cases(49)).eligible).toBe(false)
    expect(standing(cases(199)).judgedAt).toBe(100)
  })

  test('what failed since the last count speaks against it at once', () => {
    const failed = [50, 51, 52].map((place) => aCase(place, { result: 'rejected' }))
    expect(standing([...cases(50), ...failed]).eligible).toBe(false)
  })

  test('only the last 200 count', () => {
    const early = cases(30, { result: 'edited', at: hours(5000) })
    expect(standing([...early, ...cases(200)])).toMatchObject({ counted: 200, failures: 0 })
  })

  test('an edit, a rejection and a customer who comes back are failures', () => {
    for (const result of ['edited', 'rejected', 'reopened'] as const)
      expect(
        standing([...cases(50), aCase(50, { result, hurried: true, at: hours(1) })]).failures,
      ).toBe(1)
  })

  test('hurried approvals, fresh ones, and what nobody looked at do not count', () => {
    expect(standing(cases(60, { hurried: true }))).toMatchObject({ counted: 0, hurried: 60 })
    expect(standing(cases(60, { at: hours(71) })).counted).toBe(0)
    expect(standing(cases(60, { at: hours(72) })).counted).toBe(60)
    expect(standing(cases(60, { result: 'sent' })).counted).toBe(0)
  })

  test('clean ones that wait for their 72 hours are told apart', () => {
    const fresh = { at: hours(71) }
    const given = [
      ...cases(3),
      ...cases(4, fresh),
      aCase(9, { ...fresh, hurried: true }),
      aCase(9, { ...fresh, result: 'edited' }),
    ]
    const { because, ...figures } = standing(given)
    expect(figures).toMatchObject({ counted: 4, waiting: 4, hurried: 1, failures: 1 })
    expect(because[0]).toBe(
      '4 decisions count so far, 4 more once they are 72 hours old; it takes 20.',
    )
    expect(standing(cases(3))).toMatchObject({ waiting: 0 })
  })

  test('what was made otherwise is no evidence', () => {
    expect(standing(cases(200, { made: 'before' }))).toMatchObject({ counted: 0, failureBound: 1 })
  })

  test('it takes five people, none with more than a quarter', () => {
    const four = cases(50).map((each) => ({
      ...each,
      reviewer: each.reviewer.replace('eva', 'ana'),
    }))
    expect(standing(four)).toMatchObject({ reviewers: 4, mostByOne: 0.4, eligible: false })
    expect(standing(four).because).toHaveLength(2)
    expect(standing(four, { reviewers: 4, failures: 0.06 }).eligible).toBe(true)
    const alone = cases(50, { reviewer: 'ana' })
    expect(standing(alone, { reviewers: 2, failures: 0.06 }).eligible).toBe(false)
    expect(standing(alone, { reviewers: 1, failures: 0.06 }).eligible).toBe(true)
  })
})

test('the taxonomy leaves some things to people, whatever was earned', () => {
  const auto = { level: 'auto' as const, made: 'now' }
  const open = { autonomy: 'draft' as const, pattern: 'reply' }
  expect(levelOf({ ...open, autonomy: 'off' }, auto, 'now')).toBe('off')
  expect(levelOf({ ...open, pattern: 'person' }, auto, 'now')).toBe('off')
  expect(levelOf(undefined, auto, 'now')).toBe('off')
  expect(levelOf(open, undefined, 'now')).toBe('draft')
  expect(levelOf(open, auto, 'now')).toBe('auto')
  expect(levelOf(open, { level: 'off', made: null }, 'now')).toBe('off')
})

test('what is made otherwise has to be earned anew', () => {
  const by = { rules: '1', local: 'a', model: null, prompt: null, taxonomy: 1 }
  const made = madeOf(by, { boundary: 1, draftPrompt: null })
  const open = { autonomy: 'draft' as const, pattern: 'reply' }
  expect(levelOf(open, { level: 'auto', made }, made)).toBe('auto')
  const others = [
    madeOf({ ...by, model: 'openai:x' }, { boundary: 1, draftPrompt: null }),
    madeOf({ ...by, taxonomy: 2 }, { boundary: 1, draftPrompt: null }),
    madeOf({ ...by, local: 'b' }, { boundary: 1, draftPrompt: null }),
    madeOf(by, { boundary: 2, draftPrompt: null }),
    madeOf(by, { boundary: 1, draftPrompt: '3' }),
  ]
  for (const other of others) expect(levelOf(open, { level: 'auto', made }, other)).toBe('draft')
})

test('a language is earned wherever it is spoken, but not in other letters', () => {
  expect(['pt-BR', 'pt', 'hi-Latn', 'zh-Hant'].map(earnedIn)).toEqual([
    'pt',
    'pt',
    'hi-Latn',
    'zh-Hant',
  ])
})

test('one in twenty is looked at, always the same ones', () => {
  const ids = Array.from({ length: 20_000 }, (_, place) => `turn-${place}`)
  const sampled = ids.filter(isSampled)
  expect(sampled.length / ids.length).toBeCloseTo(0.05, 2)
  expect(ids.filter(isSampled)).toEqual(sampled)
})
