import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotedIn } from './quoted.ts'

test.each([
  ['Where is my Order?', 'where is my order', 'Where is my Order'],
  ['I’m  tired\nof this', "i'm tired of this", 'I’m  tired\nof this'],
  ['Sie sagte „nein“ dazu', '"nein"', 'nein'],
  ['ＡＢＣ １２３', 'abc 123', 'ＡＢＣ １２３'],
  ['मेरा पैसा कहाँ है', 'पैसा कहाँ', 'पैसा कहाँ'],
  ['no 😡 way', '😡 way…', '😡 way'],
  ['İstanbul now', 'now', 'now'],
  ['short', 'not there', ''],
  ['short', '  ', ''],
])('in %j, %j is %j', (text, quote, words) => {
  expect(quotedIn(text, quote)).toBe(words)
})

test('what it gives always stands in the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      (text, quote) => {
        expect(text).toContain(quotedIn(text, quote))
      },
    ),
  )
})
