import type { Match, Verdict } from '../verdict.ts'
import { isFoundRisk } from './floor-risks.ts'

/**
 * Rules that speak against what was prepared: it belongs to a person, a risk was found, nobody knows what is asked, or it leaves
 * something unanswered. Who approves it all the same names them. What is held because people countersign, because something is less than certain or because a policy wants a
 * look is not among them: what must be named every day is named without looking.
 */
export function overriddenBy({ matches }: Pick<Verdict, 'matches'>): Match[] {
  const against = matches.filter(
    (match) => match.verdict === 'hand_off' || isFoundRisk(match) || isDoubt(match),
  )
  return against.filter(({ rule }, place) => against.findIndex((m) => m.rule === rule) === place)
}

const isDoubt = ({ rule, floor }: Match) => floor && doubts.has(rule)
const doubts = new Set(['not_understood', 'unknown_intent', 'disagreement', 'uncovered'])

/** All that speak and nothing else: a list that always fits would be sent always. */
export const namesExactly = (rules: readonly Match[], named: readonly string[] = []): boolean =>
  rules.every(({ rule }) => named.includes(rule)) &&
  named.every((name) => rules.some(({ rule }) => rule === name))
