import fc from 'fast-check'
import { levels } from '../core/autonomy.ts'
import { BoundaryFacts, connectorStates, groundings } from '../core/boundary/facts.ts'
import { type Condition, type Rule, ruleVerdicts } from '../core/boundary/policy.ts'
import { draftKinds } from '../core/draft.ts'
import { riskKinds, tones, urgencies } from '../core/risk.ts'
import { boundaryFacts } from './boundary.ts'

/** Turns and policies of every shape, for laws that hold for all of them. */

const from = <T>(values: readonly T[]) => fc.constantFrom(...values)
const some = <T>(values: readonly T[]) =>
  fc.uniqueArray(from(values), { minLength: 1, maxLength: 3 })
const id = from(['m1', 'm2'])
const intent = from(['order_status', 'store_info', 'refund_exception'])
const reading = fc.record({
  intent: fc.option(intent),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
})
/** Mostly no, so that many turns may be sent. */
const rarely = fc.integer({ min: 0, max: 9 }).map((n) => n === 0)

const message = fc.record({
  id,
  kind: from(['text', 'image']),
  noise: fc
    .option(from(['thanks', 'nudge', 'spam', 'duplicate']), { freq: 9 })
    .map((noise) => noise),
  language: from(['en', 'fi']),
  measured: rarely.map((isRare) => !isRare),
  mixed: rarely,
  tone: fc.oneof({ weight: 4, arbitrary: fc.constant('calm' as const) }, from(tones)),
  suspects: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, from(riskKinds)),
  late: rarely,
  unread: rarely,
  edited: rarely,
})

const issue = fc
  .record({
    reading,
    model: fc.option(reading),
    agrees: fc.boolean(),
    messageId: id,
    team: fc.option(from(['support', 'returns'])),
    autonomy: fc.oneof({ weight: 4, arbitrary: fc.constant('auto' as const) }, from(levels)),
    covered: rarely.map((isRare) => !isRare),
  })
  .map(({ reading: local, model, agrees, ...rest }) => ({
    ...rest,
    intent: local.intent,
    confidence: local.confidence,
    local,
    model: agrees ? local : model,
  }))

const risk = fc.record({
  kind: from(riskKinds),
  by: from(['rules', 'local', 'model'] as const),
  messageId: id,
})
export const anyRisk = risk

export const anyFacts: fc.Arbitrary<BoundaryFacts> = fc.record({
  messages: fc.array(message, { minLength: 1, maxLength: 2 }),
  issues: fc.array(issue, { maxLength: 2 }),
  risks: fc.oneof(
    { weight: 3, arbitrary: fc.array(risk, { maxLength: 0 }) },
    fc.array(risk, { maxLength: 2 }),
  ),
  sticky: fc.oneof(
    { weight: 5, arbitrary: fc.array(from(riskKinds), { maxLength: 0 }) },
    some(riskKinds),
  ),
  facts: fc.array(from(['order_id', 'amount'])),
  amounts: fc.array(
    fc.record({ value: fc.nat(500), currency: from(['EUR', 'USD']), messageId: id }),
    { maxLength: 1 },
  ),
  language: from(['en', 'fi']),
  measured: rarely.map((isRare) => !isRare),
  tone: fc.oneof({ weight: 5, arbitrary: fc.constant('calm' as const) }, from(tones)),
  urgency: fc.oneof({ weight: 5, arbitrary: fc.constant('normal' as const) }, from(urgencies)),
  drift: fc.option(fc.record({ to: intent, messageId: id })),
  repeats: fc.nat(3),
  connector: from(connectorStates),
  draft: fc.option(fc.record({ kind: from(draftKinds), personal: fc.boolean() }), { freq: 9 }),
  grounding: fc.oneof({ weight: 4, arbitrary: fc.constant('proved' as const) }, from(groundings)),
  modelTakesPart: fc.boolean(),
  trouble: fc.array(fc.constant('The model is away.'), { maxLength: 1 }),
  silenced: rarely,
  stopped: rarely,
  restarts: fc.nat(3),
  asks: fc.nat(3),
  preparing: fc.boolean(),
  open: fc.boolean(),
})

/** A turn that may be sent, with up to three things changed. */
export const nearlyReady: fc.Arbitrary<BoundaryFacts> = fc
  .tuple(anyFacts, fc.uniqueArray(fc.nat(100), { maxLength: 3 }))
  .map(([facts, places]) => {
    const entries = Object.entries(facts)
    const changed = places.flatMap((place) => entries.slice(place % entries.length).slice(0, 1))
    return BoundaryFacts.parse({ ...boundaryFacts(), ...Object.fromEntries(changed) })
  })

const plain = {
  intent: some(['order_status', 'store_info', 'unknown']),
  language: some(['en', 'fi']),
  confidence: fc.record({ below: fc.double({ min: 0.1, max: 1, noNaN: true }) }),
  grounding: some(groundings),
  answer: some(draftKinds),
  hours: from(['open', 'closed'] as const),
  autonomy: some(levels),
  connector: some(connectorStates),
  has: some(['order_id', 'amount']),
  lacks: some(['order_id', 'amount']),
}
const cautious = {
  risk: some(riskKinds),
  sticky: some(riskKinds),
  tone: some(tones),
  urgency: some(urgencies),
  amount: fc.record({ over: fc.nat(500), currency: from(['EUR', 'USD']) }),
  drift: fc.constant(true as const),
  late: fc.constant(true as const),
  repeats: fc.record({ over: fc.nat(3) }),
}

const one = <T extends Record<string, fc.Arbitrary<unknown>>>(words: T) =>
  fc.oneof(
    ...Object.entries(words).map(([name, value]) => value.map((given) => ({ [name]: given }))),
  )

const negatable: fc.Arbitrary<Condition> = one(plain)
const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ it: Condition }>((tie) => ({
  it: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    one({ ...plain, ...cautious }),
    fc.record({ all: fc.array(tie('it'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ any: fc.array(tie('it'), { minLength: 1, maxLength: 2 }) }),
    negatable.map((not) => ({ not })),
    fc
      .tuple(one({ ...plain, ...cautious }), one({ ...plain, ...cautious }))
      .map(([a, b]) => ({ ...a, ...b })),
  ),
})).it

let rules = 0
export const anyRule: fc.Arbitrary<Rule> = fc.record({
  id: fc.constant('rule').map((name) => `${name}-${++rules}`),
  when: anyCondition,
  verdict: from(ruleVerdicts),
  because: fc.constant('Because the test says so.'),
})
