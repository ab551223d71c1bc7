import { z } from 'zod'
import { Finder, Reading } from '../assessment.ts'
import { levels } from '../autonomy.ts'
import { draftKinds } from '../draft.ts'
import { riskKinds, tones, urgencies } from '../risk.ts'

/**
 * All that a verdict may depend on, without a word of what was written: kept in the trace, so that another policy can be tried
 * on it later without asking anybody again.
 */

export const groundings = ['none', 'unproved', 'translated', 'proved'] as const

/** What became of looking up what lives elsewhere. */
export const connectorStates = [
  'none',
  'found',
  'missing',
  'not_found',
  'several',
  'away',
  'not_theirs',
] as const

const MessageFacts = z.strictObject({
  id: z.string(),
  kind: z.string(),
  noise: z.string().nullable(),
  language: z.string(),
  /** How well rules find risks in it is known, or it is too short to tell. */
  measured: z.boolean(),
  mixed: z.boolean(),
  tone: z.enum(tones),
  /** A floor risk that it may be, which nobody is sure of. */
  suspects: z.enum(riskKinds).nullable().default(null),
  late: z.boolean(),
  unread: z.boolean(),
  edited: z.boolean(),
})
export type MessageFacts = z.infer<typeof MessageFacts>

const IssueFacts = z.strictObject({
  intent: z.string().nullable(),
  confidence: z.number(),
  messageId: z.string(),
  local: Reading.nullable(),
  model: Reading.nullable(),
  /** Of the taxonomy. */
  team: z.string().nullable(),
  autonomy: z.enum(levels),
  /** The draft answers it. */
  covered: z.boolean(),
})
export type IssueFacts = z.infer<typeof IssueFacts>

export const BoundaryFacts = z.strictObject({
  messages: z.array(MessageFacts),
  issues: z.array(IssueFacts),
  risks: z.array(z.strictObject({ kind: z.enum(riskKinds), by: Finder, messageId: z.string() })),
  sticky: z.array(z.enum(riskKinds)),
  /** Kinds of facts that are known. */
  facts: z.array(z.string()),
  amounts: z.array(
    z.strictObject({ value: z.number(), currency: z.string(), messageId: z.string() }),
  ),
  /** In which the answer goes. */
  language: z.string(),
  measured: z.boolean(),
  /** Of the turn as a whole. */
  tone: z.enum(tones),
  urgency: z.enum(urgencies),
  drift: z.strictObject({ to: z.string(), messageId: z.string() }).nullable(),
  /** Earlier cases about the same within 30 days. */
  repeats: z.number().int().min(0),
  connector: z.enum(connectorStates),
  draft: z
    .strictObject({
      kind: z.enum(draftKinds),
      /** It tells what a connector knows of a person. */
      personal: z.boolean(),
    })
    .nullable(),
  grounding: z.enum(groundings),
  /** A model is set up and must agree. */
  modelTakesPart: z.boolean(),
  trouble: z.array(z.string()),
  silenced: z.boolean(),
  /** Automatic sends are stopped. */
  stopped: z.boolean(),
  restarts: z.number().int().min(0),
  /** How many questions went out since a person last wrote. */
  asks: z.number().int().min(0),
  /** An answer to something earlier is on its way. */
  preparing: z.boolean(),
  /** Somebody is there to answer. */
  open: z.boolean(),
})
export type BoundaryFacts = z.infer<typeof BoundaryFacts>
