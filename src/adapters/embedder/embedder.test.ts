import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Embedder, VectorCache } from '../../ports.ts'
import { closedAfterEach } from '../../testing/closed-after-each.ts'
import { openBundled } from './bundled.ts'
import { cached } from './cached.ts'
import { openOpenAi } from './openai.ts'

const product = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)

const closers = closedAfterEach()

describe('the bundled embedder', () => {
  test('what means alike points alike, in the order that was given', async () => {
    const embedder = openBundled()
    closers.push(embedder.close)
    const [remove, empty, erase, weather] = await embedder.embed([
      'How do I delete my account?',
      '  ',
      'remove my profile',
      'Will it rain tomorrow?',
    ])
    if (!remove || !empty || !erase || !weather) throw new Error('a vector is missing')
    expect(product(remove, remove)).toBeCloseTo(1, 4)
    expect(product(remove, erase)).toBeGreaterThan(0.5)
    expect(product(remove, weather)).toBeLessThan(0.3)
    expect(empty.every((value) => value === 0)).toBe(true)
  })

  test('the event loop goes on while it computes, and a question overtakes a rebuild', async () => {
    const embedder = openBundled()
    closers.push(embedder.close)
    await embedder.embed(['warm'])
    let ticks = 0
    const ticking = setInterval(() => ticks++, 5)
    const ended: string[] = []
    const rebuild = embedder
      .embed(Array.from({ length: 200 }, (_, number) => `how do I return article ${number}`))
      .then(() => ended.push('rebuild'))
    await embedder.embed(['where is my order']).then(() => ended.push('question'))
    await rebuild
    clearInterval(ticking)
    expect(ended).toEqual(['question', 'rebuild'])
    expect(ticks).toBeGreaterThan(10)
  })

  test('closing waits for nothing that is being computed, and whoever waits is told', async () => {
    const embedder = openBundled()
    const long = Array.from({ length: 4000 }, (_, number) => `how do I return article ${number}`)
    const told = expect(embedder.embed(long)).rejects.toThrow('could not embed')
    await setTimeout(300)
    const began = performance.now()
    await embedder.close()
    await told
    expect(performance.now() - began).toBeLessThan(5000)
    await expect(embedder.embed(['later'])).rejects.toThrow('could not embed')
  })
})

type Asked = { input: string[]; model: string; dimensions: number }

/** A server that speaks as OpenAI does; each answer to give is a function of what was asked. */
async function aServer(...answers: ((asked: Asked) => { status: number; body?: unknown })[]) {
  const seen: Asked[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const asked: Asked = JSON.parse(body)
    seen.push(asked)
    const next = answers.length > 1 ? answers.shift() : answers[0]
    const { status, body: said } = next?.(asked) ?? { status: 500 }
    response.writeHead(status, { 'content-type': 'application/json', 'retry-after': '0' })
    response.end(JSON.stringify(said ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(async () => {
    server.closeAllConnections()
    await new Promise<void>((resolve) => void server.close(() => resolve()))
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  const options = { url, model: 'small', dimensions: 2, near: 0.5, timeoutMs: 20_000 }
  return { seen, embedder: openOpenAi(options) }
}

/** The embedding of a text of n letters is [n, 0]; they come in reverse order, as they may. */
const embedded = ({ input }: Asked) => ({
  status: 200,
  body: { data: input.map((text, index) => ({ index, embedding: [text.length, 0] })).reverse() },
})

describe('an embedder that speaks as OpenAI does', () => {
  test('vectors come in the order of the texts and have length 1', async () => {
    const { embedder, seen } = await aServer(embedded)
    const vectors = await embedder.embed(['three', '', 'a'])
    expect(vectors.map((vector) => [...vector])).toEqual([
      [1, 0],
      [0, 0],
      [1, 0],
    ])
    expect(seen).toHaveLength(1)
    expect(seen[0]?.input).toEqual(['a', 'three'])
  })

  test('many texts are asked in batches', async () => {
    const { embedder, seen } = await aServer(embedded)
    await embedder.embed(Array.from({ length: 150 }, (_, number) => `text ${number}`))
    expect(seen.map(({ input }) => input.length)).toEqual([64, 64, 22])
  })

  test('a passing fault is asked again, a refusal is not', async () => {
    const busy = await aServer(
      () => ({ status: 429 }),
      () => ({ status: 500 }),
      embedded,
    )
    expect(await busy.embedder.embed(['a'])).toHaveLength(1)
    expect(busy.seen).toHaveLength(3)
    const refusing = await aServer(() => ({ status: 401 }))
    await expect(refusing.embedder.embed(['a'])).rejects.toThrow('status 401')
    expect(refusing.seen).toHaveLength(1)
  })

  test('vectors of another size are refused with what to do', async () => {
    const { embedder } = await aServer(({ input }) => ({
      status: 200,
      body: { data: input.map((_, index) => ({ index, embedding: [1, 2, 3] })) },
    }))
    await expect(embedder.embed(['a'])).rejects.toThrow('gives 3 dimensions and is set up for 2')
  })
})

test('a text that was embedded before is not embedded again', async () => {
  const kept = new Map<string, Float32Array>()
  const cache: VectorCache = {
    get: async (hashes) =>
      new Map(
        hashes.flatMap((hash) =>
          kept.has(hash) ? [[hash, kept.get(hash) as Float32Array] as const] : [],
        ),
      ),
    put: async (vectors) => {
      for (const { hash, vector } of vectors) kept.set(hash, vector)
    },
  }
  const { embedder, seen } = await aServer(embedded)
  const once: Embedder = cached(embedder, cache)
  await once.embed(['one', 'two', 'one'])
  await once.embed(['two', 'three'])
  expect(seen.flatMap(({ input }) => input).sort()).toEqual(['one', 'three', 'two'])
  const other = cached({ ...embedder, model: 'another' }, cache)
  await other.embed(['one'])
  expect(seen).toHaveLength(3)
})
