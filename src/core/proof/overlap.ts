import { contentWordsOf } from '../text/function-words.ts'
import { wordsOf } from '../text/words.ts'
import { isFormOf } from './forms.ts'

/** How much of what a sentence says stands in the words it rests on, in no language in particular. */
export type Overlap = {
  /** Of its words, the longest row that stands there in the same order, gaps allowed: 0 to 1. */
  order: number
  /** Of its words, those that stand together in one place there: 0 to 1. */
  window: number
  /** How many words on end are not there. */
  gap: number
  /** Words that say something and are there in no form. */
  novel: string[]
  /** How many words there are to find something in. */
  among: number
}

export function overlapOf(sentence: string, evidence: string): Overlap {
  const said = wordsOf(sentence)
  const there = wordsOf(evidence)
  const known = new Set(there)
  return {
    order: longestOrder(said, there) / Math.max(1, said.length),
    window: bestWindow(said, there),
    gap: longestGap(said, known),
    novel: contentWordsOf(sentence).filter(
      (word) => !known.has(word) && !there.some((other) => isFormOf(word, other)),
    ),
    among: known.size,
  }
}

function longestGap(said: readonly string[], known: ReadonlySet<string>): number {
  let longest = 0
  let open = 0
  for (const word of said) {
    open = known.has(word) ? 0 : open + 1
    longest = Math.max(longest, open)
  }
  return longest
}

/** The longest common subsequence, row by row. */
function longestOrder(said: readonly string[], there: readonly string[]): number {
  let above = new Uint16Array(there.length + 1)
  for (const word of said) {
    const row = new Uint16Array(there.length + 1)
    there.forEach((other, place) => {
      row[place + 1] =
        word === other ? (above[place] ?? 0) + 1 : Math.max(above[place + 1] ?? 0, row[place] ?? 0)
    })
    above = row
  }
  return above[there.length] ?? 0
}

/** A place is half as long again as the sentence, and a little more: another word order still fits in. */
function bestWindow(said: readonly string[], there: readonly string[]): number {
  const own = new Set(said)
  if (own.size === 0) return 1
  const size = Math.min(there.length, Math.ceil(said.length * 1.5) + 5)
  const inside = new Map<string, number>()
  let found = 0
  let best = 0
  there.forEach((word, place) => {
    if (own.has(word)) {
      const times = inside.get(word) ?? 0
      if (times === 0) found++
      inside.set(word, times + 1)
    }
    const gone = there[place - size]
    if (gone !== undefined && own.has(gone)) {
      const times = inside.get(gone) ?? 0
      if (times === 1) found--
      inside.set(gone, times - 1)
    }
    best = Math.max(best, found)
  })
  return best / own.size
}
