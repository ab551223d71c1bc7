import { type Evidence, evidenceFrom } from '../core/evidence.ts'
import { asksOf } from '../core/text/asks.ts'
import type { Embedder, Hit, Index, SearchFilter } from '../ports.ts'

export type Retrieval = {
  /** What may be relied on, best first; empty when nothing speaks to what is asked. */
  evidence: Evidence<Hit>[]
  /** Everything that was looked at, with why it was or was not chosen. */
  seen: Evidence<Hit>[]
  /** Set when the embedder failed, or the index was built with another: found by words alone. */
  wordsOnly: boolean
}

/** Of these versions, those that may be used now: an index may be a moment behind. */
export type StillInForce = (versionIds: string[]) => Promise<ReadonlySet<string>>

/** Reads deeper than it answers, because copies of the same words are folded. */
const READ = 4

type Ports = {
  index: Index
  embedder: Embedder | null
  /** What the embedder's vectors are for; another generation is searched by words. Left out: whichever answers. */
  generation?: string
}

/** Finds what the approved passages say to a message, and whether that is enough to rely on. */
export function openRetriever({ index, embedder, generation }: Ports) {
  return async function retrieve(
    text: string,
    filter: SearchFilter,
    limit: number,
    stillInForce: StillInForce,
  ): Promise<Retrieval> {
    const said = asksOf(text)
    const vectors = embedder ? await embedder.embed(said).catch(() => null) : null
    const asks = said.map((ask, place) => ({ text: ask, vector: vectors?.[place] ?? null }))
    const found = await index.search({ asks, generation, filter, limit: limit * READ })
    // Before they are judged: what does not stand any more must not fold what does.
    const versions = new Set(found.hits.map((hit) => hit.passage.versionId))
    const standing = await stillInForce([...versions])
    const hits = found.hits.filter((hit) => standing.has(hit.passage.versionId))
    const seen = evidenceFrom(said, hits, found.wordsOnly ? null : (embedder?.near ?? null))
    const evidence = seen.filter(({ verdict }) => verdict === 'evidence').slice(0, limit)
    return { evidence, seen, wordsOnly: embedder !== null && found.wordsOnly }
  }
}

export type Retrieve = ReturnType<typeof openRetriever>
