import type { Desk } from './flow/desk.ts'

const MOST_MS = 60_000

type Ports = {
  hasLearned(): boolean
  library: Pick<Desk['library'], 'status'>
  now?: () => number
}

/** Whether turns should still wait after a start: until the taxonomy was learned and an index built, and for a minute at most. */
export function untilReady({ hasLearned, library, now = Date.now }: Ports): () => boolean {
  const end = now() + MOST_MS
  return () => now() < end && (!hasLearned() || neverBuilt(library))
}

export const neverBuilt = ({ status }: Ports['library']): boolean =>
  status().state === 'never built'
