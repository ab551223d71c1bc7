import { logOdds } from './odds.ts'

/** What speaks for the likeliest intent. */
export type Evidence = {
  /** Its share among all intents. */
  share: number
  /** How much of the text was seen in training. */
  known: number
  /** How many examples an intent has: with few, a share of one half is much. */
  perIntent: number
  /** How alike the text's vector is to the intent's; left out where there is no vector. */
  nearness?: number
}

/** From here on an intent is held to be meant; below it the message asks none of these. */
export const sureEnough = 0.5

// Fitted by logistic regression on whether the likeliest intent was right, over public intent sets with whole intents
// left out, messages of other shops and rows marked out of scope; each set by the coefficients of the others.
const withVector = {
  share: 0.518,
  nearness: 2.059,
  known: 2.811,
  perIntent: -0.504,
  constant: -4.028,
}
const withoutVector = { share: 0.756, nearness: 0, known: 3.41, perIntent: -0.512, constant: -2.18 }
/** Right and wrong were even in the fit; at a desk about seven of eight messages ask something it knows. */
const rightToWrong = Math.log(7)

/** The chance that the likeliest intent is the right one. */
export function confidenceOf({ share, known, perIntent, nearness }: Evidence): number {
  const by = nearness === undefined ? withoutVector : withVector
  const odds =
    by.constant +
    rightToWrong +
    by.share * logOdds(share, 1e-6) +
    by.nearness * (nearness ?? 0) +
    by.known * known +
    by.perIntent * Math.log(Math.max(1, perIntent))
  return 1 / (1 + Math.exp(-odds))
}
