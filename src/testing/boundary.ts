import type { Assessment, Issue } from '../core/assessment.ts'
import type { BoundaryFacts } from '../core/boundary/facts.ts'
import { factsOf } from '../core/boundary/facts-of.ts'
import type { NumberedBoundary, Rule } from '../core/boundary/policy.ts'
import type { Draft, Proof } from '../core/draft.ts'
import type { Thread } from '../core/thread.ts'
import { aThread } from './threads.ts'

export const aDraft = (draft: Partial<Draft> = {}): Draft => ({
  kind: 'reply',
  language: 'en',
  text: 'It is on its way.',
  sentences: [{ text: 'It is on its way.', courtesy: false, citations: [] }],
  answers: ['order_status'],
  versions: [],
  replyId: null,
  translated: false,
  ...draft,
})

const where = { messageId: 'message-1', start: 0, end: 10 }
const aMessage: Thread['messages'][number] = {
  id: 'message-1',
  text: 'Where is my order NW-1000001?',
  kind: 'text',
  at: new Date('2026-11-21T10:00:00Z'),
  late: false,
  noise: null,
  unread: false,
  edited: false,
}

export function anIssue(intent: string, change: Partial<Issue> = {}): Issue {
  const reading = { intent, confidence: 0.95 }
  return { ...reading, ...where, local: reading, model: null, ...change }
}

export const assessed = (change: Partial<Assessment> = {}): Assessment => ({
  messages: [
    {
      messageId: 'message-1',
      language: 'en',
      languageConfidence: 0.9,
      mixed: false,
      tone: 'calm',
      suspects: null,
      noise: null,
    },
  ],
  issues: [anIssue('order_status')],
  facts: [],
  risks: [],
  language: 'en',
  tone: 'calm',
  urgency: 'normal',
  drift: null,
  by: { rules: 'r1', local: 'l1', model: null, prompt: null, taxonomy: 1 },
  trouble: [],
  ...change,
})

export const holding: Proof = {
  sentences: [{ result: 'supported', findings: [] }],
  findings: [],
  holds: true,
}

type Given = Parameters<typeof factsOf>[0]

/** Of a calm question whose answer is proved and has been earned. */
export const boundaryGround = (given: Partial<Given> = {}): Given => ({
  thread: aThread({ messages: [aMessage] }),
  assessment: assessed(),
  looked: { state: 'none' },
  draft: aDraft(),
  proof: holding,
  trouble: [],
  measured: new Set(['en', 'de']),
  modelTakesPart: false,
  open: true,
  preparing: false,
  levels: { order_status: 'auto' },
  teams: { order_status: 'support' },
  ...given,
})

export const boundaryFacts = (facts: Partial<BoundaryFacts> = {}): BoundaryFacts => ({
  ...factsOf(boundaryGround()),
  ...facts,
})

export const aBoundary = (...rules: Rule[]): NumberedBoundary => ({
  number: 1,
  content: {
    team: 'support',
    autonomy: { reviewers: 5, failures: { low: 0.06, medium: 0.03, high: 0.015 } },
    rules,
  },
})
