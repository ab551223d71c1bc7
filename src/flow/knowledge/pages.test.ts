import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openSources } from '../../adapters/sources/open.ts'
import { openWeb } from '../../adapters/web/open.ts'
import type { ArticleContent } from '../../core/article.ts'
import { writeArticleFile } from '../../core/article-file.ts'
import type { Database } from '../../ports.ts'
import { embeddedDatabase } from '../../testing/database.ts'
import { aDesk } from '../../testing/desk.ts'
import { anArticle, aProposal, approver, timezone, writer } from '../../testing/library.ts'
import { approve } from './approve.ts'
import { edit, reject } from './edit.ts'
import { listPages } from './list-pages.ts'
import { addPage, lookAtPage, syncPages } from './pages.ts'
import { propose, watch } from './propose.ts'
import { retire } from './retire.ts'

let database: Database
beforeAll(async () => {
  database = await embeddedDatabase()
})
afterAll(() => database.close())

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
  await database.prisma.articleVersion.updateMany({ data: { sourceId: null } })
  await database.prisma.source.deleteMany()
})

let titles = 0
const page =
  (words: string, headers = {}): RequestListener =>
  (_request, response) => {
    const html = `<!doctype html><html lang="en"><head><title>Page ${titles}</title></head><body><h1>Page ${titles}</h1><p>${words}</p></body></html>`
    response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(html)
  }
