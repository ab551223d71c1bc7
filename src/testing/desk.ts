import { randomUUID } from 'node:crypto'
import { openTwin } from '../adapters/index/twin/twin.ts'
import { countryOf } from '../adapters/model/local/phones.ts'
import type { InboundEvent } from '../core/inbound.ts'
import type { Assistant, Desk } from '../flow/desk.ts'
import { allPassagesToIndex } from '../flow/knowledge/indexed-passages.ts'
import { openLibrarySearch } from '../flow/knowledge/search-library.ts'
import { openReceiver } from '../flow/receive.ts'
import { openRetriever } from '../flow/retrieve.ts'
import type { Reviewer } from '../flow/review/act.ts'
import type { Channel, Database, Queue, SendOutcome, SendRequest, Sources } from '../ports.ts'
import { samplePolicy } from './policies.ts'
import { readArticleSource, visitArticlePage } from './read-article.ts'

/** Jobs are hints, so the desk must work with a queue that loses every one of them. */
export const losingQueue: Queue = {
  kind: 'postgres',
  enqueue() {},
  async work() {},
  async every() {},
  async drain() {},
  async check() {},
  async close() {},
}

/** Read once for all desks of a test file. */
const policies = {
  service: samplePolicy('service'),
  taxonomy: samplePolicy('taxonomy'),
  boundary: samplePolicy('boundary'),
}

const accepts = async (): Promise<SendOutcome> => ({
  kind: 'accepted',
  providerId: `p-${randomUUID()}`,
})

/** A provider that writes down what it is asked to send and answers as told. */
function aProvider(answer: (request: SendRequest) => Promise<SendOutcome> = accepts) {
  const asked: SendRequest[] = []
  const channel: Channel = {
    kind: 'simulator',
    send(request) {
      asked.push(request)
      return answer(request)
    },
    isSigned: () => true,
    read: () => ({ events: [], unreadable: 0 }),
  }
  return { asked, channel }
}

export const agent: Reviewer = { kind: 'person', id: 'agent-1', roles: ['agent'] }

export type TestDesk = Desk & {
  channelId: string
  asked: SendRequest[]
  /** Puts events into the log, as a webhook would. */
  receive(...events: InboundEvent[]): Promise<void>
}

/** A desk over a real database, whose turns are due at once and whose provider is played by the test. */
export async function aDesk(
  database: Database,
  options: {
    answer?: (request: SendRequest) => Promise<SendOutcome>
    leaseMs?: number
    unsureAfterMs?: number
    channelId?: string
    readSource?: Sources['read']
    visitPage?: Sources['visit']
    assistant?: Partial<Assistant>
  } = {},
): Promise<TestDesk> {
  const provider = aProvider(options.answer)
  const channelId = options.channelId ?? (await aChannel(database))
  const receiver = openReceiver(database, losingQueue, {
    quietMs: 0,
    maxMs: 0,
    messagesPerMinute: 1000,
  })
  return {
    database,
    queue: losingQueue,
    log: { info() {}, warn() {}, error() {} },
    step: (_name, _attributes, work) => work(),
    count() {},
    sealKey: Buffer.alloc(32, 7),
    channelOf: async () => provider.channel,
    policies: async () => policies,
    service: async () => policies.service.content,
    taxonomy: async () => policies.taxonomy,
    assistant: {
      local: () => null,
      model: null,
      connectors: [],
      measured: new Set(),
      isSampled: () => false,
      countryOf,
      ...options.assistant,
    },
    readSource: options.readSource ?? readArticleSource,
    visitPage: options.visitPage ?? visitArticlePage,
    library: await aLibrary(database),
    settings: { leaseMs: options.leaseMs ?? 5000, unsureAfterMs: options.unsureAfterMs ?? 60_000 },
    channelId,
    asked: provider.asked,
    async receive(...events) {
      await receiver.receive(channelId, events)
    },
  }
}

/** An index of words that stays as it was when the desk was opened: whoever needs it in step has a keeper. */
async function aLibrary(database: Database): Promise<Desk['library']> {
  const index = openTwin()
  await index.build({ name: 'test', dimensions: null }, withoutVectors(database))
  const search = openLibrarySearch(database, openRetriever({ index, embedder: null }))
  return { search, status: () => ({ state: 'in step', last: null }), check: index.check }
}

async function* withoutVectors(database: Database) {
  for await (const page of allPassagesToIndex(database, 500))
    yield page.map((passage) => ({ ...passage, vector: null }))
}

async function aChannel(database: Database): Promise<string> {
  const channel = await database.prisma.channel.create({
    data: { kind: 'simulator', name: 'Test', address: randomUUID() },
  })
  return channel.id
}

let phones = 0
export const aPhone = () => `+49151${String(10_000_000 + ++phones)}`

export function aMessage(
  from: string,
  change: { text?: string; providerId?: string; sentAt?: Date; kind?: string } = {},
): InboundEvent {
  return {
    kind: 'message',
    providerId: change.providerId ?? `m-${randomUUID()}`,
    identities: [{ kind: 'phone', value: from }],
    messageKind: change.kind ?? 'text',
    content: { text: change.text ?? 'Where is my order?' },
    sentAt: (change.sentAt ?? new Date()).toISOString(),
  }
}
