import type { Index } from '../../../ports.ts'
import { breathing } from './breathing.ts'
import { openStore, type Store } from './store.ts'

/** The index in this process: what a Qdrant would answer, computed here. It is empty at every start. */
export function openTwin(): Index & { bytes(): number } {
  let name: string | null = null
  let store: Store | undefined

  const answering = (): Store => {
    if (!store) throw new Error('the index was asked before a generation was built')
    return store
  }

  return {
    kind: 'twin',
    generation: async () => name,
    async build(generation, batches) {
      const fresh = openStore(generation.dimensions)
      for await (const batch of batches) await breathing(batch, fresh.put)
      store = fresh
      name = generation.name
    },
    async put(passages) {
      await breathing(passages, answering().put)
    },
    async remove(ids) {
      const { remove } = answering()
      for (const id of ids) remove(id)
    },
    async search(search) {
      const isOurs = search.generation === undefined || search.generation === name
      const asks = isOurs ? search.asks : search.asks.map((ask) => ({ ...ask, vector: null }))
      const hits = await answering().search({ ...search, asks })
      return { hits, wordsOnly: asks.every(({ vector }) => vector === null) }
    },
    held: async (after, limit) => answering().held(after, limit),
    check: async () => {},
    async close() {
      store = undefined
      name = null
    },
    bytes: () => store?.bytes() ?? 0,
  }
}
