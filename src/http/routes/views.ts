import { z } from 'zod'
import { Receipt } from '../../core/gate.ts'
import { Reason } from '../../core/review.ts'
import { priorities } from '../../core/verdict.ts'
import {
  CaseState,
  Direction,
  Origin,
  OutboundState,
  ReviewKind,
  ReviewState,
  TurnState,
} from '../../generated/enums.ts'

/** What the API shows of rows. One schema per thing: it answers, documents and is what the console will read. */

export const instant = z
  .date()
  .transform((at) => at.toISOString())
  .pipe(z.iso.datetime())
const maybeInstant = instant.nullable()
export const id = z.uuid()
/** A JSON column: Prisma does not know what is in it, the schema does. */
export const stored = <S extends z.ZodType>(schema: S) => z.unknown().pipe(schema)

export const MessageView = z
  .object({
    id,
    direction: z.enum(Direction),
    origin: z.enum(Origin),
    kind: z.string(),
    content: stored(z.json()).describe('Null once revoked by the customer or erased'),
    noise: z
      .string()
      .nullable()
      .describe('reaction, thanks, nudge or stop: asks nothing and voids nothing'),
    late: z.boolean(),
    turnId: id.nullable(),
    caseId: id.nullable(),
    outboundId: id.nullable(),
    sentAt: instant,
    receivedAt: instant,
    editedAt: maybeInstant,
    revokedAt: maybeInstant,
    erasedAt: maybeInstant,
  })
  .meta({ id: 'Message', description: 'One entry of the log' })

export const ConversationView = z
  .object({
    id,
    channelId: id,
    contact: z.object({ id, name: z.string().nullable(), erasedAt: maybeInstant }),
    revision: z.int().describe('Grows with every change'),
    materialRevision: z
      .int()
      .describe('The newest revision that changed what an answer must answer'),
    lastInboundAt: maybeInstant,
    lastMessageAt: instant,
    silencedAt: maybeInstant,
    silencedBy: z.string().nullable(),
    disclosedAt: maybeInstant.describe('When the customer was told that an assistant answers'),
    createdAt: instant,
  })
  .meta({ id: 'Conversation', description: 'Everything said between one contact and one channel' })

export const CaseView = z
  .object({
    id,
    conversationId: id,
    state: z.enum(CaseState),
    stateAt: instant,
    resolution: z.string().nullable(),
    reopened: z.int(),
    openedAt: instant,
  })
  .meta({ id: 'Case', description: 'One piece of work inside a conversation' })

export const ReviewView = z
  .object({
    id,
    kind: z.enum(ReviewKind),
    state: z.enum(ReviewState),
    conversationId: id,
    turnId: id.nullable(),
    outboundId: id.nullable(),
    reasons: stored(z.array(Reason)).describe('Why it waits'),
    words: z
      .string()
      .nullable()
      .describe('What a person wrote, kept when their approval was voided'),
    reconfirmSince: z
      .int()
      .nullable()
      .describe('Set when an approval was voided: what came since needs a look'),
    team: z.string().nullable(),
    priority: stored(z.enum(priorities)),
    emergency: z.boolean().describe('Comes before everything else'),
    needsApprover: z
      .boolean()
      .describe('A floor rule held it: only approvers, supervisors and administrators decide'),
    assignedTo: z.string().nullable(),
    claimedBy: z.string().nullable().describe('Who is at it'),
    claimedUntil: maybeInstant,
    draftId: id.nullable(),
    actBy: instant,
    createdAt: instant,
    decidedAt: maybeInstant,
    decidedBy: z.string().nullable(),
    outcome: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'Review', description: 'An item in the queue that waits for a person' })

export const TurnView = z
  .object({
    id,
    conversationId: id,
    caseId: id,
    state: z.enum(TurnState),
    dueAt: maybeInstant,
    attempts: z.int(),
    restarts: z.int(),
    createdAt: instant,
    endedAt: maybeInstant,
  })
  .meta({
    id: 'Turn',
    description: 'Every inbound message not yet answered, gathered into one thing to answer',
  })

export const RunView = z
  .object({
    id,
    revision: z.int(),
    outcome: z.string().nullable(),
    startedAt: instant,
    finishedAt: maybeInstant,
  })
  .meta({ id: 'Run', description: 'One pass of the flow over a turn' })

export const OutboundView = z
  .object({
    id,
    conversationId: id,
    turnId: id.nullable(),
    kind: z.string(),
    state: z.enum(OutboundState),
    body: stored(z.json()),
    errorCode: z.string().nullable(),
    attempts: z.int(),
    createdAt: instant,
    acceptedAt: maybeInstant,
    sentAt: maybeInstant,
    deliveredAt: maybeInstant,
    readAt: maybeInstant,
    failedAt: maybeInstant,
  })
  .meta({ id: 'Outbound', description: 'A message on its way out' })

export const AttemptView = z
  .object({
    number: z.int(),
    receipt: stored(Receipt),
    outcome: z.string().nullable(),
    errorCode: z.string().nullable(),
    startedAt: instant,
    finishedAt: maybeInstant,
  })
  .meta({
    id: 'Attempt',
    description: 'One try to send, with the receipt of every check made at that moment',
  })

export const DecisionView = z
  .object({
    id,
    by: z.enum(['person', 'boundary']),
    approver: z.string(),
    answerKind: z.string().nullable().describe('Null where a person wrote it'),
    policyVersion: z.int(),
    revision: z.int(),
    expiresAt: instant,
    createdAt: instant,
    voidedAt: maybeInstant,
    voidedBecause: z.string().nullable(),
  })
  .meta({
    id: 'Decision',
    description: 'What made an outbound message possible; its seal is not shown',
  })
