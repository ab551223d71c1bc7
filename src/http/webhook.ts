import { type RequestHandler, Router, raw } from 'express'
import { z } from 'zod'
import type { InboundEvent } from '../core/inbound.ts'
import type { Channel, Log } from '../ports.ts'
import { otherMethods } from './faults.ts'
import type { HttpMetrics } from './http-metrics.ts'
import { Problem, problems } from './problem.ts'
import { named } from './requests.ts'

type WebhookPorts = {
  /** The channel behind an id; null when there is none. */
  channelOf(channelId: string): Promise<Channel | null>
  /** Resolves once the events are committed. */
  receive(channelId: string, events: InboundEvent[]): Promise<unknown>
  /** How long the oldest webhook has been waiting for the database. */
  waitedMs(): number
  metrics: Pick<HttpMetrics, 'webhook' | 'unreadableItems'>
  log: Log
}

const patienceMs = 2000

/** The channels' door. It answers 200 only after the events are committed; until then the provider delivers again. */
export function webhookRouter(ports: WebhookPorts): Router {
  const router = Router({ caseSensitive: true })
  router
    .route('/webhooks/:channelId')
    .all(named('/webhooks/:channelId'))
    .post(
      notTooBusy(ports),
      raw({ type: () => true, limit: '3mb', inflate: false }),
      deliver(ports),
    )
    .all(otherMethods('POST'))
  return router
}

const notTooBusy =
  ({ waitedMs, metrics }: WebhookPorts): RequestHandler =>
  (_request, _response, next) => {
    if (waitedMs() <= patienceMs) return next()
    metrics.webhook('busy')
    throw new Problem(problems.unavailable, 'Too much is waiting already; deliver again later.', {
      headers: { 'retry-after': '10' },
    })
  }

const deliver =
  (ports: WebhookPorts): RequestHandler =>
  async (request, response) => {
    const { metrics } = ports
    const channelId = z.uuid().safeParse(request.params.channelId).data
    const channel = channelId === undefined ? null : await ports.channelOf(channelId)
    if (channelId === undefined || !channel) {
      metrics.webhook('unknown-channel')
      throw new Problem(
        problems.notFound,
        'There is no channel with this id; set its address at the provider anew.',
      )
    }
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    if (!channel.isSigned(bytes, request.get('x-hub-signature-256'))) {
      metrics.webhook('unsigned')
      throw new Problem(
        problems.unauthorized,
        'The signature in x-hub-signature-256 does not fit the body.',
        {
          headers: { 'www-authenticate': 'Signature' },
        },
      )
    }
    const { events, unreadable } = readBy(channel, bytes, metrics)
    if (unreadable > 0) metrics.unreadableItems(unreadable)
    await keep(ports, channelId, events, response.locals.requestId)
    metrics.webhook('accepted')
    response.json({ received: events.length })
  }

function readBy(channel: Channel, bytes: Buffer, metrics: WebhookPorts['metrics']) {
  try {
    return channel.read(bytes)
  } catch (cause) {
    metrics.webhook('unreadable')
    throw new Problem(problems.invalidRequest, 'The body is not what this channel sends.', {
      cause,
    })
  }
}

async function keep(
  { receive, metrics, log }: WebhookPorts,
  channelId: string,
  events: InboundEvent[],
  requestId: string,
) {
  try {
    await receive(channelId, events)
  } catch (error) {
    metrics.webhook('failed')
    log.error(
      { requestId, channelId, count: events.length, error },
      'a webhook could not be committed',
    )
    throw new Problem(problems.unavailable, 'The events could not be kept; deliver them again.', {
      headers: { 'retry-after': '5' },
    })
  }
}
