import type { Assessment, Issue, KnownFact } from '../core/assessment.ts'
import type { Thread, TurnMessage } from '../core/thread.ts'

/** What a run would know of a conversation and find in it, with whatever the test is about changed. */

export const aMessage = (change: Partial<TurnMessage> = {}): TurnMessage => ({
  id: 'message-1',
  text: 'Where is my order NW-1000001?',
  kind: 'text',
  at: new Date('2026-11-21T10:00:00Z'),
  late: false,
  noise: null,
  unread: false,
  edited: false,
  ...change,
})

export const aThread = (change: Partial<Thread> = {}): Thread => ({
  turnId: 'turn-1',
  conversationId: 'conversation-1',
  channelId: 'channel-1',
  contactId: 'contact-1',
  caseId: 'case-1',
  revision: 1,
  now: new Date('2026-11-21T10:00:00Z'),
  identities: [{ kind: 'phone', value: '+4915100000001' }],
  country: 'DE',
  messages: [aMessage()],
  before: [],
  earlierIntents: [],
  earlierCases: [],
  stickyRisks: [],
  silenced: false,
  restarts: 0,
  asks: 0,
  disclosed: false,
  acknowledged: false,
  automaticStopped: false,
  preparing: false,
  ...change,
})

export const aFact = (change: Partial<KnownFact> = {}): KnownFact => ({
  kind: 'order_id',
  value: 'NW-1000001',
  checked: true,
  messageId: 'message-1',
  start: 18,
  end: 28,
  ...change,
})

export const anIssue = (change: Partial<Issue> = {}): Issue => ({
  intent: 'order_status',
  confidence: 0.9,
  messageId: 'message-1',
  start: 0,
  end: 29,
  local: { intent: 'order_status', confidence: 0.9 },
  model: null,
  ...change,
})

export const anAssessment = (change: Partial<Assessment> = {}): Assessment => ({
  messages: [
    {
      messageId: 'message-1',
      language: 'en',
      languageConfidence: 0.95,
      mixed: false,
      tone: 'calm',
      suspects: null,
      noise: null,
    },
  ],
  issues: [anIssue()],
  facts: [],
  risks: [],
  language: 'en',
  tone: 'calm',
  urgency: 'normal',
  drift: null,
  by: { rules: 'rules-1', local: 'digest', model: null, prompt: null, taxonomy: 1 },
  trouble: [],
  ...change,
})
