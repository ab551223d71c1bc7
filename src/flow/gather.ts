import type { Assessment, Issue } from '../core/assessment.ts'
import { applies, conditionOf } from '../core/draft/applies.ts'
import type { Ground, IssueGround } from '../core/draft/ground.ts'
import { knownConditions } from '../core/draft/known-conditions.ts'
import { localesFor } from '../core/draft/locales.ts'
import { deskState } from '../core/draft/service-facts.ts'
import type { ProvenFact } from '../core/draft.ts'
import type { Thread } from '../core/thread.ts'
import type { Desk } from './desk.ts'
import type { LookedUp } from './look-up.ts'
import type { PoliciesInForce } from './policy.ts'
import { type RepliesInForce, repliesInForce } from './replies-in-force.ts'
import { FALLBACK } from './search-passages.ts'

export type GatherParts = Pick<Desk, 'database'> & {
  policies: Pick<PoliciesInForce, 'taxonomy' | 'service'>
  /** Whether a model may put evidence into another language; what it writes is then held. */
  mayTranslate?: boolean
}

/**
 * What may be relied on for this turn: approved, in force, for customers, on this channel, and where it applies. Without passages:
 * they are searched for what no approved reply answers.
 */
export async function gather(
  parts: GatherParts,
  thread: Thread,
  assessment: Assessment,
  looked: Pick<LookedUp, 'facts' | 'missing' | 'asked'>,
): Promise<Ground> {
  const { content } = parts.policies.taxonomy
  const service = parts.policies.service.content
  const locales = localesFor(assessment.language)
  const team = content.intents.find(({ id }) => id === assessment.issues[0]?.intent)?.team
  const desk = deskState(service, thread.now, team)
  const conditions = knownConditions(thread, assessment, looked.facts, desk)
  const { replies, newestArticle } = await repliesFor(parts, thread, locales, conditions)
  const told = toldBy(assessment, looked.facts)
  const perIssue = assessment.issues.map((issue): IssueGround => {
    const serving = replies.filter(
      ({ serves, intents: served }) =>
        serves === 'answer' && issue.intent !== null && served.includes(issue.intent),
    )
    const missing = missingFor(issue, looked).filter((fact) => !told.includes(fact))
    return { issue, text: wordsOf(issue, thread), replies: serving, passages: [], missing }
  })
  return {
    language: assessment.language,
    timezone: service.timezone,
    today: dayIn(thread.now, service.timezone),
    perIssue,
    standing: replies.filter(({ serves }) => serves !== 'answer'),
    exceptions: [],
    facts: [...looked.facts, ...contactFacts(thread)],
    conditions,
    told,
    allow: service.allow,
    names: content.facts.products.flatMap(({ name, also = [] }) => [name, ...also]),
    before: thread.before,
    mayTranslate: parts.mayTranslate ?? false,
    wordsOnly: false,
    newestArticle,
    unsearched: false,
  }
}

type Conditions = Record<string, string[]>

/** Those whose conditions are failed are left out; unknown ones may be asked for. */
async function repliesFor(
  { database }: GatherParts,
  { channelId }: Thread,
  locales: readonly string[],
  conditions: Conditions,
): Promise<RepliesInForce> {
  const readable = [...new Set([...locales, FALLBACK])]
  const { replies, newestArticle } = await repliesInForce(database, {
    channelId,
    locales: readable,
  })
  const fitting = replies.filter(
    ({ serves, appliesWhen }) =>
      // The desk's hours are asked again when an acknowledgement is made; a crisis goes by the number's country.
      serves === 'acknowledge' ||
      serves === 'crisis' ||
      applies(appliesWhen, conditions).kind !== 'failed',
  )
  return { replies: fitting, newestArticle }
}

/** The customer's words of an issue; all of the message where nobody can say which. */
function wordsOf({ messageId, start, end }: Issue, { messages }: Thread): string {
  const text = messages.find(({ id }) => id === messageId)?.text ?? ''
  const part = text.slice(start, end).trim()
  return part === '' ? text : part
}

const toldBy = ({ facts }: Assessment, looked: readonly ProvenFact[]): string[] => [
  ...new Set([...facts.map(({ kind }) => kind), ...looked.map(({ name }) => conditionOf(name))]),
]

/** What a connector that serves the issue would have to be given. */
const missingFor = (
  { intent }: Issue,
  { asked, missing }: Pick<LookedUp, 'asked' | 'missing'>,
): string[] =>
  asked.some((each) => each.intent === intent && each.state === 'missing') ? missing : []

const contactFacts = ({ country }: Thread): ProvenFact[] =>
  country === null
    ? []
    : [{ name: 'contact.country', type: 'country', value: country, from: 'contact' }]

/** en-CA writes days as 2026-11-21. */
const dayIn = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(at)
