import type { ApprovedReply, FoundPassage, Ground } from '../core/draft/ground.ts'
import type { Citation, Draft, ProofPassage, Sentence } from '../core/draft.ts'
import { anIssue } from './threads.ts'

/** Makers for what an answer rests on. */

export const aFound = (passage: Partial<FoundPassage> = {}): FoundPassage => ({
  passageId: 'passage-1',
  versionId: 'version-1',
  articleId: 'return-window',
  locale: 'en',
  title: 'How long you can return something',
  headingPath: ['How long you can return something'],
  text: 'You can return most items within 60 days of delivery.',
  appliesWhen: {},
  exceptions: [],
  coverage: 1,
  questions: [],
  unknown: [],
  since: new Date('2026-01-05'),
  ...passage,
})

export const anApproved = (reply: Partial<ApprovedReply> = {}): ApprovedReply => ({
  passageId: `passage-${reply.replyId ?? 'on-the-way'}`,
  versionId: `version-${reply.replyId ?? 'on-the-way'}`,
  replyId: 'on-the-way',
  locale: 'en',
  title: 'The parcel is on its way',
  body: 'Your order {{order_id}} is on its way.\n\nIt should arrive by {{arrives_on}}.',
  serves: 'answer',
  intents: ['order_status'],
  blanks: {
    order_id: { type: 'order_id', fact: 'order.id' },
    arrives_on: { type: 'date', fact: 'order.arrives_on' },
  },
  appliesWhen: { order_state: ['shipped'] },
  isTemporary: false,
  asks: [],
  sources: [],
  since: new Date('2026-01-05'),
  ...reply,
})

export const orderFacts = [
  { name: 'order.id', type: 'order_id', value: 'NW-1000001', from: 'orders' },
  { name: 'order.state', type: 'text_choice', value: 'shipped', from: 'orders' },
  { name: 'order.arrives_on', type: 'date', value: '2026-11-23', from: 'orders' },
]

export const aGround = ({
  passages = [aFound()],
  replies = [],
  ...ground
}: Partial<Ground> & { passages?: FoundPassage[]; replies?: ApprovedReply[] } = {}): Ground => ({
  language: 'en',
  timezone: 'Europe/Berlin',
  today: '2026-11-21',
  perIssue: [
    { issue: anIssue(), text: 'how long can I return it', replies, passages, missing: [] },
  ],
  standing: [],
  exceptions: [],
  facts: [],
  conditions: {},
  told: [],
  allow: {
    hosts: ['shop.example'],
    phones: ['+49 40 66969 100'],
    emails: ['@shop.example'],
    accounts: [],
  },
  names: [],
  before: [],
  mayTranslate: false,
  wordsOnly: false,
  newestArticle: null,
  unsearched: false,
  ...ground,
})

export const citing = (passage: ProofPassage, quote = passage.text): Citation => ({
  kind: 'passage',
  passageId: passage.passageId,
  versionId: passage.versionId,
  articleId: passage.articleId,
  quote,
})

export const aSentence = (text: string, ...citations: Citation[]): Sentence => ({
  text,
  courtesy: false,
  citations,
})

export const aDraft = (sentences: Sentence[], draft: Partial<Draft> = {}): Draft => ({
  kind: 'written',
  language: 'en',
  text: sentences.map(({ text }) => text).join(' '),
  sentences,
  answers: ['return_window'],
  versions: [],
  replyId: null,
  translated: false,
  ...draft,
})
