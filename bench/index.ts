import { openTwin } from '../src/adapters/index/twin/twin.ts'
import type { IndexedPassage, Search } from '../src/ports.ts'
import { type Figure, percentile, shown, table } from './figures.ts'
import { aDirection, anAsk, aPassageNumbered } from './index-passages.ts'
import { numbersFrom } from './options.ts'

const SIZES = [1000, 20_000, 100_000]
const MOST_P50_MS: Record<number, number> = { 20000: 2, 100000: 15 }
const BATCH = 500

type Round = {
  passages: number
  found: number
  buildSeconds: number
  megabytes: number
  times: number[]
  putMs: number
}

/** The index in this process: how long it takes to build, what it costs to keep, how soon it answers. */
export async function index(args: string[]): Promise<Figure[]> {
  const { searches, dimensions } = numbersFrom(args, { searches: 300, dimensions: 512 })
  const rounds: Round[] = []
  for (const passages of SIZES) rounds.push(await measured(passages, dimensions, searches))
  console.log(`${drawn(rounds)}\n`)
  return rounds.flatMap(figuresOf)
}

async function measured(passages: number, dimensions: number, searches: number): Promise<Round> {
  const before = memory()
  const twin = openTwin()
  const began = performance.now()
  await twin.build({ name: 'bench', dimensions }, batches(passages, dimensions))
  const buildSeconds = (performance.now() - began) / 1000
  const megabytes = memory() - before
  const times: number[] = []
  let found = 0
  for (let number = -20; number < searches; number++) {
    const search = aSearch(number, dimensions)
    const start = performance.now()
    const { hits } = await twin.search(search)
    if (number < 0) continue
    times.push(performance.now() - start)
    found += hits.length
  }
  const start = performance.now()
  for (let number = 0; number < 100; number++)
    await twin.put([aPassageNumbered(number * 7, dimensions)])
  const putMs = (performance.now() - start) / 100
  await twin.close()
  return { passages, found, buildSeconds, megabytes, times, putMs }
}

async function* batches(passages: number, dimensions: number): AsyncGenerator<IndexedPassage[]> {
  for (let from = 0; from < passages; from += BATCH)
    yield Array.from({ length: Math.min(BATCH, passages - from) }, (_, at) =>
      aPassageNumbered(from + at, dimensions),
    )
}

/** Half of all passages may be found: one language of two, those in force, every channel. */
const aSearch = (number: number, dimensions: number): Search => ({
  asks: [{ text: anAsk(number), vector: aDirection(number + 20, dimensions) }],
  filter: {
    at: new Date('2026-06-01T12:00:00Z'),
    locales: ['en'],
    audience: 'customer',
    channelId: 'a',
  },
  limit: 10,
})

function memory(): number {
  globalThis.gc?.()
  const { rss } = process.memoryUsage()
  return rss / 1e6
}

const drawn = (rounds: Round[]): string =>
  table([
    ['passages', 'build s', 'memory MB', 'p50 ms', 'p95 ms', 'most ms', 'put ms'],
    ...rounds.map(({ passages, buildSeconds, megabytes, times, putMs }) => [
      String(passages),
      ...[buildSeconds, megabytes, percentile(times, 0.5), percentile(times, 0.95)].map(shown),
      ...[Math.max(...times), putMs].map(shown),
    ]),
  ])

function figuresOf({ passages, buildSeconds, megabytes, times }: Round): Figure[] {
  const set = `index ${passages}`
  const ceiling = MOST_P50_MS[passages]
  return [
    { set, metric: 'build, s', value: buildSeconds, rows: passages },
    { set, metric: 'memory, MB', value: megabytes, rows: passages },
    {
      set,
      metric: 'search p50, ms',
      value: percentile(times, 0.5),
      rows: times.length,
      ...(ceiling !== undefined && { ceiling }),
    },
    { set, metric: 'search p95, ms', value: percentile(times, 0.95), rows: times.length },
  ]
}
