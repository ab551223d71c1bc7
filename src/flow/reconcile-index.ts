import { driftBetween, type Held } from '../core/drift.ts'
import type { Index, IndexedPassage } from '../ports.ts'

/** What should be in the index, in the order of ids. */
export type Wanted = {
  /** What comes after an id, and nothing left out in between. */
  page(after: string | null, limit: number): Promise<Held[]>
  load(ids: string[]): Promise<IndexedPassage[]>
}

export type Mended = { put: number; removed: number }

/** Finds where the index and the database drifted apart, and mends it, page by page. */
export async function reconcileIndex(index: Index, wanted: Wanted, limit = 500): Promise<Mended> {
  const mended: Mended = { put: 0, removed: 0 }
  for (let after: string | null = null; ; ) {
    const [should, does] = await Promise.all([wanted.page(after, limit), index.held(after, limit)])
    if (should.length === 0 && does.length === 0) return mended
    // Compared as far as both lists are known; the rest comes with the next page.
    const end = endOf(should, does, limit)
    const upTo = (held: Held[]) => (end === null ? held : held.filter(({ id }) => id <= end))
    const { missing, stale, extra } = driftBetween(upTo(should), upTo(does))
    // First out: what was retired goes, whatever comes of the rest.
    if (extra.length > 0) await index.remove(extra)
    const passages = await wanted.load([...missing, ...stale])
    if (passages.length > 0) await index.put(passages)
    mended.put += passages.length
    mended.removed += extra.length
    if (end === null) return mended
    after = end
  }
}

/** The last id up to which both are whole; null when both have ended. */
function endOf(should: Held[], does: Held[], limit: number): string | null {
  const ends = [should, does].flatMap((page) =>
    page.length < limit ? [] : (page.at(-1)?.id ?? []),
  )
  return ends.length === 0 ? null : ends.reduce((least, id) => (id < least ? id : least))
}
