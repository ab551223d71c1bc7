import { createHash } from 'node:crypto'
import { digestOf } from '../../core/drift.ts'
import type { Database, Embedder, Index, IndexedPassage, Log } from '../../ports.ts'
import { embedPassages } from '../embed-passages.ts'
import { reconcileIndex, type Wanted } from '../reconcile-index.ts'
import { allPassagesToIndex, passagesToIndex, type WantedPassage } from './indexed-passages.ts'

export type Keeper = {
  /**
   * Resolves when the index holds what the database held when this was called, or when that failed for now. Builds a
   * generation where need be, unless told not to: of an index that processes share, one process at a time may build.
   */
  catchUp(mayBuild?: boolean): Promise<void>
  status(): IndexStatus
  close(): Promise<void>
}

export type IndexStatus = {
  state: 'never built' | 'catching up' | 'in step' | 'behind'
  /** What was put right the last time, each by number. */
  last: { built: number; put: number; removed: number } | null
}

type Ports = { database: Database; index: Index; embedder: Embedder | null; log: Log }

/** Counts up when passages are cut, spelled or embedded in another way: the index is then built anew beside the old one. */
const EDITION = 1
const PAGE = 500
const LOOK_AGAIN_MS = 60_000

/** Models are called anything; a name that every index takes still tells them apart. */
export function generationFor(embedder: Embedder | null): string {
  const model = embedder?.model ?? 'words'
  const mark = createHash('sha256').update(model).digest('hex').slice(0, 8)
  return `edition-${EDITION}-${model.replaceAll(/[^A-Za-z0-9_-]+/g, '_').slice(0, 60)}-${mark}`
}

/**
 * Keeps the index in step with the database, which is the truth: compares the two, and mends what differs. It looks when
 * a hint says that something changed and every minute besides, so whatever was lost or went wrong heals by itself.
 */
export async function keepIndex(ports: Ports, lookAgainMs = LOOK_AGAIN_MS): Promise<Keeper> {
  const { database, index, log } = ports
  const status: IndexStatus = { state: 'never built', last: null }
  let underWay: Promise<void> | undefined
  let isAskedAgain = false
  let mayBuild = false
  let isClosed = false

  async function work(): Promise<void> {
    do {
      const build = mayBuild || index.kind === 'twin'
      isAskedAgain = mayBuild = false
      status.state = status.last === null ? 'never built' : 'catching up'
      try {
        const mended = await mend(ports, build, () => isClosed)
        status.last = mended ?? status.last
        status.state = mended ? 'in step' : await standing(index, status)
      } catch (error) {
        status.state = await standing(index, status)
        if (!isClosed) log.warn({ error }, 'the index could not be brought up to date; tried again')
      }
    } while (isAskedAgain && !isClosed)
    underWay = undefined
  }

  function look(): Promise<void> {
    if (underWay) isAskedAgain = true
    underWay ??= work()
    return underWay
  }

  function catchUp(isOurs = true): Promise<void> {
    mayBuild ||= isOurs
    return look()
  }

  const onHint = (payload: string) => payload.includes('"knowledge"') && void look()
  const unlisten = await database.listen(onHint, look)
  const timer = setInterval(look, lookAgainMs).unref()
  return {
    catchUp,
    status: () => ({ ...status }),
    async close() {
      isClosed = true
      clearInterval(timer)
      await unlisten()
      await underWay
    },
  }
}

/** Whether anything answers while this process could not bring it up to date; what cannot be asked is as it was. */
async function standing(index: Index, { last }: IndexStatus): Promise<IndexStatus['state']> {
  const generation = await index.generation().catch(() => last)
  return generation === null ? 'never built' : 'behind'
}

/** How many are embedded between two looks at whether to go on. */
const EMBEDDED_AT_ONCE = 32

type Mended = NonNullable<IndexStatus['last']>

/** Null when another generation answers, or none, and this process is not the one to build. */
async function mend(
  ports: Ports,
  mayBuild: boolean,
  isClosed: () => boolean,
): Promise<Mended | null> {
  const { database, index, embedder } = ports
  const embed = (passages: WantedPassage[]) => withVectors(passages, embedder, isClosed)
  const name = generationFor(embedder)
  let built = 0
  async function* batches(): AsyncGenerator<IndexedPassage[]> {
    for await (const page of allPassagesToIndex(database, PAGE)) {
      built += page.length
      yield await embed(page)
    }
  }
  const isBuilt = (await index.generation()) === name
  if (!isBuilt && !mayBuild) return null
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

/** A passage that the embedder refuses is found by its words; an embedder that refuses them all is away. */
async function embedSome(passages: WantedPassage[], embedder: Embedder | null) {
  const withOwn = (vectors: (Float32Array | null)[]): IndexedPassage[] =>
    passages.map((passage, place) => ({ ...passage, vector: vectors[place] ?? null }))
  try {
    return withOwn(await embedPassages(passages, embedder))
  } catch (error) {
    const alone: ((Float32Array | null)[] | null)[] = []
    for (const passage of passages)
      alone.push(await embedPassages([passage], embedder).catch(() => null))
    if (alone.every((vectors) => vectors === null)) throw error
    return withOwn(alone.map((vectors) => vectors?.[0] ?? null))
  }
}

async function withVectors(
  passages: WantedPassage[],
  embedder: Embedder | null,
  isClosed: () => boolean,
): Promise<IndexedPassage[]> {
  const whole: IndexedPassage[] = []
  for (let from = 0; from < passages.length; from += EMBEDDED_AT_ONCE) {
    if (isClosed()) throw new Error('the index was closed while it was filled')
    const some = passages.slice(from, from + EMBEDDED_AT_ONCE)
    whole.push(...(await embedSome(some, embedder)))
  }
  return whole
}
