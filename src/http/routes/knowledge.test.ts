import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ArticleContent } from '../../core/article.ts'
import { writeArticleFile } from '../../core/article-file.ts'
import { runImport } from '../../flow/knowledge/run-import.ts'
import { anArticle, aReply } from '../../testing/library.ts'
import { aPerson, type TestPerson } from '../../testing/people.ts'
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

const get = (path: string, who = anna) => api.ask(who, { method: 'get' }, { path })
const post = (path: string, json?: unknown, who = anna) =>
  api.ask(who, { method: 'post' }, { path, ...(json !== undefined && { json }) })
const proposed = async (content: ArticleContent = anArticle()) => {
  const { status, value } = await post('/articles', content)
  expect(status, JSON.stringify(value)).toBe(201)
  return value
}
const approved = async (content: ArticleContent = anArticle()) => {
  const { versionId, digest } = await proposed(content)
  const { status, value } = await post(`/article-versions/${versionId}/approve`, { digest }, ben)
  expect(status, JSON.stringify(value)).toBe(200)
  return { id: versionId, digest, release: value.release }
}
const kindOf = ({ value }: { value: { type: string } }) => value.type.split('#')[1]

test('a roll back that would leave nothing in force says so, and is done when that is meant', async () => {
  const { release } = await approved()
  const path = `/knowledge-releases/${release}/roll-back`
  const refused = await post(path, undefined, ben)
  expect([refused.status, kindOf(refused)]).toEqual([409, 'would-empty-library'])
  expect(refused.value.detail).toMatch(/^All 1 versions .* send "emptiesLibrary": true\.$/)
  expect((await post(path, { emptiesLibrary: true }, ben)).status).toBe(200)
})

test('a day that no calendar has is the fault of whoever sends it', async () => {
  const never = { ...anArticle(), effective: '0000-01-01' }
  expect((await post('/articles', never)).status).toBe(400)
  expect((await get('/article-versions?reviewBefore=0000-01-01T00:00:00Z')).status).toBe(400)
})

test('the list of what belongs to nothing is not there', async () => {
  const unknown = crypto.randomUUID()
  for (const path of ['/knowledge-releases/99999/items', `/library-imports/${unknown}/files`]) {
    const { status, value } = await get(path)
    expect([status, value.detail]).toEqual([404, expect.stringMatching(/^There is no /)])
  }
})

describe('an article', () => {
  test('is proposed by one person, read, approved by another, and then in force', async () => {
    const content = aReply({ sources: ['no-such-article'] })
    const { versionId, digest, findings } = await proposed(content)
    // No connector is set up here, so nothing fills its blank.
    expect(findings).toMatchObject([{ rule: 'unknown_fact' }, { rule: 'unknown_article' }])
    const before = (await get(`/article-versions/${versionId}`)).value
    expect(before).toMatchObject({
      state: 'proposed',
      isInForce: false,
      authors: [anna.id],
      content,
    })
    expect((await post(`/article-versions/${versionId}/approve`, { digest })).status).toBe(403)
    await post(`/article-versions/${versionId}/approve`, { digest }, ben)
    const after = (await get(`/article-versions/${versionId}`)).value
    expect(after).toMatchObject({ state: 'approved', isInForce: true, passages: 1 })
    const { items } = (await get(`/articles?kind=reply`)).value
    expect(items).toMatchObject([{ id: content.id, versions: [{ id: versionId }] }])
  })

  test('whose proposal changed since it was read is not approved', async () => {
    const content = anArticle()
    const { versionId, digest } = await proposed(content)
    const path = `/article-versions/${versionId}`
    const json = { digest, content: { ...content, body: 'Other words.' } }
    const edited = await api.ask(anna, { method: 'put' }, { path, json })
    expect(edited.status).toBe(200)
    const refused = await post(`${path}/approve`, { digest }, ben)
    expect([refused.status, kindOf(refused)]).toEqual([409, 'version-changed'])
    expect((await post(`${path}/approve`, { digest: edited.value.digest }, ben)).status).toBe(200)
  })

  test('that is proposed twice is answered with the version that says it', async () => {
    const content = anArticle()
    const { versionId } = await proposed(content)
    const again = await post('/articles', content)
    expect([again.status, kindOf(again), again.value.versionId]).toEqual([
      409,
      'already-said',
      versionId,
    ])
  })

  test('with unknown fields or bad ones is refused by their names', async () => {
    const { status, value } = await post('/articles', { ...anArticle(), id: 'Bad Id', colour: 1 })
    expect(status).toBe(400)
    expect(value.errors.map(({ path }: { path: string }) => path)).toContain('body.id')
  })

  test('is rejected with a reason, and retired with one', async () => {
    const { versionId, digest } = await proposed()
    const json = { digest, reason: 'wrong' }
    expect((await post(`/article-versions/${versionId}/reject`, json)).status).toBe(200)
    const late = await post(`/article-versions/${versionId}/approve`, { digest }, ben)
    expect([late.status, kindOf(late)]).toEqual([409, 'version-decided'])
    const { id } = await approved()
    expect((await post(`/article-versions/${id}/retire`, { reason: 'old' })).status).toBe(200)
    const again = await post(`/article-versions/${id}/retire`, { reason: 'old' })
    expect([again.status, kindOf(again)]).toEqual([409, 'not-in-force'])
    expect((await get(`/article-versions/${id}`)).value).toMatchObject({
      state: 'retired',
      reason: 'old',
    })
  })
})

