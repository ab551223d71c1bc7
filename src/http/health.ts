import { Router } from 'express'
import type { Log } from '../ports.ts'
import { otherMethods } from './faults.ts'
import type { HttpMetrics } from './http-metrics.ts'
import { named } from './requests.ts'

type Check = () => Promise<void>

/** Away for a reason in words of ours, which anybody may read. Whoever throws it tells the log when that begins and ends. */
export class Away extends Error {
  override name = 'Away'
}

/** Each part by its name, with a check that throws when the part is not ready. Without some the rest still does its work. */
export type Parts = Record<string, Check | { check: Check; mayBeAway: true }>

export type Readiness = {
  ready: boolean
  /** Degraded: it is away, and whoever routes requests should go on. */
  parts: Record<string, { state: 'ok' | 'degraded' | 'failed'; reason?: string }>
}

const patienceMs = 2000

/** Asks every part at once; whoever asks meanwhile shares the answer, so that curiosity costs the database little. */
export function openReadiness(
  parts: Parts,
  isDraining: () => boolean,
  log: Log,
): () => Promise<Readiness> {
  let underway: Promise<Readiness> | undefined
  return () => {
    underway ??= ask(parts, isDraining, log).finally(() => {
      underway = undefined
    })
    return underway
  }
}

async function ask(parts: Parts, isDraining: () => boolean, log: Log): Promise<Readiness> {
  const asked = await Promise.all(
    Object.entries(parts).map(async ([name, part]) => {
      const error = await faultOf(typeof part === 'function' ? part : part.check)
      if (error !== undefined && !(error instanceof Away))
        log.warn({ part: name, error }, 'a part is not ready')
      return [name, stateOf(error, typeof part === 'function' ? 'failed' : 'degraded')] as const
    }),
  )
  const all = isDraining()
    ? [...asked, ['process', { state: 'failed', reason: 'is stopping' }] as const]
    : asked
  return { ready: all.every(([, { state }]) => state !== 'failed'), parts: Object.fromEntries(all) }
}

const late = Symbol('no answer in time')

async function faultOf(check: Check): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<symbol>((resolve) => {
    timer = setTimeout(resolve, patienceMs, late)
  })
  const answered = Promise.resolve()
    .then(check)
    .then(
      () => undefined,
      (error: unknown) => error ?? new Error('a check failed with nothing'),
    )
  return Promise.race([answered, patience]).finally(() => clearTimeout(timer))
}

function stateOf(error: unknown, state: 'degraded' | 'failed'): Readiness['parts'][string] {
  if (error === undefined) return { state: 'ok' }
  return {
    state,
    reason: error === late ? `does not answer within ${patienceMs / 1000} s` : reasonOf(error),
  }
}

// The page is open to everybody, and a message may hold addresses and names of users: the code has to do.
function reasonOf(error: unknown): string {
  if (error instanceof Away) return error.message
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^[A-Z0-9_]{3,40}$/.test(code)
    ? `failed with ${code}`
    : 'failed; the log says more'
}

export function healthRouter(ports: {
  version: string
  readiness: () => Promise<Readiness>
  metrics: HttpMetrics
}): Router {
  const router = Router({ caseSensitive: true })
  const page = (path: string) => router.route(path).all(named(path))
  page('/healthz')
    .get((_request, response) => void response.json({ status: 'ok', version: ports.version }))
    .all(otherMethods('GET'))
  page('/readyz')
    .get(async (_request, response) => {
      const readiness = await ports.readiness()
      response
        .status(readiness.ready ? 200 : 503)
        .set('cache-control', 'no-store')
        .json(readiness)
    })
    .all(otherMethods('GET'))
  page('/metrics')
    .get(async (_request, response) => {
      const { type, text } = await ports.metrics.render()
      response.set('content-type', type).send(text)
    })
    .all(otherMethods('GET'))
  return router
}
