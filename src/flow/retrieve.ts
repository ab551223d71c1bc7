import { type Evidence, evidenceFrom } from '../core/evidence.ts'
import { understands } from '../core/meaning.ts'
import { asksOf } from '../core/text/asks.ts'
import type { Embedder, Hit, Index, SearchFilter } from '../ports.ts'

export type Retrieval = {
  /** What may be relied on, best first; empty when nothing speaks to what is asked. */
  evidence: Evidence<Hit>[]
  /** Everything that was looked at, with why it was or was not chosen. */
  seen: Evidence<Hit>[]
  /** Set where meaning was looked for in vain: the embedder failed, or the index was built with another. */
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

/**
 * Finds what the approved passages say to a message, and whether that is enough to rely on. Where nobody says what language the message is
 * in, it is taken to be one of those it is looked for in.
 */
export function openRetriever({ index, embedder, generation }: Ports) {
  return async function retrieve(
    text: string,
    filter: SearchFilter,
    { limit, language }: { limit: number; language?: string | undefined },
    stillInForce: StillInForce,
  ): Promise<Retrieval> {
    const said = asksOf(text)
    const asked = language === undefined ? filter.locales : [language]
    const reader = asked.some((each) => embedder && understands(embedder, each)) ? embedder : null
    const vectors = await reader?.embed(said).catch(() => null)
    const asks = said.map((ask, place) => ({ text: ask, vector: vectors?.[place] ?? null }))
    const found = await index.search({ asks, generation, filter, limit: limit * READ })
    // Before they are judged: what does not stand any more must not fold what does.
    const versions = new Set(found.hits.map((hit) => hit.passage.versionId))
    const standing = await stillInForce([...versions])
    const hits = found.hits.filter((hit) => standing.has(hit.passage.versionId))
    const nearFor = ({ passage }: Hit) =>
      reader && !found.wordsOnly && understands(reader, passage.locale) ? reader.near : null
    const seen = evidenceFrom(said, hits, nearFor)
    const evidence = seen.filter(({ verdict }) => verdict === 'evidence').slice(0, limit)
    return { evidence, seen, wordsOnly: reader !== null && found.wordsOnly }
  }
}

export type Retrieve = ReturnType<typeof openRetriever>
