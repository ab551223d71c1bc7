import type { Citation, Draft } from '../draft.ts'
import { type Ground, type IssueGround, passagesOfGround } from './ground.ts'
import { isSameLanguage } from './locales.ts'

/** What a model may cite and what it cited: short names go out, ids come back. */

export type Reading = {
  sentences: {
    text: string
    courtesy: boolean
    citations: ({ passage: string; quote: string } | { fact: string })[]
  }[]
}

/** The passages of the issues that nothing approved answers as it stands. */
export const shortNames = (issues: readonly IssueGround[], ground: Ground) =>
  distinct(passagesOfGround({ perIssue: [...issues], exceptions: ground.exceptions })).map(
    (passage, place) => ({ id: `p${place + 1}`, passage }),
  )

const distinct = <P extends { passageId: string }>(passages: readonly P[]): P[] => [
  ...new Map(passages.map((passage) => [passage.passageId, passage])).values(),
]

type Named = ReturnType<typeof shortNames>

export function draftFrom(
  reading: Reading,
  named: Named,
  issues: readonly IssueGround[],
  ground: Ground,
): Draft {
  const sentences = reading.sentences.map(({ text, courtesy, citations }) => ({
    text: text.trim(),
    courtesy,
    citations: citations.map((each) => citationFrom(each, named, ground)),
  }))
  const cited = sentences.flatMap(({ citations }) =>
    citations.flatMap((each) => (each.kind === 'passage' ? [each] : [])),
  )
  const passages = named.map(({ passage }) => passage)
  return {
    kind: 'written',
    language: ground.language,
    text: sentences.map(({ text }, place) => `${gap(text, place)}${text}`).join(''),
    sentences,
    answers: [...new Set(issues.flatMap(({ issue }) => issue.intent ?? []))],
    versions: [...new Set(cited.map(({ versionId }) => versionId).filter((id) => id !== ''))],
    replyId: null,
    translated: passages.some(
      ({ passageId, locale }) =>
        cited.some((each) => each.passageId === passageId) &&
        !isSameLanguage(locale, ground.language),
    ),
  }
}

const gap = (text: string, place: number): string =>
  place === 0 ? '' : /^(?:[-•*] |\d{1,3}[.)] )/.test(text) ? '\n' : ' '

type Cited = Reading['sentences'][number]['citations'][number]

/** A name that was not given becomes a citation of nothing, which proves nothing. */
function citationFrom(cited: Cited, named: Named, { facts }: Ground): Citation {
  if ('fact' in cited) {
    const fact = facts.find(({ name }) => name === cited.fact)
    return { kind: 'fact', name: cited.fact, value: fact?.value ?? '', from: fact?.from ?? '' }
  }
  const passage = named.find(({ id }) => id === cited.passage)?.passage
  return {
    kind: 'passage',
    passageId: passage?.passageId ?? '',
    versionId: passage?.versionId ?? '',
    articleId: passage?.articleId ?? '',
    quote: cited.quote,
  }
}
