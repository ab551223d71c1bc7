import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { PageVisit } from '../../ports.ts'
import { aPerson, type TestPerson } from '../../testing/people.ts'
import { visitArticlePage } from '../../testing/read-article.ts'
import { openWholeApi, type WholeApi } from '../../testing/whole-api.ts'

let api: WholeApi
let anna: TestPerson
let ben: TestPerson
beforeAll(async () => {
  api = await openWholeApi()
  anna = await aPerson(api, { roles: ['knowledge_manager'] })
  ben = await aPerson(api, { roles: ['knowledge_manager'] })
})
afterAll(() => api.close())
beforeEach(() => {
  api.desk.visitPage = visitArticlePage
})

const get = (path: string) => api.ask(anna, { method: 'get' }, { path })
const post = (path: string, json?: unknown, who = anna) =>
  api.ask(who, { method: 'post' }, { path, ...(json !== undefined && { json }) })
const add = (url: string) => post('/library-pages', { url, owner: 'support' })
const finds = (visit: PageVisit) => {
  api.desk.visitPage = async () => visit
}
const gone: PageVisit = { kind: 'gone', reading: { proposals: [], findings: [] } }

test('a page is added, approved by somebody else, and shown as gone with what is in force', async () => {
  const added = await add('https://shop.test/returns')
  expect(added).toMatchObject({ status: 200, value: { kind: 'proposed', findings: [] } })
  const { pageId, versions } = added.value
  const { digest, source } = (await get(`/article-versions/${versions[0]}`)).value
  expect(source).toMatchObject({ kind: 'url', url: 'https://shop.test/returns' })
  const path = `/article-versions/${versions[0]}/approve`
  expect((await post(path, { digest })).status).toBe(403)
  expect((await post(path, { digest }, ben)).status).toBe(200)
  expect((await post(`/library-pages/${pageId}/sync`)).value).toEqual({ kind: 'known', pageId })
  finds(gone)
  for (const isForGood of [false, true])
    expect((await post(`/library-pages/${pageId}/sync`)).value).toMatchObject({ isForGood })
  expect((await get('/library-pages')).value.items).toMatchObject([
    { id: pageId, state: 'gone', inForce: 1, versions: [{ id: versions[0], number: 1 }] },
  ])
})

test('a page that cannot be read is refused with the reason', async () => {
  const problem = 'The address leads to a private network.'
  const findings = [{ file: 'x', severity: 'refused' as const, problem }]
  finds({ kind: 'failed', reading: { proposals: [], findings } })
  const { status, value } = await add('http://10.0.0.1/')
  expect({ status, ...value }).toMatchObject({ status: 422, detail: problem, findings })
  expect((await post('/library-pages/00000000-0000-4000-8000-000000000000/sync')).status).toBe(404)
})

test('pages are listed by their ids, each once', async () => {
  for (const path of ['a', 'b', 'c']) await add(`https://shop.test/${path}`)
  const all = (await get('/library-pages')).value.items.map(({ id }: { id: string }) => id)
  const seen: string[] = []
  for (let next: string | null = ''; next !== null; ) {
    const { value } = await get(`/library-pages?limit=2${next && `&cursor=${next}`}`)
    seen.push(...value.items.map(({ id }: { id: string }) => id))
    next = value.next
  }
  expect(all.length).toBeGreaterThanOrEqual(3)
  expect(seen).toEqual([...all].sort())
})
