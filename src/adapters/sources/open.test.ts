import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { type KnownPage, resync } from '../../core/resync.ts'
import { openWeb } from '../web/open.ts'
import { openSources } from './open.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

/** A site inside that was listed, and readers that may visit it. */
async function aSite(answer: RequestListener) {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const sources = openSources(openWeb({ privateHosts: [{ host: '127.0.0.1', port }] }))
  closers.push(sources.close)
  return { sources, url: `http://127.0.0.1:${port}/help/returns` }
}

const page = (words: string, headers = {}): RequestListener => {
  const html = `<!doctype html><html lang="en"><head><title>Returns</title></head><body><h1>Returns</h1><p>${words}</p></body></html>`
  return (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(html)
}

const status =
  (code: number): RequestListener =>
  (_request, response) =>
    response.writeHead(code).end()

describe('a page', () => {
  test('is fetched and read, with the address where it was found', async () => {
    const { sources, url } = await aSite((request, response) => {
      if (request.url === '/moved') return page('Free.', { etag: '"1"' })(request, response)
      response.writeHead(301, { location: '/moved' }).end()
    })
    const visit = await sources.visit(url)
    expect(visit).toMatchObject({
      kind: 'read',
      etag: '"1"',
      hash: expect.stringMatching(/^[\da-f]{64}$/),
      reading: {
        findings: [],
        proposals: [
          {
            title: 'Returns',
            body: 'Free.',
            locale: 'en',
            source: { kind: 'url', name: url, url: url.replace('/help/returns', '/moved') },
          },
        ],
      },
    })
  })

  test('that did not change is not sent again', async () => {
    const asked: (string | undefined)[] = []
    const { sources, url } = await aSite((request, response) => {
      asked.push(request.headers['if-none-match'], request.headers['if-modified-since'])
      status(304)(request, response)
    })
    const known = { etag: '"1"', lastModified: 'Sat, 21 Nov 2026 10:00:00 GMT' }
    expect(await sources.visit(url, known)).toEqual({ kind: 'unchanged' })
    expect(asked).toEqual(Object.values(known))
  })

  test.each([404, 410])('that answers %i is gone', async (code) => {
    const { sources, url } = await aSite(status(code))
    expect(await sources.visit(url)).toMatchObject({
      kind: 'gone',
      reading: { proposals: [], findings: [{ file: url, severity: 'refused' }] },
    })
  })

  test.each<[string, RequestListener]>([
    ['has a fault', status(500)],
    ['wants somebody to sign in', status(401)],
    ['is of a kind that nobody reads', page('x', { 'content-type': 'video/mp4' })],
    [
      'holds no words',
      (_request, response) => response.setHeader('content-type', 'text/html').end('<p>'),
    ],
  ])('that %s says nothing about what is known of it', async (_what, answer) => {
    const { sources, url } = await aSite(answer)
    expect(await sources.visit(url)).toMatchObject({
      kind: 'failed',
      reading: { proposals: [], findings: [{ severity: 'refused' }] },
    })
  })

  test('that changes and then vanishes is proposed anew and then for retirement', async () => {
    let answer = page('Free for 30 days.')
    const { sources, url } = await aSite((request, response) => answer(request, response))
    const first = await sources.visit(url)
    if (first.kind !== 'read') throw new Error('the page was not read')
    let known: KnownPage = { hash: first.hash, timesGone: 0 }
    const kinds: string[] = []
    for (const next of [
      page('Free for 30 days.'),
      page('Free for 60 days.'),
      status(500),
      status(404),
      status(503),
      status(404),
    ]) {
      answer = next
      const outcome = resync(known, await sources.visit(url, known))
      known = outcome.known
      kinds.push(outcome.kind)
    }
    expect(kinds).toEqual([
      'nothing',
      'propose version',
      'nothing',
      'nothing',
      'nothing',
      'propose retirement',
    ])
  })

  test('inside that nobody listed is not asked', async () => {
    const { url } = await aSite(page('Free.'))
    const sources = openSources(openWeb({ privateHosts: [] }))
    closers.push(sources.close)
    const address = url.replace(/:\d+/, '')
    expect(await sources.visit(address)).toMatchObject({
      kind: 'failed',
      reading: { findings: [{ problem: expect.stringContaining('WEB_PRIVATE_HOSTS') }] },
    })
  })
})

describe('a batch', () => {
  const aFile = (name: string, content: string | Buffer) => ({ name, bytes: Buffer.from(content) })
  const files = [
    aFile('a.md', '# A\n\nOne.'),
    aFile('b.pdf', 'no PDF'),
    aFile('../c.md', 'Three.'),
    aFile('d.csv', 'question,answer\nWhen?,Now.\n,lost\n'),
    aFile('e.txt', 'Five.'),
  ]

  test('is read file by file, and a bad one harms no other', async () => {
    const { sources } = await aSite(status(404))
    const told: [string, number, (number | undefined)[]][] = []
    for (const file of files) {
      const { proposals, findings } = await sources.read(file)
      told.push([file.name, proposals.length, findings.map(({ line }) => line)])
    }
    expect(told).toEqual([
      ['a.md', 1, []],
      ['b.pdf', 0, [undefined]],
      ['../c.md', 0, [undefined]],
      ['d.csv', 1, [3]],
      ['e.txt', 1, []],
    ])
  })

  test('ends when it is stopped, between two files and within one', async () => {
    const { sources } = await aSite(status(404))
    const stop = new AbortController()
    const [first, second] = files.map((file) => sources.read(file, stop.signal))
    await first
    stop.abort(new Error('enough'))
    await expect(second).rejects.toThrow('enough')
  })
})
