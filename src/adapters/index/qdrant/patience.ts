import { setTimeout as pause } from 'node:timers/promises'

/** The index that lies elsewhere did not do what was asked; `kind` says whether asking later may help. */
class IndexError extends Error {
  readonly kind: 'unreachable' | 'refused'
  constructor(kind: 'unreachable' | 'refused', message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'IndexError'
    this.kind = kind
  }
}

export const isRefused = (error: unknown): boolean =>
  error instanceof IndexError && error.kind === 'refused'

const TRIES = 3
const FIRST_PAUSE_MS = 100

/** Everything asked of Qdrant here may be asked twice, unless its time is over. What it refuses is not asked again. */
export async function patiently<T>(
  attempt: string,
  ask: () => Promise<T>,
  withinMs = Number.POSITIVE_INFINITY,
): Promise<T> {
  const end = performance.now() + withinMs
  for (let tried = 1; ; tried++) {
    try {
      return await ask()
    } catch (error) {
      const status = statusOf(error)
      const isPassing = status === undefined || status === 408 || status === 429 || status >= 500
      if (!isPassing)
        throw new IndexError('refused', `Qdrant refused ${attempt}: status ${status}`, {
          cause: error,
        })
      if (tried === TRIES || performance.now() >= end)
        throw new IndexError('unreachable', `Qdrant did not do ${attempt} in ${tried} tries`, {
          cause: error,
        })
      await pause(FIRST_PAUSE_MS * 4 ** (tried - 1))
    }
  }
}

/** The client's errors have the answer's status; those of a lost connection or a passed deadline have none. */
function statusOf(error: unknown): number | undefined {
  const status = typeof error === 'object' && error !== null && Reflect.get(error, 'status')
  return typeof status === 'number' ? status : undefined
}
