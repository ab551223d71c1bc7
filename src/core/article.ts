import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson, type Json } from './canonical-json.ts'
import { ASKED_FOR } from './draft/asked-for.ts'
import { Language } from './service.ts'

/** What people write for the machine to rely on: articles, pairs of question and answer, approved replies. */

const name = (words: string) =>
  z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, words)
const ArticleId = name('must be small letters, digits and hyphens, like return-window')
const OwnerName = name('must be a team, like returns')
const word = z.string().regex(/^[a-z][a-z0-9_]{0,63}$/, 'must be one word like order_state')
const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(most)
    .refine((text) => !/[\r\n]/.test(text), 'must be one line')

/** A day begins at midnight where the shop is. */
const Moment = z.union(
  [z.iso.date(), z.iso.datetime({ offset: true })],
  'must be a date like 2026-12-25, or a date and time like 2026-12-25T09:00:00+01:00',
)

const servesFor = ['answer', 'ask', 'acknowledge', 'disclose', 'crisis', 'courtesy'] as const

const blankTypes = [
  ...(['order_id', 'tracking_id', 'date', 'amount', 'duration', 'product', 'url', 'name'] as const),
  'text_choice',
] as const

const Blank = z
  .strictObject({
    type: z.enum(blankTypes),
    fact: z.string().regex(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/, 'must be like order.id'),
    choices: z.array(line(200)).min(1).max(50).optional(),
  })
  .refine(
    ({ type, choices }) => (type === 'text_choice') === (choices !== undefined),
    'needs choices when its type is text_choice, and only then',
  )
export type Blank = z.infer<typeof Blank>

const shared = {
  id: ArticleId,
  locale: Language,
  title: line(200),
  body: z
    .string()
    .max(100_000)
    .refine((text) => text.trim() !== '', 'must not be empty'),
  owner: OwnerName,
  effective: Moment.optional(),
  expires: Moment.optional(),
  reviewBy: Moment.optional(),
  channels: z.array(z.uuid('must be the id of a channel')).max(100).default([]),
  appliesWhen: z.record(word, z.array(line(100)).min(1).max(300)).default({}),
}

const article = {
  ...shared,
  questions: z.array(line(300)).max(50).default([]),
  audience: z.enum(['customer', 'agent']).default('customer'),
  exceptions: z.array(ArticleId).max(50).default([]),
}

const reply = {
  ...shared,
  intents: z.array(word).max(100).default([]),
  serves: z.enum(servesFor),
  blanks: z.record(word, Blank).default({}),
  /** Of a question: the kinds of facts and the conditions that its answer tells. */
  asks: z.array(word).min(1).max(20).optional(),
  sources: z.array(ArticleId).max(50).default([]),
}

export const ArticleContent = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('article'), ...article }),
    z.strictObject({ kind: z.literal('pair'), ...article }),
    z.strictObject({ kind: z.literal('reply'), ...reply }),
  ])
  .refine(({ effective, expires }) => !effective || !expires || isBefore(effective, expires), {
    path: ['expires'],
    message: 'must be later than effective',
  })
  .refine(
    (content) =>
      !Object.hasOwn(content.appliesWhen, ASKED_FOR) ||
      (content.kind === 'reply' && content.serves === 'answer'),
    {
      path: ['appliesWhen', ASKED_FOR],
      message: 'only a reply that serves answer may depend on what was asked for',
    },
  )
export type ArticleContent = z.infer<typeof ArticleContent>
export type ArticleDraft = z.input<typeof ArticleContent>

const isBefore = (one: string, other: string) => Date.parse(one) < Date.parse(other)

/** How a file is laid out changes nothing of what it says; an approval binds to this. */
export const articleDigest = (content: ArticleContent) =>
  createHash('sha256')
    .update(canonicalJson(jsonOf(content)))
    .digest('hex')

/** A field that is left out and one that is undefined are the same thing. */
export const jsonOf = (content: ArticleContent): Json => JSON.parse(JSON.stringify(content))

export const audienceOf = (content: ArticleContent) =>
  content.kind === 'reply' ? 'customer' : content.audience

export const questionsOf = (content: ArticleContent) =>
  content.kind === 'reply' ? [] : content.questions

/** Articles that it names, and so needs. */
export const namedArticles = (content: ArticleContent) =>
  content.kind === 'reply' ? content.sources : content.exceptions

/** What is noticed about a proposal, for whoever approves. */
export const VersionFinding = z.strictObject({
  rule: z.string(),
  because: z.string(),
  /** The version that it is about, where it is another one. */
  versionId: z.uuid().optional(),
})
export type VersionFinding = z.infer<typeof VersionFinding>

/** What can be said of a wording without looking at any other. */
export function ownFindings(content: ArticleContent): VersionFinding[] {
  const used = blanksIn(content.body)
  const known = content.kind === 'reply' ? Object.keys(content.blanks) : []
  return [
    ...used
      .filter((blank) => !known.includes(blank))
      .map((blank) => ({
        rule: 'unknown_blank',
        because:
          content.kind === 'reply'
            ? `The text uses the blank {{${blank}}}, which is not among its blanks: name it there, or take it out.`
            : `The text uses the blank {{${blank}}}, and only approved replies have blanks: take it out.`,
      })),
    ...known
      .filter((blank) => !used.includes(blank))
      .map((blank) => ({
        rule: 'unused_blank',
        because: `The blank ${blank} is named and the text does not use it: use it, or take it out.`,
      })),
    ...brokenBlanks(content),
  ]
}

const blankForm = /\{\{\s*([a-z][a-z0-9_]*)\s*\}\}/g

export const blanksIn = (body: string): string[] => [
  ...new Set([...body.matchAll(blankForm)].map(([, name = '']) => name)),
]

/** Braces that would go out to a customer as they stand. */
const brokenBlanks = ({ body }: ArticleContent): VersionFinding[] =>
  /\{\{|\}\}/.test(body.replaceAll(blankForm, ''))
    ? [
        {
          rule: 'broken_blank',
          because:
            'The text has "{{" or "}}" that make no blank: write {{name}}, or take them out.',
        },
      ]
    : []
