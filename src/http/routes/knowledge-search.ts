import { z } from 'zod'
import { localeNamed } from '../../core/draft/locales.ts'
import { knownNames } from '../../flow/boundary/known-names.ts'
import type { Desk } from '../../flow/desk.ts'
import type { Question } from '../../flow/knowledge/search-library.ts'
import { searchLocales } from '../../flow/knowledge/search-locales.ts'
import { ArticleKind, Audience } from '../../generated/enums.ts'
import { endpoint } from '../endpoint.ts'
import { Problem, problems } from '../problem.ts'
import { articleId } from './knowledge-views.ts'
import { id } from './views.ts'

export const searchRoutes = (desk: Desk) => [search(desk), indexStatus(desk)]

const Place = z
  .object({ rank: z.int(), score: z.number() })
  .nullable()
  .describe('Where it stood, from 1; null where it was not found')

const why = {
  verdict: z
    .enum(['evidence', 'too far', 'repeats'])
    .describe('Whether it may be relied on; too far from the question; or says what another does'),
  score: z.number().describe('Of words and meaning together, by which the list is sorted'),
  words: Place,
  meaning: Place,
  matched: z.array(z.string()).describe('The words of the question that the passage has'),
  coverage: z.number().describe('How much of the question the passage speaks of, from 0 to 1'),
}

const passage = {
  passageId: id,
  versionId: id,
  articleId,
  kind: z.enum(ArticleKind),
  locale: z.string(),
  headingPath: z.array(z.string()),
  text: z.string(),
  appliesWhen: z
    .record(z.string(), z.array(z.string()))
    .describe('It is said only where each of these facts is known and has one of the values'),
}

const AnswerView = z
  .object({
    evidence: z.array(z.object({ ...passage, title: z.string(), number: z.int(), ...why })),
    seen: z
      .array(z.object({ ...passage, ...why }))
      .describe('Everything that was looked at, with why it was chosen or not'),
    wordsOnly: z
      .boolean()
      .describe(
        'True when the embedder failed, or the index was built with another: found by words alone',
      ),
  })
  .meta({ id: 'LibraryAnswer', description: 'What the library says to a question, and why' })

type Found = Awaited<ReturnType<Desk['library']['search']>>['seen'][number]

const shown = ({ passage, version, ...why }: Found) => ({
  passageId: passage.id,
  versionId: passage.versionId,
  articleId: passage.articleId,
  kind: passage.kind,
  locale: passage.locale,
  headingPath: passage.headingPath,
  text: passage.text,
  appliesWhen: version.content.appliesWhen,
  ...why,
})

const search = (desk: Desk) =>
  endpoint({
    method: 'post',
    path: '/library-search',
    summary: 'What the library says to a question: only what is approved and in force now',
    description: 'Sent as a body, because a question can hold what must not be in a log.',
    access: 'article.read',
    body: z.strictObject({
      text: z.string().trim().min(1).max(4000),
      audience: z.enum(Audience).default('customer'),
      channelId: id.nullable().default(null).describe('Left out: whatever the channel'),
      language: z
        .string()
        .max(35)
        .transform((text, { addIssue }) => {
          const language = localeNamed(text)
          if (language === null) addIssue('must be a language like en or pt-BR')
          return language ?? z.NEVER
        })
        .optional()
        .describe('What it is asked in; left out, one of the locales'),
      locales: z
        .array(z.string().min(1).max(35))
        .min(1)
        .max(20)
        .default(['en'])
        .describe('Each stands for all that customers of its language are answered from'),
      kinds: z.array(z.enum(ArticleKind)).min(1).optional(),
      limit: z.int().min(1).max(20).default(5),
    }),
    response: AnswerView,
    handle: async ({ body }) => {
      const locales = await localesIn(desk, body.locales)
      const { evidence, seen, wordsOnly } = await found(desk, { ...body, locales })
      return {
        evidence: evidence.map((hit) => ({
          ...shown(hit),
          title: hit.version.title,
          number: hit.version.number,
        })),
        seen: seen.map(shown),
        wordsOnly,
      }
    },
  })

async function localesIn({ database, policies }: Desk, asked: string[]): Promise<string[]> {
  const { taxonomy, service } = await policies()
  const { languages } = knownNames(taxonomy.content, service.content)
  const outcome = await searchLocales(database, { asked, languages })
  if (outcome.kind === 'found') return outcome.locales
  const detail = `"${outcome.named}" is no locale that this desk knows: choose among ${languages.join(', ')}.`
  throw new Problem(problems.invalidRequest, detail)
}

function found({ library }: Desk, question: Question) {
  if (library.status().state === 'never built')
    throw new Problem(
      problems.unavailable,
      'The index is being built for the first time; ask again in a moment.',
      { headers: { 'retry-after': '5' } },
    )
  return library.search(question).catch((cause) => {
    throw new Problem(
      problems.unavailable,
      'The index cannot be asked at the moment; /readyz says how its parts are.',
      { cause, headers: { 'retry-after': '5' } },
    )
  })
}

const IndexView = z
  .object({
    state: z
      .enum(['never built', 'catching up', 'in step', 'behind'])
      .describe('Behind: it could not be reached or mended; it is tried again every minute'),
    last: z
      .object({ built: z.int(), put: z.int(), removed: z.int() })
      .nullable()
      .describe('How many passages were put right the last time'),
  })
  .meta({ id: 'LibraryIndex', description: 'Whether the index of this process is in step' })

const indexStatus = ({ library }: Desk) =>
  endpoint({
    method: 'get',
    path: '/library-index',
    summary: 'Whether the index is in step with what is in force',
    access: 'article.read',
    response: IndexView,
    handle: async () => library.status(),
  })
