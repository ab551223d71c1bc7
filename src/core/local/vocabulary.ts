import type { Grams } from './grams.ts'
import type { Row } from './linear.ts'

/** The grams that were learned, by hash, each with how telling it is (rare ones are). */
export type Vocabulary = { places: Map<number, number>; rarity: Float32Array; examples: number }

/** With so many examples a gram that only one of them has teaches nothing and fills the memory. */
const manyExamples = 4000

export function learnVocabulary(all: readonly Grams[]): Vocabulary {
  const within = new Map<number, number>()
  for (const { words, runs, concepts } of all)
    for (const grams of [words, runs, concepts])
      for (const hash of grams.keys()) within.set(hash, (within.get(hash) ?? 0) + 1)
  const least = all.length > manyExamples ? 2 : 1
  const kept = [...within].filter(([, examples]) => examples >= least)
  const rarity = Float32Array.from(kept, ([, examples]) => rarityOf(examples, all.length))
  return {
    places: new Map(kept.map(([hash], place) => [hash, place])),
    rarity,
    examples: all.length,
  }
}

const rarityOf = (examples: number, of: number): number => Math.log((1 + of) / (1 + examples)) + 1

/** What words stand for says more than how they are spelled: fitted on the sample shop, phrases judged by the others. */
const conceptWeight = 1.5

/** The known part of a text as features, and how much of it is known: 1 all of it, 0 nothing. */
export function rowOf(
  vocabulary: Vocabulary,
  { words, runs, concepts }: Grams,
): Row & { known: number } {
  const at: number[] = []
  const value: number[] = []
  // Each kind has one length, so that a long word does not drown the others.
  addBlock(vocabulary, words, at, value, 1)
  addBlock(vocabulary, concepts, at, value, conceptWeight)
  const known = addBlock(vocabulary, runs, at, value, 1)
  return { at: Int32Array.from(at), value: Float32Array.from(value), known }
}

function addBlock(
  { places, rarity, examples }: Vocabulary,
  grams: Map<number, number>,
  at: number[],
  value: number[],
  blockWeight: number,
): number {
  const start = at.length
  let squares = 0
  let known = 0
  let unknown = 0
  for (const [hash, times] of grams) {
    const place = places.get(hash)
    const weight = place === undefined ? rarityOf(0, examples) : (rarity[place] ?? 0)
    if (place === undefined) {
      unknown += weight
      continue
    }
    const size = (1 + Math.log(times)) * weight
    known += weight
    squares += size * size
    at.push(place)
    value.push(size)
  }
  const length = (Math.sqrt(squares) || 1) / blockWeight
  for (let each = start; each < value.length; each++) value[each] = (value[each] ?? 0) / length
  return known + unknown === 0 ? 0 : known / (known + unknown)
}
