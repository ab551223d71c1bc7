import { expect, test } from 'vitest'
import type { Finding } from '../../src/ports-assistant.ts'
import { bounds, figuresOf, judge } from './suites.ts'

const local = (change: Partial<Finding> = {}) => ({
  read: async (): Promise<Finding> => ({
    ranked: [],
    issues: [],
    open: [],
    plain: true,
    facts: [],
    language: { language: 'en', confidence: 1 },
    risks: [],
    suspects: null,
    tone: 'calm',
    ...change,
  }),
})
const row = (text: string, risks: 'legal_threat'[], read: Partial<Finding> = {}) =>
  judge(local(read), { id: text, language: 'en', text, risks, tone: 'calm' })

test('the bounds are those of Wilson', () => {
  const { least, most } = bounds(0.9, 100)
  expect(least).toBeCloseTo(0.8256, 3)
  expect(most).toBeCloseTo(0.9448, 3)
  expect(bounds(1, 10).most).toBe(1)
})

test('found, rightly claimed and held are counted by kind and by language', async () => {
  const figures = figuresOf([
    await row('my lawyer will be in touch', ['legal_threat']),
    await row('you will regret this one day', ['legal_threat']),
    await row('the tent is green', ['legal_threat']),
    await row('where is my order', []),
  ])
  const value = (metric: string) => figures.find((figure) => figure.metric === metric)?.value
  expect(value('legal_threat found')).toBeCloseTo(2 / 3)
  expect(value('legal_threat rightly claimed')).toBe(1)
  expect(value('en: held under a floor risk')).toBeCloseTo(2 / 3)
  expect(value('en: held without one')).toBe(0)
})

test('what is learned or suspected is held too, and counted apart from the rules', async () => {
  const figures = figuresOf([
    await row('the tent is green', ['legal_threat'], {
      risks: [{ kind: 'legal_threat', start: 0, end: 4 }],
    }),
    await row('the tent is red', ['legal_threat'], { suspects: 'legal_threat' }),
    await row('the tent is blue', ['legal_threat']),
  ])
  const value = (metric: string) => figures.find((figure) => figure.metric === metric)?.value
  expect(value('en: held under a floor risk')).toBeCloseTo(2 / 3)
  expect(value('en: held by rules alone')).toBe(0)
  expect(value('legal_threat found')).toBeCloseTo(1 / 3)
})
