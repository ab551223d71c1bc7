import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Asker, may, type Subject } from './may.ts'
import { actions, permissions, roles } from './permissions.ts'

const now = new Date('2026-11-21T12:00:00Z')
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const person = (change: Partial<Asker> = {}): Asker => ({
  kind: 'person',
  id: 'anna',
  roles: ['administrator'],
  channels: 'all',
  steppedUpAt: now,
  ...change,
})
const fine: Subject = { channels: ['c1'], isOwnContact: false, authors: ['ben'], askedBy: 'ben' }
const judged = (asker: Asker, action: string, subject?: Subject, fourEyes = true) => {
  const judgement = may(asker, action, { now, fourEyes, ...(subject && { subject }) })
  return judgement.allowed ? 'allowed' : judgement.missing
}

test('an administrator who has just confirmed may do everything to what is not their own', () => {
  for (const action of actions) expect(judged(person(), action, fine), action).toBe('allowed')
})

test('an unknown action is refused, also one that every object has', () => {
  for (const action of ['', 'review.approve', 'toString', '__proto__', 'constructor'])
    expect(judged(person(), action, fine)).toBe('action')
})

test('without a role nobody may do anything', () => {
  for (const action of actions) expect(judged(person({ roles: [] }), action, fine)).toBe('role')
})

test('several roles allow what any of them allows', () => {
  expect(judged(person({ roles: ['qa', 'agent'] }), 'review.decide', fine)).toBe('allowed')
  expect(judged(person({ roles: ['qa', 'agent'] }), 'policy.publish', fine)).toBe('role')
})

test('a key does only what its scopes name, and never more than its roles', () => {
  const key = person({ kind: 'key', roles: ['agent'], scopes: ['review.read', 'audit.read'] })
  expect(judged(key, 'review.read', fine)).toBe('allowed')
  expect(judged(key, 'review.decide', fine)).toBe('scope')
  expect(judged(key, 'audit.read', fine)).toBe('role')
})

test('keys never approve: policy and people acts, exports and erasures take a person', () => {
  const key = person({ kind: 'key' })
  for (const action of ['policy.publish', 'four_eyes.switch', 'contact.export', 'contact.erase'])
    expect(judged(key, action, fine)).toBe('person')
})

test.each([
  ['now', 0, 'allowed'],
  ['ten minutes ago', 10, 'allowed'],
  ['a moment longer ago', 10.01, 'stepped_up'],
  ['in the future, by a clock that was wrong', -1, 'stepped_up'],
])('who confirmed %s', (_when, minutes, outcome) => {
  const asker = person({ steppedUpAt: minutesAgo(minutes) })
  expect(judged(asker, 'contact.export', fine)).toBe(outcome)
})

describe('on channels of their own', () => {
  const asker = person({ channels: ['c1', 'c2'] })

  test('they may act when all of it is theirs', () => {
    expect(judged(asker, 'contact.erase', { ...fine, channels: ['c1', 'c2'] })).toBe('allowed')
    expect(judged(asker, 'contact.erase', { ...fine, channels: ['c1', 'c3'] })).toBe('own_channels')
  })

  test('what they may not see at all is hidden from them', () => {
    const hidden = (channels: string[]) =>
      may(asker, 'review.read', { now, subject: { ...fine, channels } })
    expect(hidden(['c3'])).toMatchObject({ allowed: false, isHidden: true })
    expect(hidden([])).toMatchObject({ allowed: false, isHidden: true })
    expect(
      may(asker, 'contact.erase', { now, subject: { channels: ['c1', 'c3'] } }),
    ).not.toHaveProperty('isHidden')
  })
})

test('nobody decides about themselves', () => {
  for (const action of ['review.decide', 'conversation.silence', 'case.move', 'contact.erase'])
    expect(judged(person(), action, { ...fine, isOwnContact: true })).toBe('not_own_contact')
  expect(judged(person(), 'review.read', { ...fine, isOwnContact: true })).toBe('allowed')
})

test('who wrote a version does not publish it, unless four eyes are switched off', () => {
  const own = { ...fine, authors: ['ben', 'anna'] }
  expect(judged(person(), 'policy.publish', own)).toBe('not_the_author')
  expect(judged(person(), 'policy.publish', own, false)).toBe('allowed')
})

test('what takes two people is not confirmed by who asked, nor when nobody asked', () => {
  expect(judged(person(), 'four_eyes.confirm', { askedBy: 'anna' })).toBe('another_person')
  expect(judged(person(), 'four_eyes.confirm', { askedBy: null })).toBe('another_person')
})

test('what is not known of a thing is refused where the action asks for it', () => {
  for (const action of actions) {
    const asks = permissions[action].only.some((c) => c !== 'person' && c !== 'stepped_up')
    expect(judged(person({ channels: [] }), action, {}) === 'allowed', action).toBe(!asks)
  }
})

test('there is an answer to everything, with a reason in words where it is no', () => {
  const asker = fc.record({
    kind: fc.constantFrom('person' as const, 'key' as const),
    id: fc.constantFrom('anna', 'ben'),
    roles: fc.subarray([...roles]),
    channels: fc.oneof(fc.constant('all' as const), fc.subarray(['c1', 'c2'])),
    steppedUpAt: fc.option(fc.date({ noInvalidDate: false })),
  })
  const subject = fc.record(
    {
      channels: fc.subarray(['c1', 'c3']),
      isOwnContact: fc.boolean(),
      authors: fc.subarray(['anna', 'ben']),
      askedBy: fc.option(fc.constantFrom('anna', 'ben')),
    },
    { requiredKeys: [] },
  )
  const action = fc.oneof(fc.constantFrom(...actions), fc.string())
  fc.assert(
    fc.property(asker, action, subject, fc.boolean(), (who, what, whom, fourEyes) => {
      const judgement = may(who, what, { now, subject: whom, fourEyes })
      if (!judgement.allowed) expect(judgement.because).toMatch(/^[A-Z].{10,}\.$/s)
      // What is allowed for this thing is allowed at all.
      else expect(may(who, what, { now })).toEqual({ allowed: true })
    }),
  )
})
