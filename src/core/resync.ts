/** What is remembered of a page between two visits. */
export type KnownPage = {
  hash: string
  etag?: string
  lastModified?: string
  /** How often in a row it was gone. */
  timesGone: number
}

/** What a visit found. `failed` is a fault, a time-out or a page that could not be read: it says nothing of the page. */
export type Visit =
  | { kind: 'unchanged' }
  | { kind: 'read'; hash: string; etag?: string; lastModified?: string }
  | { kind: 'gone' }
  | { kind: 'failed' }

export type Resync = {
  kind: 'nothing' | 'propose version' | 'propose retirement'
  known: KnownPage
}

/** From so many times in a row on, a page counts as gone. */
export const GONE_FOR_GOOD = 2

/** A page that is gone is asked for once more before anybody is troubled; a fault never retires anything. */
export function resync(known: KnownPage, visit: Visit): Resync {
  switch (visit.kind) {
    case 'failed':
      return { kind: 'nothing', known }
    case 'unchanged':
      return { kind: 'nothing', known: { ...known, timesGone: 0 } }
    case 'gone': {
      const timesGone = known.timesGone + 1
      const kind = timesGone === GONE_FOR_GOOD ? 'propose retirement' : 'nothing'
      return { kind, known: { ...known, timesGone } }
    }
    case 'read': {
      const { kind: _, ...fresh } = visit
      const isSame = fresh.hash === known.hash
      return { kind: isSame ? 'nothing' : 'propose version', known: { ...fresh, timesGone: 0 } }
    }
    default:
      return visit satisfies never
  }
}
