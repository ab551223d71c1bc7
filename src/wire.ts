import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkpointFile } from './adapters/checkpoint/file.ts'
import { checkpointWebhook } from './adapters/checkpoint/webhook.ts'
import type { Config } from './config.ts'
import { checkpointSigner } from './core/checkpoint.ts'
import type { Secrets } from './core/secrets.ts'
import { exportCheckpoint } from './flow/audit/checkpoint.ts'
import { sealAudit } from './flow/audit/seal.ts'
import { measureBacklog } from './flow/backlog.ts'
import type { Desk } from './flow/desk.ts'
import { lookAtPages } from './flow/knowledge/pages.ts'
import { makeSetUpLink } from './flow/people/invite.ts'
import { forgetOldSignIns } from './flow/people/throttle.ts'
import { scrubWhenDue } from './flow/scrub-when-due.ts'
import { startWork } from './flow/work.ts'
import { openApp } from './http/app.ts'
import { openEvents } from './http/events.ts'
import { Away, type Parts } from './http/health.ts'
import { forgetOldKeys } from './http/idempotency.ts'
import { routes } from './http/routes/routes.ts'
import { openServer } from './http/server.ts'
import { ensureBootstrapKey } from './http/sign-in.ts'
import { webhookRouter } from './http/webhook.ts'
import { openWorkerApp } from './http/worker-app.ts'
import type { Log } from './ports.ts'
import { type Closers, type House, home, openHouse } from './wire-house.ts'
import { neverBuilt } from './wire-start.ts'

export type Running = {
  url: string
  /** The key that opens everything while there is no administrator, unless it was given. */
  bootstrapKey: string | null
  /** Where somebody becomes the first administrator, while there is none. */
  setUpLink: string | null
  notices: string[]
  /** Takes nothing new, finishes what is under way within the limit, and closes in reverse order of opening. */
  close(): Promise<void>
}

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

async function open(config: Config, log: Log, closers: Closers): Promise<Omit<Running, 'close'>> {
  const house = await openHouse(config, log, closers)
  const { desk, metrics, secrets, notices } = house
  const firstKeys = { own: secrets.firstKey, given: config.secrets.bootstrap }
  const isWorker = config.role === 'worker'
  const bootstrapKey = isWorker ? null : await ensureBootstrapKey(desk.database, firstKeys)
  measureBacklog(metrics, desk.database)
  closers.push(() => desk.queue.drain(config.drainMs))
  // Webhooks are logged before anybody works on them.
  const url = await openDoors(config, closers, house)
  if (config.role !== 'web') await startWork(desk, config, timers(config, house, secrets.auditSeed))
  // Not waited for: until the index is filled nothing is found, and everything else goes on.
  void house.library.catchUp(config.index.kind === 'twin')
  void house.learn()
  const link = isWorker ? null : await makeSetUpLink(desk.database)
  const setUpLink = link && `${config.publicUrl ?? url}/setup#${link.token}`
  return { url, bootstrapKey, setUpLink, notices }
}

/** A worker has doors too, but only those that tell how it is. */
async function openDoors(config: Config, closers: Closers, house: House): Promise<string> {
  const { desk, metrics, receiver, channelOf, simulatorId } = house
  const { database, log } = desk
  const { receive, waitedMs } = receiver
  const state = {
    version,
    log,
    metrics,
    parts: {
      database: () => database.check(),
      queue: () => desk.queue.check(),
      // Webhooks must be taken without them.
      index: { check: () => mustBeBuilt(house.library), mayBeAway: true as const },
      assistant: { check: async () => mustHaveLearned(desk), mayBeAway: true as const },
      ...modelPart(config, house),
    },
    isDraining: () => house.stopping.signal.aborted,
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
    house.stopping.abort()
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

async function mustBeBuilt(library: House['library']): Promise<void> {
  await library.check()
  if (neverBuilt(library)) throw new Away('is being built for the first time')
}

/** Told by whoever asks it: a web only takes messages. */
function modelPart({ role }: Config, { standing, metrics }: House): Parts {
  if (!standing || role === 'web') return {}
  const about = { name: 'countersign_model', help: '1 at how the chat model stands' }
  metrics.gauge({ ...about, label: 'state' }, async () => {
    const { state } = await standing()
    return { ok: 0, away: 0, over_budget: 0, [state]: 1 }
  })
  const check = async () => {
    const stands = await standing()
    if (stands.state !== 'ok') throw new Away(stands.because)
  }
  return { model: { check, mayBeAway: true } }
}

function mustHaveLearned({ assistant }: Desk): void {
  if (!assistant.local())
    throw new Away('is still learning what customers ask; turns are held for people until then')
}

const version: string = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version
