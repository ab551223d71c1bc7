import type { Assessment } from '../assessment.ts'
import type { ProvenFact } from '../draft.ts'
import type { Thread } from '../thread.ts'
import { conditionOf } from './applies.ts'
import { countriesIn } from './countries.ts'
import { isWhereItGoes, namesUnknownPlace } from './places.ts'

/** What is known of the facts that replies and passages may depend on. Who named two of a kind left open which is meant. */
export function knownConditions(
  thread: Thread,
  { facts: stated, language }: Pick<Assessment, 'facts' | 'language'>,
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
  // What is fetched in a store does not go to an address.
  if (facts.some(({ name }) => name === 'order.state'))
    known.order_goes_to = [facts.some(({ name }) => inStore.has(name)) ? 'store' : 'address']
  const texts = thread.messages.map((message) => withoutKnown(message, stated))
  const isStoreNow = stated.some((fact) => fact.kind === 'location' && inTurn.has(fact.messageId))
  // "The store in Munich" is not the one that was spoken of before.
  if (!isStoreNow && namesUnknownPlace(texts.join('\n'), language)) delete known.store
  const country = countryOf(thread, { texts, language }, facts)
  if (country.length > 0) known.country = country
  else delete known.country
  return known
}

const inStore = new Set(['order.collect_store', 'order.keep_until'])

/** The conditions with the country of the phone number and no other. */
export function whereTheNumberIs({
  facts,
  conditions,
}: {
  facts: readonly ProvenFact[]
  conditions: Readonly<Record<string, string[]>>
}): Record<string, string[]> {
  const own = facts.filter(({ name, from }) => name === 'contact.country' && from === 'contact')
  return { ...conditions, country: own.map(({ value }) => value) }
}

/**
 * As this turn says, or the order, or what the customer last said; none where it is open. The number's own country tells where
 * somebody got a telephone, and not where a parcel goes.
 */
function countryOf(
  { before, country }: Thread,
  { texts, language }: { texts: readonly string[]; language: string },
  facts: readonly ProvenFact[],
): string[] {
  const now = saidIn(texts.join('\n'), language, country)
  if (now !== null) return now
  const order = facts.filter(({ name }) => name === 'order.country').map(({ value }) => value)
  if (order.length > 0) return order
  const earlier = before
    .filter(({ from }) => from === 'customer')
    .map(({ text }) => saidIn(text, language, country))
    .findLast((found) => found !== null)
  return earlier ?? []
}

/** Null: it speaks of no place. Of a country that is not the number's own, only where the words say that it is meant. */
function saidIn(text: string, language: string, own: string | null): string[] | null {
  if (namesUnknownPlace(text, language)) return []
  const found = countriesIn(text)
  if (found.length === 0) return null
  return own === null || isWhereItGoes(text) ? found : [...new Set([...found, own])]
}

/** Without what is known to be a store, a product, a name: what is left may be a place that nobody knows. */
function withoutKnown(
  { id, text }: Thread['messages'][number],
  stated: readonly Assessment['facts'][number][],
): string {
  const spans = stated.filter(({ messageId }) => messageId === id)
  return spans.reduce(
    (rest, { start, end }) =>
      rest.slice(0, start) + '0'.repeat(Math.max(0, end - start)) + rest.slice(end),
    text,
  )
}
