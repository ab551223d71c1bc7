import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { phrasesOf, Taxonomy } from './taxonomy.ts'

const document = (): unknown => parse(readFileSync('knowledge/taxonomy.yaml', 'utf8'))
const shop = Taxonomy.parse(document())

test("the sample shop's taxonomy fits, and every intent has phrases", () => {
  for (const { id, examples } of shop.intents) expect(examples.en?.length, id).toBeGreaterThan(5)
})

test('phrases know their intent and language, and those of none of these have no intent', () => {
  const phrases = phrasesOf(shop)
  expect(phrases).toContainEqual({
    text: 'where is my order',
    intent: 'order_status',
    language: 'en',
    everyday: true,
  })
  expect(phrases.filter(({ intent }) => intent === null)).toHaveLength(shop.none_of_these.length)
  const title = { text: 'Where is my order', intent: 'order_status', language: null }
  expect(phrases).toContainEqual(title)
})

test('every required fact is one that can be found', () => {
  const known = new Set([
    ...['amount', 'date', 'email', 'phone', 'product', 'location', 'error_message'],
    ...shop.facts.numbers.map(({ kind }) => kind),
  ])
  for (const { id, required_facts } of shop.intents)
    for (const fact of required_facts) expect(known, id).toContain(fact)
})

test('two intents of one id and a shape without digits are refused', () => {
  const [first] = shop.intents
  expect(Taxonomy.safeParse({ ...shop, intents: [first, first] }).error?.message).toContain(
    'two intents of one id',
  )
  const numbers = [{ kind: 'order_id', shape: '(a+)+$' }]
  expect(Taxonomy.safeParse({ ...shop, facts: { ...shop.facts, numbers } }).success).toBe(false)
})
