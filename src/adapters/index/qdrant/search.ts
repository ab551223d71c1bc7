import type { QdrantClient } from '@qdrant/js-client-rest'
import { byScore, DEPTH, type Found, type Fused, fuse } from '../../../core/fusion.ts'
import type { Hit, Search, SearchOutcome } from '../../../ports.ts'
import type { QdrantOptions } from './client.ts'
import type { Generations } from './generations.ts'
import { isRefused, patiently } from './patience.ts'
import { conditionsOf, meaningOf, passageOf, sparse, WORDS } from './points.ts'

type Far = QdrantOptions & { client: QdrantClient; generations: Generations }

/** Both lists of everything that is asked in one request, fused here, and then the passages themselves. */
export const openSearch = (far: Far) =>
  async function search(asked: Search): Promise<SearchOutcome> {
    const { lists, wordsOnly } = await found(far, asked)
    return { hits: await shown(far, fuse(lists, asked.limit)), wordsOnly }
  }

/** Vectors of another model are never compared: each generation names its own, and Qdrant refuses a name it does not have. */
async function found(far: Far, search: Search): Promise<{ lists: Found[]; wordsOnly: boolean }> {
  const { generations } = far
  const answering = generations.nameOf(await generations.answering())
  const { generation = answering } = search
  const hasVectors = search.asks.some(({ vector }) => vector !== null)
  if (hasVectors && generation === answering) {
    try {
      return { lists: await listsOf(far, search, generation), wordsOnly: false }
    } catch (error) {
      const isAnother = isRefused(error) && (await generations.generation()) !== generation
      if (!isAnother) throw error
    }
  }
  const asks = search.asks.map((ask) => ({ ...ask, vector: null }))
  return { lists: await listsOf(far, { ...search, asks }, generation), wordsOnly: true }
}

async function listsOf(
  { client, alias, timeoutMs, isExact = false }: Far,
  { asks, filter }: Search,
  generation: string,
): Promise<Found[]> {
  const shared = { filter: conditionsOf(filter), limit: DEPTH, params: { exact: isExact } }
  const wanted = asks.map(({ text, vector }) => ({ words: sparse(text), vector }))
  const searches = wanted.flatMap(({ words, vector }) => [
    // What has no words is in no list, and a list of none is no question to Qdrant.
    ...(words.indices.length > 0 ? [{ ...shared, query: words, using: WORDS }] : []),
    ...(vector ? [{ ...shared, query: [...vector], using: meaningOf(generation) }] : []),
  ])
  if (searches.length === 0) return []
  // A search that took all its time has none for a second try.
  const answers = await patiently(
    'searching',
    () => client.queryBatch(alias, { searches }),
    timeoutMs,
  )
  const legs = answers.map(({ points }) =>
    points.map(({ id, score }) => ({ id: String(id), score })).sort(byScore),
  )
  return wanted.map(({ words, vector }) => ({
    words: (words.indices.length > 0 && legs.shift()) || [],
    meaning: (vector && legs.shift()) || [],
  }))
}

async function shown({ client, alias, timeoutMs }: Far, fused: Fused[]): Promise<Hit[]> {
  if (fused.length === 0) return []
  const wanted = { ids: fused.map(({ id }) => id), with_payload: true, with_vector: false }
  const read = () => client.retrieve(alias, wanted)
  const points = await patiently('reading passages', read, timeoutMs)
  const payloads = new Map(points.map(({ id, payload }) => [String(id), payload]))
  // A passage that was removed between the two requests is not there any more.
  return fused.flatMap((each) => {
    const payload = payloads.get(each.id)
    return payload ? [{ ...each, passage: passageOf(each.id, payload) }] : []
  })
}
