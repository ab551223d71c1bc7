import { cached } from './adapters/embedder/cached.ts'
import { openEmbedder } from './adapters/embedder/open.ts'
import { openIndex } from './adapters/index/open.ts'
import type { Config } from './config.ts'
import { type Keeper, keepIndex } from './flow/knowledge/keep-index.ts'
import { openLibrarySearch, type SearchLibrary } from './flow/knowledge/search-library.ts'
import { vectorCache } from './flow/knowledge/vectors.ts'
import { openRetriever } from './flow/retrieve.ts'
import type { Database, Log } from './ports.ts'

export type Library = Pick<Keeper, 'catchUp' | 'status'> & {
  search: SearchLibrary
  /** Throws when the index cannot be asked. */
  check(): Promise<void>
  close(): Promise<void>
}

/** What is in force, to be searched: the index and the embedder that the configuration names, kept in step. */
export async function openLibrary(
  config: Pick<Config, 'index' | 'embedder'>,
  database: Database,
  log: Log,
): Promise<Library> {
  const index = await openIndex(config.index)
  const embedder = openEmbedder(config.embedder)
  const forPassages = embedder && cached(embedder, vectorCache(database))
  const keeper = await keepIndex({ database, index, embedder: forPassages, log })
  return {
    search: openLibrarySearch(database, openRetriever({ index, embedder })),
    catchUp: keeper.catchUp,
    status: keeper.status,
    check: index.check,
    async close() {
      await keeper.close()
      await embedder?.close()
      await index.close()
    },
  }
}
