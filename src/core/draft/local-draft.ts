import type { Draft } from '../draft.ts'
import { chooseReply } from './choose.ts'
import type { Ground, IssueGround } from './ground.ts'
import { quoteFrom } from './quote.ts'
import { askFor, questionFor } from './standing.ts'

/** What can be said to one issue without a model, and why nothing can. */
export type LocalDraft =
  | { kind: 'reply' | 'ask' | 'quote'; draft: Draft }
  | { kind: 'none'; because: string }

/** An approved reply, or a question for the one fact that keeps a better one from fitting. */
export function replyTo(
  issue: IssueGround,
  ground: Ground,
  { mayAsk }: { mayAsk: boolean },
): LocalDraft {
  // Whose words ask for what was told does not listen.
  const replies = issue.replies.filter(
    ({ asks }) => !asks.some((kind) => ground.told.includes(kind)),
  )
  const choice = chooseReply(replies, {
    ...ground,
    text: issue.text,
    questionFor: (fact) => questionFor(ground, fact)?.replyId ?? null,
  })
  // What can be looked up is better than what is always true.
  const lacking = choice.kind === 'lacking' ? [choice.fact] : []
  for (const fact of [...issue.missing, ...lacking]) {
    const question = mayAsk ? askOnce(fact, ground) : null
    if (question) return { kind: 'ask', draft: question }
  }
  if (choice.kind === 'chosen')
    return { kind: 'reply', draft: { ...choice.draft, answers: answersOf(issue) } }
  const because =
    choice.kind === 'open'
      ? `Several approved replies fit equally: ${choice.replies.join(', ')}.`
      : 'No approved reply fits.'
  return { kind: 'none', because }
}

/** What was told and did not help is not asked for again, nor is what was asked and not told. */
function askOnce(fact: string, ground: Ground): Draft | null {
  const asks = questionFor(ground, fact)?.asks ?? []
  if (asks.some((kind) => ground.told.includes(kind))) return null
  const question = askFor(ground, fact)
  const isAsked = ground.before.some(
    ({ from, text }) => from !== 'customer' && question !== null && text.includes(question.text),
  )
  return isAsked ? null : question
}

/** The sentences of approved passages that answer. */
export function quoteFor(issue: IssueGround, ground: Ground): LocalDraft {
  const draft = quoteFrom({
    ...ground,
    text: issue.text,
    passages: issue.passages,
    isKnown: issue.issue.intent !== null,
  })
  return draft
    ? { kind: 'quote', draft: { ...draft, answers: answersOf(issue) } }
    : { kind: 'none', because: 'Nothing that is approved speaks to it clearly enough.' }
}

const answersOf = ({ issue }: IssueGround): string[] =>
  issue.intent === null ? [] : [issue.intent]
