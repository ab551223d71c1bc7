import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clean } from '../core/clean.ts'
import { plainJson } from './plain-json.ts'

test('what a database can hold is kept as it is, and nothing else', () => {
  expect(plainJson({ text: 'a\0b', more: undefined, half: '\ud83d', whole: '😀' })).toBe(
    '{"text":"a\ufffdb","half":"\ufffd","whole":"😀"}',
  )
  // It says so, and holds none.
  expect(JSON.parse(plainJson({ text: String.raw`\u0000 \ud800` }))).toEqual({
    text: String.raw`\u0000 \ud800`,
  })
  const strings = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(fc.dictionary(strings, fc.array(strings)), (value) => {
      expect(JSON.parse(plainJson(value))).toEqual(clean(JSON.parse(JSON.stringify(value))))
    }),
  )
})