test('two proposals of one article in one batch are refused for what they are', async () => {
  const content = anArticle()
  const one = await proposed(content)
  const other = await proposed({ ...content, body: 'Other words.' } as ArticleContent)
  const versions = [one, other].map(({ versionId: id, digest }) => ({ id, digest }))
  const refused = await post('/article-versions/approve', { versions }, ben)
  expect([refused.status, kindOf(refused)]).toEqual([409, 'same-article'])
  expect(refused.value.detail).toContain(other.versionId)
})

test('nobody retires what was in force already; a clock that is a little behind means at once', async () => {
  const { id } = await approved()
  const retiring = (agoMs: number) => {
    const at = new Date(Date.now() - agoMs).toISOString()
    return post(`/article-versions/${id}/retire`, { reason: 'old', at })
  }
  const refused = await retiring(3_600_000)
  expect([refused.status, refused.value.detail]).toEqual([
    400,
    expect.stringMatching(/^That time is over: .* leave "at" out/),
  ])
  expect((await get(`/article-versions/${id}`)).value.isInForce).toBe(true)
  expect((await retiring(1000)).status).toBe(200)
})

test('a diff shows changed words, and is against what is in force', async () => {
  const content = anArticle({ body: 'Same line.\n\nIt takes five days.' })
  const { id } = await approved(content)
  const next = { ...content, title: 'Other', body: 'Same line.\n\nIt takes six days.\nAnd more.' }
  const { versionId } = await proposed(next as ArticleContent)
  const { value } = await get(`/article-versions/${versionId}/diff`)
  expect(value).toMatchObject({ before: id, after: versionId })
  expect(value.fields).toEqual([{ path: 'title', before: content.title, after: 'Other' }])
  expect(value.lines).toEqual([
    { kind: 'same', text: 'Same line.' },
    { kind: 'same', text: '' },
    {
      kind: 'changed',
      parts: [
        { kind: 'same', text: 'It takes ' },
        { kind: 'removed', text: 'five' },
        { kind: 'added', text: 'six' },
        { kind: 'same', text: ' days.' },
      ],
    },
    { kind: 'added', text: 'And more.' },
  ])
  const first = (await get(`/article-versions/${id}/diff`)).value
  expect(first.before).toBeNull()
  expect(first.lines.every(({ kind }: { kind: string }) => kind === 'added')).toBe(true)
})

describe('a list of versions', () => {
  const idsOf = async (query: string) => {
    const { status, value } = await get(`/article-versions?${query}`)
    expect(status, JSON.stringify(value)).toBe(200)
    return value.items.map(({ id }: { id: string }) => id)
  }

  test('is filtered by state, kind, locale, owner and what is in force', async () => {
    const owner = `team-${crypto.randomUUID().slice(0, 8)}`
    const one = await approved(anArticle({ owner, locale: 'hi' }))
    const two = (await proposed(aReply({ owner }))).versionId
    const ours = (more: string) => idsOf(`owner=${owner}&${more}`)
    expect(await ours('')).toEqual([two, one.id])
    expect(await ours('state=proposed')).toEqual([two])
    expect(await ours('kind=reply')).toEqual([two])
    expect(await ours('locale=hi')).toEqual([one.id])
    expect(await ours('inForce=true')).toEqual([one.id])
    await post(`/article-versions/${one.id}/retire`, { reason: 'old' })
    expect(await ours('inForce=true')).toEqual([])
  })

  test('goes on where the page before ended, by age and by the day of review', async () => {
    const owner = `team-${crypto.randomUUID().slice(0, 8)}`
    const made: string[] = []
    for (const day of ['2026-01-03', '2026-01-01', '2026-01-02'])
      made.push((await approved(anArticle({ owner, reviewBy: day }))).id)
    const walk = async (query: string) => {
      const found: string[] = []
      let cursor: string | null = ''
      while (cursor !== null) {
        const { value } = await get(
          `/article-versions?owner=${owner}&limit=1&${query}${cursor && `&cursor=${cursor}`}`,
        )
        found.push(...value.items.map(({ id }: { id: string }) => id))
        cursor = value.next
      }
      return found
    }
    expect(await walk('')).toEqual(made.toReversed())
    expect(await walk('reviewBefore=2026-06-01T00:00:00Z')).toEqual([made[1], made[2], made[0]])
    expect(await walk('reviewBefore=2026-01-02T12:00:00Z')).toEqual([made[1], made[2]])
  })
})

