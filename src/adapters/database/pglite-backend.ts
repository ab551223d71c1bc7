import type { PGlite } from '@electric-sql/pglite'
import { frames, query, type Status, statusOf } from './pglite-wire.ts'

/** One PGlite shared by many sessions: a line of waiting statements, one session at a time from BEGIN to its end. */

export type Reply = { bytes: Buffer; status: Status }

export type Backend = {
  /** Waits in line. Whoever holds the turn runs statements until it gives the turn back. */
  turn(searchPath: string): Promise<() => void>
  run(request: Uint8Array): Promise<Reply>
  /** Hears the frames of NOTIFY; each session filters by channel, as node-postgres' users do. */
  onNotification(hear: (frame: Buffer) => void): () => void
}

/** PGlite's statements never leave the microtask queue: without a pause no timer and no socket would run. */
const PAUSE_AFTER_MS = 8

export function openBackend(db: PGlite): Backend {
  const listeners = new Set<(frame: Buffer) => void>()
  let last: Promise<void> = Promise.resolve()
  let pausedAt = performance.now()
  let searchPathNow: string | undefined

  async function run(request: Uint8Array): Promise<Reply> {
    if (performance.now() - pausedAt > PAUSE_AFTER_MS) {
      await new Promise((resolve) => setImmediate(resolve))
      pausedAt = performance.now()
    }
    const chunks: Buffer[] = []
    // The bytes lie in WebAssembly's memory and are overwritten by the next statement.
    await db.execProtocolRawStream(request, {
      onRawData: (bytes) => chunks.push(Buffer.from(bytes)),
    })
    const reply = sort(Buffer.concat(chunks))
    for (const frame of reply.notifications) for (const hear of listeners) hear(frame)
    return reply
  }

  async function turn(searchPath: string): Promise<() => void> {
    let giveBack = () => {}
    const before = last
    last = new Promise((resolve) => {
      giveBack = resolve
    })
    await before
    if (searchPath === searchPathNow) return giveBack
    try {
      await run(query(`SELECT set_config('search_path', '${quoted(searchPath)}', false)`))
      searchPathNow = searchPath
    } catch (error) {
      giveBack()
      throw error
    }
    return giveBack
  }

  return {
    turn,
    run,
    onNotification: (hear) => {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
  }
}

const quoted = (text: string) => text.replaceAll("'", "''")

/** Notifications go to every session; the rest of the answer to the one that asked. */
function sort(bytes: Buffer): Reply & { notifications: Buffer[] } {
  const notifications: Buffer[] = []
  const others: Buffer[] = []
  let status: Status = 'idle'
  for (const { type, frame } of frames(bytes)) {
    if (type === 'A') notifications.push(frame)
    else others.push(frame)
    if (type === 'Z') status = statusOf(frame)
  }
  return { bytes: notifications.length > 0 ? Buffer.concat(others) : bytes, status, notifications }
}
