import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { z } from 'zod'
import { openTraces } from './traces.ts'

const Value = z.object({ stringValue: z.string().optional(), intValue: z.number().optional() })
const Span = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  status: z.object({ code: z.number() }).loose(),
  attributes: z.array(z.object({ key: z.string(), value: Value })),
  events: z.array(z.unknown()).default([]),
})
const Post = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: z.array(z.object({ key: z.string(), value: Value })) }),
      scopeSpans: z.array(z.object({ spans: z.array(Span) })),
    }),
  ),
})

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** A collector that takes real posts of the OpenTelemetry protocol. */
async function aCollector(answer = 200) {
  const posts: string[] = []
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      if (request.url === '/v1/traces' && request.method === 'POST')
        posts.push(Buffer.concat(chunks).toString())
      response.writeHead(answer, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const spans = () =>
    posts.flatMap((post) =>
      Post.parse(JSON.parse(post)).resourceSpans.flatMap((r) =>
        r.scopeSpans.flatMap((s) => s.spans),
      ),
    )
  return { url: `http://127.0.0.1:${port}/`, posts, spans }
}

const isLoaded = () =>
  Object.keys(createRequire(import.meta.url).cache).some((file) =>
    file.includes('@opentelemetry/sdk-trace'),
  )

test('without a collector a step is only its work, and OpenTelemetry is not loaded', async () => {
  const { step, close } = await openTraces(undefined)
  expect(await step('turn', {}, async () => 7)).toBe(7)
  await close()
  expect(isLoaded()).toBe(false)
  await (await openTraces('http://127.0.0.1:1')).close()
  expect(isLoaded()).toBe(true)
})

test('each step is a span inside the step that took it, also when turns run side by side', async () => {
  const collector = await aCollector()
  const { step, close } = await openTraces(collector.url)
  const turn = (turnId: string) =>
    step('turn', { turnId }, async () => {
      await step('begin', { turnId }, async () => {})
      await new Promise((resolve) => setTimeout(resolve, 10))
      return step('settle', { turnId, attempt: 1 }, async () => turnId)
    })
  const [one, two] = [randomUUID(), randomUUID()]
  expect(await Promise.all([turn(one), turn(two)])).toEqual([one, two])
  await close()

  const spans = collector.spans()
  const idOf = (span: z.infer<typeof Span>) =>
    span.attributes.find((a) => a.key === 'turnId')?.value.stringValue
  expect(spans).toHaveLength(6)
  for (const id of [one, two]) {
    const own = spans.filter((span) => idOf(span) === id)
    const outer = own.find((span) => span.name === 'turn')
    expect(outer?.parentSpanId).toBeUndefined()
    expect(
      own
        .filter((span) => span !== outer)
        .map((span) => [span.name, span.parentSpanId, span.traceId]),
    ).toEqual([
      ['begin', outer?.spanId, outer?.traceId],
      ['settle', outer?.spanId, outer?.traceId],
    ])
  }
  expect(new Set(spans.map((span) => span.traceId)).size).toBe(2)
  expect(collector.posts[0]).toContain('countersign')
})

test('a step that fails fails the same, and its span says so without a word of why', async () => {
  const collector = await aCollector()
  const { step, close } = await openTraces(collector.url)
  const fault = new TypeError('Maria, +4915112345678')
  await expect(
    step('send', { outboundId: randomUUID(), phone: '+4915112345678', name: 'Maria S' }, () =>
      Promise.reject(fault),
    ),
  ).rejects.toBe(fault)
  await close()
  const [span] = collector.spans()
  expect(span).toMatchObject({ name: 'send', status: { code: 2 }, events: [] })
  expect(span?.attributes.map((a) => a.key)).toEqual(['outboundId', 'error.type'])
  for (const secret of ['Maria', '49151']) expect(collector.posts.join()).not.toContain(secret)
})

test('a collector that is away, or refuses, disturbs nobody', async () => {
  const refusing = await aCollector(500)
  for (const url of ['http://127.0.0.1:1', refusing.url]) {
    const { step, close } = await openTraces(url)
    expect(await step('turn', {}, async () => 'done')).toBe('done')
    const started = Date.now()
    await close()
    expect(Date.now() - started).toBeLessThan(10_000)
  }
})
