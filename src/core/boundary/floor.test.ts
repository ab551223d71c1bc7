import { expect, test } from 'vitest'
import { aDraft, anIssue, assessed, boundaryGround, holding } from '../../testing/boundary.ts'
import type { Assessment } from '../assessment.ts'
import { type RiskKind, riskKinds } from '../risk.ts'
import type { TurnMessage } from '../thread.ts'
import { factsOf } from './facts-of.ts'
import { findsRisk, needsOwnWords } from './floor-risks.ts'
import { judge } from './judge.ts'

/** The floor by itself: a policy without rules. */
const bare = {
  number: 7,
  content: {
    team: 'support',
    autonomy: { reviewers: 5, failures: { low: 0.06, medium: 0.03, high: 0.015 } },
    rules: [],
  },
}

type Given = Parameters<typeof boundaryGround>[0]
const verdictOf = (given: Given) => judge(factsOf(boundaryGround(given)), bare)
const ground = boundaryGround()

const withThread = (change: object): Given => ({ thread: { ...ground.thread, ...change } })
const withMessage = (change: Partial<TurnMessage>): Given =>
  withThread({ messages: ground.thread.messages.map((message) => ({ ...message, ...change })) })
const read = (change: Partial<Assessment>): Given => ({ assessment: assessed(change) })
const readMessage = (change: Partial<Assessment['messages'][number]>): Given =>
  read({ messages: assessed().messages.map((message) => ({ ...message, ...change })) })
const risk = (kind: RiskKind) => ({
  kind,
  by: 'model' as const,
  rule: 'm',
  messageId: 'message-1',
  start: 0,
  end: 1,
})
const draftOf = (...citations: ReturnType<typeof aDraft>['sentences'][number]['citations']) =>
  aDraft({ sentences: [{ text: 'It is on its way.', courtesy: false, citations }] })
const cited = (from: string) =>
  draftOf({ kind: 'fact', name: 'order.state', value: 'shipped', from })

test('a question whose answer is proved and earned is sent, and the policy that let it is named', () => {
  expect(verdictOf({})).toMatchObject({ kind: 'send', decidedBy: 'ready', boundary: 7 })
})

