import type { Service } from '../core/service.ts'
import type { Channel, Database, Log, Queue, Sources, Step } from '../ports.ts'
import type { Connector, Model, Page } from '../ports-assistant.ts'
import type { Keeper } from './knowledge/keep-index.ts'
import type { SearchLibrary } from './knowledge/search-library.ts'
import type { KeptLocal } from './local.ts'
import type { InForce, PoliciesInForce } from './policy.ts'

/** What the steps of the flow need of the world; wired once. */
export type Desk = {
  database: Database
  queue: Queue
  log: Log
  step: Step
  /** Counts outcomes; names come from a fixed list, never from content. */
  count(what: 'turn' | 'send' | 'sweep', outcome: string): void
  sealKey: Buffer
  channelOf(channelId: string): Promise<Channel>
  policies(): Promise<PoliciesInForce>
  service(): Promise<Service>
  taxonomy(): Promise<InForce<'taxonomy'>>
  assistant: Assistant
  readSource: Sources['read']
  visitPage: Sources['visit']
  /** The library as it may be used: searched in what is in force, through an index that is kept in step. */
  library: {
    search: SearchLibrary
    status: Keeper['status']
    /** Throws when the index cannot be asked. */
    check(): Promise<void>
  }
  /** Calls somebody to a conversation that waits for people. */
  page?(page: Page): Promise<void>
  /** What answers is still being made ready after a start: turns wait for it a while. Left out: never. */
  starting?(): boolean
  /** Aborted once the program stops: what is long leaves its rest to another process, or to the next start. */
  stopping?: AbortSignal
  settings: { leaseMs: number; unsureAfterMs: number }
}

export type Assistant = {
  /** Null until it has learned: turns are then held. */
  local(): KeptLocal | null
  /** Null where none is set up. */
  model: Model | null
  connectors: readonly Connector[]
  /** Languages in which it was measured that the rules find enough risks: in no other one anything is sent by itself. */
  measured: ReadonlySet<string>
  /** Of what may be sent by itself this waits for a person all the same, who is not told that it might have gone out. */
  isSampled(turnId: string): boolean
  /** Where a phone number is from, as DE. */
  countryOf(phone: string): string | null
}

/** Who acts: shown in decisions and in the audit log. */
export type Actor = { kind: 'person' | 'key' | 'boundary' | 'system' | 'customer'; id: string }
