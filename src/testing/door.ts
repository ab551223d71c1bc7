import { connect } from 'node:net'
import type { Router } from 'express'
import { openLog } from '../adapters/telemetry/log.ts'
import { type Metrics, openMetrics } from '../adapters/telemetry/metrics.ts'
import { openApp } from '../http/app.ts'
import type { SignInSettings } from '../http/auth/open.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { type EventLimits, openEvents } from '../http/events.ts'
import type { Parts } from '../http/health.ts'
import { openServer } from '../http/server.ts'
import { ensureBootstrapKey } from '../http/sign-in.ts'
import type { Database, Log } from '../ports.ts'

type Furniture = {
  endpoints?: Endpoint[]
  webhooks?: (metrics: Metrics, log: Log) => Router
  parts?: Parts
  limits?: EventLimits
  isDraining?: () => boolean
  headersTimeoutMs?: number
  signIn?: Partial<SignInSettings>
  trustedProxies?: number
}

export const testSecret = 'a-sign-in-secret-for-tests-0123456789'
export const testKey = 'a-bootstrap-key-for-tests-0123456789'

/** The real app on a free port, with a log that is kept. */
export async function openDoor(database: Database, furniture: Furniture = {}) {
  const lines: string[] = []
  const log = openLog('info', { write: (line) => lines.push(line) })
  const metrics = openMetrics()
  await ensureBootstrapKey(database, { own: testKey })
  const events = await openEvents(database, metrics, furniture.limits)
  const app = openApp({
    version: '1.2.3',
    database,
    log,
    metrics,
    endpoints: furniture.endpoints ?? [],
    events,
    signIn: { secret: testSecret, ...furniture.signIn },
    ...(furniture.trustedProxies && { trustedProxies: furniture.trustedProxies }),
    ...(furniture.webhooks && { webhooks: furniture.webhooks(metrics, log) }),
    parts: furniture.parts ?? { database: () => database.check() },
    isDraining: furniture.isDraining ?? (() => false),
  })
  const { headersTimeoutMs } = furniture
  const server = await openServer(app, {
    host: '127.0.0.1',
    port: 0,
    ...(headersTimeoutMs && { headersTimeoutMs }),
  })
  const port = Number(new URL(server.url).port)
  return {
    url: server.url,
    lines,
    metrics,
    events,
    server,
    call: (method: string, path: string, given: Given = {}) =>
      call(server.url, method, path, given),
    /** Bytes that no client library would send; what comes back, as text. */
    raw: (bytes: string | Buffer) => raw(port, bytes),
    async close() {
      await events.close()
      await server.close(1000)
    },
  }
}

export type Door = Awaited<ReturnType<typeof openDoor>>

type Given = {
  json?: unknown
  body?: string | Uint8Array
  headers?: Record<string, string>
  key?: string | null
  redirect?: 'follow' | 'manual'
}

async function call(
  url: string,
  method: string,
  path: string,
  { json, body, headers, key = testKey, redirect = 'follow' }: Given,
) {
  const response = await fetch(url + path, {
    method,
    redirect,
    headers: {
      ...(key !== null && { authorization: `Bearer ${key}` }),
      ...((json !== undefined || body !== undefined) && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(json !== undefined ? { body: JSON.stringify(json) } : body !== undefined && { body }),
  })
  const text = await response.text()
  const isJson = text !== '' && response.headers.get('content-type')?.includes('json')
  // biome-ignore lint/suspicious/noExplicitAny: a test reads into answers of every form
  const value: any = isJson ? JSON.parse(text) : text
  return { status: response.status, headers: response.headers, value }
}

function raw(port: number, bytes: string | Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    let answer = ''
    socket.setEncoding('utf8')
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}
