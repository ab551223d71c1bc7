import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPerson, type TestPerson } from '../../testing/people.ts'
import { openWholeApi, type WholeApi } from '../../testing/whole-api.ts'

let api: WholeApi
let anna: TestPerson
beforeAll(async () => {
  api = await openWholeApi()
  anna = await aPerson(api, { roles: ['knowledge_manager'] })
})
afterAll(() => api.close())

const id = '00000000-0000-4000-8000-000000000000'
const lists = [
  '/articles',
  '/article-versions',
  `/article-versions/${id}/diff`,
  '/knowledge-releases',
  '/knowledge-releases/1/items',
  '/library-files',
  '/library-imports',
  `/library-imports/${id}/files`,
  '/library-pages',
]
const cursor = (position: unknown) =>
  `cursor=${Buffer.from(JSON.stringify(position)).toString('base64url')}`

const moments = [
  ...['+275760-09-13T00:00:00.000Z', '-271821-04-20T00:00:00.000Z', '0000-01-01T00:00:00.000Z'],
  ...[null, 0, 1e300, true, 'yesterday', '2026-02-30T00:00:00Z', {}, []],
]
const numbers = [-1, 1.5, 1e300, 2 ** 31, 2 ** 53, '1', null]
const texts = ['a\0b', 'x'.repeat(600), '', 7, null, ['a'], { contains: 'a' }]
const forged = [
  ...['cursor=', 'cursor=%00', 'cursor=e30', 'cursor=bnVsbA', `cursor=${'A'.repeat(600)}`],
  ...moments.map((at) => cursor({ at, id })),
  ...numbers.flatMap((number) => [
    cursor({ number }),
    cursor({ ordinal: number }),
    cursor({ versionId: number, id: number }),
  ]),
  ...texts.flatMap((text) => [
    cursor({ id: text }),
    cursor({ versionId: text }),
    cursor({ articleId: text, locale: text }),
    cursor({ at: '2026-01-01T00:00:00.000Z', id: text }),
  ]),
]
const odd = [
  ...['0', '-1', '1.5', '201', '99999999999999999999', '1e3', '0x10', 'NaN', '', '%00'].map(
    (limit) => `limit=${limit}`,
  ),
  ...['state=none', 'kind=%00', 'locale=%00', 'owner=%00', 'importId=1', 'inForce=maybe'],
  ...['reviewBefore=99999-01-01T00:00:00Z', 'articleId=%00', 'against=1', 'limit=1&limit=2'],
]

test.each(lists)(
  'whatever is asked of %s by hand is answered or refused with what to do',
  async (path) => {
    for (const query of [...forged, ...odd]) {
      const { status, value } = await api.ask(anna, { method: 'get' }, { path: `${path}?${query}` })
      expect([200, 400, 404], `${path}?${query}: ${JSON.stringify(value)}`).toContain(status)
      if (status === 400) expect(value.detail).toMatch(/\S/)
    }
  },
)

test.each([
  '/knowledge-releases/99999999999999999999',
  '/knowledge-releases/1e300/items',
  '/knowledge-releases/-1',
  '/article-versions/1',
  '/library-imports/%2e%2e',
])('an address like %s is not there, or is refused', async (path) => {
  const { status } = await api.ask(anna, { method: 'get' }, { path })
  expect([400, 404]).toContain(status)
})
