import type { Held } from '../../../core/drift.ts'
import { DEPTH, type Found, fuse, type Leg } from '../../../core/fusion.ts'
import { termsOfAsk, termsOfPassage } from '../../../core/text/terms.ts'
import type { Hit, IndexedPassage, Search, SearchFilter } from '../../../ports.ts'
import { openBest, type Scored } from './best.ts'
import { breathing } from './breathing.ts'
import { openFilter } from './filter.ts'
import { openPostings } from './postings.ts'
import { openRows } from './rows.ts'
import { openVectors } from './vectors.ts'

export type Store = {
  put(passage: IndexedPassage): void
  remove(id: string): void
  search(search: Search): Promise<Hit[]>
  held(after: string | null, limit: number): Held[]
  bytes(): number
}

/** One generation in memory. */
export function openStore(dimensions: number | null): Store {
  const rows = openRows()
  const isBefore = (row: number, other: number) => rows.idOf(row) < rows.idOf(other)
  const filter = openFilter()
  const postings = openPostings()
  const vectors = dimensions === null ? null : openVectors(dimensions, isBefore)
  const named = (best: Scored[]): Leg =>
    best.map(({ row, score }) => ({ id: rows.idOf(row), score }))

  /** In one go: rows change hands between two of them. */
  function found({ text, vector }: Search['asks'][number], wanted: SearchFilter): Found {
    const among = filter.rows(wanted)
    const scores = postings.scores(termsOfAsk(text), wanted.locales, rows.all())
    const words = named(highest(scores, among, isBefore))
    if (!vector || !vectors) return { words, meaning: [] }
    return { words, meaning: named(vectors.nearest(vector, among, DEPTH)) }
  }

  function remove(id: string): void {
    const gone = rows.remove(id)
    if (!gone) return
    postings.remove(gone.row, termsOfPassage(gone.passage), gone.passage.locale)
    filter.clear(gone.row)
    vectors?.remove(gone.row)
  }

  return {
    put(passage) {
      remove(passage.id)
      const row = rows.add(passage)
      postings.add(row, termsOfPassage(passage), passage.locale)
      filter.put(row, passage)
      if (passage.vector) vectors?.put(row, passage.vector)
    },
    remove,
    async search({ asks, filter: wanted, limit }) {
      const lists = await breathing(asks, (ask) => found(ask, wanted))
      return fuse(lists, limit).flatMap((fused) => {
        const there = rows.find(fused.id)
        // It may have been removed or changed between two of the things asked.
        if (!there || !filter.lets(there.row, wanted)) return []
        return [{ ...fused, passage: there.passage }]
      })
    },
    held: rows.held,
    bytes: () => postings.bytes() + (vectors?.bytes() ?? 0),
  }
}

function highest(
  scores: Float32Array,
  among: Uint32Array,
  isBefore: (row: number, other: number) => boolean,
): Scored[] {
  const best = openBest(DEPTH, isBefore)
  let bar = 0
  for (let at = 0; at < among.length; at++) {
    const row = among[at] as number
    const score = scores[row] as number
    if (score <= 0 || score < bar) continue
    best.offer(row, score)
    bar = best.bar()
  }
  return best.rows()
}
