import { cached } from './adapters/embedder/cached.ts'
import { openEmbedder } from './adapters/embedder/open.ts'
import { openIndex } from './adapters/index/open.ts'
import type { Config } from './config.ts'
import { generationFor } from './flow/knowledge/generation.ts'
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

type Ground = {
  config: Pick<Config, 'index' | 'embedder'>
  database: Database
  log: Log
  /** A command: what it was set up with is no wish for the index that the desk's processes share. */
  isGuest?: boolean
}

/** What is in force, to be searched: the index and the embedder that the configuration names, kept in step. */
export async function openLibrary({
  config,
  database,
  log,
  isGuest = false,
}: Ground): Promise<Library> {
  const index = await openIndex(config.index)
  const embedder = openEmbedder(config.embedder)
  const forPassages = embedder && cached(embedder, vectorCache(database))
  const keeper = await keepIndex({ database, index, embedder: forPassages, log, isGuest })
  const generation = generationFor(embedder)
  return {
    search: openLibrarySearch(database, openRetriever({ index, embedder, generation })),
    catchUp: keeper.catchUp,
    status: keeper.status,
    check: index.check,
    async close() {
      // Both at once: what the keeper is at may be an embedding that takes long, and it is done anew at the next start.
      await Promise.all([keeper.close(), embedder?.close()])
      await index.close()
    },
  }
}
