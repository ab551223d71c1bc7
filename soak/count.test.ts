import { expect, test } from 'vitest'
import { countFile, countLog, disagreed, wentBack } from './count.ts'
import type { Line } from './ledger.ts'

const ada = '+491510000001'
const bob = '+491510000002'
const one = '00000000-0000-4000-8000-000000000001'
const two = '00000000-0000-4000-8000-000000000002'

const put = (...tokens: string[]) => new Map(tokens.map((token) => [token, ada]))

const line = (outboundId: string, text: string, change: Partial<Line> = {}): Line => ({
  outboundId,
  sender: 'w1',
  recipient: ada,
  text,
  sent: true,
  fault: 'none',
  ...change,
})

const clean = { lost: [], answeredTwice: [], sentTwice: [], misdirected: [] }

test('answers that each went out once count as nothing wrong', () => {
  const lines = [line(one, 'Answer to m-000001, m-000002'), line(two, 'Answer to m-000003')]
  expect(countFile(put('m-000001', 'm-000002', 'm-000003'), lines)).toEqual({ sent: 2, ...clean })
})

test('a message that no sent answer names is lost', () => {
  const found = countFile(put('m-000001', 'm-000002'), [line(one, 'Answer to m-000001')])
  expect(found).toEqual({ ...clean, sent: 1, lost: ['m-000002'] })
})

test('an answer that the far side was asked for and did not send answers nothing', () => {
  const lines = [line(one, 'Answer to m-000001', { sent: false, fault: 'limited' })]
  expect(countFile(put('m-000001'), lines)).toEqual({ ...clean, sent: 0, lost: ['m-000001'] })
})

test('an answer that was refused first and sent later went out once', () => {
  const lines = [line(one, 'Answer to m-000001', { sent: false }), line(one, 'Answer to m-000001')]
  expect(countFile(put('m-000001'), lines)).toEqual({ sent: 1, ...clean })
})

test('a message in two different answers is answered twice, and nothing was sent twice', () => {
  const lines = [line(one, 'Answer to m-000001'), line(two, 'Answer to m-000001, m-000002')]
  const found = countFile(put('m-000001', 'm-000002'), lines)
  expect(found).toEqual({ ...clean, sent: 2, answeredTwice: ['m-000001'] })
})

test('one answer that reached the customer twice is sent twice, and answers its message once', () => {
  const lines = [line(one, 'Answer to m-000001'), line(one, 'Answer to m-000001')]
  expect(countFile(put('m-000001'), lines)).toEqual({ ...clean, sent: 2, sentTwice: [one] })
})

test('an answer to another phone, or to what nobody wrote, is misdirected', () => {
  const lines = [
    line(one, 'Answer to m-000001', { recipient: bob }),
    line(two, 'Answer to m-000009'),
  ]
  const found = countFile(put('m-000001'), lines)
  expect(found).toEqual({ ...clean, sent: 2, misdirected: ['m-000001', 'm-000009'] })
})

test('a state may be ahead of what was taken, but not behind it', () => {
  const taken = (status: string) => [{ outboundId: one, status }]
  expect(wentBack(new Map([[one, 'read']]), taken('delivered'))).toEqual([])
  expect(wentBack(new Map([[one, 'delivered']]), taken('delivered'))).toEqual([])
  expect(wentBack(new Map([[one, 'sent']]), taken('delivered'))).toEqual([one])
  expect(wentBack(new Map([[one, 'unsure']]), taken('sent'))).toEqual([one])
  expect(wentBack(new Map(), taken('sent'))).toEqual([one])
})

test('the desk and the far side agree on what was sent', () => {
  const lines = [line(one, 'Answer to m-000001'), line(two, 'Answer to m-000002', { sent: false })]
  const states = (first: string, second: string) =>
    new Map([
      [one, first],
      [two, second],
    ])
  expect(disagreed(states('read', 'voided'), lines)).toEqual([])
  expect(disagreed(states('voided', 'voided'), lines)).toEqual([one])
  expect(disagreed(states('read', 'accepted'), lines)).toEqual([two])
  expect(disagreed(new Map(), lines)).toEqual([one])
})

test('the log has each message once', () => {
  const found = countLog(put('m-000001', 'm-000002'), ['Hello m-000001', 'Again m-000001'])
  expect(found).toEqual({ notLogged: ['m-000002'], loggedTwice: ['m-000001'] })
  expect(countLog(put('m-000001'), ['Hello m-000001'])).toEqual({ notLogged: [], loggedTwice: [] })
})
