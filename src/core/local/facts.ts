import { amountsIn } from './amounts.ts'
import { isCardNumber, isIban } from './checks.ts'
import { datesIn, type Reading } from './dates.ts'
import { errorMessagesIn } from './error-words.ts'
import { escaped, overlaps, type Span, westernDigits, wholeWords } from './span.ts'

/**
 * Something a message states: an order number, a day, an amount. The value is in one form whatever the spelling; checked
 * means that it passed its check sum, or that there was no second way to read it.
 */
export type Fact = Span & { kind: string; value: string; checked: boolean }

export type PhoneFound = Span & { value: string; checked: boolean }

/** What the shop calls its numbers and things. */
export type Vocabulary = {
  /** A shape such as NW-#######, in which # is a digit. */
  numbers: readonly { kind: string; shape: string }[]
  products: readonly Name[]
  locations: readonly Name[]
}
export type Name = { name: string; also?: readonly string[] | undefined }

export type FactsQuery = Reading & {
  vocabulary: Vocabulary
  /** Finds phone numbers, also those written as in the customer's own country. */
  phonesIn(text: string): PhoneFound[]
}

/** Everything that a text states, in its order. Where two readings overlap, the surer kind keeps the place. */
export function factsIn(text: string, query: FactsQuery): Fact[] {
  const plain = westernDigits(text)
  const { vocabulary } = query
  const found: Fact[] = [
    ...emailsIn(plain),
    ...ibansIn(plain),
    ...cardsIn(plain),
    ...numbersIn(plain, vocabulary.numbers),
    ...kind('amount', amountsIn(plain)),
    ...kind('date', datesIn(plain, query)),
    ...kind('phone', query.phonesIn(plain)),
    ...errorMessagesIn(plain).map((error) => ({ ...error, kind: 'error_message', checked: false })),
    ...namesIn(plain, 'product', vocabulary.products),
    ...namesIn(plain, 'location', vocabulary.locations),
  ]
  return withoutOverlaps(found).sort((a, b) => a.start - b.start)
}

const kind = (name: string, spans: (Span & { value: string; checked: boolean })[]): Fact[] =>
  spans.map((span) => ({ ...span, kind: name }))

/** What is checked wins over a guess, then earlier kinds over later ones, then the longer over the shorter. */
function withoutOverlaps(found: Fact[]): Fact[] {
  const rank = new Map<string, number>()
  for (const { kind } of found) if (!rank.has(kind)) rank.set(kind, rank.size)
  const order = ({ kind, checked }: Fact) => (rank.get(kind) ?? 0) + (checked ? 0 : rank.size)
  const length = ({ start, end }: Fact) => end - start
  const kept: Fact[] = []
  for (const fact of [...found].sort((a, b) => order(a) - order(b) || length(b) - length(a)))
    if (!kept.some((other) => overlaps(fact, other))) kept.push(fact)
  return kept
}

const email =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,24}(?![\p{L}\p{N}])/giu

const emailsIn = (text: string): Fact[] =>
  [...text.matchAll(email)].map((match) => ({
    ...spanOf(match),
    kind: 'email',
    value: match[0].toLowerCase(),
    checked: true,
  }))

// Printed in groups of four, or with none; the check tells where the number ends and the sentence goes on.
const ibanLike = wholeWords(String.raw`[a-z]{2}\d{2}(?:[ -]?[a-z0-9]){11,30}`)

const ibansIn = (text: string): Fact[] =>
  [...text.matchAll(ibanLike)].flatMap((match) => {
    for (const end of endsOf(match[0])) {
      const value = match[0].slice(0, end).replace(/[ -]/g, '').toUpperCase()
      if (isIban(value))
        return [{ start: match.index, end: match.index + end, kind: 'iban', value, checked: true }]
    }
    return []
  })

/** The whole of it, and wherever a blank ends a part. */
const endsOf = (text: string): number[] => [
  text.length,
  ...[...text.matchAll(/ /g)].map(({ index }) => index).reverse(),
]

const cardLike = /(?<![\d+])\d(?:[ -]?\d){11,18}(?!\d)/g

const cardsIn = (text: string): Fact[] =>
  [...text.matchAll(cardLike)].flatMap((match) => {
    const value = match[0].replace(/\D/g, '')
    return isCardNumber(value) ? [{ ...spanOf(match), kind: 'card', value, checked: true }] : []
  })

function numbersIn(text: string, numbers: Vocabulary['numbers']): Fact[] {
  return numbers.flatMap(({ kind, shape }) => {
    const exact = [...text.matchAll(shaped(shape))].map((match) => ({
      ...spanOf(match),
      kind,
      value: filled(shape, match[0]),
      checked: true,
    }))
    const digits = shape.replace(/[^#]/g, '').length
    const isAlone = numbers.every((other) => other.shape === shape || count(other.shape) !== digits)
    if (digits < 7 || !isAlone) return exact
    // Customers leave the letters out; digits of a length that only this number has are probably it.
    const bare = [
      ...text.matchAll(new RegExp(String.raw`(?<![\d.,+-])\d{${digits}}(?![\d]|[.,]\d)`, 'g')),
    ]
    return [
      ...exact,
      ...bare.map((match) => ({
        ...spanOf(match),
        kind,
        value: filled(shape, match[0]),
        checked: false,
      })),
    ]
  })
}

const count = (shape: string): number => shape.replace(/[^#]/g, '').length

const shaped = (shape: string): RegExp =>
  wholeWords(
    [...shape]
      .map((each) =>
        each === '#' ? String.raw`\d` : each === '-' ? String.raw`[\s\-‐–:#]*` : escaped(each),
      )
      .join(''),
  )

function filled(shape: string, text: string): string {
  const digits = text.replace(/\D/g, '')
  let next = 0
  return shape.replace(/#/g, () => digits[next++] ?? '')
}

function namesIn(text: string, kind: string, names: readonly Name[]): Fact[] {
  return names.flatMap(({ name, also = [] }) => {
    const spellings = [name, ...also].map((each) =>
      each
        .split(/[\s-]+/)
        .map(escaped)
        .join(String.raw`[\s-]*`),
    )
    return [...text.matchAll(wholeWords(spellings.join('|')))].map((match) => ({
      ...spanOf(match),
      kind,
      value: name,
      checked: true,
    }))
  })
}

const spanOf = (match: RegExpMatchArray): Span => {
  const start = match.index ?? 0
  return { start, end: start + match[0].length }
}
