import { seeded, shuffle } from './seeded.ts'

/** Features of one example: their places and values. */
export type Row = { at: Int32Array; value: Float32Array }

/** Multinomial logistic regression: one weight for each feature and class, the classes of a feature side by side. */
export type Linear = { classes: number; weights: Float32Array; bias: Float32Array }

export type Training = {
  features: number
  classes: number
  rounds: number
  rate: number
  seed: number
}

/**
 * Stochastic gradient descent with a falling rate. It stops early rather than being held back by a penalty, which comes
 * to much the same and is cheaper. The same rows in the same order give the same weights.
 */
export function trainLinear(rows: readonly Row[], labels: Int32Array, training: Training): Linear {
  const { features, classes, rounds, rate } = training
  const weights = new Float32Array(features * classes)
  const model = { classes, weights, bias: new Float32Array(classes) }
  const order = Int32Array.from(rows.keys())
  const next = seeded(training.seed)
  const scores = new Float32Array(classes)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next)
    const step = rate * (1 - round / rounds)
    for (const place of order) {
      const row = rows[place]
      const label = labels[place]
      if (!row || label === undefined) continue
      scoresOf(model, row, scores)
      toShares(scores)
      scores[label] = at(scores, label) - 1
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
    for (const c of wrong) weights[base + c] = at(weights, base + c) - by * at(error, c)
  }
  for (const c of wrong) bias[c] = at(bias, c) - biasRate * rate * at(error, c)
}

export function scoresOf({ classes, weights, bias }: Linear, row: Row, into: Float32Array): void {
  into.set(bias)
  for (let i = 0; i < row.at.length; i++) {
    const base = at(row.at, i) * classes
    const by = at(row.value, i)
    for (let c = 0; c < classes; c++) into[c] = at(into, c) + by * at(weights, base + c)
  }
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

/** Places are counted here and always within; the compiler cannot know. */
const at = (numbers: Float32Array | Int32Array, place: number): number => numbers[place] ?? 0
