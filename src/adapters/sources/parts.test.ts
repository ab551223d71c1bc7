import { expect, test } from 'vitest'
import type { Draft } from './found.ts'
import { partsOf } from './parts.ts'

const words = 'Some words about returns. '
const aDraft = (characters: number, change: Partial<Draft> = {}): Draft => ({
  kind: 'article',
  title: 'Returns',
  body: words.repeat(characters / words.length).trim(),
  questions: [],
  hiddenText: ['hidden'],
  ...change,
})

test('a document that fits stays whole', () => {
  const draft = aDraft(50_000)
  expect(partsOf(draft)).toEqual([draft])
})

test('a long one becomes parts with titles of their own, and loses no word', () => {
  const draft = aDraft(150_000)
  const parts = partsOf(draft)
  expect(parts.map(({ title }) => title)).toEqual(['Returns (1)', 'Returns (2)', 'Returns (3)'])
  expect(parts.map(({ body }) => body).join(' ')).toBe(draft.body)
  expect(parts.flatMap(({ hiddenText }) => hiddenText)).toEqual(['hidden'])
})

test('the parts of an article that has an id are articles of their own', () => {
  const parts = partsOf(aDraft(150_000, { id: 'return-window' }))
  const ids = ['return-window', 'return-window-part-2', 'return-window-part-3']
  expect(parts.map(({ id }) => id)).toEqual(ids)
  const long = partsOf(aDraft(150_000, { id: `${'a'.repeat(72)}-bcdefg` }))
  expect(long[1]?.id).toBe(`${'a'.repeat(72)}-part-2`)
})

test('an article that has an id stays whole as long as a version can hold it', () => {
  expect(partsOf(aDraft(90_000, { id: 'return-window' }))).toHaveLength(1)
})
