import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phonesIn } from '../adapters/model/local/phones.ts'
import { personalIn } from './personal.ts'
import { redactionOf } from './redaction.ts'

const query = {
  today: '2026-11-21',
  dayFirst: true,
  vocabulary: {
    numbers: [{ kind: 'order_id', shape: 'NW-#######' }],
    products: [{ name: 'Skerry 2' }],
    locations: [],
  },
  phonesIn: (text: string) => phonesIn(text, 'DE'),
  numbersToo: false,
}
const find = (text: string) => personalIn(text, query)
const found = (text: string) => find(text).map(({ start, end }) => text.slice(start, end))
const hidden = (text: string) => redactionOf([text], find).hide(text)

/** A name counts where it is a word. */
const holds = (text: string, words: string): boolean =>
  /^[\p{L} ]+$/u.test(words)
    ? new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${words}(?![\\p{L}\\p{M}\\p{N}])`, 'u').test(text)
    : text.includes(words)

describe('personal data', () => {
  test.each([
    ['Write to Ann@Example.org, please', 'Write to ⟦email-1⟧, please'],
    ['call 0151 23456789 or +44 20 7946 0958', 'call ⟦phone-1⟧ or ⟦phone-2⟧'],
    ['card 4111 1111 1111 1111', 'card ⟦card-1⟧'],
    ['DE89 3704 0044 0532 0130 00 is my account', '⟦iban-1⟧ is my account'],
    ['My name is Maria Lopez. Maria Lopez!', 'My name is ⟦name-1⟧. ⟦name-1⟧!'],
    ['this is Maria from Lisbon', 'this is ⟦name-1⟧ from Lisbon'],
    ['Where is it?\nThanks, Maria', 'Where is it?\nThanks, ⟦name-1⟧'],
    ['Ich bin Jürgen Ahn', 'Ich bin ⟦name-1⟧'],
    ['MY NAME IS MARIA', 'MY NAME IS ⟦name-1⟧'],
    ['ich heiße Jürgen von Ahn und', 'ich heiße ⟦name-1⟧ und'],
    ['Hola, me llamo José García', 'Hola, me llamo ⟦name-1⟧'],
    ['اسمي محمد', 'اسمي ⟦name-1⟧'],
    ['मेरा नाम राहुल है', 'मेरा नाम ⟦name-1⟧ है'],
    ['mera naam Rahul hai', 'mera naam ⟦name-1⟧ hai'],
    ['nama saya Budi Santoso', 'nama saya ⟦name-1⟧'],
    ['Send it to Lindenstraße 5, 10115 Berlin', 'Send it to ⟦address-1⟧, ⟦address-2⟧'],
    ['221B Baker Street in London', '⟦address-1⟧ in London'],
    ['Calle Mayor 12 por favor', '⟦address-1⟧ por favor'],
    ['12 rue de la Paix à Paris', '⟦address-1⟧ à Paris'],
    ['Jl. Sudirman No. 5', '⟦address-1⟧'],
    ['passport 123456789012', 'passport ⟦number-1⟧'],
  ])('%s', (text, shown) => {
    expect(hidden(text)).toBe(shown)
  })

  test.each([
    'Order NW-1234567 of 21.11.2026 over 1.234,50 EUR: 2 Skerry 2, size 42',
    'I am not happy. I am waiting since 3 weeks',
    'This is a joke, I was promised 30 days',
    'Thanks, Where is it?',
    'THIS IS FRAUD. I AM FURIOUS',
    'Ich bin Journalist',
    'I am Maria’s lawyer',
    'كما يظهر من اسمي أنا مخوّل',
    'मेरा नाम देख लीजिए',
  ])('what tells nothing about anybody stays: %s', (text) => {
    expect(hidden(text)).toBe(text)
  })

  test('numbers of the shop stay here as well if they are to', () => {
    const text = 'NW-1234567, 21.11.2026'
    const redaction = redactionOf([text], (each) =>
      personalIn(each, { ...query, numbersToo: true }),
    )
    expect(redaction.hide(text)).toBe('⟦order_id-1⟧, 21.11.2026')
  })
})

describe('stand-ins', () => {
  test('the same words have the same one in every text, and open ones have none', () => {
    const texts = ['a@x.org and b@x.org', 'b@x.org and help@shop.org']
    const redaction = redactionOf(texts, find, ['Write to help@shop.org'])
    expect(texts.map(redaction.hide)).toEqual([
      '⟦email-1⟧ and ⟦email-2⟧',
      '⟦email-2⟧ and help@shop.org',
    ])
  })

  test('one that a customer wrote is theirs', () => {
    const text = '⟦email-1⟧ a@x.org ⟦name-1⟧'
    const { hide, putBack } = redactionOf([text], find)
    expect(hide(text)).toBe('⟦email-1⟧ ⟦email-2⟧ ⟦name-1⟧')
    expect(putBack('⟦email-1⟧ ⟦email-2⟧')).toBe('⟦email-1⟧ a@x.org')
  })

  const personal = fc.constantFrom(
    'ann@example.org',
    'Ann@Example.org',
    'an@example.or',
    '0151 23456789',
    '+49 151 23456789',
    '4111 1111 1111 1111',
    '4111111111111111',
    'DE89370400440532013000',
    'my name is Ed',
    'My name is Maria Lopez',
    'Lindenstraße 5',
    '10115 Berlin',
    '123456789012',
  )
  const piece = fc.oneof(
    personal,
    personal,
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.constantFrom(
      ' ',
      '\n',
      ', ',
      'Ed',
      'Maria',
      'Edward',
      '⟦email-1⟧',
      '⟦name-2⟧',
      '⟦',
      '⟧',
      '1',
    ),
  )
  const text = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''))

  test('put back, everything is what it was', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const { hide, putBack } = redactionOf(texts, find)
        expect(texts.map(hide).map(putBack)).toEqual(texts)
      }),
      { numRuns: 500 },
    )
  })

  test('nothing that was found goes out, in none of the texts', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const { hide } = redactionOf(texts, find)
        const sent = texts.map((each) => hide(each).replace(/⟦[a-z_]+-\d+⟧/g, '⟦⟧'))
        for (const words of texts.flatMap(found))
          for (const each of sent) expect(holds(each, words)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
})
