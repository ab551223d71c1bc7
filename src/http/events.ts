import type { Request, RequestHandler, Response, Router } from 'express'
import { z } from 'zod'
import type { Database, Hint } from '../ports.ts'
import { otherMethods } from './faults.ts'
import type { HttpMetrics } from './http-metrics.ts'
import type { Permit } from './permit.ts'
import { Problem, problems } from './problem.ts'
import { named } from './requests.ts'
import type { Actor, SignIn } from './sign-in.ts'

export type Events = {
  add(request: Request, response: Response, listener: Listener): void
  close(): Promise<void>
}

type Listener = {
  channels: Actor['channels']
  /** Throws once they may not listen any more; otherwise tells which channels are theirs now. */
  again(): Promise<Actor['channels']>
}

export type EventLimits = {
  mostClients: number
  mostBuffered: number
  heartbeatMs: number
  /** A stream is open for hours, and a session or key can end any moment. */
  askAgainMs: number
}

const limits: EventLimits = {
  mostClients: 500,
  // A burst of a thousand hints in one moment is no slow reader.
  mostBuffered: 256 * 1024,
  heartbeatMs: 15_000,
  askAgainMs: 30_000,
}

export const HintView = z
  .object({
    kind: z.string().max(64),
    id: z.string().max(128),
    revision: z.number().int().optional(),
  })
  .meta({ id: 'Hint', description: 'Something changed: read it again if you show it' })

/**
 * Tells every client what changed, not how: hints from the database, one listener for the whole process. A client
 * that was away has missed some, so it reads everything again on `hello`, which each connection begins with.
 */
export async function openEvents(
  database: Pick<Database, 'listen'>,
  metrics: Pick<HttpMetrics, 'eventClients'>,
  { mostClients, mostBuffered, heartbeatMs, askAgainMs }: EventLimits = limits,
): Promise<Events> {
  const clients = new Map<Response, Listener>()
  const tellAll = (frame: string, channelId?: string) => {
    for (const [client, { channels }] of clients) {
      if (channelId !== undefined && channels !== 'all' && !channels.includes(channelId)) continue
      // Whoever reads too slowly is let go; their memory would be ours. They come back and read anew.
      if (client.writableLength > mostBuffered) client.destroy()
      else client.write(frame)
    }
  }
  const onPayload = (payload: string) => {
    const heard = hintOf(payload)
    if (heard) tellAll(`event: hint\ndata: ${JSON.stringify(heard.hint)}\n\n`, heard.channelId)
  }
  // What was notified while the connection was lost is unknown: everybody reads anew, as after their own reconnect.
  const unlisten = await database.listen(onPayload, () => tellAll('event: hello\ndata: {}\n\n'))
  const heartbeat = setInterval(tellAll, heartbeatMs, ': still here\n\n').unref()
  let isClosed = false
  return {
    add(request, response, listener) {
      if (isClosed || clients.size >= mostClients) {
        throw new Problem(
          problems.unavailable,
          'Too many clients listen already; ask for what you need instead.',
          { headers: { 'retry-after': '30' } },
        )
      }
      clients.set(response, listener)
      metrics.eventClients(1)
      const asking = setInterval(askAgain, askAgainMs, response, listener).unref()
      response.on('close', () => {
        clearInterval(asking)
        clients.delete(response)
        metrics.eventClients(-1)
      })
      begin(request, response)
    },
    async close() {
      isClosed = true
      clearInterval(heartbeat)
      for (const client of clients.keys()) client.end()
      await unlisten()
    },
  }
}

function begin(request: Request, response: Response) {
  response.locals.isStream = true
  request.socket.setNoDelay(true)
  response.status(200).set({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  // Not all at the same moment after a restart.
  response.write(`retry: ${2000 + Math.floor(Math.random() * 3000)}\nevent: hello\ndata: {}\n\n`)
}

async function askAgain(response: Response, listener: Listener) {
  try {
    listener.channels = await listener.again()
  } catch (error) {
    // A database that is away for a moment is no reason to send everybody away.
    if (error instanceof Problem) response.end()
  }
}

const Notified = HintView.extend({ channelId: z.string().optional() })

function hintOf(payload: string): { hint: Hint; channelId?: string } | undefined {
  try {
    const { kind, id, revision, channelId } = Notified.parse(JSON.parse(payload))
    const hint = { kind, id, ...(revision !== undefined && { revision }) }
    return { hint, ...(channelId !== undefined && { channelId }) }
  } catch {
    // Not ours: anybody with the database can NOTIFY.
    return undefined
  }
}

type EventPorts = { base: string; signIn: SignIn; permit: Permit; events: Events }

export function mountEvents(router: Router, { base, signIn, permit, events }: EventPorts) {
  const listen: RequestHandler = async (request, response) => {
    const again = async () => {
      const actor = await signIn(request)
      await permit.atAll(actor, 'event.hear')
      return actor.channels
    }
    const channels = await again()
    if (request.method === 'HEAD') return void response.type('text/event-stream').end()
    events.add(request, response, { channels, again })
  }
  router
    .route('/events')
    .all(named(`${base}/events`))
    .get(listen)
    .all(otherMethods('GET'))
}
