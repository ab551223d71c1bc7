import { shuffled } from './seeded.ts'

/** Features of one example: their places and values. */
export type Row = { at: Int32Array; value: Float32Array }

/**
 * Logistic regression: one weight for each feature and class, the classes of a feature side by side. Weights that were rounded
 * to a byte each have a scale for each class.
 */
export type Linear = {
  classes: number
  weights: Float32Array | Int8Array
  scales?: Float32Array
  bias: Float32Array
}

export type Training = {
  features: number
  classes: number
  rounds: number
  rate: number
  seed: number
}

/** Of the classes of a row exactly one is right. The same rows in the same order give the same weights. */
export function trainLinear(rows: readonly Row[], labels: Int32Array, training: Training): Linear {
  return descend(rows, training, (place, scores) => {
    toShares(scores)
    const label = at(labels, place)
    scores[label] = at(scores, label) - 1
  })
}

/** Of the classes of a row any may be right: each is learned by itself. Labels are 1 or 0, those of a row side by side. */
export function trainEach(
  rows: readonly Row[],
  labels: Uint8Array,
  training: Training & {
    /** How much more a right class that was missed teaches than a wrong one that was named. */
    missed: number
  },
): Linear {
  const { classes, missed } = training
  return descend(rows, training, (place, scores) => {
    toChances(scores)
    for (let c = 0; c < classes; c++)
      if (labels[place * classes + c] === 1) scores[c] = missed * (at(scores, c) - 1)
  })
}

/**
 * Stochastic gradient descent with a falling rate. It stops early rather than being held back by a penalty, which comes
 * to much the same and is cheaper.
 */
function descend(
  rows: readonly Row[],
  { features, classes, rounds, rate, seed }: Training,
  /** Turns the scores of a row into how wrong each of them is. */
  toErrors: (place: number, scores: Float32Array) => void,
): Linear {
  const weights = new Float32Array(features * classes)
  const model = { classes, weights, bias: new Float32Array(classes) }
  const scores = new Float32Array(classes)
  for (let round = 0; round < rounds; round++) {
    const step = rate * (1 - round / rounds)
    for (const place of shuffled(rows.length, seed + round)) {
      const row = rows[place]
      if (!row) continue
      scoresOf(model, row, scores)
      toErrors(place, scores)
      learn(model, row, scores, step)
    }
  }
  return model
}

/** A class this sure of its score learns nothing worth the time. */
const negligible = 5e-4
const biasRate = 0.02

function learn(
  { classes, weights, bias }: Linear,
  row: Row,
  error: Float32Array,
  rate: number,
): void {
  const wrong: number[] = []
  for (let c = 0; c < classes; c++) if (Math.abs(at(error, c)) > negligible) wrong.push(c)
  for (let i = 0; i < row.at.length; i++) {
    const base = at(row.at, i) * classes
    const by = rate * at(row.value, i)
    for (const c of wrong)
      weights[base + c] = (weights[base + c] as number) - by * (error[c] as number)
  }
  for (const c of wrong) bias[c] = at(bias, c) - biasRate * rate * at(error, c)
}

export function scoresOf(
  { classes, weights, scales, bias }: Linear,
  row: Row,
  into: Float32Array,
): void {
  into.fill(0)
  for (let i = 0; i < row.at.length; i++) {
    const base = at(row.at, i) * classes
    const by = at(row.value, i)
    for (let c = 0; c < classes; c++)
      into[c] = (into[c] as number) + by * (weights[base + c] as number)
  }
  for (let c = 0; c < classes; c++)
    into[c] = at(bias, c) + at(into, c) * (scales ? at(scales, c) : 1)
}

/** Each score to a chance by itself. */
export function toChances(scores: Float32Array): void {
  for (let c = 0; c < scores.length; c++) scores[c] = 1 / (1 + Math.exp(-at(scores, c)))
}

/** Scores to shares of one. */
export function toShares(scores: Float32Array): void {
  let top = Number.NEGATIVE_INFINITY
  for (let c = 0; c < scores.length; c++) if (at(scores, c) > top) top = at(scores, c)
  let sum = 0
  for (let c = 0; c < scores.length; c++) {
    const share = Math.exp(at(scores, c) - top)
    scores[c] = share
    sum += share
  }
  for (let c = 0; c < scores.length; c++) scores[c] = at(scores, c) / sum
}

/**
 * Places are counted here and always within; the compiler cannot know. The two loops that all training waits for say so
 * themselves: it saves a fifth.
 */
const at = (numbers: Float32Array | Int32Array | Int8Array, place: number): number =>
  numbers[place] ?? 0
