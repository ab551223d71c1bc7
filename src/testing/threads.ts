import type { Assessment, Issue, KnownFact } from '../core/assessment.ts'
import type { Thread, TurnMessage } from '../core/thread.ts'

const nowhere = { start: 0, end: 0 }

export function aMessage(message: Partial<TurnMessage> = {}): TurnMessage {
  return {
    id: 'message-1',
    text: 'where is my order NW-1000001',
    kind: 'text',
    at: new Date('2026-11-21T10:00:00Z'),
    late: false,
    noise: null,
    unread: false,
    edited: false,
    ...message,
  }
}

export function aThread(thread: Partial<Thread> = {}): Thread {
  return {
    turnId: 'turn-1',
    conversationId: 'conversation-1',
    channelId: 'channel-1',
    contactId: 'contact-1',
    caseId: 'case-1',
    revision: 1,
    now: new Date('2026-11-21T10:00:05Z'),
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
    ...thread,
  }
}

export function anIssue(issue: Partial<Issue> = {}): Issue {
  const reading = { intent: issue.intent ?? 'order_status', confidence: issue.confidence ?? 0.95 }
  return { ...reading, messageId: 'message-1', ...nowhere, local: reading, model: null, ...issue }
}

export function aFact(fact: Partial<KnownFact> = {}): KnownFact {
  return {
    kind: 'order_id',
    value: 'NW-1000001',
    checked: true,
    messageId: 'message-1',
    ...nowhere,
    ...fact,
  }
}

export function anAssessment(assessment: Partial<Assessment> = {}): Assessment {
  return {
    messages: [
      {
        messageId: 'message-1',
        language: 'en',
        languageConfidence: 0.9,
        mixed: false,
        tone: 'calm',
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
    by: { rules: 'r1', local: 'l1', model: null, prompt: null, taxonomy: 1 },
    trouble: [],
    ...assessment,
  }
}
