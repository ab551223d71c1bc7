import { expect, test } from 'vitest'
import { type RiskKind, riskKinds, type Tone } from '../risk.ts'
import { partsOf } from './issues.ts'
import type { RiskJudgement } from './risk-model.ts'
import { risksFrom } from './risk-reading.ts'

const judged = (
  chances: Partial<Record<RiskKind, number>>,
  floor = 0,
  tone: { tone: Tone; share: number } = { tone: 'calm', share: 0.9 },
): RiskJudgement => ({
  chances: {
    ...(Object.fromEntries(riskKinds.map((kind) => [kind, 0])) as Record<RiskKind, number>),
    ...chances,
  },
  floor,
  tone,
})
const text = 'Where is my order? My cousin practises law.'
const parts = partsOf(text)

test('a threat in one clause is found there, although the whole drowns it', () => {
  const [, , clause] = parts
  const { risks } = risksFrom(parts, [
    judged({ legal_threat: 0.2 }),
    judged({}),
    judged({ legal_threat: 0.97 }, 0.97),
  ])
  expect(risks).toEqual([{ kind: 'legal_threat', start: clause?.start, end: clause?.end }])
})

test('what is likely and not sure is suspected, and named by the likeliest kind of the floor', () => {
  const reading = risksFrom(
    [parts[0] ?? { start: 0, end: 0, text }],
    [judged({ legal_threat: 0.4, press: 0.3, cancellation: 0.6 }, 0.6)],
  )
  expect(reading).toMatchObject({ risks: [], suspects: 'legal_threat' })
})

test('beside a risk that is found nothing is suspected', () => {
  const reading = risksFrom(parts.slice(0, 1), [judged({ fraud: 0.97, press: 0.4 }, 0.97)])
  expect(reading.risks.map(({ kind }) => kind)).toEqual(['fraud'])
  expect(reading.suspects).toBeNull()
})

test('what calls people must be sure; a little less and it only waits for one', () => {
  const found = (chance: number) =>
    risksFrom(parts.slice(0, 1), [judged({ self_harm: chance }, 0.9)])
  expect(found(0.97)).toMatchObject({ risks: [{ kind: 'self_harm' }], suspects: null })
  expect(found(0.93)).toMatchObject({ risks: [], suspects: 'self_harm' })
})

test('a cancellation is found without anything being suspected', () => {
  const reading = risksFrom(parts.slice(0, 1), [judged({ cancellation: 0.97 }, 0.1)])
  expect(reading).toMatchObject({ suspects: null })
  expect(reading.risks.map(({ kind }) => kind)).toEqual(['cancellation'])
})

test.each([0.01, 0.001, 0.0001])(
  'calm sentences around a veiled threat do not hide it (%f)',
  (whole) => {
    const reading = risksFrom(parts, [
      judged({}, whole),
      judged({}, 0.01),
      judged({ legal_threat: 0.94 }, 0.94),
    ])
    expect(reading).toMatchObject({ risks: [], suspects: 'legal_threat' })
  },
)

test('a part that surely is for a person is suspected, though it is of no kind in particular', () => {
  const reading = (floor: number) =>
    risksFrom(parts, [judged({}, 0.01), judged({}, 0.001), judged({ vague: 0.02 }, floor)])
  expect(reading(0.97).suspects).toBe('vague')
  expect(reading(0.9).suspects).toBeNull()
})

test('a risk that is found does not hide that somebody may be in despair', () => {
  const reading = risksFrom(parts.slice(0, 1), [
    judged({ wants_person: 0.97, self_harm: 0.6 }, 0.97),
  ])
  expect(reading.risks.map(({ kind }) => kind)).toEqual(['wants_person'])
  expect(reading.suspects).toBe('self_harm')
})

test('an uneasy tone is said only when it is sure', () => {
  const tone = (share: number) =>
    risksFrom(parts.slice(0, 1), [judged({}, 0, { tone: 'angry', share })]).tone
  expect(tone(0.3)).toBe('calm')
  expect(tone(0.8)).toBe('angry')
})

test('whoever learned no risks finds none', () => {
  expect(risksFrom(parts, [])).toEqual({ risks: [], suspects: null, tone: 'calm' })
})
