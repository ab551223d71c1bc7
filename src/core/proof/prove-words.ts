import { type Ground, passagesOfGround, repliesOf } from '../draft/ground.ts'
import type { Draft, Proof, ProofPassage, Sentence, SentenceProof } from '../draft.ts'
import { contentWordsOf } from '../text/function-words.ts'
import { sentencesOf } from '../text/sentences.ts'
import { carriedBy } from './carried.ts'
import { waysIn } from './check-ways.ts'
import { contradictions } from './contradictions.ts'
import { isCourtesy } from './courtesies.ts'
import { type Finding, finding } from './finding.ts'
import { promisesIn } from './promises.ts'
import { prove } from './prove.ts'
import { quantitiesIn } from './quantities.ts'

/** What a person wrote is looked at like a draft, sentence by sentence. It is a warning and holds nothing back. */
export function proveWords(text: string, language: string, ground: Ground): Proof {
  const sentences = sentencesOf(text).map(
    (words): Sentence => ({
      text: words,
      courtesy: false,
      citations: [],
    }),
  )
  const proofs = sentences.map(({ text: words }) => proofOf(words, language, ground))
  const findings = contradictions({ language, sentences }, ground.before, ground.today)
  const holds = findings.length === 0 && proofs.every(({ result }) => result !== 'unsupported')
  return { sentences: proofs, findings, holds }
}

function proofOf(sentence: string, language: string, ground: Ground): SentenceProof {
  if (isCourtesy(sentence) || !statesSomething(sentence, language, ground.today))
    return { result: 'courtesy', findings: [] }
  const findings = warningsFor(sentence, language, ground)
  return { result: findings.length === 0 ? 'supported' : 'unsupported', findings }
}

function warningsFor(sentence: string, language: string, ground: Ground): Finding[] {
  const nearest = citable(ground)
    .map((passage) => ({ passage, score: carriedBy(sentence, passage.text).score }))
    .sort((one, other) => other.score - one.score)
    .slice(0, 3)
  const tried = nearest.map(({ passage }) => provedBy(sentence, language, passage, ground))
  if (tried.some((findings) => findings.length === 0)) return []
  return tried[0] ?? [finding('said', 'Nothing that was found says this.', sentence)]
}

/** A question or a greeting needs no source; a figure, a link or a promise does wherever it stands. */
const statesSomething = (sentence: string, language: string, today: string): boolean =>
  quantitiesIn(sentence, { language, today }).length > 0 ||
  waysIn(sentence).length > 0 ||
  promisesIn(sentence, language).length > 0 ||
  (!/[?？؟]\s*$/.test(sentence) && contentWordsOf(sentence).length > 2)

/** Approved replies are sources for a person too; their blanks are not. */
const citable = (ground: Ground): ProofPassage[] => [
  ...passagesOfGround(ground),
  ...repliesOf(ground).map((reply) => ({
    passageId: reply.passageId,
    versionId: reply.versionId,
    articleId: reply.replyId,
    locale: reply.locale,
    title: reply.title,
    headingPath: [reply.title],
    text: reply.body,
    appliesWhen: {},
    exceptions: [],
  })),
]

/** As if it cited the whole passage and every fact. */
function provedBy(
  text: string,
  language: string,
  passage: ProofPassage,
  ground: Ground,
): Finding[] {
  const { passageId, versionId, articleId } = passage
  const sentence: Sentence = {
    text,
    courtesy: false,
    citations: [
      { kind: 'passage', passageId, versionId, articleId, quote: passage.text },
      ...ground.facts.map(({ name, value, from }) => ({
        kind: 'fact' as const,
        name,
        value,
        from,
      })),
    ],
  }
  const draft: Draft = {
    kind: 'written',
    language,
    text,
    sentences: [sentence],
    answers: [],
    versions: [],
    replyId: null,
    translated: false,
  }
  const alone: Ground = {
    ...ground,
    perIssue: [],
    standing: [],
    exceptions: [{ ...passage, exceptions: [] }],
    before: [],
  }
  return prove(draft, alone).sentences[0]?.findings ?? []
}
