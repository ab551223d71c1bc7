import { z } from 'zod'
import { clean } from '../core/clean.ts'
import type { InboundEvent } from '../core/inbound.ts'
import { noiseOf } from '../core/noise.ts'
import type { Database, Queue } from '../ports.ts'
import { openBatcher } from './batcher.ts'

export type ReceiveSettings = { quietMs: number; maxMs: number; messagesPerMinute: number }

const Effect = z.object({
  outcome: z.enum(['logged', 'duplicate', 'early', 'ignored', 'unmatched']),
  conversationId: z.uuid().nullish(),
  turnId: z.uuid().nullish(),
  wake: z.number().int().nullish(),
  dueAt: z.iso.datetime({ offset: true }).nullish(),
})
export type Effect = z.infer<typeof Effect>

export type Receiver = {
  /** Resolves once the events are committed; the same event twice is logged once. */
  receive(channelId: string, events: InboundEvent[]): Promise<Effect[]>
  /** How long the oldest webhook has been waiting for the database. */
  waitedMs(): number
}

/**
 * Puts webhooks into the log. Those that arrive while a statement is under way leave together in the next one;
 * when a batch fails, each webhook is tried alone, so that a bad one loses only itself.
 */
export function openReceiver(
  database: Database,
  queue: Queue,
  settings: ReceiveSettings,
): Receiver {
  const batcher = openBatcher(sparing(storeIn(database, settings)), { mostItems: 100 })
  return {
    waitedMs: batcher.waitedMs,
    async receive(channelId, events) {
      const effects = await batcher.add(events.map((event) => prepare(channelId, event)))
      for (const effect of effects) {
        if (!effect.turnId || effect.wake == null || !effect.dueAt) continue
        const delayMs = Math.max(0, Date.parse(effect.dueAt) - Date.now())
        queue.enqueue({ kind: 'turn', id: effect.turnId, attempt: effect.wake, delayMs })
      }
      return effects
    },
  }
}

type LoggedEvent = InboundEvent & { channelId: string; noise?: string | null }

function prepare(channelId: string, event: InboundEvent): LoggedEvent {
  const cleaned = clean(event)
  if (cleaned.kind === 'message') return { ...cleaned, channelId, noise: noiseOf(cleaned) }
  if (cleaned.kind !== 'change') return { ...cleaned, channelId }
  const { content = {} } = cleaned
  return { ...cleaned, channelId, noise: noiseOf({ messageKind: 'text', content }) }
}

type Store = (events: LoggedEvent[], isHurried: boolean) => Promise<Effect[]>

/**
 * What the database cannot hold is found by trying one by one, and kept as text for a person: a provider delivers the same bytes for
 * days, and one item among them must not keep its neighbours out.
 */
function sparing(store: Store): Store {
  return async function spared(events, isHurried) {
    try {
      return await store(events, isHurried)
    } catch (error) {
      if (isPassing(error) && events.length === 1) return store(events, isHurried)
      if (!isUnstorable(error)) throw error
    }
    const [only, ...others] = events
    if (only && others.length === 0) return store([unstorable(only)], isHurried)
    const effects: Effect[] = []
    for (const event of events) effects.push(...(await spared([event], isHurried)))
    return effects
  }
}

/** SQLSTATE classes: 22 is data that does not fit, 23 a rule of a table. */
const isUnstorable = (error: unknown) => /^2[23]/.test(codeOf(error))
/** A deadlock, or an erasure that was in the way. */
const isPassing = (error: unknown) => ['40001', '40P01'].includes(codeOf(error))
const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

function unstorable({ channelId, ...event }: LoggedEvent): LoggedEvent {
  const { providerId } = event
  const payload = { raw: JSON.stringify(event) }
  return { kind: 'other', otherKind: 'unstorable', channelId, providerId, identities: [], payload }
}

const storeIn =
  (database: Database, settings: ReceiveSettings): Store =>
  async (events, isHurried) => {
    // A stable order of contacts, so that two processes never wait for each other in a circle; the sort keeps each contact's own order.
    const order = events.map((event, index) => ({ event, index, key: sortKey(event) }))
    order.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index))
    const { rows } = await database.pool.query(
      'SELECT receive($1::jsonb, $2::interval, $3::interval, $4::int, $5) AS effects',
      [
        JSON.stringify(order.map((o) => o.event)),
        `${settings.quietMs} milliseconds`,
        `${settings.maxMs} milliseconds`,
        settings.messagesPerMinute,
        isHurried,
      ],
    )
    const [{ effects }] = z.tuple([z.object({ effects: z.array(Effect) })]).parse(rows)
    const inTurn: Effect[] = new Array(events.length)
    for (const [place, effect] of effects.entries()) inTurn[order[place]?.index ?? 0] = effect
    return inTurn
  }

const sortKey = (event: LoggedEvent) => {
  const first = 'identities' in event ? event.identities[0] : undefined
  return first ? `${first.kind}:${first.value}` : ''
}
