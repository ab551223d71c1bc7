import type { Fused } from './fusion.ts'
import { likeness } from './near-duplicate.ts'
import { contentWordsOf } from './text/function-words.ts'
import { eachRun, type Fields, wordId } from './text/terms.ts'
import { wordsOf } from './text/words.ts'

/** A hit that was looked at, with why it was chosen or not. */
export type Evidence<Hit extends Found = Found> = Hit & {
  verdict: 'evidence' | 'too far' | 'repeats'
  /** The words asked for that the passage has, or has a form of. */
  matched: string[]
  /** Of what is asked, how much the passage speaks of: 0 to 1. */
  coverage: number
}
type Found = Fused & { passage: Fields }

/** What words and meaning must say together, and words alone where there is no meaning. See docs/decisions/014. */
const LEAST_TOGETHER = 1.5
const MEANING_WEIGHT = 1.2
const LEAST_COVERAGE = 0.5
/** Of the runs of letters in a word, how many must be there for a form of it to be. */
const LEAST_OF_WORD = 0.6
const SAME_WORDS = 0.9

/** Each hit with its verdict, in the order they came; `nearFor` gives the embedder's `near`, or null where words were all there was. */
export function evidenceFrom<Hit extends Found>(
  asks: readonly string[],
  hits: readonly Hit[],
  nearFor: (hit: Hit) => number | null,
): Evidence<Hit>[] {
  const contents = asks.map(contentWordsOf)
  const chosen: Evidence<Hit>[] = []
  return hits.map((hit) => {
    const coverage = coverageOf(contents, hit.passage)
    const isNear = speaksTo(coverage.coverage, nearFor(hit), hit.meaning?.score ?? 0)
    const isSaid = isNear && chosen.some((other) => saysTheSame(other.passage, hit.passage))
    const verdict = !isNear ? 'too far' : isSaid ? 'repeats' : 'evidence'
    const judged: Evidence<Hit> = { ...hit, ...coverage, verdict }
    if (verdict === 'evidence') chosen.push(judged)
    return judged
  })
}

const speaksTo = (coverage: number, near: number | null, similarity: number): boolean =>
  near === null
    ? coverage >= LEAST_COVERAGE
    : coverage + (MEANING_WEIGHT * similarity) / near >= LEAST_TOGETHER

/** Texts of another length need no closer look. */
function saysTheSame({ text: one }: Fields, { text: other }: Fields): boolean {
  const [short, long] = [Math.min(one.length, other.length), Math.max(one.length, other.length)]
  return short >= long * SAME_WORDS && likeness(one, other) >= SAME_WORDS
}

/** For the thing asked that the passage answers best. */
function coverageOf(
  contents: readonly string[][],
  passage: Fields,
): Pick<Evidence, 'matched' | 'coverage'> {
  const there = termsIn(passage)
  let best: Pick<Evidence, 'matched' | 'coverage'> = { matched: [], coverage: 0 }
  for (const words of contents) {
    const matched = words.filter((word) => isThere(word, there))
    const coverage = lettersIn(matched) / Math.max(1, lettersIn(words))
    if (coverage > best.coverage) best = { matched, coverage }
  }
  return best
}

/** Long words say more than short ones. */
const lettersIn = (words: readonly string[]): number =>
  words.reduce((sum, { length }) => sum + Math.min(length, 8), 0)

function termsIn({ text, headingPath, questions }: Fields): Set<number> {
  const there = new Set<number>()
  for (const word of wordsOf([...headingPath, ...questions, text].join('\n'))) {
    there.add(wordId(word))
    eachRun(word, (id) => there.add(id))
  }
  return there
}

function isThere(word: string, there: Set<number>): boolean {
  if (there.has(wordId(word))) return true
  let runs = 0
  let found = 0
  eachRun(word, (id) => {
    runs += 1
    if (there.has(id)) found += 1
  })
  return runs > 0 && found / runs >= LEAST_OF_WORD
}
