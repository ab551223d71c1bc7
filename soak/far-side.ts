import { appendFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { Catch, Door, type Figures } from './far-side-words.ts'
import { drawFault, drawStatuses, type Fault } from './faults.ts'
import type { Line } from './ledger.ts'
import { openRandom } from './random.ts'
import { openStatuses } from './statuses.ts'

/** The provider, as a process of its own: it outlives every kill, and its file is the truth about what was sent. */

const [file = '', statusFile = '', seed = '1'] = process.argv.slice(2)
const random = openRandom(Number(seed), 'far side')
const statuses = openStatuses(statusFile, openRandom(Number(seed), 'statuses'))
const faults: Record<string, number> = {}
let swallowed = 0
let gone = 0
let trap: { when: Catch['when']; tell: (sender: string) => void } | undefined

const Request = z.object({
  outboundId: z.uuid(),
  recipient: z.object({ kind: z.string(), value: z.string() }),
  body: z.object({ text: z.string() }),
})

const server = createServer((request, response) => {
  serve(request, response).catch(() => response.destroy())
})
// A connection that we closed while it was idle would look like a lost answer to its next user.
server.keepAliveTimeout = 600_000
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  process.stdout.write(`${JSON.stringify({ port })}\n`)
})
// Whoever started us holds the other end: when it dies, so do we.
process.stdin.on('end', () => process.exit(0)).resume()

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await bodyOf(request)
  const path = request.url ?? ''
  const sender = /^\/([^/]+)\/messages$/.exec(path)?.[1]
  if (sender) return take(sender, Request.parse(body), response)
  if (path === '/figures') return answer(response, 200, figures())
  if (path === '/door') {
    statuses.deliverTo(Door.parse(body))
    return answer(response, 200, {})
  }
  if (path !== '/catch') return answer(response, 404, {})
  const { when } = Catch.parse(body)
  trap = { when, tell: (caught) => answer(response, 200, { sender: caught }) }
  response.on('close', () => {
    if (trap?.when === when) trap = undefined
  })
}

async function take(
  sender: string,
  { outboundId, recipient, body }: z.infer<typeof Request>,
  response: ServerResponse,
): Promise<void> {
  const caught = trap
  trap = undefined
  const fault = caught ? caughtBy(caught.when) : drawFault(random)
  faults[fault.name] = (faults[fault.name] ?? 0) + 1
  if (fault.swallowed && !caught) swallowed += 1
  const { sent, name } = fault
  const line: Line = {
    outboundId,
    sender,
    recipient: recipient.value,
    text: body.text,
    sent,
    fault: name,
  }
  appendFileSync(file, `${JSON.stringify(line)}\n`)
  const providerId = `far.${outboundId}.${random.between(0, 1_000_000)}`
  if (sent) statuses.plan(outboundId, providerId, drawStatuses(random, fault))
  if (caught?.when !== 'answered') caught?.tell(sender)
  await pause(fault.delayMs)
  if (response.destroyed && !fault.swallowed) gone += 1
  respond(response, fault, providerId)
  if (caught?.when === 'answered') caught.tell(sender)
}

/** Whoever is caught is killed: before the customer has the message, after, or just when the answer arrives. */
function caughtBy(when: Catch['when']): Fault {
  const fault = { name: `caught ${when}`, delayMs: 0 }
  if (when === 'answered') return { ...fault, sent: true, answer: 'accepted', swallowed: false }
  return { ...fault, sent: when === 'sent', answer: 'none', swallowed: true }
}

function respond(response: ServerResponse, fault: Fault, providerId: string): void {
  switch (fault.answer) {
    case 'accepted':
      answer(response, 200, { providerId })
      break
    case 'limited':
      answer(response, 429, { error: { code: 'rate_limited' } }, { 'retry-after': '1' })
      break
    case 'error':
      answer(response, 500, { error: { code: 'try_later' } })
      break
    case 'refused':
      answer(response, 400, { error: { code: 'not_this_one' } })
      break
    case 'bare':
      response.writeHead(502).end()
      break
    case 'garbled':
      response.writeHead(200).end('{"provid')
      break
    case 'reset':
      response.socket?.resetAndDestroy()
      break
    case 'none':
      break
    default:
      fault.answer satisfies never
  }
}

function answer(response: ServerResponse, status: number, body: object, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

const figures = (): Figures => ({ faults, swallowed, gone, statuses: statuses.figures() })

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk
  return text === '' ? undefined : JSON.parse(text)
}
