import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { Content, Identity, type InboundEvent } from '../../core/inbound.ts'
import type { Effect } from '../../flow/receive.ts'
import { endpoint } from '../endpoint.ts'
import { id } from './views.ts'

export type Simulator = {
  channelId: string
  receive: (channelId: string, events: InboundEvent[]) => Promise<Effect[]>
}

const Written = z.strictObject({
  from: Identity.shape.value.describe('The phone number of the customer'),
  name: z.string().trim().min(1).max(256).optional(),
  text: z.string().min(1).max(4096).optional(),
  kind: z.string().min(1).max(64).default('text'),
  content: Content.optional().describe('For other kinds than text'),
  providerId: z.string().min(1).max(256).optional(),
  sentAt: z.iso.datetime({ offset: true }).optional(),
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
