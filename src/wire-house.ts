import { join } from 'node:path'
import { openSimulator } from './adapters/channel/simulator.ts'
import { migrate, readMigrations } from './adapters/database/migrate.ts'
import { openDatabase } from './adapters/database/open.ts'
import { pageWebhook } from './adapters/on-call/webhook.ts'
import { openQueue } from './adapters/queue/open.ts'
import { openSecrets } from './adapters/secrets/open.ts'
import { openSources } from './adapters/sources/open.ts'
import { type Metrics, openMetrics } from './adapters/telemetry/metrics.ts'
import { openTraces } from './adapters/telemetry/traces.ts'
import { openWeb } from './adapters/web/open.ts'
import type { Config } from './config.ts'
import type { Secrets } from './core/secrets.ts'
import { ensureSimulator } from './flow/channels.ts'
import type { Desk } from './flow/desk.ts'
import { seedKnowledge } from './flow/knowledge/seed.ts'
import { policiesInForce, policyInForce, seedPolicies, versionInForce } from './flow/policy.ts'
import { openReceiver } from './flow/receive.ts'
import type { Channel, Database, Log } from './ports.ts'
import { openAssistant } from './wire-assistant.ts'
import { openLibrary } from './wire-library.ts'
import { untilReady } from './wire-start.ts'

/** What is opened is closed in the reverse order. */
export type Closers = (() => Promise<void>)[]

export const home = join(import.meta.dirname, '..')

/** The house behind the doors: the desk and what feeds it. Doors and work are opened by whoever needs them. */
export async function openHouse(config: Config, log: Log, closers: Closers) {
  const { database, notices } = await openStore(config, log, closers)
  const secrets = await openSecrets(config.dataDir, config.secrets.key, database)
  const metrics = openMetrics()
  const parts = await openParts({ config, log, closers, database, secrets, metrics })
  const stopping = new AbortController()
  const desk: Desk = { ...parts.desk, stopping: stopping.signal }
  return { ...parts, desk, metrics, secrets, notices, stopping }
}

export type House = Awaited<ReturnType<typeof openHouse>>

async function openStore(config: Config, log: Log, closers: Closers) {
  const database = await openDatabase(config.database, log)
  closers.push(database.close)
  await migrate(database, readMigrations(join(home, 'prisma', 'migrations')))
  const knowledge = join(home, 'knowledge')
  const policies = await seedPolicies(database, knowledge)
  return { database, notices: [...policies, ...(await seedKnowledge(database, knowledge))] }
}

type Ground = {
  config: Config
  log: Log
  closers: Closers
  database: Database
  secrets: Secrets
  metrics: Metrics
}

async function openParts({ config, log, closers, database, secrets, metrics }: Ground) {
  const traces = await openTraces(config.otlp)
  closers.push(traces.close)
  const queue = await openQueue(config, database, log)
  closers.push(queue.close)
  const receiver = openReceiver(database, queue, config.turn)
  const simulatorId = await ensureSimulator(database)
  const simulator = openSimulator(config.simulator, {
    secret: Buffer.from(config.secrets.simulator ?? secrets.simulatorSecret),
    sendTimeoutMs: config.sendTimeoutMs,
    report: async (events) => void (await receiver.receive(simulatorId, events)),
  })
  closers.push(simulator.close)
  const library = await openLibrary({ config, database, log })
  closers.push(library.close)
  const web = openWeb({ privateHosts: config.privateHosts })
  const sources = openSources(web)
  closers.push(sources.close)
  const opened = await openAssistant(config, { database, log, web, home })
  closers.push(opened.close)
  const { assistant, learn, standing } = opened
  const channelOf = async (id: string): Promise<Channel | null> =>
    id === simulatorId ? simulator : null
  const desk: Desk = {
    database,
    queue,
    log,
    step: traces.step,
    count: metrics.count,
    sealKey: secrets.sealKey,
    channelOf: async (id) => (await channelOf(id)) ?? missing(id),
    policies: () => policiesInForce(database),
    service: () => policyInForce(database, 'service'),
    taxonomy: () => versionInForce(database, 'taxonomy'),
    assistant,
    readSource: sources.read,
    visitPage: sources.visit,
    library,
    ...(config.onCallUrl && { page: pageWebhook(config.onCallUrl) }),
    starting: untilReady({ hasLearned: () => assistant.local() !== null, library }),
    settings: { leaseMs: config.leaseMs, unsureAfterMs: config.unsureAfterMs },
  }
  return { desk, receiver, channelOf, simulatorId, library, learn, standing }
}

function missing(channelId: string): never {
  throw new Error(`there is no adapter for channel ${channelId}`)
}
