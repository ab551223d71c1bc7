import { z } from 'zod'

/** What a channel can tell us, in our words. A channel's adapter translates its webhooks into these. */

export const Identity = z.object({
  kind: z.enum(['phone', 'user_id']),
  value: z.string().trim().min(1).max(128),
})
export type Identity = z.infer<typeof Identity>

const providerId = z.string().min(1).max(256)
const identities = z.array(Identity).min(1).max(2)
/** Within living memory, and in one form: what a provider may send as a time is more than a database takes. */
export const instant = z.iso
  .datetime({ offset: true })
  .refine((text) => Date.parse(text) > 0 && Date.parse(text) < Date.parse('2200-01-01'), {
    error: 'must be a time of this age',
  })
  .transform((text) => new Date(text).toISOString())

export const Content = z
  .object({ text: z.string().max(65_536).optional() })
  .catchall(z.json())
  .describe('What the message holds: its text, and whatever else its kind has')
export type Content = z.infer<typeof Content>

const Message = z.object({
  kind: z.literal('message'),
  providerId,
  identities,
  /** Cut rather than refused: no name is a reason to lose a message. */
  name: z
    .string()
    .transform((name) => name.slice(0, 256))
    .optional()
    .catch(undefined),
  messageKind: z.string().min(1).max(64).default('text'),
  content: Content,
  sentAt: instant,
})

const Status = z.object({
  kind: z.literal('status'),
  providerId,
  /** Our own id, echoed back by the provider: it settles a message whose sender died before it could write. */
  outboundId: z.uuid().optional(),
  status: z.enum(['sent', 'delivered', 'read', 'failed']),
  error: z.string().max(64).optional(),
  at: instant,
})

const Change = z.object({
  kind: z.literal('change'),
  providerId,
  identities,
  target: providerId,
  change: z.enum(['edited', 'revoked']),
  content: Content.optional(),
  at: instant,
})

/** A person answered from the phone that shares the number. */
const Echo = Message.omit({ name: true }).extend({ kind: z.literal('echo') })

const Consent = z.object({
  kind: z.literal('consent'),
  providerId,
  identities,
  scope: z.enum(['all', 'marketing']),
  optedOut: z.boolean(),
  at: instant,
})

/** Anything else, kept whole. */
const Other = z.object({
  kind: z.literal('other'),
  providerId,
  identities: z.array(Identity).max(2).default([]),
  otherKind: z.string().min(1).max(64),
  payload: z.json(),
})

export const InboundEvent = z.discriminatedUnion('kind', [
  Message,
  Status,
  Change,
  Echo,
  Consent,
  Other,
])
export type InboundEvent = z.infer<typeof InboundEvent>
export type InboundMessage = z.infer<typeof Message>

/** What must be known of a message to put it before a person when the rest cannot be read. */
export const MessageEnvelope = z.looseObject({
  kind: z.literal('message'),
  providerId,
  identities,
  sentAt: instant.optional().catch(undefined),
})
