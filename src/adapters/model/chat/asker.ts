import { setTimeout as pause } from 'node:timers/promises'
import { openBreaker, openRetryBudget } from './breaker.ts'
import { type Deadline, openDeadline } from './deadline.ts'
import type { Ask, Heard, Provider } from './provider.ts'
import type { Tally } from './tally.ts'

export type AskerOptions = {
  /** For one call, with everything that is tried again. */
  timeoutMs: number
  firstPauseMs?: number | undefined
  now?: (() => number) | undefined
  /** What became of a request, and whether no other is made for now. */
  heard(heard: Heard, isLeftAlone: boolean): void
}

export type Asker = (ask: Ask, tally: Tally, deadline: Deadline) => Promise<Heard>

const TRIES = 3
/** Of the whole time: one request that hangs leaves room for another. */
const SHARE_OF_ONE = 0.6

/** Asks again what may go better then, and leaves a model alone that fails all the time. */
export function openAsker(provider: Provider, options: AskerOptions): Asker {
  const { timeoutMs, firstPauseMs = 400, now } = options
  const breaker = openBreaker({ now })
  const retries = openRetryBudget()

  async function once(ask: Ask, tally: Tally, { signal }: Deadline): Promise<Heard> {
    const began = performance.now()
    const limit = openDeadline(timeoutMs * SHARE_OF_ONE, signal)
    const { heard, tokens } = await provider(ask, limit.signal).finally(limit.end)
    tally.add(ask, { heard, tokens, ms: Math.round(performance.now() - began) })
    const isThere = heard.kind !== 'passing' && heard.kind !== 'barred'
    breaker.note(isThere ? 'went well' : 'failed')
    if (isThere) retries.earn()
    options.heard(heard, breaker.isOpen())
    return heard
  }

  return async (ask, tally, deadline) => {
    for (let tried = 1; ; tried++) {
      if (!breaker.mayAsk())
        return { kind: 'barred', code: 'it failed several times and is left alone' }
      const heard = await once(ask, tally, deadline)
      if (heard.kind !== 'passing' || tried === TRIES) return heard
      // Spread, so that those who failed together do not come back together.
      const afterMs = heard.afterMs ?? firstPauseMs * 3 ** (tried - 1) * (0.5 + Math.random())
      if (afterMs >= deadline.left() || !retries.spend()) return heard
      await pause(afterMs, undefined, { signal: deadline.signal }).catch(() => undefined)
      if (deadline.signal.aborted) return heard
    }
  }
}
