import type { Match, Verdict } from '../verdict.ts'
import { isFoundRisk } from './floor-risks.ts'

/**
 * Rules that speak against what was prepared: it belongs to a person, a risk was found, or nobody is sure what is asked. Who approves
 * it all the same names them. What is held only because people countersign, or because a policy wants a look, is not among them.
 */
export function overriddenBy({ matches }: Pick<Verdict, 'matches'>): Match[] {
  const against = matches.filter(
    (match) => match.verdict === 'hand_off' || isFoundRisk(match) || isDoubt(match),
  )
  return against.filter(({ rule }, place) => against.findIndex((m) => m.rule === rule) === place)
}

const isDoubt = ({ rule, floor }: Match) => floor && doubts.has(rule)
const doubts = new Set(['not_understood', 'unknown_intent', 'disagreement', 'low_confidence'])
