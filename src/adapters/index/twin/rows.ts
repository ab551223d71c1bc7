import { digestOf, type Held } from '../../../core/drift.ts'
import type { IndexedPassage } from '../../../ports.ts'
import { MOST_ROWS } from './postings.ts'

export type Kept = Omit<IndexedPassage, 'vector'>

/** Which passage is in which row. A row that became free is used again. */
export function openRows() {
  const rows: ({ passage: Kept; digest: string } | undefined)[] = []
  const rowOf = new Map<string, number>()
  const free: number[] = []
  let order: string[] | undefined

  return {
    add({ vector: _, ...passage }: IndexedPassage): number {
      const row = free.pop() ?? rows.length
      if (row >= MOST_ROWS) throw new Error('the index in this process is full: set QDRANT_URL')
      rows[row] = { passage, digest: digestOf(passage) }
      rowOf.set(passage.id, row)
      order = undefined
      return row
    },
    /** What was there, to be taken out elsewhere too. */
    remove(id: string): { row: number; passage: Kept } | null {
      const row = rowOf.get(id)
      const kept = row === undefined ? undefined : rows[row]
      if (row === undefined || !kept) return null
      rows[row] = undefined
      rowOf.delete(id)
      free.push(row)
      order = undefined
      return { row, passage: kept.passage }
    },
    find(id: string): { row: number; passage: Kept } | null {
      const row = rowOf.get(id)
      const kept = row === undefined ? undefined : rows[row]
      return row === undefined || !kept ? null : { row, passage: kept.passage }
    },
    idOf: (row: number): string => rows[row]?.passage.id ?? '',
    /** How many are in use, and up to where. */
    all: () => ({ rows: rowOf.size, end: rows.length }),
    held(after: string | null, limit: number): Held[] {
      order ??= [...rowOf.keys()].sort()
      const from = after === null ? 0 : firstAfter(order, after)
      return order.slice(from, from + limit).map((id) => {
        const digest = rows[rowOf.get(id) ?? -1]?.digest ?? ''
        return { id, digest }
      })
    },
  }
}

function firstAfter(order: readonly string[], id: string): number {
  let [low, high] = [0, order.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((order[middle] as string) <= id) low = middle + 1
    else high = middle
  }
  return low
}
