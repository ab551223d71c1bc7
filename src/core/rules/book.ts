import type { Known, Token } from './fold.ts'
import { foldWord } from './letters.ts'
import type { Pack } from './pack.ts'
import { type Spelling, type Wording, wordingOf } from './wording.ts'

/** All rules of one way to read words, and a way to ask only those that can fit. */

export type Rule = {
  /** What it finds: a kind of risk or a tone. */
  finds: string
  /** As en.legal_threat.lawyer. */
  name: string
  language: string
}
export type Hit = Rule & { start: number; end: number }

type Line = { wording: Wording; rule: Rule; guards: Wording[]; order: number }

type Index = {
  exact: Map<string, Line[]>
  stems: Map<string, Line[]>
  always: Line[]
  known: Set<string>
}

type Book = Index & { turn: Spelling['turn'] }

export function bookOf(packs: readonly Pack[], turn: Spelling['turn']): Book {
  const book: Book = { exact: new Map(), stems: new Map(), always: [], known: new Set(), turn }
  let order = 0
  for (const pack of packs) {
    const spelling = { words: pack.words, turn, umlauts: pack.language === 'de' }
    for (const { rule, block } of rulesOf(pack))
      for (const line of linesOf(rule, block, spelling)) add(book, { ...line, order: order++ })
  }
  return book
}

function rulesOf(pack: Pack): { rule: Rule; block: string }[] {
  const { language } = pack
  const risks = Object.entries(pack.risks).flatMap(([kind, rules]) =>
    Object.entries(rules).map(([name, block]) => ({
      rule: { finds: kind, name: `${language}.${kind}.${name}`, language },
      block,
    })),
  )
  const tones = Object.entries(pack.tones).map(([tone, block]) => ({
    rule: { finds: tone, name: `${language}.${tone}`, language },
    block,
  }))
  return [...risks, ...tones]
}

function linesOf(rule: Rule, block: string, spelling: Spelling): Omit<Line, 'order'>[] {
  const written = block
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const guards = written
    .filter((line) => line.startsWith('- '))
    .map((line) => wordingOf(line.slice(2), spelling))
  return written
    .filter((line) => !line.startsWith('- '))
    .map((line) => ({ wording: wordingOf(line, spelling), rule, guards }))
}

function add(book: Book, line: Line): void {
  for (const word of line.wording.words) if (word.length > 2) book.known.add(word)
  if (line.wording.anchors.length === 0) book.always.push(line)
  for (const { text, isStem } of line.wording.anchors) {
    const map = isStem ? book.stems : book.exact
    const lines = map.get(text)
    if (lines) lines.push(line)
    else map.set(text, [line])
  }
}

/** Each rule at most once, where it first fits. */
export function hitsIn(book: Book, tokens: readonly Token[]): Hit[] {
  const words = tokens.map(({ text }) => book.turn(text, false))
  const text = ` ${words.join(' ')} `
  const found = new Map<string, Hit>()
  for (const line of candidates(book, words)) {
    if (found.has(line.rule.name)) continue
    const place = placeOf(line, text)
    if (!place) continue
    const first = tokens[spaces(text, place.from) - 1]
    const last = tokens[spaces(text, place.to - 1) - 1]
    found.set(line.rule.name, {
      ...line.rule,
      start: first?.start ?? 0,
      end: (last ?? first)?.end ?? 0,
    })
  }
  return [...found.values()]
}

/** The n-th word begins after n + 1 spaces. */
function spaces(text: string, to: number): number {
  let count = 0
  for (let at = 0; at < to; at++) if (text[at] === ' ') count++
  return count
}

const MOST_TRIES = 20

function placeOf({ wording, guards }: Line, text: string): { from: number; to: number } | null {
  const pattern = wording.pattern()
  pattern.lastIndex = 0
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const found = pattern.exec(text)
    if (!found) return null
    const place = {
      from: found.index,
      to: Math.max(found.index + 1, found.index + found[0].length),
    }
    if (!guards.some((guard) => covers(guard, text, place))) return place
    pattern.lastIndex = place.to - 1
  }
  return null
}

function covers(guard: Wording, text: string, place: { from: number; to: number }): boolean {
  for (const { index, 0: found } of text.matchAll(guard.pattern()))
    if (index < place.to && index + found.length > place.from) return true
  return false
}

function candidates(book: Book, words: readonly string[]): Line[] {
  const lines = new Set(book.always)
  const add = (more: Line[] | undefined) => {
    if (more) for (const line of more) lines.add(line)
  }
  for (const word of new Set(words.flatMap(bared))) {
    add(book.exact.get(word))
    for (let end = 1; end <= word.length; end++) add(book.stems.get(word.slice(0, end)))
  }
  return [...lines].sort((a, b) => a.order - b.order)
}

const front = /^([وف])?([بلكسح]|ها)?(ا?ل)?/u

/** An Arabic word with and without the small words that stick to its front. */
function bared(word: string): string[] {
  if (!/^\p{sc=Arabic}/u.test(word)) return [word]
  const parts =
    front
      .exec(word)
      ?.slice(1)
      .map((part) => part ?? '') ?? []
  const cuts = new Set([0])
  for (const [place] of parts.entries()) {
    const cut = parts.slice(0, place + 1).join('').length
    cuts.add(cut)
  }
  for (const known of [
    'ال',
    'ل',
    'ب',
    'و',
    'ف',
    'لل',
    'وال',
    'بال',
    'س',
    'ح',
    'ك',
    'ها',
    'وب',
    'ول',
    'ولل',
    'فال',
  ])
    if (word.startsWith(known)) cuts.add(known.length)
  return [...cuts].map((cut) => word.slice(cut)).filter(Boolean)
}

const SHORTEST_TYPO = 6

/** Which words the rules know, and which of them a misspelled one stands for. */
export function knownOf(book: Book, packs: readonly Pack[]): Known {
  const typed = new Map<string, string>()
  for (const word of packs
    .flatMap(({ typos }) => typos.split(/\s+/))
    .filter(Boolean)
    .map(foldWord))
    for (const variant of [word, ...shorter(word)]) typed.set(variant, typed.get(variant) ?? word)
  return {
    has: (word) => book.known.has(word),
    meantBy(word) {
      if (word.length < SHORTEST_TYPO - 1) return undefined
      const meant = [word, ...shorter(word)]
        .map((variant) => typed.get(variant))
        .find((each) => each !== undefined && isSlip(word, each))
      return meant
    },
  }
}

const shorter = (word: string): string[] =>
  Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1))

/** One letter too many, too few, another, or two changed about; the first is mostly right. */
function isSlip(word: string, meant: string): boolean {
  if (meant.length < SHORTEST_TYPO || word[0] !== meant[0]) return false
  let from = 0
  while (from < word.length && word[from] === meant[from]) from++
  let back = 0
  while (
    back < word.length - from &&
    back < meant.length - from &&
    word.at(-1 - back) === meant.at(-1 - back)
  )
    back++
  const [left, right] = [
    word.slice(from, word.length - back),
    meant.slice(from, meant.length - back),
  ]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
