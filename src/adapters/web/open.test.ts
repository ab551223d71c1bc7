import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import type { WebRequest } from '../../ports.ts'
import { openWeb } from './open.ts'
import type { Address } from './send.ts'

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

/** A server inside, which only configuration lets us ask. */
async function aServer(answer: RequestListener): Promise<number> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

const page = (body: string | Buffer, headers = {}): RequestListener => {
  return (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
}

const sendOn =
  (location: string, status = 302): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { location }).end()

type Asked = Partial<WebRequest> & { idleMs?: number; path?: string }

/** The desk's way out, when the server at this port is listed. */
async function ask(port: number, { idleMs = 5000, path = '/', ...request }: Asked = {}) {
  const web = openWeb({ privateHosts: [{ host: '127.0.0.1', port }], idleMs })
  return web.ask({ url: `http://127.0.0.1:${port}${path}`, accept: ['text/html'], ...request })
}

test('a page is brought with its type, charset and marks', async () => {
  const port = await aServer(page('Hello', { etag: '"1"', 'last-modified': 'today' }))
  expect(await ask(port)).toEqual({
    kind: 'answered',
    status: 200,
    url: `http://127.0.0.1:${port}/`,
    mediaType: 'text/html',
    charset: 'utf-8',
    etag: '"1"',
    lastModified: 'today',
    body: Buffer.from('Hello'),
  })
})

test('without being listed, this machine is not asked', async () => {
  let asked = 0
  const port = await aServer((_request, response) => {
    asked++
    response.end()
  })
  const privateHosts = [{ host: 'wiki.intranet', port }]
  const web = openWeb({ privateHosts, resolve: async () => [loopback] })
  const answer = await web.ask({ url: 'http://127.0.0.1/', accept: ['text/html'] })
  expect(answer).toMatchObject({ kind: 'refused', reason: expect.stringContaining('WEB_PRIVATE') })
  expect(asked).toBe(0)
})

const loopback: Address = { address: '127.0.0.1', family: 4 }
const outside: Address = { address: '192.0.2.1', family: 4 }

describe('names', () => {
  const privateHosts = (port: number) => [{ host: 'wiki.intranet', port }]

  test('are resolved once, and the connection goes where was judged', async () => {
    const port = await aServer(page('Hello'))
    const answers = [[loopback], [{ address: '127.0.0.9', family: 4 }]]
    let lookups = 0
    const resolve = async () => answers[lookups++] ?? []
    const web = openWeb({ privateHosts: privateHosts(port), resolve })
    const answer = await web.ask({ url: `http://wiki.intranet:${port}/`, accept: ['text/html'] })
    expect(answer).toMatchObject({ kind: 'answered', status: 200 })
    expect(lookups).toBe(1)
  })

  test.each([
    ['a listed name that leads to the keys of the cloud', '169.254.169.254', /keys/],
    ['a listed name that leads to an address in disguise', '::ffff:127.0.0.1', /disguise/],
  ])('%s is refused', async (_what, address, reason) => {
    const resolve = async () => [{ address, family: 4 }]
    const web = openWeb({ privateHosts: [{ host: 'wiki.intranet' }], resolve })
    const answer = await web.ask({ url: 'http://wiki.intranet/', accept: [] })
    expect(answer).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) })
  })

  test('one bad address among good ones is enough to refuse', async () => {
    const resolve = async () => [{ address: '8.8.8.8', family: 4 }, loopback]
    const answer = await openWeb({ privateHosts: [], resolve }).ask({
      url: 'https://example.com/',
      accept: [],
    })
    expect(answer).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/itself/) })
  })

  test('that nobody knows, or a name server that never answers, fail and may do later', async () => {
    const unknown = openWeb({ privateHosts: [], resolve: async () => [] })
    const url = 'https://example.com/'
    expect(await unknown.ask({ url, accept: [] })).toMatchObject({ kind: 'failed' })
    const mute = openWeb({ privateHosts: [], resolve: () => new Promise(() => {}) })
    expect(await mute.ask({ url, accept: [], timeoutMs: 50 })).toEqual({
      kind: 'failed',
      reason: 'took too long to answer',
    })
  })

  test('with an address that is reserved are refused', async () => {
    const web = openWeb({ privateHosts: [], resolve: async () => [outside] })
    expect((await web.ask({ url: 'https://example.com/', accept: [] })).kind).toBe('refused')
  })
})

