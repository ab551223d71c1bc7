import { expect, test } from 'vitest'
import { z } from 'zod'
import { parsed } from './parsed.ts'
import { Problem } from './problem.ts'

/** What somebody is told whose request does not fit, in words and not in a validator's. */

const Note = z.strictObject({
  text: z.string().trim().min(1).max(5),
  count: z.int().min(0).max(9),
  isRead: z.boolean(),
  level: z.enum(['off', 'draft']),
  done: z.literal(true),
  contact: z.uuid(),
  at: z.iso.datetime(),
  day: z.iso.date(),
  code: z.string().regex(/^\d{6}$/),
  tags: z.array(z.string()).min(1).max(2),
  more: z.record(z.string(), z.json()),
  own: z.string().max(2, 'must be brief'),
  either: z.union([z.strictObject({ password: z.string() }), z.strictObject({ code: z.string() })]),
  kind: z.discriminatedUnion('of', [
    z.object({ of: z.literal('a') }),
    z.object({ of: z.literal('b') }),
  ]),
  above: z.number().gt(1),
})

const told = (field: keyof typeof Note.shape, value: unknown): string => {
  try {
    parsed('body', z.strictObject({ [field]: Note.shape[field] }), { [field]: value })
  } catch (error) {
    if (error instanceof Problem) return error.detail
    throw error
  }
  throw new Error(`${field} was taken`)
}

test.each([
  ['text', undefined, 'body.text: is missing: it must be text'],
  ['text', 7, 'body.text: must be text, not a number'],
  ['text', null, 'body.text: must be text, not null'],
  ['text', ' ', 'body.text: must not be empty'],
  ['text', 'longer', 'body.text: is too long: it may have 5 characters'],
  ['count', '7', 'body.count: must be a number, not text'],
  ['count', 1.5, 'body.count: must be a whole number'],
  ['count', -1, 'body.count: must be at least 0'],
  ['count', 10, 'body.count: must be at most 9'],
  ['above', 1, 'body.above: must be more than 1'],
  ['isRead', 'yes', 'body.isRead: must be true or false, not text'],
  ['level', undefined, 'body.level: is missing: it must be one of "off", "draft"'],
  ['level', 'always', 'body.level: must be one of "off", "draft"'],
  ['done', false, 'body.done: must be true'],
  ['contact', 'maria', 'body.contact: must be an id as other answers give it'],
  ['at', 'now', 'body.at: must be a moment like 2027-03-01T09:00:00Z'],
  ['day', 'now', 'body.day: must be a day like 2027-03-01'],
  ['code', '12', 'body.code: must have the form /^\\d{6}$/'],
  ['tags', 'a', 'body.tags: must be a list, not text'],
  ['tags', [], 'body.tags: must not be empty'],
  ['tags', ['a', 'b', 'c'], 'body.tags: has too many entries: it may have 2'],
  ['tags', ['a', 1], 'body.tags.1: must be text, not a number'],
  ['more', [], 'body.more: must be an object, not a list'],
  ['own', 'long', 'body.own: must be brief'],
  [
    'either',
    {},
    'body.either: fits none of the forms that are taken: password is missing: it must be text; or code is missing: it must be text',
  ],
  ['kind', {}, 'body.kind.of: is missing: it must be one of "a", "b"'],
  ['kind', { of: 'c' }, 'body.kind.of: must be one of "a", "b"'],
] as const)('%s: %j is answered "%s"', (field, value, words) => {
  expect(told(field, value)).toBe(words)
})

test.each([
  ['a body that is not there', undefined, 'body: is missing: it must be an object'],
  ['a list for an object', [], 'body: must be an object, not a list'],
  ['a field that nobody knows', { wrong: 1 }, 'body.wrong: is not a known field'],
])('%s is told plainly', (_, value, words) => {
  expect(() => parsed('body', z.strictObject({}), value)).toThrow(words)
})

test('a number and a day of a query are told like those of a body', () => {
  const query = z.strictObject({ limit: z.coerce.number().int().max(200), since: z.coerce.date() })
  const ask = (given: object) => () =>
    parsed('query', query, { limit: '1', since: '2027-03-01', ...given })
  expect(ask({ limit: 'ten' })).toThrow(/query\.limit: must be a number$/)
  expect(ask({ limit: '201' })).toThrow('query.limit: must be at most 200')
  expect(ask({ since: 'soon' })).toThrow(
    /query\.since: must be a moment like 2027-03-01T09:00:00Z$/,
  )
})
