import { z } from 'zod'
import { HandoffView, RiskView } from './review-views.ts'
import {
  CaseView,
  ConversationView,
  DecisionView,
  id,
  instant,
  MessageView,
  OutboundView,
  ReviewView,
  RunView,
  stored,
  TurnView,
} from './views.ts'

const Run = RunView.extend({
  steps: stored(z.json()),
  assessment: stored(z.json()),
  verdict: stored(z.json()),
})

const Conversation = ConversationView.omit({ contact: true }).extend({
  cases: z.array(CaseView),
  messages: z.array(MessageView),
  turns: z.array(TurnView.extend({ runs: z.array(Run) })),
  drafts: z.array(
    z.object({ id, content: stored(z.json()), proof: stored(z.json()), createdAt: instant }),
  ),
  risks: z.array(RiskView),
  handoffs: z.array(HandoffView.extend({ packet: stored(z.json()) })),
  reviews: z.array(ReviewView),
  decisions: z.array(DecisionView),
  outbounds: z.array(OutboundView),
})

/** The same by the API and by npm run contact. */
export const ContactExportView = z
  .object({
    exportedAt: instant,
    contact: z.object({
      id,
      name: z.string().nullable(),
      createdAt: instant,
      erasedAt: instant.nullable(),
      identities: z.array(z.object({ kind: z.string(), value: z.string(), createdAt: instant })),
      consents: z.array(
        z.object({
          channelId: id,
          scope: z.string(),
          optedOut: z.boolean(),
          source: z.string(),
          at: instant,
        }),
      ),
      events: z.array(
        z.object({
          id,
          channelId: id,
          kind: z.string(),
          payload: stored(z.json()),
          receivedAt: instant,
        }),
      ),
      conversations: z.array(Conversation),
    }),
    edits: z.array(
      z.object({
        target: z.string().describe('The message, by the id of the provider'),
        kind: z.string(),
        content: stored(z.json()),
        at: instant,
      }),
    ),
    corrections: z
      .array(
        z.object({
          id,
          kind: z.string(),
          before: stored(z.json()),
          after: stored(z.json()),
          reason: z.string().nullable(),
          createdAt: instant,
        }),
      )
      .describe('What people changed of what was prepared'),
  })
  .meta({ id: 'ContactExport', description: 'Everything that is kept of a contact' })
