import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { Content, type InboundEvent, instant } from '../../core/inbound.ts'
import type { Effect } from '../../flow/receive.ts'
import { endpoint } from '../endpoint.ts'
import { id } from './views.ts'

export type Simulator = {
  channelId: string
  receive: (channelId: string, events: InboundEvent[]) => Promise<Effect[]>
}

/** As WhatsApp names them; what is newer than these comes as unsupported. */
const kinds = [
  ...['text', 'image', 'audio', 'video', 'document', 'sticker', 'location', 'contacts'],
  ...['reaction', 'order', 'button', 'interactive', 'request_welcome', 'system', 'unsupported'],
]
const CLOCKS_DIFFER_MS = 60_000

/** What a real channel could deliver, and nothing else. */
const Written = z
  .strictObject({
    from: z
      .string()
      .trim()
      .regex(/^\+?[1-9]\d{6,14}$/, 'must be a phone number with its country, like +4915100000001')
      .describe('The phone number of the customer'),
    name: z.string().trim().min(1).max(256).optional(),
    text: z
      .string()
      .max(4096)
      .regex(/[^\s\p{Cf}]/u, 'must hold more than spaces')
      .optional(),
    kind: z.enum(kinds).default('text'),
    content: Content.refine(({ text }) => text === undefined, {
      path: ['text'],
      error: 'must stand in "text", beside "content"',
    })
      .optional()
      .describe('What other kinds than text have besides their words'),
    providerId: z.string().min(1).max(256).optional(),
    sentAt: instant
      .refine(
        (text) => Date.parse(text) < Date.now() + CLOCKS_DIFFER_MS,
        'must not lie in the future',
      )
      .optional(),
  })
  .refine(({ kind, text }) => kind !== 'text' || text !== undefined, {
    path: ['text'],
    error: 'is missing; for a message without words set "kind", such as image',
  })

/** The customer's side of the simulator: write as if from a phone. */
export const simulatorRoutes = (simulator: Simulator) => [
  endpoint({
    method: 'post',
    path: '/simulator/messages',
    summary: 'Write to the desk as a customer would',
    description:
      'Goes through the same door as a webhook. Send the same providerId again to try a redelivery.',
    access: 'simulator.write',
    subject: async () => ({
      about: { kind: 'channel', id: simulator.channelId },
      channels: [simulator.channelId],
    }),
    body: Written,
    status: 202,
    response: z.object({
      providerId: z.string(),
      conversationId: id.nullish(),
      turnId: id.nullish(),
      outcome: z.string(),
    }),
    handle: ({ body }) => write(simulator, body),
  }),
]

async function write({ channelId, receive }: Simulator, body: z.infer<typeof Written>) {
  const providerId = body.providerId ?? `sim.${randomUUID()}`
  const content: Content =
    body.text === undefined ? { ...body.content } : { ...body.content, text: body.text }
  const message: InboundEvent = {
    kind: 'message',
    providerId,
    identities: [{ kind: 'phone', value: body.from }],
    ...(body.name && { name: body.name }),
    messageKind: body.kind,
    content,
    sentAt: body.sentAt ?? new Date().toISOString(),
  }
  const [effect] = await receive(channelId, [message])
  if (!effect) throw new Error('the log gave no effect for a simulated message')
  const { conversationId, turnId, outcome } = effect
  return { providerId, conversationId, turnId, outcome }
}
