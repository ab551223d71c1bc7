import { type Clause, clausesOf } from './clauses.ts'
import { sureEnough } from './confidence.ts'
import type { Judgement } from './intent-model.ts'
import type { Span } from './span.ts'

/** One thing that a message asks. The span is where it asks it. */
export type Issue = Span & { intent: string; confidence: number }

/** In a message of several clauses one must be this sure to count as an issue beside another. */
const sureBeside = 0.8
/** So many clauses are judged by themselves; what stands behind them is left open. */
const mostClauses = 12

/** What must be judged of a message: the whole, and its clauses where there are several. */
export function partsOf(text: string): Clause[] {
  const whole = { start: 0, end: text.length, text }
  const clauses = clausesOf(text)
  return clauses.length > 1 ? [whole, ...clauses.slice(0, mostClauses)] : [whole]
}

/**
 * The issues of a message from the judgements of its parts. The whole decides, unless clauses are surely about several
 * things: then each of those is an issue. None: the message asks nothing that the taxonomy knows.
 */
export function issuesFrom(parts: readonly Clause[], judgements: readonly Judgement[]): Issue[] {
  const [whole, ...clauses] = parts.flatMap((part, place) => {
    const judged = judgements[place]
    if (!judged) return []
    const { start, end } = part
    return [{ start, end, intent: judged.intent, confidence: judged.confidence }]
  })
  if (!whole) return []
  const several = merged(clauses.filter(({ confidence }) => confidence >= sureBeside))
  if (several.length > 1) return several
  if (whole.confidence >= sureEnough) return [whole]
  // Greetings and stories drown the one clause that asks.
  return several.length === 1 ? several : []
}

/** The same intent twice is one issue, as sure as the surer of them. */
function merged(issues: readonly Issue[]): Issue[] {
  const byIntent = new Map<string, Issue>()
  for (const issue of issues) {
    const known = byIntent.get(issue.intent)
    if (!known) byIntent.set(issue.intent, issue)
    else if (issue.confidence > known.confidence) byIntent.set(issue.intent, issue)
  }
  return [...byIntent.values()].sort((a, b) => a.start - b.start)
}
