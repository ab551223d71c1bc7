import { wordsOf } from '../text/words.ts'
import { isCommonWord } from './common-words.ts'
import { conceptsIn } from './concepts.ts'

/**
 * What the intent classifier sees of a text, as 32-bit hashes: words, pairs of words that stand near each other, and
 * runs of two to five characters inside words, which carry over typing errors and endings; and what words of the trade stand for in any
 * language, alone and in pairs. No text is kept.
 */
export type Grams = {
  words: Map<number, number>
  runs: Map<number, number>
  concepts: Map<number, number>
}

/** Words further on are not read. */
export const mostWords = 200

const longestRun = 5
/** How many content words further on the second of a pair may be. */
const reach = 3
const conceptReach = 4

export function gramsOf(text: string, concepts = conceptsIn): Grams {
  const words = new Map<number, number>()
  const runs = new Map<number, number>()
  const all = wordsOf(text).slice(0, mostWords)
  const hashes = all.map(gramOf)
  for (const [place, hash] of hashes.entries()) {
    count(words, hash)
    const next = hashes[place + 1]
    if (next !== undefined) count(words, joined(hash, next))
  }
  pairsOf(
    all.filter((word) => !isCommonWord(word)).map((word) => hashOf(word, 2)),
    words,
    reach,
  )
  for (const word of all) runsOf(` ${word} `, runs)
  return { words, runs, concepts: conceptGrams(concepts(all)) }
}

function conceptGrams(found: readonly string[]): Map<number, number> {
  const concepts = new Map<number, number>()
  // No word begins like this, nor is any run so long: else the hash of one could be that of a concept.
  const hashes = found.map((concept) => hashOf(`concept:${concept}`, 3))
  for (const hash of hashes) count(concepts, hash)
  pairsOf(hashes, concepts, conceptReach)
  return concepts
}

/** Whichever came first: "refund my order" and "order refund" share one. */
function pairsOf(hashes: number[], into: Map<number, number>, reach: number): void {
  for (let first = 0; first < hashes.length; first++) {
    const end = Math.min(hashes.length, first + 1 + reach)
    for (let second = first + 1; second < end; second++) {
      const [a = 0, b = 0] = [hashes[first], hashes[second]]
      count(into, a < b ? joined(a, b) : joined(b, a))
    }
  }
}

function runsOf(padded: string, into: Map<number, number>): void {
  for (let start = 0; start < padded.length - 1; start++) {
    let hash = 0x811c9dc5
    const end = Math.min(padded.length, start + longestRun)
    for (let at = start; at < end; at++) {
      hash = Math.imul(hash ^ padded.charCodeAt(at), 0x01000193)
      if (at > start) count(into, hash)
    }
  }
}

/** What stands for a word by itself. */
export const gramOf = (word: string): number => hashOf(word, 1)

function hashOf(word: string, kind: number): number {
  let hash = 0x811c9dc5 ^ kind
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

const joined = (first: number, second: number): number =>
  Math.imul(Math.imul(first ^ 0x9e3779b9, 0x85ebca6b) ^ second, 0xc2b2ae35)

function count(into: Map<number, number>, hash: number): void {
  into.set(hash, (into.get(hash) ?? 0) + 1)
}
