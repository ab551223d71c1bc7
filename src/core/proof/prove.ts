import { type Ground, passagesOfGround } from '../draft/ground.ts'
import { isSameLanguage } from '../draft/locales.ts'
import { asWhatsApp, MOST_CHARACTERS } from '../draft/whatsapp.ts'
import type { Draft, Proof, Sentence, SentenceProof } from '../draft.ts'
import { sentencesOf } from '../text/sentences.ts'
import { brokenReplies, proveApproved, replyOf } from './check-approved.ts'
import { checkNames } from './check-names.ts'
import { checkPromises } from './check-promises.ts'
import { checkQuantities } from './check-quantities.ts'
import { checkSaid } from './check-said.ts'
import { newerThanReplies, speakingSources } from './check-sources.ts'
import { checkTurns } from './check-turns.ts'
import { checkUnit } from './check-unit.ts'
import { checkWays } from './check-ways.ts'
import { contradictions } from './contradictions.ts'
import { isCourtesy } from './courtesies.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import { type Finding, finding } from './finding.ts'
import { folded } from './folded.ts'
import { knowsTurns } from './turning-words.ts'
import type { Unit } from './units.ts'

/** Judges a draft sentence by sentence against what it cites, by code alone. See docs/proof.md for every check. */
export function prove(draft: Draft, ground: Ground): Proof {
  const sentences = draft.sentences.map((sentence) => proveSentence(sentence, draft, ground))
  const findings = [
    ...textOf(draft),
    ...brokenReplies(draft, ground),
    ...missingExceptions(draft, ground),
    ...openConditions(draft, ground),
    ...newerThanReplies(draft, ground),
    ...speakingSources(ground),
    ...contradictions(draft, ground.before, ground.today),
  ]
  const holds =
    findings.length === 0 &&
    sentences.length > 0 &&
    sentences.every(({ result }) => result !== 'unsupported')
  return { sentences, findings, holds }
}

function proveSentence(sentence: Sentence, draft: Draft, ground: Ground): SentenceProof {
  const reply = replyOf(sentence, ground)
  if (reply) return proveApproved(sentence, reply, ground)
  if (sentence.courtesy) {
    return isCourtesy(sentence.text)
      ? { result: 'courtesy', findings: [] }
      : unsupported(finding('courtesy', 'These are no approved words of courtesy.', sentence.text))
  }
  if (sentence.citations.length === 0)
    return unsupported(finding('citation', 'It states something and cites nothing.'))
  const { evidence, findings } = evidenceOf(sentence, ground)
  if (findings.length > 0) return { result: 'unsupported', findings }
  return proveStated(sentence, evidence, draft, ground)
}

const unsupported = (...findings: Finding[]): SentenceProof => ({ result: 'unsupported', findings })

function proveStated(
  { text }: Sentence,
  evidence: Evidence,
  draft: Draft,
  ground: Ground,
): SentenceProof {
  const { language } = draft
  const { today, names, allow } = ground
  const always = checkWays(text, evidence, allow)
  const isQuote = isWholeUnit(text, evidence, draft)
  const figures = () => checkQuantities(text, evidence, { language, today })
  const worded = () => [
    ...checkTurns(text, evidence, language),
    ...checkPromises(text, evidence, language),
    ...checkNames(text, evidence, { language, today, names }),
    ...checkSaid(text, evidence),
    ...checkUnit(text, evidence, { language, today }),
  ]
  const findings = isQuote
    ? always
    : isTranslated(evidence, language)
      ? [...always, ...figures(), ...translated(ground)]
      : [...always, ...figures(), ...(knowsTurns(language) ? worded() : [unread(language)])]
  if (findings.length > 0) return { result: 'unsupported', findings }
  const mark = finding(
    'translated',
    'Its evidence is in another language: only its figures were proved.',
  )
  return { result: 'supported', findings: isTranslated(evidence, language) ? [mark] : [] }
}

const isTranslated = ({ locale }: Evidence, language: string): boolean =>
  locale !== null && !isSameLanguage(locale, language)

const translated = ({ mayTranslate }: Ground): Finding[] =>
  mayTranslate
    ? []
    : [finding('translated', 'Its evidence is in another language, so its words cannot be proved.')]

const unread = (language: string): Finding =>
  finding(
    'language',
    'In this language only words that stand in the evidence can be proved.',
    language,
  )

/** As it stands in the evidence, and no half of it: an item comes with what introduces it, a row with its heads. */
function isWholeUnit(text: string, { units }: Evidence, draft: Draft): boolean {
  const plain = (words: string) => folded(asWhatsApp(words)).replaceAll('*', '')
  const there = new Set(draft.sentences.map((each) => plain(each.text)))
  return units.some(
    (unit) =>
      partsOf(unit).some((words) => plain(words) === plain(text)) &&
      (unit.lead === '' || there.has(plain(unit.lead))),
  )
}

/** An item may hold several sentences. */
const partsOf = ({ text, kind }: Unit): string[] =>
  kind === 'item' ? [text, ...sentencesOf(text)] : [text]

/** The sentences are the text and nothing is beside them; it fits into one message. */
function textOf({ text, sentences }: Draft): Finding[] {
  const bare = (words: string) => folded(words).replaceAll(' ', '')
  const isSame = bare(text) === bare(sentences.map((each) => each.text).join(''))
  return [
    ...(isSame ? [] : [finding('text', 'The message is not what its sentences are.')]),
    ...(text.length <= MOST_CHARACTERS && text.trim() !== ''
      ? []
      : [finding('length', `A message has 1 to ${MOST_CHARACTERS} characters.`)]),
  ]
}

function missingExceptions(draft: Draft, { perIssue, exceptions }: Ground): Finding[] {
  const cited = new Set(citedArticles(draft))
  const passages = passagesOfGround({ perIssue, exceptions })
  const wanted = new Set(
    passages
      .filter(({ articleId }) => cited.has(articleId))
      .flatMap((passage) => passage.exceptions)
      // An exception that is not in force, or does not apply, was not gathered.
      .filter((articleId) => exceptions.some((each) => each.articleId === articleId)),
  )
  return [...wanted]
    .filter((articleId) => !cited.has(articleId))
    .map((articleId) =>
      finding('exception', 'An exception that must accompany it is missing.', articleId),
    )
}

const citedArticles = ({ sentences }: Draft): string[] =>
  sentences.flatMap(({ citations }) =>
    citations.flatMap((each) => (each.kind === 'passage' ? each.articleId : [])),
  )

/** Nobody knows whether what it rests on applies here: a person finds out. */
function openConditions(draft: Draft, { perIssue }: Ground): Finding[] {
  const cited = new Set(citedArticles(draft))
  const unknown = perIssue
    .flatMap(({ passages }) => passages)
    .filter(({ articleId }) => cited.has(articleId))
    .flatMap((passage) => passage.unknown)
  return [...new Set(unknown)].map((condition) =>
    finding('applies', 'Nobody knows whether this condition of the source is met.', condition),
  )
}