test.each<[string, string, Given]>([
  ['an angry message', 'tone', readMessage({ tone: 'angry' })],
  ['a turn that is angry as a whole', 'tone', read({ tone: 'angry' })],
  ['mixed languages', 'mixed', readMessage({ mixed: true })],
  ['a language in which nothing was measured', 'language', read({ language: 'fi' })],
  ['a message in such a language', 'language', readMessage({ language: 'fi' })],
  [
    'hi-Latn where only hi was measured',
    'language',
    { ...read({ language: 'hi-Latn' }), measured: new Set(['en', 'hi']) },
  ],
  ['nothing that anybody understood', 'not_understood', read({ issues: [] })],
  [
    'something the taxonomy does not know',
    'unknown_intent',
    read({ issues: [anIssue('order_status'), anIssue('x', { intent: null })] }),
  ],
  [
    'an issue that the draft leaves out',
    'uncovered',
    read({ issues: [anIssue('order_status'), anIssue('store_info')] }),
  ],
  [
    'a low confidence',
    'low_confidence',
    read({ issues: [anIssue('order_status', { confidence: 0.75 })] }),
  ],
  [
    'of several issues one that is less than very sure',
    'low_confidence',
    read({ issues: [anIssue('order_status'), anIssue('store_info', { confidence: 0.92 })] }),
  ],
  [
    'an engine that is unsure although the rest is not',
    'low_confidence',
    read({
      issues: [anIssue('order_status', { local: { intent: 'order_status', confidence: 0.5 } })],
    }),
  ],
  [
    'an engine that read something else',
    'disagreement',
    read({
      issues: [anIssue('order_status', { local: { intent: 'store_info', confidence: 0.9 } })],
    }),
  ],
  [
    'an engine that did not read',
    'one_reading',
    read({ issues: [anIssue('order_status', { local: null })] }),
  ],
  ['a model that did not read', 'one_reading', { modelTakesPart: true }],
  [
    'a model that read something else',
    'disagreement',
    {
      modelTakesPart: true,
      ...read({
        issues: [anIssue('order_status', { model: { intent: 'store_info', confidence: 0.9 } })],
      }),
    },
  ],
  [
    'a rule that found anything, without a model',
    'rules_spoke',
    read({ risks: [{ ...risk('cancellation'), by: 'rules' }] }),
  ],
  [
    'a risk still open from before',
    'sticky.chargeback',
    withThread({ stickyRisks: ['chargeback'] }),
  ],
  ['a person who has taken over', 'silenced', withThread({ silenced: true })],
  ['a stop of automatic sends', 'stopped', withThread({ automaticStopped: true })],
  ['three restarts', 'restarts', withThread({ restarts: 3 })],
  ['a late message', 'late', withMessage({ late: true })],
  ['a picture', 'unread', withMessage({ unread: true })],
  ['an edit', 'edited', withMessage({ edited: true })],
  ['trouble of the assessment', 'trouble', read({ trouble: ['The model did not answer.'] })],
  ['trouble of a later step', 'trouble', { trouble: ['The library is away.'] }],
  ['a message that nobody read', 'trouble', read({ messages: [] })],
  ['no draft', 'no_draft', { draft: null, proof: null }],
  ['no proof', 'unproved', { proof: null }],
  ['a proof that does not hold', 'unproved', { proof: { ...holding, holds: false } }],
  ['a translation', 'translated', { draft: aDraft({ translated: true }) }],
  ['a draft that does not answer', 'no_answer', { draft: aDraft({ kind: 'acknowledge' }) }],
  ['autonomy that was not earned', 'autonomy.draft', { levels: { order_status: 'draft' } }],
  ['an intent whose level nobody knows', 'autonomy.draft', { levels: {} }],
  ['an intent that is always for a person', 'autonomy.off', { levels: { order_status: 'off' } }],
  ["somebody else's order", 'connector', { looked: { state: 'not_theirs' } }],
  ['a connector that is away', 'connector', { looked: { state: 'away' } }],
  ['several orders that fit', 'connector', { looked: { state: 'several' } }],
  ['an order that is not known', 'connector', { looked: { state: 'not_found' } }],
  [
    'a fact about a person that no connector says is theirs',
    'not_theirs',
    { draft: cited('orders') },
  ],
])('%s is held by %s', (_what, rule, given) => {
  const verdict = verdictOf(given)
  expect(verdict.kind).toBe('hold')
  expect(verdict.matches.map((match) => match.rule)).toContain(rule)
})

test('what is about one message names it', () => {
  const { matches } = verdictOf({
    ...read({ risks: [risk('press')] }),
    ...withMessage({ late: true }),
  })
  const named = matches.filter(({ messageId }) => messageId === 'message-1')
  expect(named.map((match) => match.rule)).toEqual(['risk.press', 'late'])
})

test('what the customer said and the desk knows of itself is no secret', () => {
  for (const from of ['message', 'service'])
    expect(verdictOf({ draft: cited(from) }).kind).toBe('send')
  expect(verdictOf({ draft: cited('orders'), looked: { state: 'found' } }).kind).toBe('send')
})

test('every risk of the floor is held or handed off; an emergency at once', () => {
  const open = ['outage', 'cancellation', 'repeat_contact']
  for (const kind of riskKinds) {
    const verdict = verdictOf({
      ...read({
        risks: [risk(kind)],
        issues: [anIssue('order_status', { model: { intent: 'order_status', confidence: 0.9 } })],
      }),
      modelTakesPart: true,
    })
    expect(verdict.kind === 'send', kind).toBe(open.includes(kind))
    if (kind === 'self_harm' || kind === 'danger')
      expect(verdict).toMatchObject({
        kind: 'hand_off',
        priority: 'urgent',
        decidedBy: `risk.${kind}`,
      })
  }
  expect(verdictOf(read({ risks: [risk('press'), risk('danger')] })).decidedBy).toBe('risk.danger')
  expect(verdictOf(read({ urgency: 'emergency' }))).toMatchObject({
    kind: 'hand_off',
    priority: 'urgent',
  })
})

test('a suspicion waits for a person, at once where somebody may be in need, and stays no longer than that', () => {
  const suspected = (kind: RiskKind) => verdictOf(readMessage({ suspects: kind }))
  expect(suspected('press')).toMatchObject({
    kind: 'hold',
    decidedBy: 'suspected.press',
    priority: 'high',
    needsApprover: false,
  })
  expect(suspected('self_harm')).toMatchObject({
    kind: 'hold',
    priority: 'urgent',
    needsApprover: true,
  })
  expect([suspected('self_harm'), suspected('press')].map(needsOwnWords)).toEqual([true, false])
  expect(findsRisk(suspected('press'))).toBe(true)
})