describe('a release', () => {
  test('is made by a batch, tells what it changed, and can be rolled back by somebody else', async () => {
    const first = await approved(anArticle({ body: 'Old.' }))
    const { content } = (await get(`/article-versions/${first.id}`)).value
    const batch = [await proposed({ ...content, body: 'New.' }), await proposed()]
    const versions = batch.map(({ versionId: id, digest }) => ({ id, digest }))
    expect((await post('/article-versions/approve', { versions })).status).toBe(403)
    const { value } = await post('/article-versions/approve', { versions }, ben)
    const path = `/knowledge-releases/${value.release}`
    expect((await get(path)).value).toMatchObject({ kind: 'publication', by: ben.id })
    const { items } = (await get(`${path}/items`)).value
    const changes = items.map((item: { change: string; version: { id: string } }) => [
      item.version.id,
      item.change,
    ])
    expect(Object.fromEntries(changes)).toEqual({
      [first.id]: 'taken_out',
      [versions[0]?.id ?? '']: 'put_in_force',
      [versions[1]?.id ?? '']: 'put_in_force',
    })
    expect((await post(`${path}/roll-back`)).status).toBe(403)
    const back = await post(`${path}/roll-back`, undefined, ben)
    expect(back.status).toBe(200)
    const restored = (await get(`/article-versions/${back.value.restored[0]}`)).value
    expect(restored).toMatchObject({
      isInForce: true,
      restores: first.id,
      content: { body: 'Old.' },
    })
    expect((await get('/knowledge-releases?limit=1')).value.items).toMatchObject([
      { number: back.value.release, kind: 'roll_back', takesBack: value.release },
    ])
    const again = await post(`${path}/roll-back`, undefined, ben)
    expect([again.status, kindOf(again)]).toEqual([409, 'release-not-rolled-back'])
  })
})

describe('files', () => {
  test('that are brought in tell how far they are and what became of each', async () => {
    const article = Buffer.from(writeArticleFile(anArticle())).toString('base64')
    const files = [
      { name: 'good.md', bytes: article },
      { name: 'bad.md', bytes: Buffer.from('---\nkind: poem\n---\n').toString('base64') },
    ]
    const begun = await post('/library-imports', { files, owner: 'support' })
    expect(begun.status).toBe(202)
    const path = `/library-imports/${begun.value.id}`
    expect((await get(path)).value).toMatchObject({ state: 'running', files: { waiting: 2 } })
    await runImport(api.desk, begun.value.id)
    expect((await get(path)).value).toMatchObject({
      state: 'finished',
      files: { waiting: 0, read: 1, refused: 1 },
    })
    const { items } = (await get(`${path}/files?state=refused`)).value
    expect(items).toMatchObject([{ name: 'bad.md', findings: [{ line: 2 }] }])
    const versions = (await get(`/article-versions?importId=${begun.value.id}`)).value.items
    expect(versions).toMatchObject([{ state: 'proposed' }])
    const over = await post(`${path}/cancel`)
    expect([over.status, kindOf(over)]).toEqual([409, 'import-over'])
  })

  test('of more than a quarter of a megabyte are taken, and elsewhere they are not', async () => {
    const bytes = Buffer.alloc(300_000, 'words ').toString('base64')
    const files = [{ name: 'long.md', bytes }]
    expect((await post('/library-imports', { files, owner: 'support' })).status).toBe(202)
    expect((await post('/articles', { files })).status).toBe(413)
  })

  test('of the library are told page by page', async () => {
    const content = anArticle()
    await approved(content)
    const found: { path: string; text: string }[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const { value } = await get(`/library-files?limit=3${cursor && `&cursor=${cursor}`}`)
      found.push(...value.items)
      cursor = value.next
    }
    expect(new Set(found.map(({ path }) => path)).size).toBe(found.length)
    const file = found.find(({ path }) => path === `articles/returns/${content.id}.en.md`)
    expect(file?.text).toBe(writeArticleFile(content))
  })
})
