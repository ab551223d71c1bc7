import { expect, test } from 'vitest'
import { clausesOf } from './clauses.ts'
import { issuesFrom, partsOf } from './issues.ts'

const texts = (text: string) => clausesOf(text).map((clause) => clause.text.trim())
const said = (intent: string, confidence: number) => ({ intent, confidence, ranked: [] })

test('a message falls into its sentences and into what another matter begins', () => {
  expect(texts('Where is my order? And how do I return the boots?')).toEqual([
    'Where is my order?',
    'And how do I return the boots?',
  ])
  expect(texts('my tent is torn, also when does my parcel come')).toEqual([
    'my tent is torn',
    'also when does my parcel come',
  ])
  expect(texts('mera order kahan hai aur refund kab milega')).toHaveLength(2)
  expect(texts('أين طلبي؟ وكم سعر الخيمة؟')).toHaveLength(2)
})

test('a clause says where it stands in the message', () => {
  const text = 'Where is my order? How do I return the boots?'
  for (const clause of clausesOf(text))
    expect(text.slice(clause.start, clause.end)).toBe(clause.text)
})

test('a few letters ask nothing by themselves', () => {
  expect(texts('Where is my order? Hm. Ok?')).toHaveLength(1)
})

const two = partsOf('Where is my order? How do I return the boots?')

test('two clauses that are surely about two things are two issues', () => {
  const issues = issuesFrom(two, [
    said('order_status', 0.6),
    said('order_status', 0.9),
    said('return_how', 0.9),
  ])
  expect(issues.map(({ intent }) => intent)).toEqual(['order_status', 'return_how'])
})

test('clauses that are not sure leave it to the whole', () => {
  const issues = issuesFrom(two, [
    said('order_status', 0.7),
    said('order_status', 0.9),
    said('return_how', 0.6),
  ])
  expect(issues).toMatchObject([{ intent: 'order_status', confidence: 0.7, start: 0 }])
})

test('the same thing asked twice is one issue', () => {
  const issues = issuesFrom(two, [said('a', 0.2), said('a', 0.85), said('a', 0.95)])
  expect(issues).toMatchObject([{ intent: 'a', confidence: 0.95 }])
})

test('a message that nothing fits has no issue', () => {
  expect(issuesFrom(partsOf('happy birthday!'), [said('order_status', 0.3)])).toEqual([])
})
