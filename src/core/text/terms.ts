import { wordsOf } from './words.ts'

/**
 * What a text is found by: its words, and the runs of four letters in them. The runs find inflected and compound words,
 * slips of the pen and names written apart, in every script and without a dictionary for any language.
 */
export type Terms = { ids: Uint32Array; weights: Float32Array }

export type Fields = { text: string; headingPath: string[]; questions: string[] }

const RUN = 4
/** A run says less than the whole word. */
const RUN_WEIGHT = 0.5
/** How soon saying a thing again adds nothing (BM25's k1). */
const SATURATION = 2
/** Weights are kept in one byte by the index in this process; the other rounds alike, so that both rank alike. */
export const STEPS = 32

/** BM25's b and weight for each field. The average is fixed: with one that moves, every new passage would change all others. */
const fields = {
  text: { weight: 1, byLength: 0.9, averageWords: 60 },
  heading: { weight: 3, byLength: 0.3, averageWords: 8 },
  question: { weight: 6, byLength: 0.3, averageWords: 8 },
}
type Field = (typeof fields)[keyof typeof fields]

/** How strongly a passage speaks for each of its terms; the rarity of a term is the index's business. */
export function termsOfPassage({ text, headingPath, questions }: Fields): Terms {
  const total = new Map<number, number>()
  add(total, counted(text, fields.text))
  add(total, counted(headingPath.join('\n'), fields.heading))
  add(total, strongest(questions.map((question) => counted(question, fields.question))))
  return saturated(total)
}

/** What somebody asks, in the same terms. */
export function termsOfAsk(text: string): Terms {
  const found = new Map<number, number>()
  for (const word of wordsOf(text)) {
    bump(found, wordId(word), 1)
    eachRun(word, (id) => bump(found, id, RUN_WEIGHT))
  }
  return { ids: Uint32Array.from(found.keys()), weights: Float32Array.from(found.values()) }
}

function counted(text: string, { weight, byLength, averageWords }: Field): Map<number, number> {
  const words = wordsOf(text)
  // A handful of words is not about each of them ten times as much as a paragraph is.
  const length = Math.max(words.length, averageWords / 2)
  const each = weight / (1 - byLength + (byLength * length) / averageWords)
  const found = new Map<number, number>()
  for (const word of words) {
    bump(found, wordId(word), each)
    eachRun(word, (id) => bump(found, id, each))
  }
  return found
}

/** An article with many questions is not more about their common words than one with a single question. */
function strongest(all: Map<number, number>[]): Map<number, number> {
  const found = new Map<number, number>()
  for (const each of all)
    for (const [id, weight] of each) found.set(id, Math.max(weight, found.get(id) ?? 0))
  return found
}

function saturated(total: Map<number, number>): Terms {
  const ids = Uint32Array.from(total.keys())
  const weights = new Float32Array(ids.length)
  ids.forEach((id, place) => {
    const count = total.get(id) ?? 0
    const weight = (count * (SATURATION + 1)) / (count + SATURATION)
    weights[place] = Math.max(1, Math.round(weight * STEPS)) / STEPS
  })
  return { ids, weights }
}

function add(total: Map<number, number>, more: Map<number, number>): void {
  for (const [id, weight] of more) bump(total, id, weight)
}

function bump(counts: Map<number, number>, id: number, by: number): void {
  counts.set(id, (counts.get(id) ?? 0) + by)
}

export const wordId = (word: string): number => hash(word, 0, word.length, 0x811c9dc5)

/** Runs of letters with the ends of the word marked, of words long enough to have an inside. */
export function eachRun(word: string, use: (id: number) => void): void {
  if (word.length < 3 || isPair.test(word)) return
  const marked = `_${word}_`
  const run = isHangul.test(word) ? 2 : RUN
  for (let at = 0; at + run <= marked.length; at++) use(hash(marked, at, at + run, 0x9e3779b9))
}

const isPair = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u
/** A syllable is one character there. */
const isHangul = /^\p{sc=Hangul}/u

/** FNV-1a: the same numbers in every process, and in the index that lies elsewhere. */
function hash(text: string, from: number, to: number, seed: number): number {
  let value = seed
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value ^= value >>> 15
  return Math.imul(value, 0x2c1b3c6d) >>> 0
}
