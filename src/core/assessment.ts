import { z } from 'zod'
import { riskKinds, tones, urgencies } from './risk.ts'

/** What triage found in a turn. It is kept in the run as it was, so that it can be read back. */

const share = z.number().min(0).max(1)
const place = { start: z.number().int().min(0), end: z.number().int().min(0) }

/** Who found something: rules and `local` are code, the model only proposes. */
export const Finder = z.enum(['rules', 'local', 'model'])
export type Finder = z.infer<typeof Finder>

export const Risk = z.strictObject({
  kind: z.enum(riskKinds),
  by: Finder,
  /** The rule that found it, or the model's name. */
  rule: z.string(),
  messageId: z.string(),
  /** Where in the message, by UTF-16 code units; the whole of it where nobody can say. */
  ...place,
})
export type Risk = z.infer<typeof Risk>

export const KnownFact = z.strictObject({
  kind: z.string(),
  value: z.string(),
  /** It passed its check sum, or there was no second way to read it. */
  checked: z.boolean(),
  messageId: z.string(),
  ...place,
})
export type KnownFact = z.infer<typeof KnownFact>

export const Reading = z.strictObject({ intent: z.string().nullable(), confidence: share })

export const Issue = z.strictObject({
  /** Null: it asks something that the taxonomy does not know. */
  intent: z.string().nullable(),
  confidence: share,
  messageId: z.string(),
  ...place,
  /** What each of them read; null where one did not take part. */
  local: Reading.nullable(),
  model: Reading.nullable(),
})
export type Issue = z.infer<typeof Issue>

export const MessageAssessment = z.strictObject({
  messageId: z.string(),
  language: z.string(),
  languageConfidence: share,
  /** Two languages in one message: what is meant is less sure. */
  mixed: z.boolean(),
  tone: z.enum(tones),
  /** A floor risk that nobody names, but the whole reads like one: which it may be. */
  suspects: z.enum(riskKinds).nullable().default(null),
  /** thanks, nudge, reaction, stop, spam, duplicate, or null where it says something. */
  noise: z.string().nullable(),
})
export type MessageAssessment = z.infer<typeof MessageAssessment>

export const Assessment = z.strictObject({
  messages: z.array(MessageAssessment),
  /** What the turn asks, in the order it is asked; empty when it asks nothing that anybody understood. */
  issues: z.array(Issue),
  /** Of the turn, and what this case said before; the newest of a kind last. */
  facts: z.array(KnownFact),
  risks: z.array(Risk),
  /** In which the answer goes: the language of the newest message that tells. */
  language: z.string(),
  tone: z.enum(tones),
  urgency: z.enum(urgencies),
  /** The case turned from one matter to another, at this message. */
  drift: z.strictObject({ from: z.string(), to: z.string(), messageId: z.string() }).nullable(),
  /** With what it was made, so that it can be made again. */
  by: z.strictObject({
    rules: z.string(),
    local: z.string().nullable(),
    model: z.string().nullable(),
    prompt: z.string().nullable(),
    taxonomy: z.number().int(),
  }),
  /** Why somebody did not take part who should have; the verdict is then at least hold. */
  trouble: z.array(z.string()),
})
export type Assessment = z.infer<typeof Assessment>
