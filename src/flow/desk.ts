import type { Service } from '../core/service.ts'
import type { Channel, Database, Log, Queue, Sources, Step } from '../ports.ts'
import type { Keeper } from './knowledge/keep-index.ts'
import type { SearchLibrary } from './knowledge/search-library.ts'

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
  service(): Promise<Service>
  readSource: Sources['read']
  visitPage: Sources['visit']
  /** The library as it may be used: searched in what is in force, through an index that is kept in step. */
  library: { search: SearchLibrary; status: Keeper['status'] }
  settings: { leaseMs: number; unsureAfterMs: number }
}

/** Who acts: shown in decisions and in the audit log. */
export type Actor = { kind: 'person' | 'key' | 'boundary' | 'system' | 'customer'; id: string }
