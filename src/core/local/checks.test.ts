import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCardNumber, isIban } from './checks.ts'

test('card numbers of the networks pass, and one wrong digit is always seen', () => {
  for (const card of ['4111111111111111', '378282246310005', '30569309025904', '6304000000000000'])
    expect(isCardNumber(card), card).toBe(true)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 9 }), (place, by) => {
      const digits = [...'4111111111111111']
      digits[place] = String((Number(digits[place]) + by) % 10)
      return !isCardNumber(digits.join(''))
    }),
  )
})

test('a run of one digit, a short number and a first digit of no network are no card', () => {
  for (const text of ['4444444444444444', '411111111111', '9111111111111111', 'abc'])
    expect(isCardNumber(text), text).toBe(false)
})

test('an IBAN passes in either case, and with two neighbours swapped it does not', () => {
  expect(isIban('DE89370400440532013000')).toBe(true)
  expect(isIban('gb82west12345698765432')).toBe(true)
  expect(isIban('DE89370400440532010300')).toBe(false)
})

test('an IBAN that passes the check but has not the length of its country is none', () => {
  const whole = 'DE89370400440532013000'
  // Three more zeros, and check digits that fit them.
  const longer = Array.from(
    { length: 100 },
    (_, check) => `DE${String(check).padStart(2, '0')}${whole.slice(4)}000`,
  )
  expect(longer.some(isIban)).toBe(false)
})
