/** Leaves a model alone that failed again and again, and lets one request try whether it is back. */
export type Breaker = {
  /** Whoever may ask tells afterwards how it went. */
  mayAsk(): boolean
  note(outcome: 'went well' | 'failed'): void
  /** Since its last requests failed. */
  isOpen(): boolean
}

export function openBreaker({ failures = 5, restMs = 30_000, now = Date.now } = {}): Breaker {
  let inARow = 0
  let restsUntil = 0
  let isTrying = false
  const isOpen = () => inARow >= failures
  return {
    isOpen,
    mayAsk() {
      if (!isOpen()) return true
      if (isTrying || now() < restsUntil) return false
      isTrying = true
      return true
    },
    note(outcome) {
      isTrying = false
      inARow = outcome === 'failed' ? inARow + 1 : 0
      if (isOpen()) restsUntil = now() + restMs
    },
  }
}

/** Asking again is for the odd failure: where most requests fail it would only double the load. */
export function openRetryBudget({ most = 10, forEachAnswer = 0.2 } = {}) {
  let left = most
  return {
    earn() {
      left = Math.min(most, left + forEachAnswer)
    },
    spend(): boolean {
      if (left < 1) return false
      left -= 1
      return true
    },
  }
}
