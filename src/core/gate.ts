import { z } from 'zod'

/** The send gate: every check, made at the moment of sending, for whatever leaves. */

export const GateCheck = z.object({
  check: z.enum([
    'seal',
    'unsent',
    'expiry',
    'fresh',
    'recipient',
    'window',
    'consent',
    'switch',
    'silence',
    'sources',
    'content',
  ]),
  passed: z.boolean(),
  because: z.string(),
})
export type GateCheck = z.infer<typeof GateCheck>

export const Receipt = z.object({
  passed: z.boolean(),
  at: z.iso.datetime(),
  checks: z.array(GateCheck),
})
export type Receipt = z.infer<typeof Receipt>

export type GateFacts = {
  now: Date
  by: 'person' | 'boundary'
  sealFits: boolean
  decisionLive: boolean
  /** Nobody has handed this message to the provider before, unless the provider said to try again. */
  neverHandedOver: boolean
  expiresAt: Date
  /** The decision's revision, and the newest one that changed what must be answered. */
  revision: number
  materialRevision: number
  recipientIsContact: boolean
  lastInboundAt: Date | null
  optedOutAt: Date | null
  /** When the contact last wrote something other than a stop word. */
  lastAskedAt: Date | null
  automaticStopped: boolean
  silenced: boolean
  /** Every version whose words it uses is in force. */
  sourcesInForce: boolean
  text: string
}

const WINDOW_MS = 24 * 3_600_000
/** The window closes early for us, so that a message does not arrive a moment too late. */
const WINDOW_MARGIN_MS = 60_000
/** WhatsApp's own limit for a text body. */
const TEXT_LIMIT = 4096

export const windowClosesAt = (lastInboundAt: Date) =>
  new Date(lastInboundAt.getTime() + WINDOW_MS - WINDOW_MARGIN_MS)

export function gate(f: GateFacts): Receipt {
  const checks = [...ofDecision(f), ...ofContact(f), ...ofMessage(f)]
  return { passed: checks.every((c) => c.passed), at: f.now.toISOString(), checks }
}

const ofDecision = (f: GateFacts): GateCheck[] => [
  check(
    'seal',
    f.sealFits && f.decisionLive,
    f.sealFits
      ? 'The decision was voided.'
      : 'The seal does not fit: the message is not what was decided.',
  ),
  check('unsent', f.neverHandedOver, 'It was sent before, or may have been.'),
  check('expiry', f.now < f.expiresAt, 'The decision is too old.'),
  check(
    'fresh',
    f.revision >= f.materialRevision,
    'The conversation has changed since the decision.',
  ),
]

const ofContact = (f: GateFacts): GateCheck[] => [
  check(
    'recipient',
    f.recipientIsContact,
    'The recipient is not the contact of this conversation.',
  ),
  check(
    'window',
    f.lastInboundAt !== null && f.now < windowClosesAt(f.lastInboundAt),
    'The 24-hour window is closed: only an approved template may go.',
  ),
  check('consent', mayBeWrittenTo(f), 'The contact asked not to be written to.'),
  check('switch', f.by === 'person' || !f.automaticStopped, 'Automatic sends are stopped.'),
  check('silence', f.by === 'person' || !f.silenced, 'A person has taken over this conversation.'),
]

const ofMessage = (f: GateFacts): GateCheck[] => [
  check(
    'sources',
    f.sourcesInForce,
    'An article that the reply rests on is not in force any more.',
  ),
  check(
    'content',
    f.text.trim().length > 0 && f.text.length <= TEXT_LIMIT,
    `The text is empty or longer than ${TEXT_LIMIT} characters.`,
  ),
]

/** After a stop word only a person may write, and only when the contact has written again. */
function mayBeWrittenTo(f: GateFacts): boolean {
  if (f.optedOutAt === null) return true
  return f.by === 'person' && f.lastAskedAt !== null && f.lastAskedAt > f.optedOutAt
}

const check = (name: GateCheck['check'], passed: boolean, otherwise: string): GateCheck => ({
  check: name,
  passed,
  because: passed ? '' : otherwise,
})

export const refusals = (receipt: Receipt) => receipt.checks.filter((c) => !c.passed)
