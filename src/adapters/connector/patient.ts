import type { Connector, ConnectorAnswer } from '../../ports-assistant.ts'

type Patience = {
  cacheMs: number
  /** After so many failures in a row nobody asks for a while. */
  failuresToRest?: number
  restMs?: number
  now?: () => number
}

/** At most so many answers are remembered. */
const REMEMBERED = 5000

/**
 * Asks once where many ask the same, remembers the answer for a moment, and leaves a far side alone that fails again and
 * again. What it remembers is the record with its owner: whose it is, is looked at each time it is used.
 */
export function patient(connector: Connector, patience: Patience): Connector {
  const { cacheMs, failuresToRest = 5, restMs = 30_000, now = Date.now } = patience
  const known = new Map<string, { until: number; answer: ConnectorAnswer }>()
  const underWay = new Map<string, Promise<ConnectorAnswer>>()
  let failures = 0
  let restsUntil = 0

  async function ask(way: string[], given: Record<string, string>): Promise<ConnectorAnswer> {
    const key = JSON.stringify(way.map((need) => [need, given[need]]))
    const remembered = known.get(key)
    if (remembered && remembered.until > now()) return remembered.answer
    known.delete(key)
    if (now() < restsUntil)
      return { kind: 'away', because: `${connector.name} failed several times and is left alone` }
    const running = underWay.get(key) ?? begin(key, way, given)
    return running
  }

  function begin(key: string, way: string[], given: Record<string, string>) {
    const running = connector
      .ask(way, given)
      .catch((): ConnectorAnswer => ({ kind: 'away', because: `${connector.name} failed` }))
      .then((answer) => {
        underWay.delete(key)
        note(key, answer)
        return answer
      })
    underWay.set(key, running)
    return running
  }

  function note(key: string, answer: ConnectorAnswer): void {
    if (answer.kind === 'away') {
      failures += 1
      if (failures >= failuresToRest) restsUntil = now() + restMs
      return
    }
    failures = 0
    if (cacheMs === 0) return
    if (known.size >= REMEMBERED) known.delete(known.keys().next().value ?? '')
    known.set(key, { until: now() + cacheMs, answer })
  }

  return { ...connector, ask }
}
