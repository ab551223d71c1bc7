import { z } from 'zod'
import { ArticleContent, VersionFinding } from '../../core/article.ts'
import {
  ArticleKind,
  Audience,
  ReleaseChange,
  ReleaseKind,
  VersionState,
} from '../../generated/enums.ts'
import { id, instant, stored } from './views.ts'

/** What the API shows of the library. */

const maybeInstant = instant.nullable()
/** Parts of cursors, which anybody can write by hand: no more than the columns behind them hold. */
export const moment = z.iso.datetime().transform((text) => new Date(text))
export const whole = z.int().min(0).max(2_147_483_647)
export const plainText = z
  .string()
  .max(80)
  .refine((text) => !text.includes('\0'), 'must hold no NUL')
export const articleId = z.string().min(1).max(80).describe('The same in every locale')
export const digest = z.string().regex(/^[0-9a-f]{64}$/, 'must be the digest of the version')
export const reason = z.string().trim().min(1).max(2000)

/** The content as it is sent in; unknown fields are refused and named. */
export const ContentGiven = ArticleContent.meta({
  id: 'ArticleContent',
  description: 'Everything that is written of an article in one locale',
})

const summary = {
  id,
  articleId,
  locale: z.string(),
  number: z.int().describe('Counts the versions of the article in this locale'),
  state: z.enum(VersionState),
  kind: z.enum(ArticleKind),
  title: z.string(),
  owner: z.string(),
  audience: z.enum(Audience),
  channels: z.array(id).describe('None means all of them'),
  digest: z.string().describe('Send it with an approval: it binds to exactly these words'),
  createdAt: instant,
  createdBy: z.string(),
  reviewAt: maybeInstant,
  effectiveAt: maybeInstant.describe('From when on it is in force; null until it is approved'),
  endsAt: maybeInstant.describe('From when on it is not any more; null for without end'),
}

export const VersionSummary = z
  .object(summary)
  .meta({ id: 'ArticleVersion', description: 'One wording of an article in one locale' })

export const VersionDetail = z
  .object({
    ...summary,
    content: stored(ArticleContent.meta({ id: 'ArticleContent' })),
    isInForce: z.boolean(),
    authors: z.array(z.string()).describe('Everybody who wrote or edited it'),
    hiddenText: z
      .array(z.string())
      .describe('What a reader of its source would not have seen. It is no part of the content'),
    findings: z
      .array(VersionFinding)
      .describe('What to look at before approving, judged against the library as it is now'),
    passages: z.int().describe('How many pieces of it can be found; none before it is approved'),
    restores: id.nullable().describe('The version whose words a roll back brought back'),
    importId: id.nullable(),
    source: z.object({ kind: z.string(), name: z.string(), url: z.string().nullable() }).nullable(),
    decidedAt: maybeInstant,
    decidedBy: z.string().nullable(),
    reason: z.string().nullable().describe('Why it was rejected or retired'),
    retiredAt: maybeInstant,
    retiredBy: z.string().nullable(),
  })
  .meta({ id: 'ArticleVersionDetail' })

export const ArticleView = z
  .object({
    id: articleId,
    kind: z.enum(ArticleKind),
    createdAt: instant,
    versions: z
      .array(VersionSummary)
      .describe('What is in force, what is to come and what waits, in every locale'),
  })
  .meta({ id: 'Article', description: 'What is known about one thing' })

const anything = stored(z.json().optional())
const part = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })

export const DiffView = z
  .object({
    before: id.nullable().describe('What it is compared with; null for nothing'),
    after: id,
    fields: z
      .array(z.object({ path: z.string(), before: anything, after: anything }))
      .describe('What differs besides the text'),
    lines: z
      .array(z.union([part, z.object({ kind: z.literal('changed'), parts: z.array(part) })]))
      .describe('The text line by line; a changed line word by word'),
  })
  .meta({ id: 'ArticleDiff' })

export const ReleaseView = z
  .object({
    number: z.int(),
    kind: z.enum(ReleaseKind),
    takesBack: z.int().nullable().describe('The release that it takes back'),
    at: instant,
    by: z.string(),
  })
  .meta({ id: 'KnowledgeRelease', description: 'A numbered change of what is in force' })

export const ReleaseItemView = z
  .object({
    change: z.enum(ReleaseChange),
    version: VersionSummary,
  })
  .meta({ id: 'ReleaseItem' })
