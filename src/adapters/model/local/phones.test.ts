import { expect, test } from 'vitest'
import { countryOf, phonesIn } from './phones.ts'

const found = (text: string, country?: string) =>
  phonesIn(text, country).map(({ value, checked }) => ({ value, checked }))

test('a number with its country code is one form and checked', () => {
  expect(found('call +44 20 7946 0958 after six')).toEqual([
    { value: '+442079460958', checked: true },
  ])
})

test("a national number is read as in the customer's country", () => {
  expect(found('11 96123-4567 é meu número', 'BR')).toEqual([
    { value: '+5511961234567', checked: true },
  ])
})

test('what only looks like a phone number is given unchecked', () => {
  expect(found('reach me at 555-0134-22')).toMatchObject([{ checked: false }])
  expect(found('mobile: 7712345')).toMatchObject([{ value: '7712345', checked: false }])
})

test('dates, addresses of computers and order numbers are no phones', () => {
  for (const text of ['2026-11-21', '21.11.2026', '192.168.10.20', 'NW-4820193', 'size 42 43'])
    expect(found(text), text).toEqual([])
})

test('a number tells where it is from, with or without the plus', () => {
  expect(countryOf('+4915100000001')).toBe('DE')
  expect(countryOf('5511961234567')).toBe('BR')
  expect(countryOf('+14165550123')).toBe('CA')
  expect(countryOf('12')).toBeNull()
})
