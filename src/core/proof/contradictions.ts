import type { Draft } from '../draft.ts'
import { contentWordsOf } from '../text/function-words.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { Said } from '../thread.ts'
import { type Finding, finding } from './finding.ts'
import { isFormOf } from './forms.ts'
import { type Quantity, quantitiesIn, type Reading } from './quantities.ts'
import { turnsIn } from './turning-words.ts'

/** Of the words that say something, so many must be shared for two sentences to be of one subject. */
const SAME_SUBJECT = 0.6
const LEAST_WORDS = 2

/** What this customer was told before about the same thing, and what now differs: a figure, a day, a yes for a no. */
export function contradictions(
  draft: Pick<Draft, 'sentences' | 'language'>,
  before: readonly Said[],
  today: string,
): Finding[] {
  const reading = { language: draft.language, today }
  const told = before
    .filter(({ from }) => from !== 'customer')
    .flatMap(({ text }) => sentencesOf(text))
  return draft.sentences.flatMap(({ text }) => {
    const other = told.find((one) => isOfOneSubject(text, one) && differs(text, one, reading))
    return other === undefined
      ? []
      : [finding('contradiction', 'The customer was told otherwise before.', other)]
  })
}

function isOfOneSubject(one: string, other: string): boolean {
  const [a, b] = [subjectOf(one), subjectOf(other)]
  const shared = a.filter((word) => b.some((each) => isFormOf(word, each))).length
  return shared >= LEAST_WORDS && shared / Math.min(a.length, b.length) >= SAME_SUBJECT
}

const subjectOf = (text: string) => contentWordsOf(text).filter((word) => !/\d/.test(word))

function differs(one: string, other: string, reading: Reading): boolean {
  if (turnsIn(one, reading.language).has('not') !== turnsIn(other, reading.language).has('not'))
    return true
  const [a, b] = [quantitiesIn(one, reading), quantitiesIn(other, reading)]
  // Two orders may each have their day.
  if (kindsDiffer(a, b, 'code')) return false
  return (['money', 'date', 'percent', 'duration', 'weekday'] as const).some((kind) =>
    kindsDiffer(a, b, kind),
  )
}

function kindsDiffer(
  a: readonly Quantity[],
  b: readonly Quantity[],
  kind: Quantity['kind'],
): boolean {
  const [one, other] = [a, b].map((all) => all.filter((each) => each.kind === kind))
  if (!one?.length || !other?.length) return false
  return !one.some(({ value }) => other.some((each) => each.value === value))
}
