import type { Draft, ProofPassage, Sentence } from '../draft.ts'
import { isFormOf } from '../proof/forms.ts'
import { type Unit, unitsOf } from '../proof/units.ts'
import { contentWordsOf } from '../text/function-words.ts'
import { wordsOf } from '../text/words.ts'
import type { FoundPassage, Ground } from './ground.ts'
import { localesFor } from './locales.ts'
import { asWhatsApp } from './whatsapp.ts'

/** Nothing is written: the sentences of approved passages that answer, as they stand, or nothing at all. */

/** Of what is asked, so much must be spoken of by what is quoted, its headings and the questions it answers. */
const LEAST_COVERAGE = 0.55
/** Where nobody knows what is asked, likeness is all there is. */
const LEAST_OF_UNKNOWN = 0.75
const MOST_UNITS = 3
/** Beside the best unit, those that answer nearly as much. */
const NEARLY = 0.75
/** A question of the article is the one that was asked when it has so much of it. */
const SAME_QUESTION = 0.75

type Quoting = Pick<Ground, 'language' | 'exceptions'> & {
  text: string
  /** What is asked is in the taxonomy. */
  isKnown: boolean
  passages: readonly FoundPassage[]
}

export function quoteFrom(quoting: Quoting): Draft | null {
  const { text, passages, language, exceptions, isKnown } = quoting
  const least = isKnown ? LEAST_COVERAGE : LEAST_OF_UNKNOWN
  const locales = localesFor(language)
  const readable = passages.filter(({ locale }) => locales.includes(locale))
  const about = weighed(contentWordsOf(text), readable)
  const [best] = readable
    .map((passage) => ({ passage, ...chosenFrom(passage, about) }))
    .filter(({ coverage, units }) => units.length > 0 && coverage >= least)
    .sort((one, other) => other.coverage - one.coverage)
  if (!best) return null
  const { passage } = best
  // An exception that the customer cannot read does not accompany anything.
  const needed = exceptions.filter(({ articleId }) => passage.exceptions.includes(articleId))
  if (needed.some(({ locale }) => !locales.includes(locale))) return null
  const accompanying = passage.exceptions.flatMap((articleId) => leadOf(exceptions, articleId))
  const sentences = [
    ...quoted(passage, best.heading, best.units),
    ...accompanying.flatMap((each) => quoted(each.passage, null, each.units)),
  ]
  const used = [passage, ...accompanying.map((each) => each.passage)]
  return {
    kind: 'quote',
    language: passage.locale,
    text: sentences.map(({ text: words }) => words).join('\n'),
    sentences,
    answers: [],
    versions: [...new Set(used.map(({ versionId }) => versionId))],
    replyId: null,
    translated: false,
  }
}

type Weighed = readonly { word: string; weight: number }[]

/** Long words say more than short ones, and what few of the sentences speak of more than what all of them do. */
function weighed(words: readonly string[], passages: readonly ProofPassage[]): Weighed {
  const units = passages.flatMap(({ text }) => unitsOf(text).map((unit) => wordsOf(unit.text)))
  return words.map((word) => {
    const speaking = units.filter((unit) => unit.some((other) => isFormOf(word, other))).length
    return { word, weight: Math.min(word.length, 8) / Math.sqrt(Math.max(1, speaking)) }
  })
}

function chosenFrom(passage: FoundPassage, about: Weighed) {
  const all = unitsOf(passage.text)
  const heading = passage.headingPath.at(-1) ?? passage.title
  const inHeading = wordsIn(about, passage.headingPath.join('\n'))
  const scored = all.map((unit) => ({ unit, found: wordsIn(about, `${unit.lead} ${unit.text}`) }))
  const most = Math.max(0, ...scored.map(({ found }) => sumOf(found)))
  const near = scored
    .filter(({ found }) => found.length > 0 && sumOf(found) >= most * NEARLY)
    .slice(0, MOST_UNITS)
  const asked = questionIn(passage, about)
  // Who asks in the words of a question gets what the article says first.
  const isLead = asked.length > 0 && most < sumOf(about) * LEAST_COVERAGE
  const chosen = isLead ? scored.slice(0, 1) : near
  const own = new Set(chosen.flatMap(({ found }) => found))
  const covered = new Set([...inHeading, ...own, ...(isLead ? asked : [])])
  return {
    units: whole(
      all,
      chosen.map(({ unit }) => unit),
    ),
    coverage: sumOf([...covered]) / Math.max(1, sumOf(about)),
    // Only where it says something that the units leave open.
    heading: inHeading.some((word) => !own.has(word)) ? heading : null,
  }
}

/** Words of the question that was asked, where the article names one like it. */
function questionIn({ questions }: FoundPassage, about: Weighed): Weighed {
  const shared = questions
    .map((question) => wordsIn(about, question))
    .sort((one, other) => sumOf(other) - sumOf(one))
  const [best = []] = shared
  return sumOf(best) >= sumOf(about) * SAME_QUESTION ? best : []
}

const sumOf = (words: Weighed): number => words.reduce((sum, { weight }) => sum + weight, 0)

const wordsIn = (about: Weighed, text: string): Weighed => {
  const there = wordsOf(text)
  return about.filter(({ word }) => there.some((other) => isFormOf(word, other)))
}

/** Steps are told all or none; an item comes with the line that introduces it, that line with its list, a row with its heads. */
function whole(all: readonly Unit[], chosen: readonly Unit[]): Unit[] {
  const wanted = new Set(chosen)
  for (const unit of chosen) {
    const place = all.indexOf(unit)
    const list = /[:：]$/.test(unit.text) ? all[place + 1]?.block : null
    for (const other of all) {
      if (unit.isNumbered && other.block === unit.block) wanted.add(other)
      if (unit.lead !== '' && other.text === unit.lead) wanted.add(other)
      if (list !== null && other.block === list) wanted.add(other)
    }
  }
  return all.filter((unit) => wanted.has(unit))
}

/** What an exception says first. */
function leadOf(exceptions: readonly ProofPassage[], articleId: string) {
  const passage = exceptions.find((each) => each.articleId === articleId)
  if (!passage) return []
  const all = unitsOf(passage.text)
  return [{ passage, units: whole(all, all.slice(0, 1)) }]
}

function quoted(passage: ProofPassage, heading: string | null, units: readonly Unit[]): Sentence[] {
  const { passageId, versionId, articleId } = passage
  const cite = (quote: string, text: string): Sentence => ({
    text,
    courtesy: false,
    citations: [{ kind: 'passage', passageId, versionId, articleId, quote }],
  })
  return [
    ...(heading === null ? [] : [cite(heading, `*${heading}*`)]),
    ...units.map(({ text }) => cite(text, asWhatsApp(text))),
  ]
}
