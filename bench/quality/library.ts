import { openBundled } from '../../src/adapters/embedder/bundled.ts'
import { openTwin } from '../../src/adapters/index/twin/twin.ts'
import { passageId, passagesOf, type Wording } from '../../src/core/passages.ts'
import { embedPassages } from '../../src/flow/embed-passages.ts'
import { openRetriever } from '../../src/flow/retrieve.ts'
import type { Embedder, Hit, Index, IndexedPassage, SearchFilter } from '../../src/ports.ts'

export type Article = { id: string; wording: Wording }
export type Way = 'desk' | 'words' | 'meaning'

const FILTER: SearchFilter = {
  at: new Date('2026-06-01T00:00:00Z'),
  locales: ['en'],
  audience: 'customer',
  channelId: null,
}
/** Enough passages for the first ten articles, of which several may be of one. */
const PASSAGES = 25

/** Nothing is retired while it is measured. */
const everything = async (ids: string[]) => new Set(ids)

/** Articles as the desk keeps and finds them: cut into passages, embedded, in the index of this process. */
export async function openLibrary(articles: Article[], model: string) {
  const embedder = embedderNamed(model)
  const index = openTwin()
  const passages = articles.flatMap(passagesIn)
  await index.build(
    { name: 'bench', dimensions: embedder?.dimensions ?? null },
    batches(passages, embedder),
  )
  const desk = openRetriever({ index, embedder })
  const words = openRetriever({ index, embedder: null })
  return {
    async ranked(text: string): Promise<Record<Way, string[]>> {
      return {
        desk: articlesOf((await desk(text, FILTER, { limit: PASSAGES }, everything)).seen),
        words: articlesOf((await words(text, FILTER, { limit: PASSAGES }, everything)).seen),
        meaning: embedder ? articlesOf(await byMeaning(index, embedder, text)) : [],
      }
    },
    async close() {
      await embedder?.close()
      await index.close()
    },
  }
}

function embedderNamed(model: string): Embedder | null {
  if (model === 'none') return null
  if (model === 'default' || model === 'bundled') return openBundled()
  throw new Error(`there is no embedder "${model}": default, bundled or none`)
}

async function byMeaning(index: Index, embedder: Embedder, text: string): Promise<Hit[]> {
  const [vector = null] = await embedder.embed([text])
  const limit = 4 * PASSAGES
  return (await index.search({ asks: [{ text: '', vector }], filter: FILTER, limit })).hits
}

const passagesIn = ({ id, wording }: Article): IndexedPassage[] =>
  passagesOf(wording).map((passage) => ({
    ...passage,
    id: passageId(id, passage.key),
    versionId: id,
    articleId: id,
    kind: wording.kind,
    locale: 'en',
    audience: 'customer',
    channels: null,
    effectiveAt: new Date(0),
    endsAt: null,
    vector: null,
  }))

async function* batches(
  passages: IndexedPassage[],
  embedder: Embedder | null,
): AsyncGenerator<IndexedPassage[]> {
  const vectors = await embedPassages(passages, embedder)
  yield passages.map((passage, place) => ({ ...passage, vector: vectors[place] ?? null }))
}

const articlesOf = (hits: readonly Hit[]): string[] => [
  ...new Set(hits.map(({ passage }) => passage.articleId)),
]
