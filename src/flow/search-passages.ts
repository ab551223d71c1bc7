import { applies } from '../core/draft/applies.ts'
import { isAskedFor } from '../core/draft/asked-for.ts'
import type { FoundPassage, Ground, IssueGround } from '../core/draft/ground.ts'
import { localesFor } from '../core/draft/locales.ts'
import type { ProofPassage } from '../core/draft.ts'
import type { Thread } from '../core/thread.ts'
import type { Desk } from './desk.ts'
import { passagesIn } from './ground-rows.ts'
import { type VersionInForce, versionsInForce } from './knowledge/in-force.ts'
import type { Question } from './knowledge/search-library.ts'

type Parts = Pick<Desk, 'database' | 'library' | 'log'>
type Where = Pick<Thread, 'channelId'>

const MOST_PASSAGES = 4
/** Of what everybody may read, when nothing is written in the customer's language. */
export const FALLBACK = 'en'

/**
 * The same ground with what the library says to these issues, and with what must accompany it. Where it is asked nothing it must be there
 * all the same: nothing goes out by itself while a part is away.
 */
export async function searchPassages(
  parts: Parts,
  where: Where,
  ground: Ground,
  issues: readonly IssueGround[],
): Promise<Ground> {
  if (issues.length === 0) return { ...ground, unsearched: !(await isThere(parts)) }
  const found = new Map(
    await Promise.all(
      issues.map(
        async (issue) => [issue, await passagesFor(parts, where, ground, issue.text)] as const,
      ),
    ),
  )
  const perIssue = ground.perIssue.map((issue) => {
    const passages = found.get(issue)?.passages
    return passages ? { ...issue, passages } : issue
  })
  const all = [...found.values()]
  return {
    ...ground,
    perIssue,
    exceptions: await exceptionsOf(parts, where, { ...ground, perIssue }),
    wordsOnly: ground.wordsOnly || all.some(({ wordsOnly }) => wordsOnly),
    unsearched: ground.unsearched || all.some(({ unsearched }) => unsearched),
  }
}

async function isThere({ library, log }: Parts): Promise<boolean> {
  if (library.status().state === 'never built') return false
  try {
    await library.check()
    return true
  } catch (error) {
    log.warn({ error }, 'the library cannot be asked; the turn is held')
    return false
  }
}

type Found = { passages: FoundPassage[]; wordsOnly: boolean; unsearched: boolean }

async function passagesFor(
  parts: Parts,
  { channelId }: Where,
  { language, conditions }: Ground,
  text: string,
): Promise<Found> {
  const locales = localesFor(language)
  const search = async (of: string[]) => {
    const { evidence, ...how } = await searched(parts, {
      text,
      language: language === 'und' ? undefined : language,
      audience: 'customer',
      channelId,
      locales: of,
      kinds: ['article', 'pair'],
      limit: MOST_PASSAGES * 2,
    })
    const passages = evidence.flatMap((hit) => foundPassage(hit, conditions, text))
    return { ...how, passages: passages.slice(0, MOST_PASSAGES) }
  }
  const own = await search(locales)
  return own.passages.length > 0 || locales.includes(FALLBACK) ? own : search([FALLBACK])
}

/** While the index is away or not built yet nothing is found, and the turn waits for a person. */
async function searched({ library, log }: Parts, question: Question) {
  try {
    const { evidence, wordsOnly } = await library.search(question)
    return { evidence, wordsOnly, unsearched: false }
  } catch (error) {
    log.warn({ error }, 'the library could not be searched; the turn is held')
    return { evidence: [], wordsOnly: false, unsearched: true }
  }
}

type Hit = Awaited<ReturnType<Desk['library']['search']>>['evidence'][number]

function foundPassage(
  { passage, coverage, version }: Hit,
  conditions: Ground['conditions'],
  text: string,
): FoundPassage[] {
  const { content } = version
  if (content.kind === 'reply' || isAskedFor(content, text) === false) return []
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
      since: version.effectiveAt,
    },
  ]
}

/** The passages of the articles that must accompany what was found; one that is not in force or does not apply is left out. */
async function exceptionsOf(
  { database }: Parts,
  { channelId }: Where,
  { language, perIssue, conditions }: Ground,
): Promise<ProofPassage[]> {
  const articles = new Set(
    perIssue.flatMap(({ passages }) => passages.flatMap((p) => p.exceptions)),
  )
  if (articles.size === 0) return []
  const locales = localesFor(language)
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