describe('being sent on', () => {
  test('is followed, and told where it ended', async () => {
    const port = await aServer((request, response) => {
      if (request.url === '/new') return page('Hello')(request, response)
      sendOn('/new', 301)(request, response)
    })
    expect(await ask(port)).toMatchObject({ url: `http://127.0.0.1:${port}/new`, status: 200 })
  })

  test('ends after five times', async () => {
    let asked = 0
    const port = await aServer((request, response) => {
      sendOn(`/${++asked}`)(request, response)
    })
    expect(await ask(port)).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(/more than 5 times/),
    })
    expect(asked).toBe(6)
  })

  test.each([
    ['http://169.254.169.254/latest/meta-data/', /keys of this machine/],
    ['http://10.0.0.1/', /a private network/],
    ['http://2130706433/', /unusual way/],
    ['//0x7f000001/', /unusual way/],
    ['http://[::1]/', /this machine itself/],
    ['http://u:p@example.com/', /password/],
    ['file:///etc/passwd', /must begin with/],
    ['http://127.0.0.1:22/', /port 22/],
  ])('to %s is refused', async (location, reason) => {
    const port = await aServer(sendOn(location))
    expect(await ask(port)).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) })
  })

  test('shows no header of ours at another door', async () => {
    const seen: (string | undefined)[] = []
    const see: RequestListener = (request, response) => {
      seen.push(request.headers.authorization)
      page('Hello')(request, response)
    }
    const second = await aServer(see)
    const first = await aServer((request, response) => {
      seen.push(request.headers.authorization)
      sendOn(`http://127.0.0.1:${second}/`)(request, response)
    })
    const privateHosts = [first, second].map((port) => ({ host: '127.0.0.1', port }))
    const headers = { authorization: 'Bearer key' }
    const url = `http://127.0.0.1:${first}/`
    await openWeb({ privateHosts }).ask({ url, accept: ['text/html'], headers })
    expect(seen).toEqual(['Bearer key', undefined])
  })

  test('is no way for what is posted', async () => {
    let asked = 0
    const port = await aServer((request, response) => {
      asked++
      sendOn('/other', 307)(request, response)
    })
    const answer = await ask(port, { method: 'POST', body: '{}' })
    expect(answer).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/sends us on/) })
    expect(asked).toBe(1)
  })
})

describe('what comes', () => {
  test('is posted and answered with its body', async () => {
    const port = await aServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk) => chunks.push(chunk))
      request.on('end', () => page(`${request.method} ${Buffer.concat(chunks)}`)(request, response))
    })
    const answer = await ask(port, { method: 'POST', body: '{"é":1}' })
    expect(answer).toMatchObject({ body: Buffer.from('POST {"é":1}') })
  })

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('in %s is unpacked', async (encoding, pack) => {
    const port = await aServer(page(pack('Hello'), { 'content-encoding': encoding }))
    expect(await ask(port)).toMatchObject({ body: Buffer.from('Hello') })
  })

  test('is counted unpacked: a small answer that unfolds is refused', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000))
    expect(bomb.length).toBeLessThan(25_000)
    const port = await aServer(page(bomb, { 'content-encoding': 'gzip' }))
    expect(await ask(port, { maxBytes: 100_000 })).toMatchObject({
      reason: expect.stringMatching(/bigger than 100000/),
    })
  })

  test('without an end is refused at the limit', async () => {
    const port = await aServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const timer = setInterval(() => response.write('x'.repeat(10_000)), 1)
      response.on('close', () => clearInterval(timer))
    })
    expect(await ask(port, { maxBytes: 100_000 })).toMatchObject({ kind: 'refused' })
  })

  test.each([
    ['of another type', page('%PDF-', { 'content-type': 'application/pdf' }), /application\/pdf/],
    ['of no type', page('Hello', { 'content-type': '' }), /does not tell/],
    ['packed strangely', page('x', { 'content-encoding': 'zstd' }), /gzip, br, deflate/],
    ['packed twice', page('x', { 'content-encoding': 'gzip, gzip' }), /gzip, br, deflate/],
  ])('%s is refused', async (_what, answer, reason) => {
    const port = await aServer(answer)
    expect(await ask(port)).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) })
  })

  test('packed wrongly, or broken off, fails', async () => {
    const wrong = await aServer(page('no gzip at all', { 'content-encoding': 'gzip' }))
    expect(await ask(wrong)).toMatchObject({ kind: 'failed' })
    const broken = await aServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 100 })
      response.write('half')
      setTimeout(() => response.destroy(), 20)
    })
    expect(await ask(broken)).toMatchObject({ kind: 'failed' })
  })

  test.each([304, 404, 410, 500])('with status %i has no body', async (status) => {
    const port = await aServer((_request, response) => response.writeHead(status).end())
    expect(await ask(port)).toMatchObject({ kind: 'answered', status, body: Buffer.alloc(0) })
  })
})

describe('time', () => {
  test('runs out for a server that says nothing', async () => {
    const port = await aServer(() => {})
    expect(await ask(port, { idleMs: 50 })).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/ETIMEDOUT/),
    })
  })

  test('runs out for one that stops in the middle', async () => {
    const port = await aServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.write('half')
    })
    expect(await ask(port, { idleMs: 50 })).toMatchObject({ kind: 'failed' })
  })

  test('runs out for one that drips for ever', async () => {
    const port = await aServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const timer = setInterval(() => response.write('x'), 10)
      response.on('close', () => clearInterval(timer))
    })
    expect(await ask(port, { timeoutMs: 200 })).toEqual({
      kind: 'failed',
      reason: 'took too long to answer',
    })
  })

  test('ends when whoever asked loses interest, and only that is thrown', async () => {
    const port = await aServer(() => {})
    const stop = new AbortController()
    const asking = ask(port, { signal: stop.signal })
    setTimeout(() => stop.abort(new Error('enough')), 20)
    await expect(asking).rejects.toThrow('enough')
  })
})

test('nobody at the other end fails', async () => {
  const port = await aServer(() => {})
  closers.splice(0).forEach((close) => {
    close()
  })
  expect(await ask(port)).toEqual({
    kind: 'failed',
    reason: 'could not be reached (ECONNREFUSED)',
  })
})
