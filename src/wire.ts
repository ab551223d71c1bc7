import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSimulator } from './adapters/channel/simulator.ts'
import { checkpointFile } from './adapters/checkpoint/file.ts'
import { checkpointWebhook } from './adapters/checkpoint/webhook.ts'
import { migrate, readMigrations } from './adapters/database/migrate.ts'
import { openDatabase } from './adapters/database/open.ts'
import { openQueue } from './adapters/queue/open.ts'
import { openSecrets } from './adapters/secrets/open.ts'
import { openSources } from './adapters/sources/open.ts'
import { type Metrics, openMetrics } from './adapters/telemetry/metrics.ts'
import { openTraces } from './adapters/telemetry/traces.ts'
import { openWeb } from './adapters/web/open.ts'
import type { Config } from './config.ts'
import { checkpointSigner } from './core/checkpoint.ts'
import type { Secrets } from './core/secrets.ts'
import { exportCheckpoint } from './flow/audit/checkpoint.ts'
import { sealAudit } from './flow/audit/seal.ts'
import { measureBacklog } from './flow/backlog.ts'
import { ensureSimulator } from './flow/channels.ts'
import type { Desk } from './flow/desk.ts'
import { lookAtPages } from './flow/knowledge/pages.ts'
import { seedKnowledge } from './flow/knowledge/seed.ts'
import { makeSetUpLink } from './flow/people/invite.ts'
import { forgetOldSignIns } from './flow/people/throttle.ts'
import { policyInForce, seedPolicies } from './flow/policy.ts'
import { openReceiver } from './flow/receive.ts'
import { scrubWhenDue } from './flow/scrub-when-due.ts'
import { startWork } from './flow/work.ts'
import { openApp } from './http/app.ts'
import { openEvents } from './http/events.ts'
import { forgetOldKeys } from './http/idempotency.ts'
import { routes } from './http/routes/routes.ts'
import { openServer } from './http/server.ts'
import { ensureBootstrapKey } from './http/sign-in.ts'
import { webhookRouter } from './http/webhook.ts'
import { openWorkerApp } from './http/worker-app.ts'
import type { Channel, Database, Log } from './ports.ts'
import { openLibrary } from './wire-library.ts'

export type Running = {
  url: string
  /** The key that opens everything, when this start made it: to be shown once. */
  bootstrapKey: string | null
  /** Where somebody becomes the first administrator, while there is none. */
  setUpLink: string | null
  notices: string[]
  /** Takes nothing new, finishes what is under way within the limit, and closes in reverse order of opening. */
  close(): Promise<void>
}

const home = join(import.meta.dirname, '..')

/** The one place that picks adapters and puts the program together. */
export async function wire(config: Config, log: Log): Promise<Running> {
  const closers: (() => Promise<void>)[] = []
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) {
      await closer().catch((error) => log.error({ error }, 'a part could not be closed'))
    }
  }
  try {
    return { ...(await open(config, log, closers)), close }
  } catch (error) {
    await close()
    throw error
  }
}

type Closers = (() => Promise<void>)[]

async function open(config: Config, log: Log, closers: Closers): Promise<Omit<Running, 'close'>> {
  const { database, notices } = await openStore(config, log, closers)
  const secrets = await openSecrets(config.dataDir, config.secrets.key, database)
  const bootstrapKey = await ensureBootstrapKey(database, config.secrets.bootstrap)
  const metrics = openMetrics()
  measureBacklog(metrics, database)
  const house = await openHouse({ config, log, closers, database, secrets, metrics })
  closers.push(() => house.desk.queue.drain(config.drainMs))
  // Webhooks are logged before anybody works on them.
  const url = await openDoors(config, closers, house)
  if (config.role !== 'web')
    await startWork(house.desk, config, timers(config, house, secrets.auditSeed))
  // Not waited for: until the index is filled nothing is found, and everything else goes on.
  void house.library.catchUp(config.index.kind === 'twin')
  const link = config.role === 'worker' ? null : await makeSetUpLink(database)
  const setUpLink = link && `${config.publicUrl ?? url}/setup#${link.token}`
  return { url, bootstrapKey, setUpLink, notices }
}

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

