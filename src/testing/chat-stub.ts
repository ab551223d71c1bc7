import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** A far side that speaks as a provider of chat models does. What it says is scripted; what goes wrong is too. */

/** What was asked, in the words of no provider. */
export type Asked = {
  name: string
  system: string
  /** The first thing that was said to it. */
  user: string
  /** What stands between fences, by its label: message m1, customer, passage p1, facts. */
  data: { label: string; text: string }[]
  /** A first answer of its own is shown to it, with what was wrong. */
  isRepair: boolean
  body: Record<string, unknown>
  headers: IncomingHttpHeaders
}

export type Fault =
  | { kind: 'status'; status: number; headers?: Record<string, string>; code?: string }
  /** It takes the request and says nothing. */
  | { kind: 'hang' }
  /** The connection goes, before the answer or in the middle of it. */
  | { kind: 'drop' }
  | { kind: 'cut body' }
  | { kind: 'slow'; ms: number }
  /** It begins to answer and does not come to an end. */
  | { kind: 'trickle' }
  | { kind: 'refusal' }
  | { kind: 'filter' }
  /** It stops for length, after these words. */
  | { kind: 'length'; content: string }
  /** These words instead of what is scripted. */
  | { kind: 'content'; content: string }
  /** So many bytes and more. */
  | { kind: 'flood'; bytes: number }
  /** Somebody else answers, and it is no JSON. */
  | { kind: 'page' }

export type Shape = {
  path: string
  read(body: Record<string, unknown>): Omit<Asked, 'headers' | 'data' | 'body'>
  /** What the provider refuses, in its own words. */
  breach(body: Record<string, unknown>, headers: IncomingHttpHeaders): string | null
  answer(asked: Asked, said: Said): object
  error(code: string | undefined): object
}
export type Said = { content: string | null; end: 'stop' | 'length' | 'refusal' | 'filter' }

export type Script = (asked: Asked) => unknown

export async function startChat(shape: Shape) {
  const asked: Asked[] = []
  const faults: Fault[] = []
  const breaches: string[] = []
  const scripts = new Map<string, Script>(Object.entries(silence))
  let billed = 0
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    if (request.url !== shape.path) {
      breaches.push(`no ${request.url}`)
      return send(response, 404, shape.error('not_found'))
    }
    const read = shape.read(body)
    const question = { ...read, data: dataIn(read.user), body, headers: request.headers }
    asked.push(question)
    const fault = faults.shift()
    const breach = shape.breach(body, request.headers)
    if (breach) breaches.push(breach)
    if (breach) return send(response, 400, shape.error(breach))
    if (fault?.kind === 'slow') await pause(fault.ms)
    if (fault && isSilent(fault)) return misbehave(response, fault, shape)
    billed += 1
    const said = saidBy(fault, () => JSON.stringify(scripts.get(question.name)?.(question)))
    const answer = shape.answer(question, said)
    if (fault?.kind === 'cut body') return cutShort(response, JSON.stringify(answer))
    send(response, 200, answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    breaches,
    /** How many answers somebody would have to pay. */
    billed: () => billed,
    /** For the requests to come, in their order. */
    fail: (...next: Fault[]) => void faults.push(...next),
    /** What it says from now on when it is asked for this. */
    script: (name: string, script: Script) => void scripts.set(name, script),
    async close() {
      server.closeAllConnections()
      await new Promise<void>((resolve) => void server.close(() => resolve()))
    },
  }
}

async function bodyOf(request: IncomingMessage) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString()
  return text.startsWith('{') ? JSON.parse(text) : {}
}

/** Nothing is asked, nothing is wrong, and nothing can be answered. */
const silence: Record<string, Script> = {
  triage: ({ data }) => ({
    messages: data.flatMap(({ label }) =>
      label.startsWith('message ')
        ? [{ id: label.slice(8), language: 'en', tone: 'calm', issues: [], risks: [] }]
        : [],
    ),
  }),
  draft: () => ({ sentences: [] }),
}

const dataIn = (text: string): Asked['data'] =>
  [...text.matchAll(/⟪([0-9a-f]{12}) ([^⟫\n]+)⟫\n([\s\S]*?)\n⟪end \1⟫/g)].map((match) => ({
    label: match[2] ?? '',
    text: match[3] ?? '',
  }))

type Silent = Extract<Fault, { kind: 'status' | 'hang' | 'drop' | 'flood' | 'page' | 'trickle' }>
const isSilent = (fault: Fault): fault is Silent =>
  ['status', 'hang', 'drop', 'flood', 'page', 'trickle'].includes(fault.kind)

function misbehave(response: ServerResponse, fault: Silent, shape: Shape): void {
  switch (fault.kind) {
    case 'status':
      send(response, fault.status, shape.error(fault.code), fault.headers)
      break
    case 'drop':
      response.destroy()
      break
    case 'flood':
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(' '.repeat(fault.bytes))
      break
    case 'page':
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end('<html><body>Sign in</body></html>')
      break
    case 'trickle': {
      response.writeHead(200, { 'content-type': 'application/json' })
      const trickling = setInterval(() => response.write(' '), 10)
      response.on('close', () => clearInterval(trickling))
      break
    }
    case 'hang':
      break
    default:
      fault satisfies never
  }
}

function saidBy(fault: Fault | undefined, scripted: () => string): Said {
  switch (fault?.kind) {
    case 'refusal':
    case 'filter':
      return { content: null, end: fault.kind }
    case 'length':
      return { content: fault.content, end: 'length' }
    case 'content':
      return { content: fault.content, end: 'stop' }
    default:
      return { content: scripted(), end: 'stop' }
  }
}

function cutShort(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length })
  response.write(text.slice(0, text.length / 2), () => response.destroy())
}

function send(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}
