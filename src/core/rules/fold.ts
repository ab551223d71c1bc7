import { isCommonWord } from '../local/common-words.ts'
import type { Cleared } from './clear.ts'
import { foldWord, unleeted } from './letters.ts'

/** A message as the rules read it: words in one spelling, ends of sentences, and where they stood. */

export type Token = { text: string; start: number; end: number }

/** What the rules know: a word that is none of theirs may be one of theirs in disguise. */
export type Known = { has(word: string): boolean; meantBy(word: string): string | undefined }

const LONGEST_WORD = 40
/** As long as a message of the channel may be; what is longer is held, for its rest was not read. */
export const LONGEST_MESSAGE = 4096

const address = String.raw`[^\s@<>()]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`
const link = String.raw`(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+\.(?:com|net|org|io|info|xyz|top|shop|site|online|click|link|ru|cn|de|fr|es|br|in|id|ly|me|co)(?:\/\S*)?(?![\p{L}\p{N}])`
const amount = String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{L}@$*])`
const letters = String.raw`[\p{L}\p{M}\p{N}\u0001]+(?:[@$*!|+€]+[\p{L}\p{M}\p{N}\u0001]+)*\+?`
const picture = String.raw`\p{Extended_Pictographic}[\p{Emoji_Modifier}]?`
const ends = String.raw`[.!?…؟۔。！？।॥]+|\n+`
const piece = new RegExp(
  `(?<mail>${address})|(?<link>${link})|(?<number>${amount})|(?<word>${letters})|(?<picture>${picture})|(?<end>${ends})|[$€£₹]`,
  'giu',
)

export function tokensOf({ text, at }: Cleared, known: Known): Token[] {
  const tokens: Token[] = []
  const plain = text.slice(0, LONGEST_MESSAGE).replace(/(\p{L})[’ʼ`´‘](?=\p{L})/gu, "$1'")
  for (const found of withoutApostrophes(plain).matchAll(piece)) {
    const { mail, link, end, word } = found.groups ?? {}
    const place = (from: number, to: number) => ({ start: at[from] ?? 0, end: at[to] ?? 0 })
    const stop = found.index + found[0].length
    if (mail) tokens.push({ text: 'mailaddress', ...place(found.index, stop) })
    else if (link) tokens.push({ text: 'weblink', ...place(found.index, stop) })
    else if (end) tokens.push({ text: /[?؟？]/.test(end) ? '?' : '.', ...place(found.index, stop) })
    else if (word)
      tokens.push(...wordsIn(word, known).map((text) => ({ text, ...place(found.index, stop) })))
    else
      tokens.push({
        text: found[0] === '$' ? 'dollars' : foldWord(found[0]),
        ...place(found.index, stop),
      })
  }
  return joined(tokens, known)
}

/** French and Italian put a small word before an apostrophe; elsewhere both sides are one word. Places stay. */
const withoutApostrophes = (text: string): string =>
  text
    .replace(
      /(?<!\p{L})(j|l|d|n|s|t|m|c|qu|jusqu|lorsqu|puisqu|quelqu|un|all|dell|nell|dall|sull)'(?=\p{L}{2})/giu,
      '$1 ',
    )
    .replace(/(\p{L})'(?=\p{L})/gu, '$1\u0001')
    .replace(/(?<=(?<!\p{L})e)-(?=mail)/giu, '\u0001')

function wordsIn(written: string, known: Known): string[] {
  const word = foldWord(written.replaceAll('\u0001', '')).slice(0, LONGEST_WORD)
  if (known.has(word)) return [word]
  const read = unleeted(word).find((reading) => known.has(reading))
  if (read !== undefined) return [read]
  if (/[@$!|+€]/.test(word)) return word.split(/[@$!|+€]+/).filter(Boolean)
  const short = shortened(word, known)
  if (isCommonWord(short)) return [short]
  return [known.meantBy(short) ?? short]
}

/** "scaaaam" is scam and "heeelp" help. */
function shortened(word: string, known: Known): string {
  if (!/(.)\1{2}/u.test(word)) return word
  const once = word.replace(/(.)\1{2,}/gu, '$1')
  const twice = word.replace(/(.)\1{2,}/gu, '$1$1')
  return known.has(twice) ? twice : once
}

const FEWEST_SPACED = 4
/** Letters with a point after each: the longest word that may end a run of single characters. */
const MOST_SPACED = 40

/** "l a w y e r" and "l.a.w.y.e.r" are one word, if a rule knows it. What follows a run never changes what it ends in. */
function joined(tokens: Token[], known: Known): Token[] {
  const out: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const stop = runEnd(tokens, at)
    const run = tokens.slice(at, Math.max(stop, at + 1))
    out.push(...run.slice(0, -MOST_SPACED), ...spacedWord(run.slice(-MOST_SPACED), known))
    at += run.length
  }
  return out
}

/** Where single characters that stand side by side come to an end. */
function runEnd(tokens: Token[], from: number): number {
  let at = from
  while (isSingle(tokens[at]) && (at === from || isBeside(tokens[at - 1], tokens[at]))) at++
  return at
}

const isSingle = (token: Token | undefined): boolean =>
  token !== undefined && [...token.text].length === 1

const isBeside = (before: Token | undefined, token: Token | undefined): boolean =>
  before !== undefined && token !== undefined && token.start - before.end <= 1

/** The longest known word that a run ends in, after the characters before it. */
function spacedWord(run: Token[], known: Known): Token[] {
  const points = run.length - 1 - run.findLastIndex(({ text }) => text !== '.')
  const body = run.slice(0, run.length - points)
  const last = body.at(-1)
  for (const [at, first] of body.slice(0, 1 - FEWEST_SPACED).entries()) {
    const letters = body.slice(at).map(({ text }) => text)
    const word = letters.join('').replaceAll('.', '')
    if (last && word.length >= FEWEST_SPACED && known.has(word))
      return [
        ...run.slice(0, at),
        { text: word, start: first.start, end: last.end },
        ...run.slice(body.length),
      ]
  }
  return run
}
