import { z } from 'zod'

/** Words that may become an answer, each sentence with what it rests on. */

export const Citation = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('passage'),
    passageId: z.string(),
    versionId: z.string(),
    articleId: z.string(),
    /** The words of the passage that say it, as they stand there. */
    quote: z.string(),
  }),
  z.strictObject({
    kind: z.literal('fact'),
    /** As in order.arrives_on. */
    name: z.string(),
    value: z.string(),
    /** The connector that said so, or message, contact, service. */
    from: z.string(),
  }),
])
export type Citation = z.infer<typeof Citation>

export const Sentence = z.strictObject({
  text: z.string(),
  /** A courtesy states nothing and is approved text; whatever else there is needs a citation. */
  courtesy: z.boolean(),
  citations: z.array(Citation),
})
export type Sentence = z.infer<typeof Sentence>

export const draftKinds = [
  /** An approved reply, its blanks filled. */
  'reply',
  /** Sentences of approved passages as they stand. */
  'quote',
  /** A model's words, each proved. */
  'written',
  'ask',
  'acknowledge',
  'crisis',
] as const
export type DraftKind = (typeof draftKinds)[number]

export const Draft = z.strictObject({
  kind: z.enum(draftKinds),
  language: z.string(),
  /** What is sent: WhatsApp text. The sentences are its parts, in order. */
  text: z.string(),
  sentences: z.array(Sentence),
  /** Intents of the assessment that it answers. */
  answers: z.array(z.string()),
  /** Versions whose words it uses: settling locks them. */
  versions: z.array(z.string()),
  /** The reply that it is, where it is one. */
  replyId: z.string().nullable(),
  /** Evidence in another language was rendered by a model. */
  translated: z.boolean(),
})
export type Draft = z.infer<typeof Draft>

/** A passage as it may be relied on: approved, in force, meant for this customer, rechecked. */
export type ProofPassage = {
  passageId: string
  versionId: string
  articleId: string
  locale: string
  title: string
  headingPath: string[]
  text: string
  appliesWhen: Record<string, string[]>
  /** Articles whose passages must accompany it wherever it is used. */
  exceptions: string[]
}

/** A typed fact from elsewhere. Only these may fill a blank or prove a sentence. */
export type ProvenFact = {
  /** order.arrives_on */
  name: string
  type: string
  value: string
  /** The connector, or message, contact, service. */
  from: string
}

export const SentenceProof = z.strictObject({
  result: z.enum(['supported', 'unsupported', 'courtesy']),
  findings: z.array(
    z.strictObject({ check: z.string(), because: z.string(), words: z.string().optional() }),
  ),
})
export type SentenceProof = z.infer<typeof SentenceProof>

export const Proof = z.strictObject({
  /** As many as the draft has sentences. */
  sentences: z.array(SentenceProof),
  /** What concerns the whole: an exception that is missing, a contradiction with what was said before. */
  findings: z.array(
    z.strictObject({ check: z.string(), because: z.string(), words: z.string().optional() }),
  ),
  holds: z.boolean(),
})
export type Proof = z.infer<typeof Proof>
