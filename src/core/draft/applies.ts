import { ASKED_FOR } from './asked-for.ts'

/** Whether words that apply only under conditions apply here. Unknown is no yes. */
export type Applies =
  | { kind: 'satisfied' }
  | { kind: 'failed'; condition: string }
  | { kind: 'unknown'; conditions: string[] }

export function applies(
  when: Readonly<Record<string, readonly string[]>>,
  known: Readonly<Record<string, readonly string[]>>,
): Applies {
  const unknown: string[] = []
  for (const [condition, allowed] of Object.entries(when)) {
    // Of this the words decide, issue by issue.
    if (condition === ASKED_FOR) continue
    const values = known[condition] ?? []
    const fits = values.map((value) => allowed.some((one) => folded(one) === folded(value)))
    if (fits.length > 0 && fits.every((fit) => !fit)) return { kind: 'failed', condition }
    // Two values of which one fits leave it open which one is meant.
    if (fits.length === 0 || fits.includes(false)) unknown.push(condition)
  }
  return unknown.length > 0 ? { kind: 'unknown', conditions: unknown } : { kind: 'satisfied' }
}

const folded = (text: string) => text.trim().toLowerCase()

/** A fact's name as a condition: order.state is order_state. */
export const conditionOf = (fact: string): string => fact.replace('.', '_')
