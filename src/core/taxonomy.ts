import { z } from 'zod'

/** What customers ask this business: the intents, with phrases, and what it calls its own numbers and things. */

const id = z
  .string()
  .regex(/^[a-z][a-z0-9_]{1,47}$/, 'must be small letters, digits and underscores')
/** hi-Latn is Hindi in Latin letters. */
const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-zA-Z]{1,7})?$/, 'must be a language like en or hi-Latn')
const phrase = z.string().trim().min(1).max(500)
const phrases = z.array(phrase).max(2000)

const Intent = z.strictObject({
  id,
  title: z.string().trim().min(1).max(120),
  description: z.string().trim().max(1000),
  /** What must be known before the question can be answered: kinds of facts. */
  required_facts: z.array(id).max(10).default([]),
  predictability: z.enum(['fixed', 'depends', 'open']),
  risk: z.enum(['low', 'medium', 'high']),
  team: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be the name of a team'),
  autonomy: z.enum(['off', 'draft', 'auto']),
  pattern: z.enum(['reply', 'article', 'connector', 'person']),
  examples: z.record(language, phrases),
})
export type Intent = z.infer<typeof Intent>

const Name = z.strictObject({
  name: z.string().trim().min(2).max(120),
  also: z.array(z.string().trim().min(2).max(120)).max(20).optional(),
})

const Facts = z.strictObject({
  numbers: z
    .array(
      z.strictObject({
        kind: id,
        shape: z
          .string()
          .regex(/^[A-Z0-9-]{0,10}#{4,16}$/, 'must be like NW-#######, where # is a digit'),
      }),
    )
    .max(30)
    .default([]),
  products: z.array(Name).max(20_000).default([]),
  locations: z.array(Name).max(2000).default([]),
})

const isOnce = (ids: string[]) => new Set(ids).size === ids.length

export const Taxonomy = z.strictObject({
  facts: Facts.default({ numbers: [], products: [], locations: [] }),
  intents: z
    .array(Intent)
    .min(1)
    .max(1000)
    .refine((intents) => isOnce(intents.map((intent) => intent.id)), 'has two intents of one id'),
  /** Harmless messages that belong to no intent. */
  none_of_these: phrases.default([]),
})
export type Taxonomy = z.infer<typeof Taxonomy>

/** A phrase of the taxonomy; the intent is null for none of these. No language: nobody said which. */
export type TaxonomyPhrase = {
  text: string
  intent: string | null
  language: string | null
  /** Of low risk and not left to people, or about something else: what is said like this is no cause for alarm. */
  everyday?: boolean
}

export function phrasesOf({ intents, none_of_these }: Taxonomy): TaxonomyPhrase[] {
  return [
    // A title is one more phrase: where there are few it helps most.
    ...intents.map(({ id, title }) => ({ text: title, intent: id, language: null })),
    ...intents.flatMap(({ id, examples, risk, pattern }) =>
      Object.entries(examples).flatMap(([language, texts]) =>
        texts.map((text) => ({
          text,
          intent: id,
          language,
          everyday: risk === 'low' && pattern !== 'person',
        })),
      ),
    ),
    ...none_of_these.map((text) => ({ text, intent: null, language: null, everyday: true })),
  ]
}
