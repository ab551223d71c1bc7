import type { Citation, Draft, DraftKind, ProvenFact, Sentence } from '../draft.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { ApprovedReply } from './ground.ts'
import { rendered, type Way } from './render.ts'

/** An approved reply as it goes out: its blanks filled with what is known, and nothing else changed. */
export type Filled =
  | { kind: 'filled'; draft: Draft }
  /** Facts that nobody knows, or that are not of the blank's type. */
  | { kind: 'missing'; facts: string[] }

type Filling = { facts: readonly ProvenFact[]; timezone: string; today: string }

export function fill(reply: ApprovedReply, { facts, timezone, today }: Filling): Filled {
  const way = { language: reply.locale, timezone, today }
  const values = valuesOf(reply, facts, way)
  const open = Object.entries(reply.blanks).filter(([name]) => !values.has(name))
  if (open.length > 0)
    return { kind: 'missing', facts: [...new Set(open.map(([, { fact }]) => fact))] }
  return {
    kind: 'filled',
    draft: {
      kind: kindOf[reply.serves],
      language: reply.locale,
      text: filledText(reply.body, values),
      sentences: sentencesOf(reply.body).map((sentence) => sentenceOf(reply, sentence, values)),
      answers: [],
      versions: [reply.versionId],
      replyId: reply.replyId,
      translated: false,
    },
  }
}

const kindOf: Record<ApprovedReply['serves'], DraftKind> = {
  answer: 'reply',
  courtesy: 'reply',
  ask: 'ask',
  acknowledge: 'acknowledge',
  disclose: 'acknowledge',
  crisis: 'crisis',
}

type Values = Map<string, { text: string; fact: ProvenFact }>

function valuesOf(reply: ApprovedReply, facts: readonly ProvenFact[], way: Way): Values {
  const values: Values = new Map()
  for (const [name, blank] of Object.entries(reply.blanks)) {
    const fact = facts.find((each) => each.name === blank.fact)
    const text = fact ? rendered(blank, fact, way) : null
    if (fact && text !== null) values.set(name, { text, fact })
  }
  return values
}

const blankForm = /\{\{\s*([a-z][a-z0-9_]*)\s*\}\}/g

const filledText = (text: string, values: Values): string =>
  text.replace(blankForm, (_, name: string) => values.get(name)?.text ?? '')

function sentenceOf(reply: ApprovedReply, sentence: string, values: Values): Sentence {
  const used = [...sentence.matchAll(blankForm)].flatMap(([, name = '']) => values.get(name) ?? [])
  return {
    text: filledText(sentence, values),
    courtesy: reply.serves !== 'answer',
    citations: [
      citationOf(reply, sentence),
      ...used.map(({ fact: { name, value, from } }) => ({
        kind: 'fact' as const,
        name,
        value,
        from,
      })),
    ],
  }
}

const citationOf = (reply: ApprovedReply, quote: string): Citation => ({
  kind: 'passage',
  passageId: reply.passageId,
  versionId: reply.versionId,
  articleId: reply.replyId,
  quote,
})
