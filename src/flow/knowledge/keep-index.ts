import { digestOf } from '../../core/drift.ts'
import type { Database, Embedder, Index, IndexedPassage, Log } from '../../ports.ts'
import { embedPassages } from '../embed-passages.ts'
import { reconcileIndex, type Wanted } from '../reconcile-index.ts'
import { allPassagesToIndex, passagesToIndex, type WantedPassage } from './indexed-passages.ts'

export type Keeper = {
  /** Resolves when the index holds what the database held when this was called, or when that failed for now. */
  catchUp(): Promise<void>
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

export const generationFor = (embedder: Embedder | null) =>
  `edition-${EDITION}-${embedder?.model ?? 'words'}`

/**
 * Keeps the index in step with the database, which is the truth: compares the two, and mends what differs. It looks when
 * a hint says that something changed and every minute besides, so whatever was lost or went wrong heals by itself.
 */
export async function keepIndex(ports: Ports, lookAgainMs = LOOK_AGAIN_MS): Promise<Keeper> {
  const { database, log } = ports
  const status: IndexStatus = { state: 'never built', last: null }
  let underWay: Promise<void> | undefined
  let isAskedAgain = false
  let isClosed = false

  async function work(): Promise<void> {
    do {
      isAskedAgain = false
      status.state = status.last === null ? 'never built' : 'catching up'
      try {
        status.last = await mend(ports, () => isClosed)
        status.state = 'in step'
      } catch (error) {
        status.state = status.last === null ? 'never built' : 'behind'
        if (!isClosed) log.warn({ error }, 'the index could not be brought up to date; tried again')
      }
    } while (isAskedAgain && !isClosed)
  }

  function catchUp(): Promise<void> {
    if (underWay) isAskedAgain = true
    underWay ??= work().finally(() => {
      underWay = undefined
    })
    return underWay
  }

  const look = () => void catchUp()
  const unlisten = await database.listen((payload) => {
    if (payload.includes('"knowledge"')) look()
  }, look)
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

/** How many are embedded between two looks at whether to go on. */
const EMBEDDED_AT_ONCE = 32

type Mended = NonNullable<IndexStatus['last']>

async function mend(ports: Ports, isClosed: () => boolean): Promise<Mended> {
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
  if ((await index.generation()) !== name)
    await index.build({ name, dimensions: embedder?.dimensions ?? null }, batches())
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

async function withVectors(
  passages: WantedPassage[],
  embedder: Embedder | null,
  isClosed: () => boolean,
): Promise<IndexedPassage[]> {
  const whole: IndexedPassage[] = []
  for (let from = 0; from < passages.length; from += EMBEDDED_AT_ONCE) {
    if (isClosed()) throw new Error('the index was closed while it was filled')
    const some = passages.slice(from, from + EMBEDDED_AT_ONCE)
    const vectors = await embedPassages(some, embedder)
    for (const [place, passage] of some.entries())
      whole.push({ ...passage, vector: vectors[place] ?? null })
  }
  return whole
}
