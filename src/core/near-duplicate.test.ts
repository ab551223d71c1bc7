import { describe, expect, test } from 'vitest'
import { ALIKE, likeness, marksOf } from './near-duplicate.ts'

const long = `Return an item within 60 days after it was delivered. Pack it in the box in which it came, put
the label on the outside and bring it to a drop-off point. We check it within five working days of its arrival, and then
the money goes back in the way in which it was paid.`
const sharing = (one: string, other: string) => {
  const marks = new Set(marksOf(one))
  return marksOf(other).filter((mark) => marks.has(mark)).length
}

describe('two texts', () => {
  test('that differ in layout, case and punctuation alone are the same', () => {
    const other = long.toUpperCase().replaceAll(/[\n,.]/g, ' ')
    expect(likeness(long, other)).toBe(1)
    expect(sharing(long, other)).toBe(marksOf(long).length)
  })

  test.each([
    ['a number', long.replace('60', '30')],
    ['a sentence', long.replace('We check it within five', 'Somebody looks at it within five')],
    ['a line at the end', `${long} Thank you for your patience.`],
  ])('that differ in %s are alike, and found by their marks', (_, other) => {
    expect(likeness(long, other)).toBeGreaterThan(ALIKE)
    expect(sharing(long, other)).toBeGreaterThan(0)
  })

  test('about other things are not alike', () => {
    const other = `Boots are fitted in the stores of Hamburg and Lisbon. An appointment takes 45 minutes and costs nothing.`
    expect(likeness(long, other)).toBeLessThan(0.2)
    expect(sharing(long, other)).toBe(0)
  })

  test.each([
    ['Arabic', 'يمكنك إرجاع المنتج خلال 60 يوما من تاريخ التسليم', '60', '30'],
    ['Hindi', 'डिलीवरी के 60 दिनों के भीतर आप सामान वापस कर सकते हैं और पैसा वापस पा सकते हैं', '60', '30'],
    [
      'Chinese',
      '商品送达后六十天内可以退货，请使用原包装并贴上退货标签。我们会在五个工作日内检查',
      '六十',
      '三十',
    ],
  ])('in %s are compared as well', (_, text, from, to) => {
    const other = text.replace(from, to)
    expect(likeness(text, other)).toBeGreaterThan(0.6)
    expect(likeness(text, other)).toBeLessThan(1)
    expect(likeness(text, long)).toBeLessThan(0.1)
  })
})

test('even a text of one word, or of none, has its marks', () => {
  expect(marksOf('Yes')).toHaveLength(16)
  expect(marksOf('👍')).toHaveLength(16)
  expect(likeness('Yes', 'yes!')).toBe(1)
  expect(likeness('Yes', 'No')).toBe(0)
})
