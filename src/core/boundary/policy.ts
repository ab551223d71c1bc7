import { z } from 'zod'
import { levels } from '../autonomy.ts'
import { draftKinds } from '../draft.ts'
import { riskKinds, tones, urgencies } from '../risk.ts'
import { priorities } from '../verdict.ts'
import { connectorStates, groundings } from './facts.ts'

/** What the business wants beyond the floor: rules that make a verdict stricter, say who gets it and how soon. */

const word = z
  .string()
  .regex(/^[a-z][a-z0-9_.]{0,59}$/, 'must be small letters, digits and underscores')
const team = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be the name of a team')
const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-zA-Z]{1,7})?$/, 'must be a language like en')

/** One, or any of several. */
const anyOf = <S extends z.ZodType>(one: S) =>
  z.union([one.transform((value) => [value]), z.array(one).min(1).max(100)])

const plain = {
  /** `unknown` is what the taxonomy does not know. */
  intent: anyOf(word).optional(),
  language: anyOf(language).optional(),
  confidence: z.strictObject({ below: z.number().gt(0).max(1) }).optional(),
  grounding: anyOf(z.enum(groundings)).optional(),
  /** What kind of answer was prepared. */
  answer: anyOf(z.enum(draftKinds)).optional(),
  kind: anyOf(word).optional(),
  noise: anyOf(word).optional(),
  hours: z.enum(['open', 'closed']).optional(),
  autonomy: anyOf(z.enum(levels)).optional(),
  connector: anyOf(z.enum(connectorStates)).optional(),
  /** Kinds of facts of which one is known, and kinds of which one is not. */
  has: anyOf(word).optional(),
  lacks: anyOf(word).optional(),
}

/** What speaks for caution may not be used the other way round: nobody writes "unless it is a legal threat". */
const cautious = {
  risk: anyOf(z.enum(riskKinds)).optional(),
  sticky: anyOf(z.enum(riskKinds)).optional(),
  tone: anyOf(z.enum(tones)).optional(),
  urgency: anyOf(z.enum(urgencies)).optional(),
  amount: z
    .strictObject({ over: z.number().min(0), currency: z.string().regex(/^[A-Z]{3}$/) })
    .optional(),
  unread: z.literal(true).optional(),
  late: z.literal(true).optional(),
  edited: z.literal(true).optional(),
  drift: z.literal(true).optional(),
  repeats: z.strictObject({ over: z.number().int().min(0) }).optional(),
}

/** Every word of it must hold. */
type Plain = { [Key in keyof typeof plain]?: z.output<(typeof plain)[Key]> }
type Cautious = { [Key in keyof typeof cautious]?: z.output<(typeof cautious)[Key]> }
export type Condition = Plain &
  Cautious & {
    all?: Condition[] | undefined
    any?: Condition[] | undefined
    not?: Condition | undefined
  }

const saysSomething = (condition: object) =>
  Object.values(condition).some((value) => value !== undefined)
const nothing = 'must say when: an empty condition is always met'

const Negatable: z.ZodType<Condition> = z
  .strictObject({
    ...plain,
    all: z
      .array(z.lazy(() => Negatable))
      .min(1)
      .max(50)
      .optional(),
    any: z
      .array(z.lazy(() => Negatable))
      .min(1)
      .max(50)
      .optional(),
  })
  .refine(saysSomething, nothing)

export const Condition: z.ZodType<Condition> = z
  .strictObject({
    ...plain,
    ...cautious,
    all: z
      .array(z.lazy(() => Condition))
      .min(1)
      .max(50)
      .optional(),
    any: z
      .array(z.lazy(() => Condition))
      .min(1)
      .max(50)
      .optional(),
    not: Negatable.optional(),
  })
  .refine(saysSomething, nothing)

export const ruleVerdicts = ['hand_off', 'hold', 'ask'] as const

export const Rule = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,59}$/, 'must be small letters, digits and dashes'),
  when: Condition,
  verdict: z.enum(ruleVerdicts, 'must be hand_off, hold or ask: a rule only tightens'),
  to: team.optional(),
  priority: z.enum(priorities).optional(),
  /** In words for the person who reads it. */
  because: z.string().trim().min(10, 'must say why, in a sentence').max(300),
})
export type Rule = z.infer<typeof Rule>

const bound = z.number().gt(0).max(0.12)

export const Boundary = z.strictObject({
  /** Who gets what no rule and no intent gives to a team. */
  team,
  autonomy: z
    .strictObject({
      /** From how many different people the decisions must come. */
      reviewers: z.number().int().min(1).max(100).default(5),
      /** Below which the share of failures must lie with certainty, by the risk of the intent. */
      failures: z
        .strictObject({ low: bound, medium: bound, high: bound })
        .default({ low: 0.06, medium: 0.03, high: 0.015 }),
    })
    .prefault({}),
  rules: z
    .array(Rule)
    .max(500)
    .refine(
      (rules) => new Set(rules.map(({ id }) => id)).size === rules.length,
      'has two rules of one id',
    ),
})
export type Boundary = z.infer<typeof Boundary>

/** As it is in force, or would be. */
export type NumberedBoundary = { number: number; content: Boundary }