const table = (...rows: string[]): RequestListener => {
  const csv = ['question,answer', ...rows].join('\n')
  return (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/csv' }).end(`${csv}\n`)
}
const status =
  (code: number): RequestListener =>
  (_request, response) =>
    response.writeHead(code).end()
const silence: RequestListener = (_request, response) => response.destroy()

const by = { locale: 'en', owner: 'support', actor: writer }
const nothing = { proposed: 0, known: 0, refused: 0, vanished: 0, failed: 0 }

/** A site inside that was listed, and a desk that may visit it. */
async function aSite(answer: RequestListener) {
  const site = { answer }
  titles += 1
  const server = createServer((request, response) => site.answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const sources = openSources(openWeb({ privateHosts: [{ host: '127.0.0.1', port }] }))
  closers.push(sources.close, () => {
    server.closeAllConnections()
    server.close()
  })
  const desk = await aDesk(database, { visitPage: sources.visit })
  const url = `http://127.0.0.1:${port}/returns`
  const says = (next: RequestListener) => {
    site.answer = next
    return syncPages(desk, watch)
  }
  return { site, desk, url, says }
}

const versionsOf = async (url: string) =>
  database.prisma.articleVersion.findMany({
    where: { source: { url } },
    orderBy: [{ articleId: 'asc' }, { number: 'asc' }],
    include: { source: true },
  })
const statesOf = async (url: string) => (await versionsOf(url)).map(({ state }) => state)
const approveAll = async (url: string) => {
  const versions = (await versionsOf(url)).filter(({ state }) => state === 'proposed')
  const outcome = await approve(database, {
    versions: versions.map(({ id, digest }) => ({ id, digest })),
    actor: approver,
  })
  expect(outcome.kind).toBe('approved')
}
const listed = async (url: string) =>
  (await listPages(database, { limit: 50 })).find((one) => one.url === url)

/** A page whose words are in force. */
async function aPageInForce(answer: RequestListener) {
  const site = await aSite(answer)
  const added = await addPage(site.desk, { url: site.url, ...by })
  if (added.kind !== 'proposed') throw new Error(JSON.stringify(added))
  await approveAll(site.url)
  return { ...site, pageId: added.pageId }
}

describe('a page that is brought in', () => {
  test('becomes a proposal that knows where it came from, and that whoever brought it does not approve', async () => {
    const site = await aSite((request, response) =>
      page(request.url ?? '', { etag: '"1"' })(request, response),
    )
    const added = await addPage(site.desk, { url: `${site.url}#late`, ...by })
    expect(added).toMatchObject({ kind: 'proposed', versions: [expect.any(String)] })
    const [version] = await versionsOf(site.url)
    expect(version).toMatchObject({
      state: 'proposed',
      authors: [writer.id],
      source: { kind: 'url', url: site.url, etag: '"1"', misses: 0 },
    })
    const own = { versions: [{ id: version?.id ?? '', digest: version?.digest ?? '' }] }
    expect(await approve(database, { ...own, actor: writer })).toMatchObject({ kind: 'own' })
  })

  test('twice, also by an address that leads to it, is known', async () => {
    const site = await aSite((request, response) => {
      if (request.url === '/returns') return page('Free.')(request, response)
      response.writeHead(301, { location: '/returns' }).end()
    })
    await addPage(site.desk, { url: site.url, ...by })
    const again = await addPage(site.desk, { url: site.url.replace('returns', 'old'), ...by })
    expect(again).toEqual({ kind: 'known', pageId: (await listed(site.url))?.id })
    expect(await statesOf(site.url)).toEqual(['proposed'])
  })

  test('with the title of another is an article of its own', async () => {
    const site = await aSite((request, response) => page(`At ${request.url}.`)(request, response))
    const urls = [site.url, `${site.url}-2`]
    for (const url of urls) await addPage(site.desk, { url, ...by })
    const [one, two] = (await Promise.all(urls.map(versionsOf))).flat()
    expect(one?.articleId).toBe(`page-${titles}`)
    expect(two?.articleId).toMatch(new RegExp(`^page-${titles}-[0-9a-f]{8}$`))
  })

  test.each([
    ['inside that nobody listed', 'http://10.0.0.1/returns', /WEB_PRIVATE_HOSTS/],
    ['that holds a password', 'http://u:p@127.0.0.1/', /password/],
    ['that is none', 'returns', /address/],
  ])('from an address %s is refused with the reason', async (_what, url, problem) => {
    const { desk } = await aSite(page('Free.'))
    expect(await addPage(desk, { url, ...by })).toMatchObject({
      kind: 'refused',
      findings: [{ severity: 'refused', problem: expect.stringMatching(problem) }],
    })
    expect(await listPages(database, { limit: 50 })).toEqual([])
  })

  test.each([404, 500, 304])('and answers %i is refused', async (code) => {
    const { desk, url } = await aSite(status(code))
    expect(await addPage(desk, { url, ...by })).toMatchObject({ kind: 'refused' })
    expect(await listed(url)).toBeUndefined()
  })
})

describe('a page that is looked at again', () => {
  test('and changed is one new proposal; what is in force stays', async () => {
    const { url, says } = await aPageInForce(page('Free for 30 days.'))
    expect(await says(page('Free for 60 days.'))).toEqual({ ...nothing, proposed: 1 })
    expect(await says(page('Free for 60 days.'))).toEqual({ ...nothing, known: 1 })
    expect(await statesOf(url)).toEqual(['approved', 'proposed'])
    expect((await listed(url))?.versions).toMatchObject([{ number: 1 }])
  })

  test('and changed is approved neither by who brought it nor taken from under who edited it', async () => {
    const { url, says } = await aPageInForce(page('Free for 30 days.'))
    await says(page('Free for 60 days.'))
    const last = (await versionsOf(url)).at(-1)
    if (!last) throw new Error('nothing was proposed')
    expect(last).toMatchObject({ createdBy: watch.id, authors: [watch.id, writer.id] })
    const own = { versions: [{ id: last.id, digest: last.digest }], actor: writer }
    expect(await approve(database, own)).toMatchObject({ kind: 'own' })
    const content = anArticle({ id: last.articleId })
    await edit(database, { ...last, content, timezone, actor: writer })
    await says(page('Free for 90 days.'))
    expect(await statesOf(url)).toEqual(['approved', 'proposed', 'proposed'])
  })

  test('and was brought in by a second person has two who do not approve', async () => {
    const { desk, url, says } = await aPageInForce(page('Free for 30 days.'))
    const second = { kind: 'person' as const, id: 'writer-2' }
    expect(await addPage(desk, { url, ...by, actor: second })).toMatchObject({ kind: 'known' })
    await says(page('Free for 60 days.'))
    expect((await versionsOf(url)).at(-1)?.authors).toEqual([watch.id, writer.id, second.id])
  })

  test('and did not change is nothing, whether its server says so or sends it laid out anew', async () => {
    const { url, says } = await aPageInForce(page('Free.', { etag: '"1"' }))
    const asked: unknown[] = []
    const unchanged: RequestListener = (request, response) => {
      asked.push(request.headers['if-none-match'])
      status(304)(request, response)
    }
    expect(await says(unchanged)).toEqual({ ...nothing, known: 1 })
    const anew = page('<span class="new">Free.</span>', { etag: '"2"' })
    expect(await says(anew)).toEqual({ ...nothing, known: 1 })
    await says(unchanged)
    expect(asked).toEqual(['"1"', '"2"'])
    expect(await statesOf(url)).toEqual(['approved'])
  })

  test('and changes again leaves one proposal, of what it says by now', async () => {
    const { url, says } = await aPageInForce(page('Free for 30 days.'))
    for (const days of [60, 90, 60]) await says(page(`Free for ${days} days.`))
    const states = ['approved', 'rejected', 'rejected', 'proposed']
    expect(await statesOf(url)).toEqual(states)
    await says(page('Free for 30 days.'))
    expect(await statesOf(url)).toEqual([...states.slice(0, 3), 'rejected'])
  })

  test('does not bring up again what a person rejected, nor touch what one edited', async () => {
    const { url, says } = await aPageInForce(page('Free for 30 days.'))
    await says(page('Free for 60 days.'))
    const [, first] = await versionsOf(url)
    if (!first) throw new Error('nothing was proposed')
    await reject(database, { ...first, reason: 'no', actor: approver })
    await says(page('Free for 90 days.'))
    expect(await says(page('Free for 60 days.'))).toEqual({ ...nothing, known: 1 })
    await says(page('Free for 10 days.'))
    const last = (await versionsOf(url)).at(-1)
    if (!last) throw new Error('nothing was proposed')
    const content = anArticle({ id: last.articleId })
    await edit(database, { ...last, content, timezone, actor: writer })
    await says(page('Free for 5 days.'))
    const states = ['approved', 'rejected', 'rejected', 'proposed', 'proposed']
    expect(await statesOf(url)).toEqual(states)
  })

  test('keeps what people said about its articles', async () => {
    const { desk, url, says } = await aSite(page('Free for 30 days.'))
    await addPage(desk, { url, ...by })
    const [first] = await versionsOf(url)
    if (!first) throw new Error('nothing was proposed')
    const { id, digest, articleId } = first
    const own = { id: articleId, title: 'Our name for it', audience: 'agent' as const }
    const content = anArticle({ ...own, owner: 'returns', appliesWhen: { country: ['DE'] } })
    await edit(database, { id, digest, content, timezone, actor: writer })
    await approveAll(url)
    await says(page('Free for 60 days.'))
    expect((await versionsOf(url)).at(-1)).toMatchObject({
      state: 'proposed',
      audience: 'agent',
      owner: 'returns',
      content: {
        body: 'Free for 60 days.',
        appliesWhen: { country: ['DE'] },
        questions: content.kind === 'reply' ? [] : content.questions,
      },
    })
  })

  test('is not looked at any more once nothing of it is in force or waits', async () => {
    const { desk, url, says } = await aSite(page('Free.'))
    await addPage(desk, { url, ...by })
    const [version] = await versionsOf(url)
    if (!version) throw new Error('nothing was proposed')
    await reject(database, { ...version, reason: 'no', actor: approver })
    expect(await says(page('Other words.'))).toEqual(nothing)
    expect(await addPage(desk, { url, ...by })).toMatchObject({ kind: 'proposed' })
  })

  test('goes on being looked at when people wrote the article anew', async () => {
    const { url, says } = await aPageInForce(page('Free for 30 days.'))
    const [version] = await versionsOf(url)
    const content = anArticle({ id: version?.articleId ?? '' })
    const outcome = await propose(database, { content, timezone, actor: writer })
    if (outcome.kind !== 'proposed') throw new Error(outcome.kind)
    const { versionId: id } = outcome
    const { digest } = await database.prisma.articleVersion.findUniqueOrThrow({ where: { id } })
    await approve(database, { versions: [{ id, digest }], actor: approver })
    expect(await says(page('Free for 60 days.'))).toEqual({ ...nothing, proposed: 1 })
  })

  test('that cannot be read harms no other', async () => {
    const answers: Record<string, RequestListener> = {}
    const site = await aSite((request, response) =>
      (answers[request.url ?? ''] ?? status(500))(request, response),
    )
    for (const path of ['/returns', '/returns-2', '/returns-3']) {
      answers[path] = page(`Free ${path}`)
      await addPage(site.desk, { url: new URL(path, site.url).href, ...by })
    }
    answers['/returns'] = status(500)
    answers['/returns-2'] = silence
    answers['/returns-3'] = page('Other words.')
    expect(await syncPages(site.desk, watch)).toEqual({ ...nothing, refused: 2, proposed: 1 })
    const faulty = { ...site.desk, service: () => Promise.reject(new Error('a fault')) }
    expect(await syncPages(faulty, watch)).toEqual({ ...nothing, failed: 3 })
  })
})

describe('a page that vanished', () => {
  test('is listed as gone after the second time, and in force until a person retires it', async () => {
    const { url, says } = await aPageInForce(page('Free.'))
    expect(await says(status(404))).toEqual({ ...nothing, vanished: 1 })
    expect(await listed(url)).toMatchObject({ state: 'ok', inForce: 1 })
    await says(status(410))
    const gone = await listed(url)
    expect(gone).toMatchObject({ state: 'gone', inForce: 1, versions: [{ locale: 'en' }] })
    const id = gone?.versions[0]?.id ?? ''
    expect(await retire(database, { id, reason: 'gone', actor: approver })).toMatchObject({
      kind: 'retired',
    })
    expect(await listed(url)).toMatchObject({ state: 'gone', inForce: 0, versions: [] })
    expect(await says(page('Free.'))).toEqual(nothing)
  })

  test('is told in the audit log once', async () => {
    const { pageId, says } = await aPageInForce(page('Free.'))
    for (const code of [404, 404, 404]) await says(status(code))
    const acts = await database.prisma.auditEvent.findMany({
      where: { subjectKind: 'page', subjectId: pageId },
      select: { act: true },
    })
    expect(acts.map(({ act }) => act)).toEqual(['library.page_added', 'library.page_gone'])
  })

  test('is not one whose server has faults, or does not answer', async () => {
    const { url, says } = await aPageInForce(page('Free.'))
    await says(status(404))
    const { syncedAt } = (await listed(url)) ?? {}
    for (const fault of [status(500), silence, status(401)])
      expect(await says(fault)).toEqual({ ...nothing, refused: 1 })
    expect(await listed(url)).toMatchObject({ state: 'ok', syncedAt })
  })

  test.each([
    ['as it was', page('Free.'), 1],
    ['with other words', page('Free again.'), 2],
    ['to a server that remembers it', status(304), 1],
  ])('and comes back %s is there again', async (_what, answer, versions) => {
    const { url, says } = await aPageInForce((request, response) =>
      page('Free.')(request, response),
    )
    await says(status(404))
    await says(status(404))
    await says(answer)
    expect(await listed(url)).toMatchObject({ state: 'ok', inForce: 1 })
    expect(await versionsOf(url)).toHaveLength(versions)
  })

  test('for two who looked at the same moment vanished once', async () => {
    const { site, desk, pageId, url } = await aPageInForce(page('Free.'))
    let looking = 0
    let go = () => {}
    const both = new Promise<void>((resolve) => {
      go = resolve
    })
    const visitPage: typeof desk.visitPage = async (...asked) => {
      if (++looking === 2) go()
      await both
      return desk.visitPage(...asked)
    }
    site.answer = status(404)
    const looks = [1, 2].map(() =>
      lookAtPage({ ...desk, visitPage }, { id: pageId, actor: writer }),
    )
    const kinds = (await Promise.all(looks)).map((look) => look?.kind)
    expect(kinds.sort()).toEqual(['known', 'vanished'])
    expect(await listed(url)).toMatchObject({ state: 'ok' })
  })
})

describe('a table at an address', () => {
  test('is proposed row by row, and only the row that changed again', async () => {
    const rows = ['When?,Today.', 'Where?,Here.']
    const { url, says } = await aPageInForce(table(...rows))
    expect(await statesOf(url)).toEqual(['approved', 'approved'])
    expect(await says(table('When?,Tomorrow.', 'Where?,Here.'))).toMatchObject({ proposed: 1 })
    const versions = await versionsOf(url)
    expect(new Set(versions.map(({ articleId }) => articleId)).size).toBe(2)
    expect(versions.map(({ title, state }) => [title, state])).toEqual([
      ['When?', 'approved'],
      ['When?', 'proposed'],
      ['Where?', 'approved'],
    ])
  })
})

test('a page that would make another kind of what is there is refused every time, until it is mended', async () => {
  const taken = await aProposal(database)
  const own = anArticle({ kind: 'pair' })
  const file =
    (content: ArticleContent): RequestListener =>
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/markdown', etag: `"${content.id}"` })
      response.end(writeArticleFile(content))
    }
  const { says } = await aPageInForce(file(own))
  const other = file({ ...own, id: taken.content.id, body: 'Other words.' })
  expect(await says(other)).toEqual({ ...nothing, refused: 1 })
  expect(await says(other)).toEqual({ ...nothing, refused: 1 })
  expect(await says(file({ ...own, body: 'Mended.' }))).toEqual({ ...nothing, proposed: 1 })
})
