import { floorRisks, type RiskKind, uneasyTones } from '../risk.ts'
import { priorities, type VerdictKind, verdictKinds } from '../verdict.ts'
import { floorVerdictOf } from './floor-risks.ts'
import { implies } from './implies.ts'
import type { Boundary, Condition, Rule } from './policy.ts'

/** What is wrong with a policy although it can be read. */
export type PolicyFinding = { rule: string | null; problem: string }

/** What the other policies name. */
export type KnownNames = {
  intents: readonly string[]
  teams: readonly string[]
  languages: readonly string[]
  facts: readonly string[]
}

export function lint({ team, rules }: Boundary, known: KnownNames): PolicyFinding[] {
  const teamFinding = known.teams.includes(team)
    ? []
    : [{ rule: null, problem: `the service policy has no team "${team}"` }]
  return [
    ...teamFinding,
    ...rules.flatMap((rule, place) =>
      [
        ...unknownNames(rule, known),
        ...withoutEffect(rule),
        ...shadowed(rule, rules.slice(0, place)),
      ].map((problem) => ({ rule: rule.id, problem })),
    ),
  ]
}

function unknownNames({ when, to }: Rule, known: KnownNames): string[] {
  const missing = (what: string, names: readonly string[], there: readonly string[]) =>
    names.filter((name) => !there.includes(name)).map((name) => `${what} "${name}"`)
  const all = conditionsIn(when)
  return [
    ...missing(
      'the taxonomy has no intent',
      all.flatMap(({ intent = [] }) => intent),
      [...known.intents, 'unknown'],
    ),
    ...missing(
      'neither the service policy nor the taxonomy has the language',
      all.flatMap(({ language = [] }) => language),
      known.languages,
    ),
    ...missing(
      'nobody finds facts of the kind',
      all.flatMap(({ has = [], lacks = [] }) => [...has, ...lacks]),
      known.facts,
    ),
    ...missing('the service policy has no team', to === undefined ? [] : [to], known.teams),
  ]
}

const conditionsIn = (condition: Condition): Condition[] => [
  condition,
  ...(condition.all ?? []).flatMap(conditionsIn),
  ...(condition.any ?? []).flatMap(conditionsIn),
  ...(condition.not ? conditionsIn(condition.not) : []),
]

const strictness = (verdict: VerdictKind) => verdictKinds.indexOf(verdict)
const isStricter = (one: VerdictKind, other: VerdictKind) => strictness(one) < strictness(other)

/** A rule only tightens: what is looser than the floor in the same place changes nothing. */
function withoutEffect({ when, verdict, priority, to }: Rule): string[] {
  const stricter = floorLines.find(
    (line) => isStricter(line.verdict, verdict) && implies(when, line.when),
  )
  if (!stricter || priority) return []
  const besides = to === undefined ? '' : `, nor who gets it`
  return [`changes nothing${besides}: the floor says ${stricter.verdict} to this already`]
}

const risksTo = (verdict: VerdictKind): RiskKind[] =>
  [...floorRisks].filter((kind) => floorVerdictOf(kind) === verdict)

/** What of the floor a condition can speak of. */
const floorLines: { when: Condition; verdict: VerdictKind }[] = [
  { when: { risk: risksTo('hand_off') }, verdict: 'hand_off' },
  { when: { urgency: ['emergency'] }, verdict: 'hand_off' },
  { when: { risk: [...floorRisks] }, verdict: 'hold' },
  { when: { sticky: [...floorRisks] }, verdict: 'hold' },
  { when: { tone: [...uneasyTones] }, verdict: 'hold' },
  { when: { unread: true }, verdict: 'hold' },
  { when: { late: true }, verdict: 'hold' },
  { when: { edited: true }, verdict: 'hold' },
  { when: { intent: ['unknown'] }, verdict: 'hold' },
  { when: { autonomy: ['off'] }, verdict: 'hold' },
  { when: { connector: ['away', 'not_theirs'] }, verdict: 'hold' },
  { when: { grounding: ['none', 'unproved', 'translated'] }, verdict: 'hold' },
]

/** Whatever it catches, an earlier rule has caught and decided already. */
function shadowed(rule: Rule, before: readonly Rule[]): string[] {
  const cover = before.find(
    (earlier) =>
      !isStricter(rule.verdict, earlier.verdict) &&
      implies(rule.when, earlier.when) &&
      !addsPlace(rule, earlier) &&
      !addsPriority(rule, earlier),
  )
  return cover ? [`is never reached: "${cover.id}" decides it before`] : []
}

const addsPlace = (rule: Rule, { to, verdict }: Rule) =>
  rule.to !== undefined && to === undefined && rule.verdict === verdict

function addsPriority({ priority }: Rule, earlier: Rule): boolean {
  if (!priority) return false
  return !earlier.priority || priorities.indexOf(priority) < priorities.indexOf(earlier.priority)
}
