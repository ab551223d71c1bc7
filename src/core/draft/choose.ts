import type { Draft, ProvenFact } from '../draft.ts'
import { isFormOf } from '../proof/forms.ts'
import { contentWordsOf } from '../text/function-words.ts'
import { wordsOf } from '../text/words.ts'
import { applies } from './applies.ts'
import { ASKED_FOR, isAskedFor } from './asked-for.ts'
import { fill } from './fill.ts'
import type { ApprovedReply } from './ground.ts'
import { localesFor } from './locales.ts'

export type Choice =
  | { kind: 'chosen'; draft: Draft }
  /** One thing that the customer can tell keeps them all from fitting: a condition, or the fact of a blank. */
  | { kind: 'lacking'; fact: string }
  /** Two fit equally well and say different things. */
  | { kind: 'open'; replies: string[] }
  | { kind: 'none' }

export type Choosing = {
  /** What was asked, to choose between those that fit. */
  text: string
  /** Of the answer; a reply in another one is never chosen. */
  language: string
  facts: readonly ProvenFact[]
  conditions: Readonly<Record<string, readonly string[]>>
  timezone: string
  /** As 2026-11-21, where the shop is. */
  today: string
  /** Facts of one question are one thing: an order's number tells its state and its day. */
  questionFor(fact: string): string | null
}

/** The approved reply that fits: its conditions are met and every blank can be filled. Of several the most specific. */
export function chooseReply(replies: readonly ApprovedReply[], choosing: Choosing): Choice {
  const locales = localesFor(choosing.language)
  const near = nearestLocale(replies, locales)
  const fitting: Fit[] = []
  const lacking: string[][] = []
  for (const reply of near) {
    if (isAskedFor(reply, choosing.text) === false) continue
    const when = applies(reply.appliesWhen, choosing.conditions)
    if (when.kind === 'failed') continue
    const filled = fill(reply, choosing)
    const missing = [
      ...(when.kind === 'unknown' ? when.conditions : []),
      ...(filled.kind === 'missing' ? filled.facts : []),
    ]
    if (filled.kind === 'filled' && missing.length === 0)
      fitting.push({ reply, draft: filled.draft })
    else lacking.push([...new Set(missing)])
  }
  const best = mostSpecific(fitting, near, choosing.text)
  if (best.length > 1)
    return { kind: 'open', replies: best.map(({ reply }) => reply.replyId).sort() }
  if (best[0]) return { kind: 'chosen', draft: best[0].draft }
  return lackingOne(lacking, choosing.questionFor)
}

type Fit = { reply: ApprovedReply; draft: Draft }

/** Of one reply in several locales the nearest to the language counts alone. */
function nearestLocale(replies: readonly ApprovedReply[], locales: readonly string[]) {
  const rank = ({ locale }: ApprovedReply) => locales.indexOf(locale)
  const readable = replies.filter((reply) => rank(reply) >= 0)
  return readable.filter((reply) =>
    readable.every((other) => other.replyId !== reply.replyId || rank(other) >= rank(reply)),
  )
}

/**
 * What was named first, then more conditions, more blanks, more of the words that were asked, then what has no end. What was
 * named is a draw with what meets more conditions: a word that somebody happens to use is not all that was asked.
 */
function mostSpecific(fitting: readonly Fit[], all: readonly ApprovedReply[], text: string): Fit[] {
  const scores = fitting.map(({ reply }) => [
    isAskedFor(reply, text) ? 1 : 0,
    Object.keys(reply.appliesWhen).length,
    Object.keys(reply.blanks).length,
    speaksOf(reply, all, text),
    reply.isTemporary ? 0 : 1,
  ])
  const best = scores.reduce<number[] | null>(
    (top, score) => (top === null || compare(score, top) > 0 ? score : top),
    null,
  )
  const top = fitting.filter((_, place) => best && compare(scores[place] ?? [], best) === 0)
  const met = Math.max(...top.map(conditionsMet))
  return best?.[0] === 1
    ? [...top, ...fitting.filter((fit) => !top.includes(fit) && conditionsMet(fit) > met)]
    : top
}

const conditionsMet = ({ reply }: Fit): number =>
  Object.keys(reply.appliesWhen).filter((condition) => condition !== ASKED_FOR).length

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [place, value] of one.entries()) {
    const by = value - (other[place] ?? 0)
    if (Math.abs(by) > 1e-9) return by
  }
  return 0
}

/** Words of the question that this reply has and the others have not: what they share tells nothing. */
function speaksOf(reply: ApprovedReply, all: readonly ApprovedReply[], text: string): number {
  const others = all.filter((other) => other.replyId !== reply.replyId)
  const said = (each: ApprovedReply) => wordsOf(`${each.title}\n${each.body}`)
  const has = (words: readonly string[], word: string) =>
    words.some((other) => isFormOf(word, other))
  const own = said(reply)
  const rest = others.map(said)
  return contentWordsOf(text).filter(
    (word) => has(own, word) && !rest.some((words) => has(words, word)),
  ).length
}

/** The one thing that most of them wait for; two unknowns at once are a conversation, not a question. */
function lackingOne(
  lacking: readonly string[][],
  questionFor: (fact: string) => string | null,
): Choice {
  const counts = new Map<string, { fact: string; times: number }>()
  for (const facts of lacking) {
    const questions = new Set(facts.map((fact) => questionFor(fact) ?? fact))
    const [question] = questions
    const [fact] = facts
    if (questions.size !== 1 || question === undefined || fact === undefined) continue
    counts.set(question, { fact, times: (counts.get(question)?.times ?? 0) + 1 })
  }
  const [most] = [...counts].sort(
    ([one, a], [other, b]) => b.times - a.times || (one < other ? -1 : 1),
  )
  return most ? { kind: 'lacking', fact: most[1].fact } : { kind: 'none' }
}
