import { QdrantClient } from '@qdrant/js-client-rest'
import { byScore, DEPTH, type Found, type Fused, fuse } from '../../../core/fusion.ts'
import type { Hit, Index, IndexedPassage, Search } from '../../../ports.ts'
import { openGenerations } from './generations.ts'
import { patiently } from './patience.ts'
import { conditionsOf, Digest, MEANING, passageOf, pointOf, sparse, WORDS } from './points.ts'

export type QdrantOptions = {
  url: string
  apiKey?: string
  /** What all names begin with: several desks can share a server. */
  alias: string
  timeoutMs: number
  /** Reads every vector instead of walking the graph. */
  isExact?: boolean
}

const BATCH = 200

/** The index on a Qdrant server, shared by all processes. */
export function openQdrant(options: QdrantOptions): Index {
  const client = clientFor(options)
  const generations = openGenerations(client, options.alias)
  const reader = openReader(client, options)

  async function upsert(collection: string, passages: IndexedPassage[]): Promise<void> {
    for (let from = 0; from < passages.length; from += BATCH) {
      const points = passages.slice(from, from + BATCH).map(pointOf)
      await patiently('putting passages', () => client.upsert(collection, { points, wait: true }))
    }
  }

  return {
    kind: 'qdrant',
    async generation() {
      const collection = await generations.current()
      return collection && generations.nameOf(collection)
    },
    async build({ name, dimensions }, batches) {
      const collection = await generations.make(name, dimensions)
      try {
        for await (const batch of batches) await upsert(collection, batch)
        await generations.answerFrom(collection)
      } catch (error) {
        await generations.forget(collection).catch(() => {})
        throw error
      }
      await generations.sweep(collection)
    },
    put: (passages) => upsert(options.alias, passages),
    async remove(ids) {
      if (ids.length === 0) return
      const points = { points: ids, wait: true }
      await patiently('removing passages', () => client.delete(options.alias, points))
    },
    ...reader,
    check: async () => void (await generations.current()),
    close: async () => {},
  }
}

const clientFor = ({ url, apiKey, timeoutMs }: QdrantOptions): QdrantClient =>
  new QdrantClient({
    url,
    ...(apiKey !== undefined && { apiKey }),
    timeout: timeoutMs,
    checkCompatibility: false,
  })

function openReader(
  client: QdrantClient,
  { alias, isExact = false }: QdrantOptions,
): Pick<Index, 'search' | 'held'> {
  /** Both lists of every ask, filtered inside the query, in one request. */
  async function lists({ asks, filter }: Search): Promise<Found[]> {
    const shared = { filter: conditionsOf(filter), limit: DEPTH, params: { exact: isExact } }
    const searches = asks.flatMap(({ text, vector }) => [
      { ...shared, query: sparse(text), using: WORDS },
      ...(vector ? [{ ...shared, query: [...vector], using: MEANING }] : []),
    ])
    const answers = await patiently('searching', () => client.queryBatch(alias, { searches }))
    const legs = answers.map(({ points }) =>
      points.map(({ id, score }) => ({ id: String(id), score })).sort(byScore),
    )
    return asks.map(({ vector }) => ({
      words: legs.shift() ?? [],
      meaning: (vector && legs.shift()) ?? [],
    }))
  }

  async function shown(fused: Fused[]): Promise<Hit[]> {
    if (fused.length === 0) return []
    const wanted = { ids: fused.map(({ id }) => id), with_payload: true, with_vector: false }
    const points = await patiently('reading passages', () => client.retrieve(alias, wanted))
    const payloads = new Map(points.map(({ id, payload }) => [String(id), payload]))
    // A passage that was removed between the two requests is not there any more.
    return fused.flatMap((each) => {
      const payload = payloads.get(each.id)
      return payload ? [{ ...each, passage: passageOf(each.id, payload) }] : []
    })
  }

  return {
    search: async (search) => shown(fuse(await lists(search), search.limit)),
    async held(after, limit) {
      // Qdrant begins a page with the id it is given.
      const from = after === null ? { limit } : { limit: limit + 1, offset: after }
      const page = { ...from, with_payload: ['digest'], with_vector: false }
      const { points } = await patiently('listing passages', () => client.scroll(alias, page))
      return points
        .map(({ id, payload }) => ({ id: String(id), digest: Digest.parse(payload).digest }))
        .filter(({ id }) => id !== after)
        .slice(0, limit)
    },
  }
}
