import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { InboundEvent, MessageEnvelope } from '../../core/inbound.ts'
import type { Channel, SendRequest, WebhookReading } from '../../ports.ts'
import { openFarSide } from './far-side.ts'

export type SimulatorConfig = { kind: 'inside' } | { kind: 'far'; url: string }

const Body = z.object({ events: z.array(z.unknown()).max(1000) })
const Raw = z.looseObject({ providerId: z.string().optional() })

/** A channel for trying things out: a phone inside the program, or another process that plays the provider. */
export function openSimulator(
  config: SimulatorConfig,
  options: {
    secret: Buffer
    sendTimeoutMs: number
    report: (events: InboundEvent[]) => Promise<void>
  },
): Channel & { close(): Promise<void> } {
  const side =
    config.kind === 'far'
      ? openFarSide(config.url, options.sendTimeoutMs)
      : openInside(options.report)
  return {
    kind: 'simulator',
    send: side.send,
    isSigned: (raw, signature) => isSigned(options.secret, raw, signature),
    read,
    close: side.close,
  }
}

/** Signs as Meta does, so that whoever plays the provider exercises the real check. */
export const signature = (secret: Buffer, raw: Buffer) =>
  `sha256=${createHmac('sha256', secret).update(raw).digest('hex')}`

function isSigned(secret: Buffer, raw: Buffer, given: string | undefined): boolean {
  const expected = Buffer.from(signature(secret, raw))
  const received = Buffer.from(given ?? '')
  return received.length === expected.length && timingSafeEqual(received, expected)
}

/** Each item is read on its own: one that makes no sense is kept as it is and loses no neighbour. */
function read(raw: Buffer): WebhookReading {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(raw)
  const { events } = Body.parse(JSON.parse(text))
  const read = events.map(readItem)
  return { events: read, unreadable: read.filter(isUnreadable).length }
}

function readItem(item: unknown): InboundEvent {
  try {
    return InboundEvent.parse(item)
  } catch {
    // Also a RangeError: an item can be nested deeper than anybody can walk.
    return unreadable(item)
  }
}

/** A message that cannot be read still waits for an answer, so a person sees it; anything else is an event. */
function unreadable(item: unknown): InboundEvent {
  const raw = textOf(item).slice(0, 65_536)
  const message = MessageEnvelope.safeParse(item).data
  if (message) {
    const { kind, providerId, identities, sentAt = new Date().toISOString() } = message
    const rest = { messageKind: UNREADABLE, content: { raw }, sentAt }
    return { kind, providerId, identities, ...rest }
  }
  const providerId =
    Raw.safeParse(item).data?.providerId?.slice(0, 256) ||
    createHmac('sha256', UNREADABLE).update(raw).digest('hex')
  return { kind: 'other', otherKind: UNREADABLE, providerId, identities: [], payload: { raw } }
}

const UNREADABLE = 'unreadable'
const isUnreadable = (event: InboundEvent) =>
  (event.kind === 'other' && event.otherKind === UNREADABLE) ||
  (event.kind === 'message' && event.messageKind === UNREADABLE)

function textOf(item: unknown): string {
  try {
    return JSON.stringify(item) ?? ''
  } catch {
    return '(nested too deep to be kept)'
  }
}

/** The phone inside: takes everything, and reports it sent, delivered and read a moment later. */
function openInside(report: (events: InboundEvent[]) => Promise<void>) {
  const timers = new Set<NodeJS.Timeout>()
  const later = (
    ms: number,
    outboundId: string,
    providerId: string,
    status: 'sent' | 'delivered' | 'read',
  ) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      // A status that finds the program closing is lost, as a real one would be until the provider repeats it.
      report([
        { kind: 'status', providerId, outboundId, status, at: new Date().toISOString() },
      ]).catch(() => {})
    }, ms)
    timers.add(timer)
  }
  return {
    async send(request: SendRequest) {
      const providerId = `sim.${randomUUID()}`
      later(20, request.outboundId, providerId, 'sent')
      later(60, request.outboundId, providerId, 'delivered')
      later(1500, request.outboundId, providerId, 'read')
      return { kind: 'accepted' as const, providerId }
    },
    async close() {
      for (const timer of timers) clearTimeout(timer)
    },
  }
}
