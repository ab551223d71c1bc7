import { digestOf } from '../../core/drift.ts'
import type { Database, Embedder, Index, IndexedPassage } from '../../ports.ts'
import { embedPassages } from '../embed-passages.ts'
import { reconcileIndex, type Wanted } from '../reconcile-index.ts'
import { generationFor, mayBuildNow } from './generation.ts'
import { allPassagesToIndex, passagesToIndex, type WantedPassage } from './indexed-passages.ts'

export type MendPorts = {
  database: Database
  index: Index
  embedder: Embedder | null
  /** A command that passes by: of an index that processes share it decides nothing. */
  isGuest?: boolean
}

const PAGE = 500
/** How many are embedded between two looks at whether to go on. */
const EMBEDDED_AT_ONCE = 32

/** How many passages were put right. */
export type Mended = { built: number; put: number; removed: number }

/** Null when another generation answers, or none, and this process is not the one to build or not now. */
export async function mendIndex(
  ports: MendPorts,
  mayBuild: boolean,
  isClosed: () => boolean,
): Promise<Mended | null> {
  const { database, index, embedder, isGuest = false } = ports
  const embed = (passages: WantedPassage[]) => withVectors(passages, embedder, isClosed)
  const name = generationFor(embedder)
  const isWanted = async () =>
    index.kind === 'twin' || (!isGuest && (await mayBuildNow(database, name)))
  let built = 0
  async function* batches(): AsyncGenerator<IndexedPassage[]> {
    for await (const page of allPassagesToIndex(database, PAGE)) {
      built += page.length
      yield await embed(page)
      // Somebody who started meanwhile wants another one: they need not wait for this one to be whole.
      if (!(await isWanted())) throw new Error('another generation of the index is wanted by now')
    }
  }
  const mayBuildIt = (await isWanted()) && mayBuild
  const isBuilt = (await index.generation()) === name
  if (!isBuilt && !mayBuildIt) return null
  if (!isBuilt) await index.build({ name, dimensions: embedder?.dimensions ?? null }, batches())
  // After a build, what was published meanwhile.
  return { built, ...(await reconcileIndex(index, wantedOf(database, embed), PAGE)) }
}

/** What should be there, remembered for a page so that what is missing need not be read again. */
function wantedOf(
  database: Database,
  embed: (passages: WantedPassage[]) => Promise<IndexedPassage[]>,
): Wanted {
  let shown = new Map<string, WantedPassage>()
  return {
    async page(after, limit) {
      const page = await passagesToIndex(database, after, limit)
      shown = new Map(page.map((passage) => [passage.id, passage]))
      return page.map((passage) => ({ id: passage.id, digest: digestOf(passage) }))
    },
    load: (ids) => embed(ids.flatMap((id) => shown.get(id) ?? [])),
  }
}

/** A passage that the embedder refuses stands there without a vector; an embedder that gives none to any of them is away. */
async function embedSome(passages: WantedPassage[], embedder: Embedder | null) {
  const withOwn = (vectors: (Float32Array | null)[]): IndexedPassage[] =>
    passages.map((passage, place) => ({ ...passage, vector: vectors[place] ?? null }))
  try {
    return withOwn(await embedPassages(passages, embedder))
  } catch (error) {
    const alone: (Float32Array | null)[] = []
    for (const passage of passages) {
      const [vector = null] = await embedPassages([passage], embedder).catch(() => [])
      alone.push(vector)
    }
    if (alone.every((vector) => vector === null)) throw error
    return withOwn(alone)
  }
}

async function withVectors(
  passages: WantedPassage[],
  embedder: Embedder | null,
  isClosed: () => boolean,
): Promise<IndexedPassage[]> {
  const whole: IndexedPassage[] = []
  for (let from = 0; from < passages.length; from += EMBEDDED_AT_ONCE) {
    const some = passages.slice(from, from + EMBEDDED_AT_ONCE)
    whole.push(...(await embedSome(some, embedder)))
    // Closing cuts the embedder off too: what it did not embed then must not stand there without.
    if (isClosed()) throw new Error('the index was closed while it was filled')
  }
  return whole
}
