import { wordsOf } from '../text/words.ts'
import { overlapOf } from './overlap.ts'

/**
 * Whether a sentence says what the words it cites say. Seven signs, none of any one language but the speaker's own
 * person, are weighed by a logistic model. See docs/decisions/020-proof.md for what it was fitted on and how well it does.
 */
export type Weights = {
  bias: number
  /** For order, window, novel words, gap, question, own person, length of the evidence. */
  each: readonly number[]
}

/** Fitted by `fitWeights` of bench/quality/logistic.ts. */
export const weights: Weights = { bias: 1.13, each: [2.55, 3.8, -1.53, -1.25, -2.08, -2.32, -0.53] }

export type Carried = {
  isCarried: boolean
  /** Above 0 it is carried; the further, the surer. */
  score: number
  /** Words that say something which the evidence does not. */
  novel: string[]
}

export function carriedBy(sentence: string, evidence: string): Carried {
  const { signs, novel } = signsOf(sentence, evidence)
  const score = scoreOf(weights, signs)
  return { isCarried: score > 0, score, novel }
}

export function signsOf(
  sentence: string,
  evidence: string,
): { signs: readonly number[]; novel: string[] } {
  const { order, window, gap, novel, among } = overlapOf(sentence, evidence)
  const signs = [
    order,
    window,
    Math.log1p(novel.length),
    Math.log1p(gap),
    /[?？؟]/.test(sentence) ? 1 : 0,
    wordsOf(sentence).some((word) => ownPerson.has(word)) ? 1 : 0,
    Math.log1p(among),
  ]
  return { signs, novel }
}

export const scoreOf = ({ bias, each }: Weights, signs: readonly number[]): number =>
  signs.reduce((sum, sign, place) => sum + sign * (each[place] ?? 0), bias)

/** A shop says "we"; who says "I" tells of himself, which no approved passage holds. */
const ownPerson = new Set(wordsOf('i ive me my mine yo mi ich je saya aku मैं انا'))
