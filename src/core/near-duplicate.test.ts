import { describe, expect, test } from 'vitest'
import { ALIKE, likeness, likenessTo, marksOf } from './near-duplicate.ts'

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

/** Every run of five characters, for texts of small letters and digits alone. */
function inFull(one: string, other: string): number {
  const runs = (text: string) =>
    new Set(Array.from({ length: text.length - 4 }, (_, at) => text.slice(at, at + 5)))
  const [a, b] = [runs(one), runs(other)]
  const both = [...a].filter((run) => b.has(run)).length
  return both / (a.size + b.size - both)
}

test('long texts are compared by a part of them, which tells about as much as the whole and takes little time', () => {
  const words = (from: number, count: number) =>
    Array.from({ length: count }, (_, n) => Math.imul(n + from, 2654435761) >>> 0)
      .map((word) => word.toString(36))
      .join(' ')
  const text = words(1, 12_000)
  const others = [1, 0.9, 0.8, 0.5, 0].map((share) =>
    [text.slice(0, text.length * share), words(50_000, 12_000 * (1 - share))].join(' ').trim(),
  )
  const began = performance.now()
  const found = others.map(likenessTo(text))
  expect((performance.now() - began) / others.length).toBeLessThan(50)
  others.forEach((other, place) => {
    expect(Math.abs((found[place] ?? 0) - inFull(text, other))).toBeLessThan(0.03)
  })
})

test('even a text of one word, or of none, has its marks', () => {
  expect(marksOf('Yes')).toHaveLength(16)
  expect(marksOf('👍')).toHaveLength(16)
  expect(likeness('Yes', 'yes!')).toBe(1)
  expect(likeness('Yes', 'No')).toBe(0)
})
