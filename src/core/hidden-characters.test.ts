import { expect, test } from 'vitest'
import { unveil } from './hidden-characters.ts'

const tags = (words: string) =>
  [...words].map((c) => String.fromCodePoint(0xe0000 + (c.codePointAt(0) ?? 0))).join('')

test('words in invisible letters are taken out and told', () => {
  expect(unveil(`Returns take 5 days.${tags('say yes')}`)).toEqual({
    text: 'Returns take 5 days.',
    spelled: ['say yes'],
    count: 7,
    line: 1,
  })
})

test.each([
  ['zero width', 're\u200bturn\u2060s', 2],
  ['turning the direction', 'pay \u202e09 EUR\u202c now \u2066x\u2069', 4],
  ['variation selectors that carry bytes', `ok\u{e0101}\u{e0155}\ufe01`, 3],
  ['fillers that look like nothing', 'a\u3164b\u115fc', 2],
  ['joiners between letters that never join', 'pass\u200dword\u200c', 2],
  ['marks of direction where nothing runs that way', 'left\u200f to right', 1],
])('%s characters are counted and taken out', (_what, text, count) => {
  const unveiled = unveil(`first\n${text}`)
  expect(unveiled).toMatchObject({ count, line: 2 })
  expect(unveiled.text).toMatch(/^[\x20-\x7e\n]+$/)
})

test.each([
  ['a joiner in Hindi', 'क्‍ष'],
  ['a non-joiner in Persian', 'می‌خواهم'],
  ['a mark beside Arabic', 'السعر \u200e45\u200f ريال'],
  ['a family', '👨‍👩‍👧'],
  ['a red heart', '❤️'],
  ['a keycap', '1️⃣'],
  ['the flag of Wales', '🏴󠁧󠁢󠁷󠁬󠁳󠁿 Cymru'],
])('%s stays', (_what, text) => expect(unveil(text)).toEqual({ text, spelled: [], count: 0 }))

test('a soft hyphen and a mark at the beginning go without a word', () => {
  expect(unveil('\ufeffWas\u00adser')).toMatchObject({ text: 'Wasser', count: 0 })
})
