import { type SampleConnector, valuesOf } from '../../core/connector.ts'
import { at } from '../../core/connector-facts.ts'
import type { Connector } from '../../ports-assistant.ts'
import { answerFrom } from './answer.ts'

const DAY_MS = 86_400_000

/** The sample shop's own records, in place of a shop system. Days are written as from today, so that they never grow old. */
export function sampleConnector(
  declared: SampleConnector,
  records: readonly unknown[],
  now: () => Date,
): Connector {
  return {
    name: declared.name,
    intents: declared.intents,
    ways: declared.ways.map((way) => way.needs),
    gives: valuesOf(declared.facts),
    ask: async (needs, given) => {
      const way = declared.ways.find((each) => each.needs === needs)
      if (!way) return { kind: 'not_found' }
      const fits = records.filter(
        (record) =>
          Object.entries(way.match).every(([need, place]) => at(record, place) === given[need]) &&
          Object.entries(way.where).every(([place, value]) => at(record, place) === value),
      )
      if (fits.length > 1) return { kind: 'several' }
      const [record] = fits
      return record === undefined
        ? { kind: 'not_found' }
        : answerFrom(dated(record, now()), declared)
    },
  }
}

/** "today+2" is a day, "today+2 10:30" a moment at that time in UTC. */
function dated(value: unknown, today: Date): unknown {
  if (Array.isArray(value)) return value.map((each) => dated(each, today))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, dated(each, today)]))
  const match = typeof value === 'string' && /^today([+-]\d{1,4})?(?: (\d\d:\d\d))?$/.exec(value)
  if (!match) return value
  const [, days = '0', time] = match
  const day = new Date(today.getTime() + Number(days) * DAY_MS).toISOString().slice(0, 10)
  return time ? `${day}T${time}:00Z` : day
}
