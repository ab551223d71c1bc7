import { type HttpConnector, valuesOf } from '../../core/connector.ts'
import type { Web } from '../../ports.ts'
import type { Connector, ConnectorAnswer } from '../../ports-assistant.ts'
import { answerFrom } from './answer.ts'

/** Nothing that answers one question is bigger. */
const MAX_BYTES = 256 * 1024

/** A shop's own system, asked by the one guarded way out. Headers hold its secret and go to nobody else. */
export function httpConnector(
  declared: HttpConnector,
  headers: Record<string, string>,
  web: Web,
): Connector {
  const { name } = declared
  const away = (because: string): ConnectorAnswer => ({ kind: 'away', because })
  return {
    name,
    intents: declared.intents,
    ways: declared.ways.map((way) => way.needs),
    gives: valuesOf(declared.facts),
    ask: async (needs, given) => {
      const way = declared.ways.find((each) => each.needs === needs)
      if (!way) return { kind: 'not_found' }
      const url = way.url.replace(/\{([^}]*)\}/g, (_, need) =>
        encodeURIComponent(given[need] ?? ''),
      )
      const answer = await web.ask({
        url,
        accept: ['application/json'],
        headers,
        maxBytes: MAX_BYTES,
        timeoutMs: declared.timeout_ms,
      })
      if (answer.kind !== 'answered') return away(`${name} could not be asked: it ${answer.reason}`)
      if (answer.status === 404 || answer.status === 410) return { kind: 'not_found' }
      if (answer.status < 200 || answer.status > 299)
        return away(`${name} answered with status ${answer.status}`)
      const record = parsed(answer.body)
      if (record === undefined)
        return away(`${name} answered with something that is no JSON object`)
      return answerFrom(record, declared)
    },
  }
}

function parsed(body: Uint8Array): object | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
