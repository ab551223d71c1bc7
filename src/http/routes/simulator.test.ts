import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWholeApi, type WholeApi } from '../../testing/whole-api.ts'

let api: WholeApi
beforeAll(async () => {
  api = await openWholeApi()
})
afterAll(() => api.close())

const writes = (json: object) =>
  api.door.call('POST', '/api/v1/simulator/messages', {
    json: { from: '+4915100000077', text: 'Where is my order?', ...json },
  })

describe('what no channel could deliver is refused, and told why', () => {
  test.each([
    ['only spaces', { text: ' \n\t ' }, 'text', 'more than spaces'],
    ['nothing', { text: undefined }, 'text', 'set "kind"'],
    ['words in two places', { content: { text: 'Hi' } }, 'content.text', 'beside "content"'],
    ['words of nobody', { from: 'Maria' }, 'from', 'like +4915100000001'],
    ['a number that is too short', { from: '+4915' }, 'from', 'like +4915100000001'],
    ['a number without its country', { from: '015100000001' }, 'from', 'like +4915100000001'],
    ['a kind that there is not', { kind: 'telegram' }, 'kind', 'image'],
    ['a time to come', { sentAt: '2199-01-01T00:00:00Z' }, 'sentAt', 'in the future'],
    ['a time before all phones', { sentAt: '0001-01-01T00:00:00Z' }, 'sentAt', 'of this age'],
  ])('%s', async (_what, json, path, words) => {
    const { status, value } = await writes(json)
    expect(status).toBe(400)
    expect(value.errors).toEqual([
      { path: `body.${path}`, message: expect.stringContaining(words) },
    ])
  })
})

test.each([
  { kind: 'sticker', text: undefined },
  { kind: 'image', text: 'This is what came', content: { id: '1', mime_type: 'image/jpeg' } },
  { kind: 'location', text: undefined, content: { latitude: 52.5, longitude: 13.4 } },
  { kind: 'unsupported', text: undefined, content: { errors: [{ code: 131051 }] } },
  { from: '4915100000078', content: { context: { forwarded: true } } },
  { sentAt: '2025-01-01T10:00:00+01:00' },
  { text: '👍' },
])('what a phone can send goes the way of a message: %j', async (json) => {
  expect(await writes(json)).toMatchObject({ status: 202, value: { outcome: 'logged' } })
})
