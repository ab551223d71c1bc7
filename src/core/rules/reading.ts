import { bookOf, type Hit, hitsIn, knownOf } from './book.ts'
import { type Cleared, clear } from './clear.ts'
import { type Token, tokensOf } from './fold.ts'
import { isForeignWord } from './foreign.ts'
import { soundOf } from './letters.ts'
import { packs } from './packs.ts'

/** A message as the rules read it, and which of them fit. */
export type Reading = {
  original: string
  cleared: Cleared
  tokens: Token[]
  hits: Hit[]
  language: string
}

const bySound = packs.filter(({ language }) => language === 'hi-Latn')
const bySpelling = packs.filter(({ language }) => language !== 'hi-Latn')
const books = [bookOf(bySpelling, (word) => word), bookOf(bySound, soundOf)]
const [spelled] = books
const known = spelled ? knownOf(spelled, packs) : undefined

let last: Reading | undefined

/** The text that was read last is at hand: its risks and its tone are asked for one after the other. */
export function read(text: string, language: string): Reading {
  if (last?.original !== text || last.language !== language) last = reading(text, language)
  return last
}

function reading(text: string, language: string): Reading {
  const cleared = clear(text)
  const tokens = known ? tokensOf(cleared, known) : []
  const hits = books.flatMap((book) => hitsIn(book, tokens))
  return {
    original: text,
    cleared,
    tokens,
    hits: hits.filter((hit) => !isForeignWord(hit, tokens, language)),
    language,
  }
}
