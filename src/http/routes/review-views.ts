import { z } from 'zod'
import { Assessment } from '../../core/assessment.ts'
import { draftKinds, SentenceProof } from '../../core/draft.ts'
import { Packet } from '../../core/packet.ts'
import { priorities, Verdict } from '../../core/verdict.ts'
import { VersionState } from '../../generated/enums.ts'
import {
  CaseView,
  ConversationView,
  id,
  instant,
  MessageView,
  ReviewView,
  stored,
} from './views.ts'

/** What a person sees who decides. */

const maybeInstant = instant.nullable()
const findings = SentenceProof.shape.findings

const PassageCitation = z.object({
  kind: z.literal('passage'),
  passageId: z.string(),
  versionId: z.string(),
  articleId: z.string(),
  quote: z.string().describe('The words of the passage that say it'),
  passage: z
    .object({
      text: z.string(),
      headingPath: z.array(z.string()),
      version: z.object({
        title: z.string(),
        number: z.int(),
        locale: z.string(),
        state: z.enum(VersionState),
        endsAt: maybeInstant,
      }),
    })
    .nullable(),
})

const FactCitation = z.object({
  kind: z.literal('fact'),
  name: z.string(),
  value: z.string(),
  from: z.string(),
})

const DraftView = z
  .object({
    id,
    kind: z.enum(draftKinds),
    language: z.string(),
    text: z.string(),
    translated: z.boolean(),
    answers: z.array(z.string()),
    isFresh: z
      .boolean()
      .describe('False once more was said than it answers, or a source is not in force any more'),
    staleBecause: z
      .array(
        z.object({
          because: z.string(),
          versionId: id.nullable().describe('The source that is not in force, where that is why'),
        }),
      )
      .describe('Why it is not sent as it stands; empty while it is fresh'),
    createdAt: instant,
    findings: findings.describe('What concerns the whole'),
    sentences: z.array(
      z.object({
        text: z.string(),
        courtesy: z.boolean(),
        result: SentenceProof.shape.result.nullable(),
        findings,
        citations: z.array(z.discriminatedUnion('kind', [PassageCitation, FactCitation])),
      }),
    ),
  })
  .meta({
    id: 'Draft',
    description: 'Words that may become an answer, each sentence with its evidence',
  })

export const RiskView = z
  .object({
    id,
    kind: z.string(),
    rule: z.string(),
    messageId: id.nullable(),
    foundAt: instant,
    clearedAt: maybeInstant,
    clearedBy: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'ConversationRisk', description: 'A risk that stays until a person clears it' })

export const HandoffView = z
  .object({
    id,
    conversationId: id,
    turnId: id,
    team: z.string(),
    priority: stored(z.enum(priorities)),
    answerBy: maybeInstant.describe('What was promised; null where nobody can say'),
    pageAt: maybeInstant.describe('When somebody is called next'),
    pages: z.int().describe('How often somebody was called'),
    createdAt: instant,
    answeredAt: maybeInstant,
    endedAt: maybeInstant,
  })
  .meta({ id: 'Handoff', description: 'A conversation that belongs to people' })

export const HandoffDetail = HandoffView.extend({
  packet: Packet.meta({
    id: 'HandoffPacket',
    description: 'Quotes, facts, titles and the words of rules: what is known of the problem',
  }).nullable(),
}).meta({ id: 'HandoffDetail' })

export const ReviewDetail = ReviewView.extend({
  conversation: ConversationView,
  messages: z.array(MessageView).describe('What the turn gathered, oldest first'),
  changes: z
    .array(MessageView)
    .describe(
      'What was said or changed since the revision asked for, or since an approval was voided',
    ),
  assessment: Assessment.meta({ id: 'Assessment' }).nullable(),
  verdict: Verdict.meta({
    id: 'Verdict',
    description: 'The rule that decided, and every rule that matched',
  }).nullable(),
  despite: z
    .array(z.string())
    .describe(
      'Rules that speak against the draft: approving it as it stands must name them as "despite"',
    ),
  draft: DraftView.nullable().describe('Null: nothing could be proved, so nothing is suggested'),
  risks: z.array(RiskView),
  handoff: HandoffDetail.nullable(),
  cases: z.array(CaseView).describe('Of this conversation, newest first'),
}).meta({ id: 'ReviewDetail' })
