import { expect, test } from 'vitest'
import { bounds, figuresOf, judge } from './suites.ts'

const row = (text: string, risks: 'legal_threat'[]) =>
  judge({ id: text, language: 'en', text, risks, tone: 'calm' })

test('the bounds are those of Wilson', () => {
  const { least, most } = bounds(0.9, 100)
  expect(least).toBeCloseTo(0.8256, 3)
  expect(most).toBeCloseTo(0.9448, 3)
  expect(bounds(1, 10).most).toBe(1)
})

test('found, rightly claimed and held are counted by kind and by language', () => {
  const figures = figuresOf([
    row('my lawyer will be in touch', ['legal_threat']),
    row('you will regret this one day', ['legal_threat']),
    row('the tent is green', ['legal_threat']),
    row('where is my order', []),
  ])
  const value = (metric: string) => figures.find((figure) => figure.metric === metric)?.value
  expect(value('legal_threat found')).toBeCloseTo(2 / 3)
  expect(value('legal_threat rightly claimed')).toBe(1)
  expect(value('en: held under a floor risk')).toBeCloseTo(2 / 3)
  expect(value('en: held without one')).toBe(0)
})
