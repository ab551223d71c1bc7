import type { Assessment, Issue, KnownFact } from '../assessment.ts'
import type { Fact } from '../local/facts.ts'
import type { Language } from '../local/language.ts'
import type { Intent } from '../taxonomy.ts'
import type { Thread } from '../thread.ts'
import { driftOf } from './drift.ts'
import { withDuplicates } from './duplicates.ts'
import { issuesOf, onceEach } from './issues.ts'
import { answerLanguage, messageAssessment, worst } from './languages.ts'
import type { Readings } from './reading.ts'
import { comesBack, risksOf, suspectsOf } from './risks.ts'
import { urgencyOf } from './urgency.ts'

export type Merging = {
  thread: Thread
  readings: readonly Readings[]
  /** What the customer wrote earlier in this case, oldest first, as `local` reads it. */
  before: readonly { messageId: string; facts: readonly Fact[]; language: Language }[]
  intents: ReadonlyMap<string, Intent>
  model: string | null
}

/** One assessment of what rules, `local` and a model read. Nobody's finding takes away a risk that another found. */
export function merge(merging: Merging): Omit<Assessment, 'by' | 'trouble'> {
  const { thread, before, intents } = merging
  const readings = withDuplicates(merging.readings)
  const issues = issuesInOrder(thread, readings, intents)
  const found = readings.flatMap((each) => risksOf(each, merging.model))
  const again = found.some(({ kind }) => kind === 'repeat_contact') ? [] : comesBack(issues, thread)
  const risks = [...found, ...again]
  const messages = readings.map((each) => ({
    ...messageAssessment(each),
    suspects: suspectsOf(each, found),
  }))
  const tone = worst(messages.map((message) => message.tone))
  const asking = readings.map(({ message }) => message)
  return {
    messages,
    issues: onceEach(issues),
    facts: factsOf(readings, before),
    risks,
    language: answerLanguage(
      messages,
      before.map(({ language }) => language),
    ),
    tone,
    urgency: urgencyOf({ texts: asking.map(({ text }) => text), issues, risks, tone, intents }),
    drift: driftOf({
      messages: asking.map(({ id }) => id),
      issues,
      risks,
      earlierIntents: thread.earlierIntents,
      intents,
    }),
  }
}

function issuesInOrder(
  thread: Thread,
  readings: readonly Readings[],
  intents: Merging['intents'],
): Issue[] {
  const issues: Issue[] = []
  let intent = thread.earlierIntents.at(-1) ?? null
  let isAnswer = asksLast(thread)
  for (const each of readings) {
    const needs = intents.get(intent ?? '')?.required_facts ?? []
    const isJustAsked = issues.some((issue) => issue.intent !== null && issue.intent === intent)
    const found = issuesOf(each, { intent, isJustAsked, needs, isAnswer })
    issues.push(...found)
    intent = found.findLast((issue) => issue.intent !== null)?.intent ?? intent
    isAnswer = isAnswer && found.length === 0
  }
  return issues
}

/** The last word was a question of ours. */
function asksLast({ before, asks }: Thread): boolean {
  const last = before.at(-1)
  return asks > 0 && last?.from === 'assistant' && /[?？؟]/.test(last.text)
}

/** What is known so far, the newest of a kind last. Only what stands in a text: nobody else's word makes a fact. */
function factsOf(readings: readonly Readings[], before: Merging['before']): KnownFact[] {
  const all = [
    ...before.flatMap(({ messageId, facts }) => facts.map((fact) => ({ ...fact, messageId }))),
    ...readings.flatMap(({ message, local }) =>
      (local?.facts ?? []).map((fact) => ({ ...fact, messageId: message.id })),
    ),
  ]
  const isNewest = (fact: KnownFact, place: number) =>
    all.findLastIndex(({ kind, value }) => kind === fact.kind && value === fact.value) === place
  return all.filter(isNewest).map(withoutNumber)
}

/** Nobody needs more of a card or an account than which it is. */
const withoutNumber = (fact: KnownFact): KnownFact =>
  fact.kind === 'card' || fact.kind === 'iban'
    ? { ...fact, value: `…${fact.value.slice(-4)}` }
    : fact