type House = Awaited<ReturnType<typeof openHouse>>

/** The desk and what feeds it: queue, log, channels. */
async function openHouse({ config, log, closers, database, secrets, metrics }: Ground) {
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
  const library = await openLibrary(config, database, log)
  closers.push(library.close)
  const sources = openSources(openWeb({ privateHosts: config.privateHosts }))
  closers.push(sources.close)
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
    service: () => policyInForce(database, 'service'),
    readSource: sources.read,
    visitPage: sources.visit,
    library,
    settings: { leaseMs: config.leaseMs, unsureAfterMs: config.unsureAfterMs },
  }
  return { desk, metrics, receiver, channelOf, simulatorId, secrets, library }
}

/** A worker has doors too, but only those that tell how it is. */
async function openDoors(config: Config, closers: Closers, house: House): Promise<string> {
  const { desk, metrics, receiver, channelOf, simulatorId } = house
  const { database, log } = desk
  const { receive, waitedMs } = receiver
  let isDraining = false
  const state = {
    version,
    log,
    metrics,
    parts: {
      database: () => database.check(),
      queue: () => desk.queue.check(),
      index: house.library.check,
    },
    isDraining: () => isDraining,
  }
  let publicUrl = config.publicUrl
  let hush = async () => {}
  const openDesk = async () => {
    const events = await openEvents(database, metrics)
    hush = events.close
    closers.push(hush)
    const erasureList = join(config.dataDir, 'erasures.jsonl')
    const linkTo = (page: string, token: string) => `${publicUrl}/${page}#${token}`
    const endpoints = routes(desk, { channelId: simulatorId, receive }, erasureList, linkTo)
    const webhooks = webhookRouter({ channelOf, receive, waitedMs, metrics, log })
    const signIn = signInSettings(config, house.secrets)
    const { trustedProxies } = config
    return openApp({ ...state, database, events, endpoints, webhooks, signIn, trustedProxies })
  }
  const app = config.role === 'worker' ? openWorkerApp(state) : await openDesk()
  const server = await openServer(app, config)
  publicUrl ??= server.url
  closers.push(() => server.close(config.drainMs))
  closers.push(async () => {
    isDraining = true
    // First, or the server would wait for those who listen until the limit.
    await hush()
  })
  return server.url
}

function signInSettings({ publicUrl, oidc, secrets }: Config, { signInSecret }: Secrets) {
  const { oidc: clientSecret } = secrets
  return {
    secret: signInSecret,
    publicUrl,
    oidc: oidc && clientSecret ? { ...oidc, clientSecret } : undefined,
  }
}

function timers(config: Config, { desk, library }: House, auditSeed: Buffer) {
  const { database, log } = desk
  const store =
    config.checkpoint.kind === 'webhook'
      ? checkpointWebhook(config.checkpoint.url)
      : checkpointFile(config.checkpoint.path)
  const signer = checkpointSigner(auditSeed)
  const checkpoint = async () => {
    const outcome = await exportCheckpoint(database, store, signer)
    if (outcome.kind === 'failed')
      log.error({ error: outcome.cause }, 'the head of the audit log could not be exported')
  }
  return [
    { name: 'seal-audit', everyMs: 1000, run: async () => void (await sealAudit(database)) },
    { name: 'export-checkpoint', everyMs: 60_000, run: checkpoint },
    {
      name: 'forget-idempotency-keys',
      everyMs: 600_000,
      run: async () => void (await forgetOldKeys(database)),
    },
    { name: 'forget-sign-ins', everyMs: 600_000, run: () => forgetOldSignIns(database) },
    { name: 'scrub', everyMs: 10_000, run: async () => void (await scrubWhenDue(database)) },
    // One process at a time builds an index that all of them share.
    ...(config.index.kind === 'qdrant'
      ? [{ name: 'keep-index', everyMs: 15_000, run: library.catchUp }]
      : []),
    { name: 'look-at-pages', everyMs: 86_400_000, run: () => lookAtPages(desk) },
  ]
}

function missing(channelId: string): never {
  throw new Error(`there is no adapter for channel ${channelId}`)
}

const version: string = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version