test('an approver decides about risks that stay; a mood or a wish for a person needs none', () => {
  const needs = (kind: RiskKind) => verdictOf(read({ risks: [risk(kind)] })).needsApprover
  expect(
    ['refund_exception', 'billing_dispute', 'chargeback', 'minor'].map((kind) =>
      needs(kind as RiskKind),
    ),
  ).toEqual([true, true, true, true])
  expect([
    needs('vague'),
    needs('wants_person'),
    verdictOf(readMessage({ tone: 'angry' })).needsApprover,
  ]).toEqual([false, false, false])
  expect(verdictOf(withThread({ stickyRisks: ['press'] })).needsApprover).toBe(true)
})

test('one question may go out where an answer may not yet, but no third, and none that is always for a person', () => {
  const ask = { draft: aDraft({ kind: 'ask', answers: [] }), looked: { state: 'missing' as const } }
  expect(verdictOf({ ...ask, levels: {} })).toMatchObject({ kind: 'ask', decidedBy: 'asks' })
  expect(verdictOf({ ...ask, looked: { state: 'several' } }).kind).toBe('ask')
  expect(verdictOf({ ...ask, ...withThread({ asks: 2 }) }).kind).toBe('hold')
  expect(verdictOf({ ...ask, levels: { order_status: 'off' } }).kind).toBe('hold')
  expect(verdictOf({ ...ask, ...read({ risks: [risk('vague')] }) }).kind).toBe('hold')
})

test('what a question answers besides must be earned; of a greeting it may be asked what it is about', () => {
  const asking = { looked: { state: 'missing' as const }, levels: {} }
  expect(verdictOf({ ...asking, draft: aDraft({ kind: 'ask' }) }).kind).toBe('hold')
  const greeting = { ...read({ issues: [] }), draft: aDraft({ kind: 'ask', answers: [] }) }
  expect(verdictOf(greeting).kind).toBe('ask')
  const unknown = read({ issues: [anIssue('x', { intent: null })] })
  expect(verdictOf({ ...greeting, ...unknown }).kind).toBe('hold')
})

test('what asks nothing is left alone, unless it is dangerous', () => {
  const said = (noise: string, more: Given = {}) =>
    verdictOf({
      ...withMessage({ noise }),
      ...read({ issues: [] }),
      draft: null,
      proof: null,
      ...more,
    })
  expect(said('thanks')).toMatchObject({ kind: 'silent', decidedBy: 'asks_nothing' })
  const stillOpen = { ...ground.thread, stickyRisks: ['chargeback' as const] }
  const thanked = stillOpen.messages.map((message) => ({ ...message, noise: 'thanks' }))
  expect(said('thanks', { thread: { ...stillOpen, messages: thanked } }).kind).toBe('silent')
  expect(said('nudge').kind).toBe('hold')
  expect(said('nudge', { preparing: true }).kind).toBe('silent')
  expect(said('duplicate', { preparing: true }).kind).toBe('silent')
  expect(said('thanks', read({ issues: [], risks: [risk('self_harm')] })).kind).toBe('hand_off')
  expect(said('thanks', read({})).kind).toBe('hold')
  expect(verdictOf({ ...withThread({ messages: [] }), ...read({ issues: [] }) }).kind).toBe(
    'silent',
  )
})

test('the facts of a verdict hold no word of what was written', () => {
  const facts = {
    kind: 'amount',
    value: '49.90 EUR',
    checked: true,
    messageId: 'message-1',
    start: 0,
    end: 1,
  }
  const kept = JSON.stringify(
    factsOf(
      boundaryGround({
        ...read({ facts: [facts, { ...facts, kind: 'order_id', value: 'NW-1000001' }] }),
        draft: cited('orders'),
      }),
    ),
  )
  for (const word of ['NW-1000001', 'shipped', 'on its way', 'order NW', '+49'])
    expect(kept).not.toContain(word)
  expect(JSON.parse(kept)).toMatchObject({
    facts: ['amount', 'order_id'],
    amounts: [{ value: 49.9, currency: 'EUR' }],
  })
})
