import type { Pool } from 'pg'
import type { Identity, InboundEvent } from './core/inbound.ts'
import type { Prisma, PrismaClient } from './generated/client.ts'

/** The world as the flow sees it. Each port has an embedded and a production adapter and one contract suite. */

export type Transaction = Prisma.TransactionClient

export type Database = {
  kind: 'pglite' | 'postgres'
  prisma: PrismaClient
  /** The pool beneath Prisma, for hot statements and for BullMQ's backend. */
  pool: Pool
  /** Runs again when PostgreSQL ends it with a deadlock or serialization failure. Never use the outer client inside. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /**
   * Payloads of NOTIFY countersign. Heals by itself when the connection is lost, and says when it is back: what was
   * notified meanwhile is lost. Returns its closer.
   */
  listen(onPayload: (payload: string) => void, onBack?: () => void): Promise<() => Promise<void>>
  /** Throws when the database does not answer in time. */
  check(): Promise<void>
  close(): Promise<void>
}

/** Jobs are hints: the truth is in rows, and a sweep finds what a lost job forgot. */
export type Job = { kind: string; id: string; attempt: number }

export type Queue = {
  kind: 'postgres' | 'redis'
  /** Best effort and buffered: returns at once, never throws. The same job twice is one job. */
  enqueue(job: Job & { delayMs?: number }): void
  /** Starts working. A handler that throws has failed for good here: retries are rows with a due time. */
  work(
    handlers: Record<string, (job: Job) => Promise<void>>,
    options: { concurrency: number },
  ): Promise<void>
  /** One process at a time runs it, every so often. A run that throws is reported and the next one comes anyway. */
  every(name: string, everyMs: number, run: () => Promise<void>): Promise<void>
  /** Stops taking jobs and waits for those under way, up to the limit. */
  drain(limitMs: number): Promise<void>
  check(): Promise<void>
  close(): Promise<void>
}

export type SendRequest = {
  /** Handed to the provider, which echoes it on every status. */
  outboundId: string
  recipient: Identity
  kind: string
  body: { text: string }
}

export type SendOutcome =
  | { kind: 'accepted'; providerId: string }
  /** The provider said no, and may say yes later. It certainly did not send. */
  | { kind: 'retry'; code: string; afterMs?: number }
  /** The provider said no for good. */
  | { kind: 'failed'; code: string }
  /** Nobody knows: no answer came. Never tried again by itself. */
  | { kind: 'unknown'; code: string }

export type WebhookReading = {
  events: InboundEvent[]
  /** Items that could not be read; they were turned into events of kind other and are counted. */
  unreadable: number
}

export type Channel = {
  kind: 'simulator' | 'whatsapp'
  send(request: SendRequest): Promise<SendOutcome>
  /** Whether the signature fits the raw bytes; compared in constant time. */
  isSigned(raw: Buffer, signature: string | undefined): boolean
  /** Throws only when the body as a whole is not what the channel sends. */
  read(raw: Buffer): WebhookReading
}

export type Hint = { kind: string; id: string; revision?: number }

export type Log = {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

export type Step = <T>(
  name: string,
  attributes: Record<string, string | number>,
  work: () => Promise<T>,
) => Promise<T>
