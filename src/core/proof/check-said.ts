import { contentWordsOf } from '../text/function-words.ts'
import { wordsOf } from '../text/words.ts'
import { carriedBy } from './carried.ts'
import { type Evidence, wholeOf } from './evidence.ts'
import { type Finding, finding } from './finding.ts'
import { isFormOf } from './forms.ts'

/** Words that the evidence does not have, and a sentence may have all the same: one in so many that say something. */
const WORDS_A_NEW_ONE = 5

/** The sentence says what its evidence says. Stricter than the measured judgement: partly supported is not supported. */
export function checkSaid(sentence: string, evidence: Evidence): Finding[] {
  if (evidence.clauses.length === 0) return saidByFacts(sentence, evidence)
  const { isCarried, novel } = carriedBy(sentence, wholeOf(evidence))
  const most = Math.floor(contentWordsOf(sentence).length / WORDS_A_NEW_ONE)
  if (isCarried && novel.length <= most) return []
  return [finding('said', 'The evidence does not say this, or not all of it.', novel.join(', '))]
}

/** Facts alone carry only their own words: the order's number, its state, its day. */
function saidByFacts(sentence: string, { facts }: Evidence): Finding[] {
  const known = wordsOf(
    facts.map(({ name, value }) => `${name.replace(/[._]/g, ' ')} ${value}`).join('\n'),
  )
  const other = contentWordsOf(sentence).filter(
    (word) => !/\d/.test(word) && !months.has(word) && !known.some((each) => isFormOf(word, each)),
  )
  return other.length === 0
    ? []
    : [finding('said', 'The facts that it cites do not say this.', other.join(', '))]
}

/** Of a date; whether it is the right one is looked at by itself. */
const months = new Set(
  wordsOf(
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
  ),
)
