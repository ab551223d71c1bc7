import { applies } from '../draft/applies.ts'
import { isAskedFor } from '../draft/asked-for.ts'
import { type ApprovedReply, type Ground, repliesOf } from '../draft/ground.ts'
import { whereTheNumberIs } from '../draft/known-conditions.ts'
import { rendered } from '../draft/render.ts'
import type { Citation, Draft, Sentence, SentenceProof } from '../draft.ts'
import { sentencesOf } from '../text/sentences.ts'
import { checkWays } from './check-ways.ts'
import { type Finding, finding } from './finding.ts'
import { folded } from './folded.ts'

/** The approved reply that a sentence is taken from, if it says that it is. */
export function replyOf({ citations }: Sentence, ground: Ground): ApprovedReply | null {
  const ids = citations.flatMap((each) => (each.kind === 'passage' ? each.passageId : []))
  return repliesOf(ground).find(({ passageId }) => ids.includes(passageId)) ?? null
}

/** Its words are the approved ones, with the blanks filled by facts that are known; nothing else. */
export function proveApproved(
  sentence: Sentence,
  reply: ApprovedReply,
  ground: Ground,
): SentenceProof {
  const findings = [
    ...citedRightly(sentence, reply),
    ...checkFilling(sentence, reply, ground),
    ...conditionsOf(reply, ground),
    ...askedFor(reply, ground),
    ...checkWays(sentence.text, null, ground.allow),
  ]
  if (findings.length > 0) return { result: 'unsupported', findings }
  return { result: reply.serves === 'answer' ? 'supported' : 'courtesy', findings }
}

function citedRightly({ citations }: Sentence, reply: ApprovedReply): Finding[] {
  const passages = citations.filter((each) => each.kind === 'passage')
  const [only] = passages
  const isRight =
    passages.length === 1 &&
    only !== undefined &&
    only.versionId === reply.versionId &&
    only.articleId === reply.replyId &&
    sentencesOf(reply.body).includes(only.quote)
  return isRight ? [] : [finding('quote', 'It is no sentence of the approved reply.')]
}

const blankForm = /\{\{\s*([a-z][a-z0-9_]*)\s*\}\}/g

function checkFilling(
  { text, citations }: Sentence,
  reply: ApprovedReply,
  ground: Ground,
): Finding[] {
  const quote = citations.find((each) => each.kind === 'passage')?.quote ?? ''
  const cited = citations.filter((each) => each.kind === 'fact')
  const open: string[] = []
  const expected = quote.replace(blankForm, (_, name: string) => {
    const value = filling(name, cited, reply, ground)
    if (value === null) open.push(name)
    return value ?? ''
  })
  if (open.length > 0)
    return [finding('blank', 'Nothing that is known fills this blank.', open.join(', '))]
  return folded(expected) === folded(text)
    ? []
    : [finding('quote', 'It does not stand as it was approved.', text)]
}

type FactCitation = Extract<Citation, { kind: 'fact' }>

function filling(
  name: string,
  cited: readonly FactCitation[],
  reply: ApprovedReply,
  { facts, timezone, today }: Ground,
): string | null {
  const blank = reply.blanks[name]
  const known = facts.find(
    (fact) =>
      fact.name === blank?.fact &&
      cited.some(
        (each) => each.name === fact.name && each.value === fact.value && each.from === fact.from,
      ),
  )
  return blank && known ? rendered(blank, known, { language: reply.locale, timezone, today }) : null
}

const conditionsOf = ({ appliesWhen, serves }: ApprovedReply, ground: Ground): Finding[] => {
  const when = applies(
    appliesWhen,
    serves === 'crisis' ? whereTheNumberIs(ground) : ground.conditions,
  )
  // An acknowledgement was chosen by the hour; it states the hour and nothing else.
  if (when.kind === 'satisfied' || serves === 'acknowledge') return []
  const which = when.kind === 'failed' ? when.condition : when.conditions.join(', ')
  return [
    finding('condition', 'The reply does not apply here, or nobody knows whether it does.', which),
  ]
}

function askedFor(reply: ApprovedReply, { perIssue }: Ground): Finding[] {
  const served = perIssue.filter(({ replies }) => replies.includes(reply))
  return served.length > 0 && served.every(({ text }) => isAskedFor(reply, text) === false)
    ? [finding('condition', 'Nobody asked for what the reply is on.', reply.title)]
    : []
}

/** An approved reply is sent whole: who leaves a sentence out says something else. */
export function brokenReplies(draft: Draft, ground: Ground): Finding[] {
  const used = new Map<ApprovedReply, string[]>()
  for (const sentence of draft.sentences) {
    const reply = replyOf(sentence, ground)
    const quote = sentence.citations.find((each) => each.kind === 'passage')?.quote
    if (reply && quote) used.set(reply, [...(used.get(reply) ?? []), quote])
  }
  return [...used].flatMap(([reply, quotes]) => {
    const whole = sentencesOf(reply.body)
    const isWhole = whole.length === quotes.length && whole.every((one, at) => one === quotes[at])
    return isWhole
      ? []
      : [finding('reply', 'The approved reply is not there as a whole.', reply.title)]
  })
}
