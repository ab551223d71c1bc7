import { z } from 'zod'
import { type Level, levelOf, levels } from '../autonomy.ts'
import { draftKinds } from '../draft.ts'
import { riskKinds, tones, urgencies } from '../risk.ts'
import type { Taxonomy } from '../taxonomy.ts'
import { priorities, type Verdict, verdictKinds } from '../verdict.ts'
import { type BoundaryFacts, connectorStates, groundings } from './facts.ts'

/** The policy's own examples: what it should say to a turn that is told in a few words. */

const amount = z.string().regex(/^\d+(\.\d+)? [A-Z]{3}$/, 'must be like 250 EUR')
const share = z.number().min(0).max(1)

/** What is not told is as in a calm question whose answer is an approved reply, proved and earned. */
const Given = z.strictObject({
  intents: z.array(z.string().nullable()).default(['store_info']),
  confidence: share.default(0.95),
  /** What the model read; left out, there is none. */
  model: z.strictObject({ intent: z.string().nullable(), confidence: share }).optional(),
  /** Found by rules; those that a model found are named apart. */
  risks: z.array(z.enum(riskKinds)).default([]),
  risks_by_model: z.array(z.enum(riskKinds)).default([]),
  sticky: z.array(z.enum(riskKinds)).default([]),
  tone: z.enum(tones).default('calm'),
  suspects: z.enum(riskKinds).nullable().default(null),
  urgency: z.enum(urgencies).default('normal'),
  language: z.string().default('en'),
  measured: z.boolean().default(true),
  mixed: z.boolean().default(false),
  kind: z.string().default('text'),
  noise: z.string().nullable().default(null),
  late: z.boolean().default(false),
  unread: z.boolean().default(false),
  edited: z.boolean().default(false),
  facts: z.array(z.string()).default([]),
  amount: amount.optional(),
  drift_to: z.string().optional(),
  repeats: z.number().int().min(0).default(0),
  connector: z.enum(connectorStates).default('none'),
  answer: z.enum(draftKinds).nullable().default('reply'),
  personal: z.boolean().default(false),
  grounding: z.enum(groundings).optional(),
  /** Intents that the draft leaves out. */
  uncovered: z.array(z.string()).default([]),
  autonomy: z.enum(levels).default('auto'),
  trouble: z.array(z.string()).default([]),
  silenced: z.boolean().default(false),
  stopped: z.boolean().default(false),
  restarts: z.number().int().min(0).default(0),
  asks: z.number().int().min(0).default(0),
  preparing: z.boolean().default(false),
  hours: z.enum(['open', 'closed']).default('open'),
})
type Given = z.infer<typeof Given>

const Expected = z.strictObject({
  verdict: z.enum(verdictKinds),
  /** A rule that must have matched, of the floor or of the policy. */
  rule: z.string().optional(),
  to: z.string().optional(),
  priority: z.enum(priorities).optional(),
  approver: z.boolean().optional(),
})

export const BoundaryCases = z.strictObject({
  cases: z
    .array(
      z.strictObject({
        say: z.string().trim().min(3).max(200),
        given: Given.prefault({}),
        expect: Expected,
      }),
    )
    .min(1)
    .max(5000),
})
export type BoundaryCase = z.infer<typeof BoundaryCases>['cases'][number]

const messageId = 'message'

export function factsOfCase(given: Given, { intents }: Taxonomy): BoundaryFacts {
  const { answer, model } = given
  const known = new Map(intents.map((intent) => [intent.id, intent]))
  const levelFor = (intent: string | null): Level => {
    const found = intent === null ? undefined : known.get(intent)
    return levelOf(found, { level: given.autonomy, made: null }, '') === 'off'
      ? 'off'
      : given.autonomy
  }
  const isAnswer = answer !== null && answer !== 'ask'
  const risks = (by: 'rules' | 'model', kinds: Given['risks']) =>
    kinds.map((kind) => ({ kind, by, messageId }))
  return {
    ...standing(given),
    messages: [messageOf(given)],
    issues: given.intents.map((intent) => ({
      intent,
      confidence: given.confidence,
      messageId,
      local: { intent, confidence: given.confidence },
      model: model ?? null,
      team: (intent !== null && known.get(intent)?.team) || null,
      autonomy: levelFor(intent),
      covered: isAnswer && intent !== null && !given.uncovered.includes(intent),
    })),
    risks: [...risks('rules', given.risks), ...risks('model', given.risks_by_model)],
    amounts: amountOf(given),
    drift: given.drift_to === undefined ? null : { to: given.drift_to, messageId },
    draft: answer && { kind: answer, personal: given.personal },
    grounding: given.grounding ?? (answer === null ? 'none' : 'proved'),
    modelTakesPart: model !== undefined,
    open: given.hours === 'open',
  }
}

function messageOf({ kind, noise, language, measured, mixed, tone, ...given }: Given) {
  const { suspects, late, unread, edited } = given
  const read = { language, measured, mixed, tone, suspects }
  return { id: messageId, kind, noise, ...read, late, unread, edited }
}

function standing(given: Given) {
  const { sticky, facts, language, measured, tone, urgency, repeats, connector } = given
  const { trouble, silenced, stopped, restarts, asks, preparing } = given
  return {
    ...{ sticky, facts, language, measured, tone, urgency, repeats, connector },
    ...{ trouble, silenced, stopped, restarts, asks, preparing },
  }
}

function amountOf({ amount }: Given): BoundaryFacts['amounts'] {
  if (amount === undefined) return []
  const [value, currency = ''] = amount.split(' ')
  return [{ value: Number(value), currency, messageId }]
}

/** What differs from what was expected; empty where nothing does. */
export function differences(expected: BoundaryCase['expect'], verdict: Verdict): string[] {
  const differ = (what: string, wanted: unknown, got: unknown) =>
    wanted === undefined || wanted === got ? [] : [`${what} is ${got}, not ${wanted}`]
  const { verdict: kind, rule, to, priority, approver } = expected
  const matched = verdict.matches.some((match) => match.rule === rule)
  return [
    ...differ('the verdict', kind, verdict.kind),
    ...(rule === undefined || matched ? [] : [`the rule ${rule} did not match`]),
    ...differ('the team', to, verdict.to),
    ...differ('the priority', priority, verdict.priority),
    ...differ('whether an approver is needed', approver, verdict.needsApprover),
  ]
}
