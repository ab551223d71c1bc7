import { baseOf } from '../draft/locales.ts'
import { contentWordsOf } from '../text/function-words.ts'
import { wordsOf } from '../text/words.ts'
import { type Evidence, factText } from './evidence.ts'
import { type Finding, finding } from './finding.ts'
import { isFormOf } from './forms.ts'
import { quantitiesIn, type Reading } from './quantities.ts'
import { denialsIn } from './turning-words.ts'
import { saidBy } from './units.ts'

/** What may be sent is said by one sentence, item or row alone: with no new word, no opposite, in the order it has there. */
export function checkUnit(
  sentence: string,
  { units, headings, facts }: Evidence,
  reading: Reading,
): Finding[] {
  const beside = [headings, ...facts.map(factText)].join('\n')
  const tried = units.map((unit) => {
    const own = saidBy(unit).join('\n')
    return [
      ...newWords(sentence, `${beside}\n${own}`, reading),
      ...opposites(sentence, `${beside}\n${own}`),
      ...movedDenial(sentence, own, reading.language),
      ...turnedRound(sentence, own),
    ]
  })
  const [least = []] = tried.sort((one, other) => one.length - other.length)
  return least
}

const has = (words: readonly string[], word: string) => words.some((other) => isFormOf(word, other))

function newWords(sentence: string, text: string, reading: Reading): Finding[] {
  // Figures are looked at by themselves: sixty is 60.
  const bare = quantitiesIn(sentence, reading).reduce((rest, { start, end }) => {
    // A count that is written out ends where its word does.
    const [tail = ''] = /^[\p{L}\p{M}]*/u.exec(rest.slice(end)) ?? []
    const until = end + tail.length
    return rest.slice(0, start) + ' '.repeat(until - start) + rest.slice(until)
  }, sentence)
  const there = wordsOf(text)
  const added = contentWordsOf(bare).filter((word) => !has(there, word))
  return added.length === 0
    ? []
    : [finding('said', 'No one sentence of the evidence says this.', added.join(', '))]
}

/** Most opposites are new words; these are small ones that any sentence may have. */
const pairs = (
  'indoors/outdoors inside/outside used/unused opened/unopened with/without before/after more/less free/paid over/under above/below ' +
  'con/sin antes/después más/menos dentro/fuera com/sem antes/depois mais/menos mit/ohne vor/nach mehr/weniger über/unter ' +
  'avec/sans avant/après plus/moins dengan/tanpa sebelum/setelah sebelum/sesudah lebih/kurang पहले/बाद साथ/बिना ज़्यादा/कम ज्यादा/कम ' +
  'sath/bina pehle/baad zyada/kam قبل/بعد مع/بدون مع/دون أكثر/أقل'
)
  .split(' ')
  .map((pair) => pair.split('/').map((word) => wordsOf(word)[0] ?? ''))

function opposites(sentence: string, text: string): Finding[] {
  const [said, there] = [new Set(wordsOf(sentence)), new Set(wordsOf(text))]
  return pairs
    .flatMap(([one = '', other = '']) => [[one, other] as const, [other, one] as const])
    .filter(([one, other]) => said.has(one) && !there.has(one) && there.has(other))
    .map(([one]) => finding('turn', 'The evidence says the opposite.', one))
}

/** Where a denial comes after what it denies. */
const denyingAfter = new Set(['de', 'hi'])

/** A denial stays with the word that it denies. */
function movedDenial(sentence: string, text: string, language: string): Finding[] {
  const there = denialsIn(text, language).flatMap((at) => deniedBy(text, at, language))
  const moved = denialsIn(sentence, language).filter((at) => {
    const denied = deniedBy(sentence, at, language)
    return there.length > 0 && denied.length > 0 && !denied.some((word) => has(there, word))
  })
  return moved.length === 0 ? [] : [finding('turn', 'The evidence denies something else.')]
}

function deniedBy(
  text: string,
  { start, end }: { start: number; end: number },
  language: string,
): string[] {
  const before = contentWordsOf(text.slice(0, start)).slice(-1)
  const after = contentWordsOf(text.slice(end)).slice(0, 1)
  if (denyingAfter.has(baseOf(language))) return [...before, ...after]
  return after.length > 0 ? after : before
}

/** "The shop pays the customer" has the words of "the customer pays the shop", the other way round. */
function turnedRound(sentence: string, text: string): Finding[] {
  const about = new Set(contentWordsOf(sentence))
  const there = wordsOf(text)
  const row = wordsOf(sentence).flatMap((word) => {
    const places = there.flatMap((other, place) => (isFormOf(word, other) ? [place] : []))
    const [only] = places
    // A word that stands there twice has no one place.
    return places.length === 1 && only !== undefined ? [{ word, place: only }] : []
  })
  const isTurned = row.some((first, at) =>
    row
      .slice(at + 1)
      .some(
        (last, to) =>
          last.place < first.place &&
          about.has(first.word) &&
          about.has(last.word) &&
          row
            .slice(at + 1, at + 1 + to)
            .some(({ place }) => last.place < place && place < first.place),
      ),
  )
  return isTurned ? [finding('said', 'The evidence has its words the other way round.')] : []
}
