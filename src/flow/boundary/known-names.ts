import type { KnownNames } from '../../core/boundary/lint.ts'
import type { Service } from '../../core/service.ts'
import type { Taxonomy } from '../../core/taxonomy.ts'

/** What a boundary may name: it is there in the other policies, or found in every message. */
export function knownNames({ intents, facts }: Taxonomy, service: Service): KnownNames {
  return {
    intents: intents.map(({ id }) => id),
    teams: service.teams.map(({ name }) => name),
    languages: [
      ...new Set([
        ...service.languages,
        ...intents.flatMap(({ examples }) => Object.keys(examples)),
      ]),
    ],
    facts: [
      ...new Set([
        ...everywhere,
        ...facts.numbers.map(({ kind }) => kind),
        ...intents.flatMap(({ required_facts }) => required_facts),
      ]),
    ],
  }
}

/** As in core/local/facts.ts. */
const everywhere = [
  'email',
  'iban',
  'card',
  'amount',
  'date',
  'phone',
  'error_message',
  'product',
  'location',
]
