import { expect, test } from 'vitest'
import { amountsIn, numberOf } from './amounts.ts'

test.each([
  ['it cost €49.90', '49.90 EUR'],
  ['49,90 € abgebucht', '49.90 EUR'],
  ['I paid 1,234.56 USD', '1234.56 USD'],
  ['1.234,56 euros', '1234.56 EUR'],
  ['₹1,00,000 paid', '100000 INR'],
  ['Rs. 2,499', '2499 INR'],
  ['R$ 89,90', '89.90 BRL'],
  ['Rp 150.000', '150000 IDR'],
  ['20 quid', '20 GBP'],
  ['٥٠ درهم'.replace('٥٠', '50'), '50 AED'],
  ['CHF 1’200.50', '1200.50 CHF'],
])('%s is %s', (text, value) => {
  expect(amountsIn(text).map((amount) => amount.value)).toEqual([value])
})

test('a dollar sign alone stands for several currencies and is not checked', () => {
  expect(amountsIn('charged $30 twice')).toMatchObject([{ value: '30 USD', checked: false }])
  expect(amountsIn('charged US$30')).toMatchObject([{ value: '30 USD', checked: true }])
})

test('numbers without a currency are no amounts, nor words that end like one', () => {
  for (const text of ['2 tents', 'size 42', 'cars 5', 'order 4820193', '2 real problems'])
    expect(amountsIn(text), text).toEqual([])
})

test('the last mark is a decimal one only before one or two digits', () => {
  expect(numberOf('1.234')).toBe('1234')
  expect(numberOf('12.34')).toBe('12.34')
  expect(numberOf('1,5')).toBe('1.50')
  expect(numberOf('1.234.567')).toBe('1234567')
})
