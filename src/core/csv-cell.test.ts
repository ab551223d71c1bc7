import { expect, test } from 'vitest'
import { csvCell, isFormula } from './csv-cell.ts'

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is not run', (text) => {
  expect(isFormula(text)).toBe(true)
  expect(csvCell(text)).toBe(`"'${text}"`)
})

test('other words stay as they are, quoted', () => {
  expect(csvCell('5 = five')).toBe('"5 = five"')
  expect(csvCell('the "best", we say')).toBe('"the ""best"", we say"')
})
