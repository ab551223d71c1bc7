import type { ConnectorDeclaration } from '../../core/connector.ts'
import { at, factsFrom } from '../../core/connector-facts.ts'
import type { Identity } from '../../core/inbound.ts'
import type { ConnectorAnswer } from '../../ports-assistant.ts'

/** One record becomes an answer: typed facts, and whose they are. */
export function answerFrom(
  record: unknown,
  { name, facts: rules, belongs_to }: Pick<ConnectorDeclaration, 'name' | 'facts' | 'belongs_to'>,
): ConnectorAnswer {
  const { facts, misfits } = factsFrom(record, rules, name)
  if (misfits.length > 0)
    return {
      kind: 'away',
      because: `${name} gave ${misfits.join(', ')} in a form that was not declared`,
    }
  if (!belongs_to) return { kind: 'found', facts, belongsTo: null }
  const belongsTo = ownersIn(record, belongs_to)
  // Without an owner it would be everybody's.
  if (belongsTo.length === 0)
    return { kind: 'away', because: `${name} did not say whose the record is` }
  return { kind: 'found', facts, belongsTo }
}

function ownersIn(
  record: unknown,
  places: { phone?: string | undefined; user_id?: string | undefined },
): Identity[] {
  const owners: Identity[] = []
  for (const kind of ['phone', 'user_id'] as const) {
    const place = places[kind]
    const value = place && at(record, place)
    if (typeof value !== 'string') continue
    const plain = kind === 'phone' ? value.replace(/[^\d+]/g, '').replace(/^00/, '+') : value
    if (kind === 'user_id' ? plain !== '' : /^\+\d{7,15}$/.test(plain))
      owners.push({ kind, value: plain })
  }
  return owners
}
