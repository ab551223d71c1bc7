import { expect, test } from 'vitest'
import { type FactsQuery, factsIn } from './facts.ts'

const query: FactsQuery = {
  today: '2026-11-21',
  dayFirst: true,
  vocabulary: {
    numbers: [
      { kind: 'order_id', shape: 'NW-#######' },
      { kind: 'repair_id', shape: 'RP-#####' },
    ],
    products: [{ name: 'Skerry 2' }, { name: 'Squall Shell', also: ['Squall jacket'] }],
    locations: [{ name: 'lisbon', also: ['Lisboa', 'لشبونة'] }],
  },
  phonesIn: () => [],
}
const found = (text: string) =>
  factsIn(text, query).map(({ kind, value, checked }) => ({ kind, value, checked }))

test.each(['NW-4820193', 'nw4820193', 'NW 4820193', 'NW–4820193', 'nw- 4820193'])(
  '%s is an order number in one form',
  (text) => {
    expect(found(`where is ${text}?`)).toEqual([
      { kind: 'order_id', value: 'NW-4820193', checked: true },
    ])
  },
)

test('digits of a length that only orders have are an order number, unchecked', () => {
  expect(found('order 4820193 please')).toEqual([
    { kind: 'order_id', value: 'NW-4820193', checked: false },
  ])
  expect(found('pesanan ४८२०१९३')).toEqual([
    { kind: 'order_id', value: 'NW-4820193', checked: false },
  ])
})

test('five digits could be a postcode and are no repair number', () => {
  expect(found('20417')).toEqual([])
  expect(found('RP-20417')).toEqual([{ kind: 'repair_id', value: 'RP-20417', checked: true }])
})

test('a card is found in groups, and one with a wrong digit is no fact', () => {
  expect(found('card 4111 1111 1111 1111 thanks')).toEqual([
    { kind: 'card', value: '4111111111111111', checked: true },
  ])
  expect(found('card 4111 1111 1111 1112 thanks')).toEqual([])
})

test('an IBAN ends where its check fits, also when the sentence goes on', () => {
  expect(found('send it to DE89 3704 0044 0532 0130 00 please')).toEqual([
    { kind: 'iban', value: 'DE89370400440532013000', checked: true },
  ])
  expect(found('DE88 3704 0044 0532 0130 00')).toEqual([])
})

test('e-mail, product and place are found in the spelling of the customer', () => {
  expect(found('Ana.Lima+shop@Example.com wants a skerry2 from LISBOA')).toEqual([
    { kind: 'email', value: 'ana.lima+shop@example.com', checked: true },
    { kind: 'product', value: 'Skerry 2', checked: true },
    { kind: 'location', value: 'lisbon', checked: true },
  ])
  expect(found('squall JACKET في لشبونة')).toMatchObject([
    { value: 'Squall Shell' },
    { value: 'lisbon' },
  ])
})

test('an error message is what is quoted after such a word, or a code', () => {
  expect(found('the app shows "payment could not be processed"')).toMatchObject([
    { kind: 'error_message', value: 'payment could not be processed' },
  ])
  expect(found('error code E-1043 again')).toMatchObject([
    { kind: 'error_message', value: 'E-1043' },
  ])
})

test('what is checked wins over a guess at the same place', () => {
  const phonesIn = () => [{ start: 5, end: 12, value: '+494820193', checked: true }]
  expect(factsIn('call 4820193', { ...query, phonesIn }).map(({ kind }) => kind)).toEqual(['phone'])
})

test('one place in the text is one fact', () => {
  const facts = factsIn(
    'GB82WEST12345698765432 was charged 49,90 € on 3.4.2026 for NW-4820193',
    query,
  )
  const places = facts.map(({ start, end }) => [start, end])
  for (const [index, [start = 0]] of places.entries())
    expect(start).toBeGreaterThanOrEqual(places[index - 1]?.[1] ?? 0)
  expect(facts.map(({ kind }) => kind)).toEqual(['iban', 'amount', 'date', 'order_id'])
})

test('offsets point at the words of the text as it was written', () => {
  const text = 'Grüße! Bestellung NW-4820193, bezahlt 49,90 €'
  for (const { start, end, kind } of factsIn(text, query))
    expect(text.slice(start, end)).toBe(kind === 'order_id' ? 'NW-4820193' : '49,90 €')
})
