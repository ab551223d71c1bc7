import type { Assessment, Issue } from '../core/assessment.ts'
import { applies, conditionOf } from '../core/draft/applies.ts'
import type { ApprovedReply, FoundPassage, Ground, IssueGround } from '../core/draft/ground.ts'
import { knownConditions } from '../core/draft/known-conditions.ts'
import { localesFor } from '../core/draft/locales.ts'
import { deskState } from '../core/draft/service-facts.ts'
import type { ProofPassage, ProvenFact } from '../core/draft.ts'
import type { Thread } from '../core/thread.ts'
import type { Desk } from './desk.ts'
import { passagesIn } from './ground-rows.ts'
import { type VersionInForce, versionsInForce } from './knowledge/in-force.ts'
import type { Question } from './knowledge/search-library.ts'
import type { LookedUp } from './look-up.ts'
import type { InForce } from './policy.ts'
import { repliesInForce } from './replies-in-force.ts'

export type GatherParts = Pick<Desk, 'database' | 'library' | 'service' | 'log'> & {
  taxonomy: InForce<'taxonomy'>
  /** Whether a model may put evidence into another language; what it writes is then held. */
  mayTranslate?: boolean
}

const MOST_PASSAGES = 4
/** Of what everybody may read, when nothing is written in the customer's language. */
const FALLBACK = 'en'

/** What may be relied on for this turn: approved, in force, for customers, on this channel, and where it applies. */
export async function gather(
  parts: GatherParts,
  thread: Thread,
  assessment: Assessment,
  looked: Pick<LookedUp, 'facts' | 'missing' | 'asked'>,
): Promise<Ground> {
  const { content } = parts.taxonomy
  const service = await parts.service()
  const locales = localesFor(assessment.language)
  const team = content.intents.find(({ id }) => id === assessment.issues[0]?.intent)?.team
  const desk = deskState(service, thread.now, team)
  const conditions = knownConditions(thread, assessment, looked.facts, desk)
  const replies = await repliesFor(parts, thread, locales, conditions)
  const told = toldBy(assessment, looked.facts)
  const perIssue: IssueGround[] = []
  let wordsOnly = false
  let unsearched = false
  for (const issue of assessment.issues) {
    const text = wordsOf(issue, thread)
    const found = await passagesFor(parts, thread, { text, locales, conditions })
    wordsOnly ||= found.wordsOnly
    unsearched ||= found.unsearched
    const serving = replies.filter(
      ({ serves, intents: served }) =>
        serves === 'answer' && issue.intent !== null && served.includes(issue.intent),
    )
    const missing = missingFor(issue, looked).filter((fact) => !told.includes(fact))
    perIssue.push({ issue, text, replies: serving, passages: found.passages, missing })
  }
  return {
    language: assessment.language,
    timezone: service.timezone,
    today: dayIn(thread.now, service.timezone),
    perIssue,
    standing: replies.filter(({ serves }) => serves !== 'answer'),
    exceptions: await exceptionsOf(parts, thread, locales, perIssue, conditions),
    facts: [...looked.facts, ...contactFacts(thread)],
    conditions,
    told,
    allow: service.allow,
    names: content.facts.products.flatMap(({ name, also = [] }) => [name, ...also]),
    before: thread.before,
    mayTranslate: parts.mayTranslate ?? false,
    wordsOnly,
    unsearched,
  }
}

type Conditions = Record<string, string[]>

/** Those whose conditions are failed are left out; unknown ones may be asked for. */
async function repliesFor(
  { database }: GatherParts,
  { channelId }: Thread,
  locales: readonly string[],
  conditions: Conditions,
): Promise<ApprovedReply[]> {
  const readable = [...new Set([...locales, FALLBACK])]
  const replies = await repliesInForce(database, { channelId, locales: readable })
  return replies.filter(
    ({ serves, appliesWhen }) =>
      // The desk's hours are asked again when an acknowledgement is made; a crisis goes by the number's country.
      serves === 'acknowledge' ||
      serves === 'crisis' ||
      applies(appliesWhen, conditions).kind !== 'failed',
  )
}

type Asked = { text: string; locales: string[]; conditions: Conditions }

async function passagesFor(
  parts: GatherParts,
  thread: Thread,
  { text, locales, conditions }: Asked,
): Promise<{ passages: FoundPassage[]; wordsOnly: boolean; unsearched: boolean }> {
  const search = (of: string[]) =>
    searched(parts, {
      text,
      audience: 'customer',
      channelId: thread.channelId,
      locales: of,
      kinds: ['article', 'pair'],
      limit: MOST_PASSAGES * 2,
    })
  const first = await search(locales)
  const own = first.evidence.flatMap((hit) => foundPassage(hit, conditions))
  if (own.length > 0 || locales.includes(FALLBACK))
    return { ...first, passages: own.slice(0, MOST_PASSAGES) }
  const second = await search([FALLBACK])
  const other = second.evidence.flatMap((hit) => foundPassage(hit, conditions))
  return { ...second, passages: other.slice(0, MOST_PASSAGES) }
}

/** While the index is away or not built yet nothing is found, and the turn waits for a person. */
async function searched({ library, log }: GatherParts, question: Question) {
  try {
    const { evidence, wordsOnly } = await library.search(question)
    return { evidence, wordsOnly, unsearched: false }
  } catch (error) {
    log.warn({ error }, 'the library could not be searched; the turn is held')
    return { evidence: [], wordsOnly: false, unsearched: true }
  }
}

type Hit = Awaited<ReturnType<Desk['library']['search']>>['evidence'][number]

function foundPassage({ passage, coverage, version }: Hit, conditions: Conditions): FoundPassage[] {
  const { content } = version
  if (content.kind === 'reply') return []
  const when = applies(content.appliesWhen, conditions)
  if (when.kind === 'failed') return []
  return [
    {
      passageId: passage.id,
      versionId: version.id,
      articleId: version.articleId,
      locale: version.locale,
      title: version.title,
      headingPath: passage.headingPath,
      text: passage.text,
      appliesWhen: content.appliesWhen,
      exceptions: content.exceptions,
      coverage,
      questions: content.questions,
      unknown: when.kind === 'unknown' ? when.conditions : [],
    },
  ]
}

/** The passages of the articles that must accompany what was found; one that is not in force or does not apply is left out. */
async function exceptionsOf(
  { database }: GatherParts,
  { channelId }: Thread,
  locales: readonly string[],
  perIssue: readonly IssueGround[],
  conditions: Conditions,
): Promise<ProofPassage[]> {
  const articles = new Set(
    perIssue.flatMap(({ passages }) => passages.flatMap((p) => p.exceptions)),
  )
  if (articles.size === 0) return []
  const versions = await versionsInForce(database, {
    audience: 'customer',
    channelId,
    articles: [...articles],
    locales: [...new Set([...locales, FALLBACK])],
  })
  const ofLocale = (locale: string) =>
    locale === FALLBACK ? locales.length : locales.indexOf(locale)
  const nearest = versions.filter((version) =>
    versions.every(
      (other) =>
        other.articleId !== version.articleId || ofLocale(other.locale) >= ofLocale(version.locale),
    ),
  )
  return nearest
    .filter(({ content }) => applies(content.appliesWhen, conditions).kind !== 'failed')
    .flatMap((version: VersionInForce) => passagesIn(version))
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
