import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { aGround, anApproved } from '../../testing/ground.ts'
import { prove } from '../proof/prove.ts'
import { parseService } from '../service.ts'
import { joined } from './join.ts'
import { acknowledge, askFor, crisis, disclose } from './standing.ts'

const service = parseService(parse(readFileSync('knowledge/service.yaml', 'utf8')))
const monday = new Date('2026-11-23T10:00:00Z')
const sunday = new Date('2026-11-22T10:00:00Z')

const said = (change: Parameters<typeof anApproved>[0]) =>
  anApproved({ blanks: {}, appliesWhen: {}, intents: [], ...change })

const standing = [
  said({
    replyId: 'ask-order',
    serves: 'ask',
    asks: ['order_id'],
    body: 'What is your order number?',
  }),
  said({
    replyId: 'ask-order',
    passageId: 'ask-de',
    serves: 'ask',
    asks: ['order_id'],
    body: 'Wie lautet Ihre Bestellnummer?',
    locale: 'de',
  }),
  said({
    replyId: 'open',
    serves: 'acknowledge',
    appliesWhen: { desk: ['open'] },
    blanks: { by: { type: 'date', fact: 'service.answer_by' } },
    body: 'A person answers by {{by}}.',
  }),
  said({
    replyId: 'closed',
    serves: 'acknowledge',
    appliesWhen: { desk: ['closed'] },
    blanks: { at: { type: 'date', fact: 'service.opens_at' } },
    body: 'We open on {{at}}.',
  }),
  said({ replyId: 'anywhere', serves: 'crisis', body: 'Please call your local emergency number.' }),
  said({
    replyId: 'germany',
    serves: 'crisis',
    appliesWhen: { country: ['DE'] },
    body: 'Please call 112.',
  }),
  said({
    replyId: 'outdoors',
    serves: 'crisis',
    intents: ['safety_incident'],
    body: 'Get everybody into fresh air.',
  }),
  said({ replyId: 'assistant', serves: 'disclose', body: 'You are writing with our assistant.' }),
]
const ground = aGround({ standing, passages: [] })

test('a question is asked in the language of the customer, or else in English', () => {
  expect(askFor({ ...ground, language: 'de' }, 'order_id')?.text).toBe(
    'Wie lautet Ihre Bestellnummer?',
  )
  expect(askFor({ ...ground, language: 'fr' }, 'order_id')?.text).toBe('What is your order number?')
  expect(askFor(ground, 'order.arrives_on')?.kind).toBe('ask')
  expect(askFor(ground, 'order_state')?.kind).toBe('ask')
  expect(askFor(ground, 'membership_tier')).toBeNull()
})

test('an acknowledgement tells when a person answers, or when the desk opens', () => {
  const at = (now: Date) => acknowledge(ground, { service, now, priority: 'high' })
  expect(at(monday)?.text).toBe('A person answers by Monday, 23 November 2026, 12:00.')
  expect(at(sunday)?.text).toContain('We open on Monday, 23 November 2026, 09:00.')
})

test('who is in need is told where help is, by the country of the number alone', () => {
  expect(crisis(ground, 'self_harm')?.replyId).toBe('anywhere')
  const named = { ...ground, conditions: { country: ['DE'] } }
  expect(crisis(named, 'self_harm')?.replyId).toBe('anywhere')
  const contact = { name: 'contact.country', type: 'country', value: 'DE', from: 'contact' }
  const german = { ...ground, facts: [contact], conditions: { country: ['FR'] } }
  const draft = crisis(german, 'self_harm')
  expect(draft?.replyId).toBe('germany')
  expect(draft && prove(draft, german).holds).toBe(true)
  expect(draft && prove(draft, named).holds).toBe(false)
  expect(crisis(german, 'danger')?.replyId).toBe('outdoors')
})

test('what is joined proves itself part by part', () => {
  const question = askFor(ground, 'order_id')
  const disclosure = disclose(ground)
  if (!question || !disclosure) throw new Error('nothing was found')
  const whole = joined([disclosure, question])
  if (!whole) throw new Error('nothing was joined')
  expect(whole).toMatchObject({ kind: 'ask', replyId: null })
  expect(whole.text).toBe('You are writing with our assistant.\n\nWhat is your order number?')
  expect(prove(whole, ground).holds).toBe(true)
  expect(joined([])).toBeNull()
})
