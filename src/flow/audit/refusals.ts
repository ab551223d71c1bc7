import type { Action } from '../../core/permissions.ts'
import type { Database } from '../../ports.ts'
import { record } from './record.ts'

export type Refusal = {
  actor: { kind: 'person' | 'key'; id: string }
  action: Action
  missing: string
  about: { kind: string; id: string }
}

const EVERY_MS = 60_000
const MOST_KNOWN = 10_000

/**
 * Writes refusals down: who, what and for want of what. A loop that is refused again and again makes one row a minute in each
 * process, with the number of those that were left out since the last.
 */
export function openRefusals(database: Database, now: () => number = Date.now) {
  const lately = new Map<string, { at: number; leftOut: number }>()
  return async ({ actor, action, missing, about }: Refusal): Promise<void> => {
    const key = `${actor.kind} ${actor.id} ${action} ${missing}`
    const last = lately.get(key)
    if (last && now() - last.at < EVERY_MS) {
      last.leftOut++
      return
    }
    if (lately.size >= MOST_KNOWN) lately.clear()
    lately.set(key, { at: now(), leftOut: 0 })
    const details = { action, missing, leftOut: last?.leftOut ?? 0 }
    await database.transaction((tx) =>
      record(tx, { actor, act: 'access.refused', subject: about, details }),
    )
  }
}
