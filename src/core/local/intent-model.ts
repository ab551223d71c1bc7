import { confidenceOf, type Evidence } from './confidence.ts'
import { gramsOf } from './grams.ts'
import { type Linear, type Row, scoresOf, toShares, trainLinear } from './linear.ts'
import { learnVocabulary, rowOf, type Vocabulary } from './vocabulary.ts'

/** A phrase and what it asks; null when it asks nothing that the taxonomy knows. The vector has length one. */
export type Example = { text: string; intent: string | null; vector?: Float32Array | undefined }

/**
 * Two linear models over the same intents: one reads words and runs of characters in any language, one reads the
 * sentence vector where there is one.
 */
export type IntentModel = {
  intents: string[]
  vocabulary: Vocabulary
  words: Linear
  meaning: Meaning | null
  /** How many examples an intent has, on average. */
  perIntent: number
}
/** Centroids are the mean directions of the intents, one after the other. */
export type Meaning = { dimensions: number; linear: Linear; centroids: Float32Array }

export type Judgement = {
  /** The likeliest intent, whether or not it is likely. */
  intent: string
  /** That it is the right one: near nothing when the message asks none of these. */
  confidence: number
  /** The likeliest first, each with its share of one. */
  ranked: { intent: string; share: number }[]
}

/** Stands for "none of these" among the classes; no id of an intent looks like it. */
const none = ''

/** Going over more than these as often as over few would take twice the time and gain nothing. */
const manyExamples = 12_000

export type Lesson = { examples: readonly Example[]; seed: number }

export function learnIntents({ examples, seed }: Lesson): IntentModel {
  const intents = [...new Set(examples.map(({ intent }) => intent ?? none))].sort()
  const place = new Map(intents.map((intent, at) => [intent, at]))
  const labelled = (of: readonly { intent: string | null }[]) =>
    Int32Array.from(of, ({ intent }) => place.get(intent ?? none) ?? 0)
  const grams = examples.map(({ text }) => gramsOf(text))
  const vocabulary = learnVocabulary(grams)
  const rows = grams.map((each) => rowOf(vocabulary, each))
  const size = { classes: intents.length, seed }
  const words = trainLinear(rows, labelled(examples), {
    ...size,
    features: vocabulary.rarity.length,
    ...(rows.length > manyExamples ? { rounds: 8, rate: 1.7 } : { rounds: 20, rate: 1.5 }),
  })
  const meant = examples.filter(({ vector }) => vector !== undefined)
  const meaning = meant.length < 2 ? null : learnMeaning(meant, labelled(meant), size)
  return { intents, vocabulary, words, meaning, perIntent: examples.length / intents.length }
}

/** Few examples are gone over more often. */
const roundsFor = (examples: number): number =>
  Math.max(5, Math.min(30, Math.round(60_000 / examples)))

function learnMeaning(
  examples: readonly Example[],
  labels: Int32Array,
  size: { classes: number; seed: number },
): Meaning {
  const dimensions = examples[0]?.vector?.length ?? 0
  const rows = examples.map(({ vector }) => denseRow(vector ?? new Float32Array(dimensions)))
  const rounds = roundsFor(rows.length)
  const linear = trainLinear(rows, labels, { ...size, features: dimensions, rounds, rate: 3 })
  return { dimensions, linear, centroids: centroidsOf(rows, labels, { ...size, dimensions }) }
}

const places = new Map<number, Int32Array>()

function denseRow(vector: Float32Array): Row {
  const at = places.get(vector.length) ?? Int32Array.from(vector.keys())
  places.set(vector.length, at)
  return { at, value: vector }
}

function centroidsOf(
  rows: readonly Row[],
  labels: Int32Array,
  { classes, dimensions }: { classes: number; dimensions: number },
): Float32Array {
  const centroids = new Float32Array(classes * dimensions)
  for (const [place, { value }] of rows.entries()) {
    const base = (labels[place] ?? 0) * dimensions
    for (const [d, part] of value.entries()) centroids[base + d] = (centroids[base + d] ?? 0) + part
  }
  for (let c = 0; c < classes; c++) {
    const one = centroids.subarray(c * dimensions, (c + 1) * dimensions)
    const length = Math.hypot(...one) || 1
    for (const [d, part] of one.entries()) one[d] = part / length
  }
  return centroids
}

/** How much the vector's word counts beside the words' own. */
const meaningWeight = 0.7
const shownAtMost = 5

export function judge(model: IntentModel, text: string, vector?: Float32Array): Judgement {
  const row = rowOf(model.vocabulary, gramsOf(text))
  const shares = new Float32Array(model.intents.length)
  scoresOf(model.words, row, shares)
  toShares(shares)
  const meaning = vector && model.meaning
  if (meaning) blend(shares, meaning, vector)
  const ranked = model.intents
    .map((intent, at) => ({ intent, at, share: shares[at] ?? 0 }))
    .filter(({ intent }) => intent !== none)
    .sort((a, b) => b.share - a.share)
    .slice(0, shownAtMost)
  const [first] = ranked
  if (!first) return { intent: none, confidence: 0, ranked: [] }
  const evidence: Evidence = { share: first.share, known: row.known, perIntent: model.perIntent }
  if (meaning) evidence.nearness = nearness(meaning, first.at, vector)
  return {
    intent: first.intent,
    confidence: confidenceOf(evidence),
    ranked: ranked.map(({ intent, share }) => ({ intent, share })),
  }
}

function blend(shares: Float32Array, { linear }: Meaning, vector: Float32Array): void {
  const meant = new Float32Array(shares.length)
  scoresOf(linear, denseRow(vector), meant)
  toShares(meant)
  for (const [c, share] of shares.entries())
    shares[c] = Math.log(share + 1e-9) + meaningWeight * Math.log((meant[c] ?? 0) + 1e-9)
  toShares(shares)
}

function nearness({ centroids, dimensions }: Meaning, place: number, vector: Float32Array): number {
  let sum = 0
  for (const [d, part] of vector.entries()) sum += part * (centroids[place * dimensions + d] ?? 0)
  return sum
}
