import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { aDirection, anAsk, aPassageNumbered } from '../../../../bench/index-passages.ts'
import type { Index } from '../../../ports.ts'
import { aPassage, inBatches } from '../../../testing/passages.ts'
import { startQdrant } from '../../../testing/qdrant.ts'
import { indexContract } from '../contract.ts'
import { openTwin } from '../twin/twin.ts'
import { openQdrant } from './qdrant.ts'

let server: Awaited<ReturnType<typeof startQdrant>>
let count = 0
beforeAll(async () => {
  server = await startQdrant()
})
afterEach(() => {
  expect(server.breaches).toEqual([])
})
afterAll(() => server.close())

const anIndex = (timeoutMs = 5000): Index =>
  openQdrant({ url: server.url, alias: `desk-${++count}`, timeoutMs, isExact: true })

indexContract('Qdrant, on a far side that allows only what its API does', async () => anIndex())

const real = process.env.QDRANT_URL
if (real) indexContract('Qdrant at QDRANT_URL', async () => aRealIndex(real))
else console.warn('Qdrant: not verified on a server; QDRANT_URL names one')

const Collections = z.object({
  result: z.object({ collections: z.array(z.object({ name: z.string() })) }),
})

/** Its collections go with it. */
function aRealIndex(url: string): Index {
  const alias = `test-${process.pid}-${Date.now()}-${++count}`
  const index = openQdrant({ url, alias, timeoutMs: 10_000, isExact: true })
  async function close(): Promise<void> {
    const { result } = Collections.parse(await (await fetch(`${url}/collections`)).json())
    for (const { name } of result.collections)
      if (name.startsWith(`${alias}.`))
        await fetch(`${url}/collections/${name}`, { method: 'DELETE' })
  }
  return { ...index, close }
}

describe('Qdrant', () => {
  const filter = {
    at: new Date('2026-06-01T12:00:00Z'),
    locales: ['en'],
    audience: 'customer' as const,
    channelId: 'a',
  }
  const anySearch = { asks: [{ text: 'refund', vector: null }], filter, limit: 5 }

  const places = [{ place: 'the far side', open: () => anIndex() }]
  if (real) places.push({ place: 'the server at QDRANT_URL', open: () => aRealIndex(real) })
  test.each(places)(
    'on $place finds the same passages in the same order as the index in this process',
    async ({ open }) => {
      const passages = Array.from({ length: 400 }, (_, number) => aPassageNumbered(number, 48))
      const [one, other] = [open(), openTwin()]
      for (const index of [one, other])
        await index.build({ name: 'one', dimensions: 48 }, inBatches(passages))
      for (let number = 0; number < 12; number++) {
        const asks = [{ text: anAsk(number), vector: aDirection(number, 48) }]
        const [hits, wanted] = await Promise.all([
          one.search({ asks, filter, limit: 10 }),
          other.search({ asks, filter, limit: 10 }),
        ])
        expect(hits.hits.map(({ id }) => id)).toEqual(wanted.hits.map(({ id }) => id))
        expect(hits.hits.length).toBe(10)
      }
      await one.close()
    },
  )

  test('asks once for all lists of a search, each with the filter inside', async () => {
    const index = anIndex()
    await index.build({ name: 'one', dimensions: 4 }, inBatches([aPassage({ text: 'refund' })]))
    const before = server.seen.length
    const ask = { text: 'refund', vector: Float32Array.from([1, 0, 0, 0]) }
    await index.search({ asks: [ask, ask], filter, limit: 5 })
    const queries = server.seen.slice(before).filter(({ path }) => path.includes('/query/batch'))
    expect(queries).toHaveLength(1)
    const searches = JSON.parse(JSON.stringify(queries[0]?.body)).searches
    expect(searches).toHaveLength(4)
    for (const search of searches)
      expect(search.filter.must.map(({ key }: { key: string }) => key)).toEqual([
        'locale',
        'audience',
        'effectiveAt',
        'endsAt',
        'channels',
      ])
  })

  test('a passing fault is asked again, a refusal is not', async () => {
    const index = anIndex()
    await index.build({ name: 'one', dimensions: null }, inBatches([aPassage({ text: 'refund' })]))
    server.fail(503, 500)
    expect((await index.search(anySearch)).hits).toHaveLength(1)
    server.fail(403)
    await expect(index.search(anySearch)).rejects.toMatchObject({ kind: 'refused' })
    server.fail(503, 503, 503)
    await expect(index.search(anySearch)).rejects.toMatchObject({ kind: 'unreachable' })
  })

  test('a server that is not there is told from one that refuses', async () => {
    const gone = openQdrant({ url: 'http://127.0.0.1:9', alias: 'desk', timeoutMs: 500 })
    await expect(gone.check()).rejects.toMatchObject({ kind: 'unreachable' })
  })

  test('what earlier generations left behind is swept when a new one answers', async () => {
    const index = anIndex()
    const alias = `desk-${count}`
    const ours = () => server.collections().filter((name) => name.startsWith(`${alias}.`))
    for (const name of ['one', 'two', 'two'])
      await index.build({ name, dimensions: null }, inBatches([aPassage()]))
    expect(ours()).toHaveLength(1)
    expect(await index.generation()).toBe('two')
  })
})
