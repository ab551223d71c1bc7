import { conditionOf } from '../../core/draft/applies.ts'
import { COUNTRY, type Knowable } from '../../core/knowable.ts'
import type { Connector } from '../../ports-assistant.ts'
import { knownNames } from '../boundary/known-names.ts'
import type { PoliciesInForce } from '../policy.ts'

/** What the policies in force and the connectors let the desk find out, as knownConditions does for a turn. */
export function knowable(
  { taxonomy, service }: Pick<PoliciesInForce, 'taxonomy' | 'service'>,
  connectors: readonly Pick<Connector, 'gives' | 'ways'>[],
): Knowable {
  const { intents, languages, facts } = knownNames(taxonomy.content, service.content)
  const { products, locations } = taxonomy.content.facts
  const namesOf = (named: readonly { name: string }[]) => named.map(({ name }) => name)
  const conditions = new Map<string, readonly string[] | null>([
    // A place that this business calls its own is known as a store.
    ...facts.filter((kind) => kind !== 'location').map((kind) => [kind, null] as const),
    ['product', namesOf(products)],
    ['store', namesOf(locations)],
    ['desk', ['open', 'closed']],
    ['order_goes_to', ['address', 'store']],
    [COUNTRY, null],
  ])
  const given = connectors.flatMap(({ gives }) => Object.entries(gives))
  for (const [fact, values] of given) {
    const name = conditionOf(fact)
    const others = conditions.get(name)
    conditions.set(name, values && others !== null ? [...(others ?? []), ...values] : null)
  }
  return {
    intents,
    languages,
    conditions,
    facts: ['contact.country', ...given.map(([fact]) => fact)],
    asked: ['intent', ...facts, ...connectors.flatMap(({ ways }) => ways.flat())],
  }
}
