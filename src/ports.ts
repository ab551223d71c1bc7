import type { Pool } from 'pg'
import type { Fused } from './core/fusion.ts'
import type { Identity, InboundEvent } from './core/inbound.ts'
import type { ArticleKind } from './core/passages.ts'
import type { Reading } from './core/proposal.ts'
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

export type WebRequest = {
  url: string
  /** The media types that are wanted. Anything else is refused before its body is read. */
  accept: string[]
  /** POST is never sent on to where an answer points. */
  method?: 'GET' | 'POST'
  /** Shown only to the origin that was asked, not to where it sends us on. */
  headers?: Record<string, string>
  body?: string
  maxBytes?: number
  timeoutMs?: number
  signal?: AbortSignal
}

export type WebAnswer =
  | {
      kind: 'answered'
      status: number
      /** Where it was found in the end. */
      url: string
      mediaType: string
      charset?: string
      etag?: string
      lastModified?: string
      /** Unpacked; empty unless the status is a success. */
      body: Uint8Array
    }
  /** Not allowed, not wanted or too big: asking again changes nothing. The reason follows on "the address …". */
  | { kind: 'refused'; reason: string }
  /** Nobody answered, or not in time: it may do later. */
  | { kind: 'failed'; reason: string }

/** The one way out to addresses that people or pages name. Throws only what the caller's signal was aborted with. */
export type Web = { ask(request: WebRequest): Promise<WebAnswer> }

/** Turns sentences into directions: what means alike points alike. Lexical only where there is none. */
export type Embedder = {
  kind: 'bundled' | 'openai'
  /** Vectors of two models are never compared: another name makes another generation of the index. */
  model: string
  dimensions: number
  /** Those it understands; null: all of them. What it makes of another is a direction that means nothing. */
  languages: readonly string[] | null
  /** From this product on two texts speak of the same thing; each model has its own scale. */
  near: number
  /** Vectors of length 1, one for each text and in their order; all zeros for a text without words. */
  embed(texts: string[]): Promise<Float32Array[]>
  close(): Promise<void>
}

/** Vectors that were computed before, by the hash of model and text. */
export type VectorCache = {
  get(hashes: string[]): Promise<Map<string, Float32Array>>
  put(vectors: { hash: string; model: string; vector: Float32Array }[]): Promise<void>
}

export type SourceFile = {
  /** Its path inside the import; never opened. */
  name: string
  bytes: Uint8Array
  /** What a server said of it. */
  mediaType?: string
  charset?: string
  url?: string
  etag?: string
  lastModified?: string
}

/** What a visit to a page found; core/resync.ts tells what follows from it. */
export type PageVisit =
  | { kind: 'unchanged' }
  | { kind: 'read'; reading: Reading; hash: string; etag?: string; lastModified?: string }
  /** The reading holds the finding that says why. */
  | { kind: 'gone' | 'failed'; reading: Reading }

export type Sources = {
  /** Away from the server's own thread, within limits of time and memory. Throws only what the signal was aborted with. */
  read(file: SourceFile, signal?: AbortSignal): Promise<Reading>
  /** With what is known of the page, a server need not send it again. */
  visit(
    url: string,
    known?: { etag?: string | undefined; lastModified?: string | undefined },
    signal?: AbortSignal,
  ): Promise<PageVisit>
  close(): Promise<void>
}

export type Audience = 'customer' | 'agent'

/** A passage with what decides whether it may be found. */
export type IndexedPassage = {
  id: string
  versionId: string
  articleId: string
  kind: ArticleKind
  locale: string
  audience: Audience
  /** Null: on every channel. */
  channels: string[] | null
  effectiveAt: Date
  /** Null: until it is retired or followed. */
  endsAt: Date | null
  text: string
  headingPath: string[]
  questions: string[]
  /** Null where there is no embedder, or none that understands it. */
  vector: Float32Array | null
}

/** What may be found at a moment. Agents may see what customers may. */
export type SearchFilter = {
  at: Date
  locales: string[]
  audience: Audience
  /** Null: whatever the channel. */
  channelId: string | null
  kinds?: ArticleKind[] | undefined
}

export type Search = {
  /** A turn may ask several things; each is looked for by itself. */
  asks: { text: string; vector: Float32Array | null }[]
  /** What the vectors were made for; left out, the generation that answers. */
  generation?: string | undefined
  filter: SearchFilter
  limit: number
}

export type Hit = Fused & { passage: Omit<IndexedPassage, 'vector'> }

export type SearchOutcome = {
  hits: Hit[]
  /** True as well where vectors were given and another generation answers: then only words were compared. */
  wordsOnly: boolean
}

/** Passages of one generation: what was cut, spelled and embedded in one way. It can always be built again. */
export type Index = {
  kind: 'twin' | 'qdrant'
  /** The generation that answers; null before anything was built. */
  generation(): Promise<string | null>
  /** Fills a generation beside the one that answers, which goes on until this one is whole. */
  build(
    generation: { name: string; dimensions: number | null },
    batches: AsyncIterable<IndexedPassage[]>,
  ): Promise<void>
  /** In the generation that answers; what was there under the same id is replaced. */
  put(passages: IndexedPassage[]): Promise<void>
  remove(ids: string[]): Promise<void>
  /** Only what the filter lets through is ranked, best first. */
  search(search: Search): Promise<SearchOutcome>
  /** What is there, in the order of ids, with a digest of everything but the vector. */
  held(after: string | null, limit: number): Promise<{ id: string; digest: string }[]>
  check(): Promise<void>
  close(): Promise<void>
}
