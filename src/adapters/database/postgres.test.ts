import { expect, test } from 'vitest'
import { refusalOf } from './postgres.ts'

const place = 'db.example:5432'

test('PostgreSQL 15 and later are accepted, as the primary and with the public schema', () => {
  for (const major of [15, 16, 17, 18, 19]) {
    expect(refusalOf({ major, schema: 'public', replica: false }, place)).toBeUndefined()
  }
})

test.each([
  [{ major: 14, schema: 'public', replica: false }, 'version 14; Countersign needs version 15'],
  [{ major: 17, schema: 'public', replica: true }, 'read-only replica; set DATABASE_URL'],
  [{ major: 17, schema: null, replica: false }, 'search_path = public'],
])('a server that cannot serve is refused with what to do: %o', (found, words) => {
  expect(refusalOf(found, place)).toContain(place)
  expect(refusalOf(found, place)).toContain(words)
})
