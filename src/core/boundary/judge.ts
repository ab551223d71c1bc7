import { type Match, priorities, type Verdict, verdictKinds } from '../verdict.ts'
import type { BoundaryFacts } from './facts.ts'
import { floor } from './floor.ts'
import { isUnderstood } from './floor-reading.ts'
import { needsApprover } from './floor-risks.ts'
import type { NumberedBoundary, Rule } from './policy.ts'
import { metIn } from './when.ts'

/** What becomes of a turn: the strictest that the floor or any rule of the policy asks for. */
export function judge(facts: BoundaryFacts, { number, content }: NumberedBoundary): Verdict {
  const found = [...floor(facts), ...content.rules.flatMap((rule) => matched(rule, facts))]
  const matches = withoutLeave(byStrictness(withQuestion(found, facts)))
  const [decisive] = matches
  const kind = decisive?.verdict ?? 'hold'
  const deciding = matches.filter(({ verdict }) => verdict === kind)
  return {
    kind,
    decidedBy: decisive?.rule ?? 'nothing_matched',
    matches,
    to: teamOf(deciding, facts) ?? content.team,
    priority: priorityOf(matches, facts),
    needsApprover: matches.some(needsApprover),
    boundary: number,
  }
}

function matched({ id, when, ...rule }: Rule, facts: BoundaryFacts): Match[] {
  const met = metIn(when, facts)
  if (!met) return []
  const { verdict, because, to, priority } = rule
  const said = { rule: id, verdict, because, floor: false, ...met }
  return [{ ...said, ...(to !== undefined && { to }), ...(priority !== undefined && { priority }) }]
}

/** A rule may want a question where none was prepared: then a person asks it. */
function withQuestion(matches: Match[], { draft }: BoundaryFacts): Match[] {
  const asks = matches.some(({ verdict }) => verdict === 'ask')
  if (!asks || draft?.kind === 'ask') return matches
  return [
    ...matches,
    {
      rule: 'no_question',
      verdict: 'hold',
      because: 'Something should be asked first, and no approved question fits.',
      floor: true,
    },
  ]
}

const strictness = ({ verdict }: Match) => verdictKinds.indexOf(verdict)
const byStrictness = (matches: Match[]) =>
  [...matches].sort((one, other) => strictness(one) - strictness(other))

/** "Nothing speaks against it" is true only where nothing does. */
const withoutLeave = (matches: Match[]) =>
  matches.filter(({ verdict }) => verdict !== 'send' || matches[0]?.verdict === 'send')

/** Of the rules that decided the first that names one; else the team of what is surely asked: a guess sends nobody anything. */
function teamOf(deciding: Match[], facts: BoundaryFacts): string | undefined {
  const named = deciding.find(({ to }) => to !== undefined)?.to
  // Where the model is away the one reading that there is may be sure enough to say whose work it is.
  const understood = facts.issues.filter((issue) =>
    isUnderstood(issue, issue.model ? facts : { ...facts, modelTakesPart: false }),
  )
  return named ?? understood.find(({ team }) => team !== null)?.team ?? undefined
}

/** The most pressing that anything asks for. */
function priorityOf(matches: Match[], { urgency }: BoundaryFacts): Verdict['priority'] {
  const asked = matches.flatMap(({ priority }) => (priority ? [priority] : []))
  const pressing = urgency === 'emergency' ? 'urgent' : urgency === 'high' ? 'high' : null
  const all = new Set(pressing ? [...asked, pressing] : asked)
  const usual = urgency === 'low' ? 'low' : 'normal'
  return priorities.find((priority) => all.has(priority)) ?? usual
}
