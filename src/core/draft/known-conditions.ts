import type { Assessment } from '../assessment.ts'
import type { ProvenFact } from '../draft.ts'
import type { Thread } from '../thread.ts'
import { conditionOf } from './applies.ts'
import { countriesIn } from './countries.ts'

/** What is known of the facts that replies and passages may depend on. Who named two of a kind left open which is meant. */
export function knownConditions(
  thread: Thread,
  { facts: stated }: Pick<Assessment, 'facts'>,
  facts: readonly ProvenFact[],
  desk: 'open' | 'closed',
): Record<string, string[]> {
  const known: Record<string, string[]> = { desk: [desk] }
  const inTurn = new Set(thread.messages.map(({ id }) => id))
  for (const { kind } of stated) {
    const ofKind = stated.filter((fact) => fact.kind === kind)
    const now = ofKind.filter(({ messageId }) => inTurn.has(messageId))
    const values =
      now.length > 0 ? now.map(({ value }) => value) : ofKind.slice(-1).map(({ value }) => value)
    // A place that this business calls its own is a store.
    known[kind === 'location' ? 'store' : kind] = [...new Set(values)]
  }
  // What a connector says counts before what a customer says.
  for (const { name, value } of facts) known[conditionOf(name)] = [value]
  const country = countryOf(thread, facts)
  return country.length > 0 ? { ...known, country } : known
}

/** As this turn says, or the order, or what the customer last said, or the number's own. */
function countryOf({ messages, before, country }: Thread, facts: readonly ProvenFact[]): string[] {
  const now = countriesIn(messages.map(({ text }) => text).join('\n'))
  if (now.length > 0) return now
  const order = facts.filter(({ name }) => name === 'order.country').map(({ value }) => value)
  if (order.length > 0) return order
  const earlier = before
    .filter(({ from }) => from === 'customer')
    .map(({ text }) => countriesIn(text))
    .findLast((found) => found.length > 0)
  return earlier ?? (country === null ? [] : [country])
}
