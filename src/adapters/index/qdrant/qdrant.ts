import type { QdrantClient } from '@qdrant/js-client-rest'
import type { Index, IndexedPassage } from '../../../ports.ts'
import { batchesOf } from './batches.ts'
import { clientFor, type QdrantOptions } from './client.ts'
import { openGenerations } from './generations.ts'
import { patiently } from './patience.ts'
import { Digest, pointOf } from './points.ts'
import { openSearch } from './search.ts'

/** The index on a Qdrant server, shared by all processes. */
export function openQdrant(options: QdrantOptions): Index {
  const client = clientFor(options)
  const generations = openGenerations(client, options.alias)
  const { answering } = generations

  async function upsert(collection: string, passages: IndexedPassage[]): Promise<void> {
    const generation = generations.nameOf(collection)
    const points = passages.map((passage) => pointOf(passage, generation))
    for (const batch of batchesOf(points))
      await patiently('putting passages', () =>
        client.upsert(collection, { points: batch, wait: true }),
      )
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
    // By its own name: the alias may lead to a generation of another process by now, with other vectors.
    put: async (passages) => upsert(await answering(), passages),
    async remove(ids) {
      if (ids.length === 0) return
      const collection = await answering()
      const points = { points: ids, wait: true }
      await patiently('removing passages', () => client.delete(collection, points))
    },
    search: openSearch({ ...options, client, generations }),
    held: async (after, limit) => heldIn(client, await answering(), after, limit),
    check: async () => void (await generations.current()),
    close: async () => {},
  }
}

async function heldIn(
  client: QdrantClient,
  collection: string,
  after: string | null,
  limit: number,
) {
  // Qdrant begins a page with the id it is given.
  const from = after === null ? { limit } : { limit: limit + 1, offset: after }
  const page = { ...from, with_payload: ['digest'], with_vector: false }
  const { points } = await patiently('listing passages', () => client.scroll(collection, page))
  return points
    .map(({ id, payload }) => ({ id: String(id), digest: Digest.parse(payload).digest }))
    .filter(({ id }) => id !== after)
    .slice(0, limit)
}
