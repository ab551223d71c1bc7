import type { Log } from '../../ports.ts'

export type Outages = {
  /** Something went wrong. Asks the backend whether it is there, unless that is being asked already. */
  suspect(error: unknown): void
  close(): void
}

const PROBE_MS = 500
const QUIET_MS = 10_000

/** Says once that the backend went away and once that it is back, however many faults there were between. */
export function watchOutages(
  check: () => Promise<void>,
  log: Log,
  onRecovered: () => void,
): Outages {
  let asking = false
  let away = false
  let closed = false
  let quietUntil = 0
  let timer: NodeJS.Timeout | undefined

  async function ask(error: unknown): Promise<void> {
    const answered = await check().then(
      () => true,
      () => false,
    )
    if (closed) return
    if (!answered) {
      if (!away)
        log.warn(
          { error },
          'The queue does not answer; jobs wait in memory, and sweeps find what is lost',
        )
      away = true
      timer = setTimeout(ask, PROBE_MS, error).unref()
      return
    }
    asking = false
    if (away) {
      away = false
      log.info({}, 'The queue answers again')
      onRecovered()
    } else if (Date.now() >= quietUntil) {
      quietUntil = Date.now() + QUIET_MS
      log.warn({ error }, 'The queue reported a fault, and answers')
    }
  }

  return {
    suspect(error) {
      if (asking || closed) return
      asking = true
      void ask(error)
    },
    close() {
      closed = true
      clearTimeout(timer)
    },
  }
}
