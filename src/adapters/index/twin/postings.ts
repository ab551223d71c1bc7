import { STEPS, type Terms } from '../../../core/text/terms.ts'

/**
 * For each group, as the languages are, and each term the rows that have it, in order, each in four bytes: the row, and in the lowest eight bits how strongly.
 * The lists lie in a few large arrays, because a small array for each of a hundred thousand terms costs more than what is in it.
 */
export type Postings = {
  add(row: number, terms: Terms, group: string): void
  remove(row: number, terms: Terms, group: string): void
  /** What each row of these groups, up to the end, says about the terms. How rare a term is, the rows of all groups say. */
  scores(terms: Terms, groups: readonly string[], all: { rows: number; end: number }): Float32Array
  bytes(): number
}

export const MOST_ROWS = 2 ** 24
const CHUNK = 2 ** 20

type List = { chunk: Uint32Array; from: number; length: number; capacity: number }

export function openPostings(): Postings {
  const groups = new Map<string, Map<number, List>>()
  const space = openSpace()

  function room(list: List | undefined): List {
    if (list && list.length < list.capacity) return list
    const larger = space.take(list ? list.capacity + 1 : 2)
    if (list) {
      larger.chunk.set(list.chunk.subarray(list.from, list.from + list.length), larger.from)
      space.giveBack(list)
    }
    return { ...larger, length: list?.length ?? 0 }
  }

  return {
    add(row, { ids, weights }, group) {
      const lists = groups.get(group) ?? new Map<number, List>()
      groups.set(group, lists)
      ids.forEach((id, place) => {
        const list = room(lists.get(id))
        lists.set(id, list)
        insert(list, row, Math.round((weights[place] ?? 0) * STEPS))
      })
    },
    remove(row, { ids }, group) {
      const lists = groups.get(group)
      for (const id of ids) {
        const list = lists?.get(id)
        if (list) takeOut(list, row)
        if (list?.length !== 0) continue
        space.giveBack(list)
        lists?.delete(id)
      }
    },
    scores({ ids, weights }, among, { rows, end }) {
      const scores = new Float32Array(end)
      const wanted = new Set(among)
      ids.forEach((id, place) => {
        const found = [...groups].flatMap(([group, lists]) => {
          const list = lists.get(id)
          return list ? [{ group, list }] : []
        })
        const having = found.reduce((sum, { list }) => sum + list.length, 0)
        const rarity = Math.log(1 + (rows - having + 0.5) / (having + 0.5))
        const weight = ((weights[place] ?? 0) * rarity) / STEPS
        for (const { group, list } of found) if (wanted.has(group)) addTo(scores, list, weight)
      })
      return scores
    },
    bytes: space.bytes,
  }
}

/** The hottest loop of a search. */
function addTo(scores: Float32Array, { chunk, from, length }: List, weight: number): void {
  const end = from + length
  for (let at = from; at < end; at++) {
    const entry = chunk[at] as number
    const row = entry >>> 8
    scores[row] = (scores[row] as number) + weight * (entry & 0xff)
  }
}

function insert(list: List, row: number, weight: number): void {
  const at = list.from + placeOf(list, row)
  list.chunk.copyWithin(at + 1, at, list.from + list.length)
  list.chunk[at] = ((row << 8) | weight) >>> 0
  list.length += 1
}

function takeOut(list: List, row: number): void {
  const at = list.from + placeOf(list, row)
  const end = list.from + list.length
  if (at === end || (list.chunk[at] as number) >>> 8 !== row) return
  list.chunk.copyWithin(at, at + 1, end)
  list.length -= 1
}

/** Where the row is in the list, or belongs. New rows mostly come last. */
function placeOf({ chunk, from, length }: List, row: number): number {
  if (length === 0 || (chunk[from + length - 1] as number) >>> 8 < row) return length
  let low = 0
  let high = length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((chunk[from + middle] as number) >>> 8 < row) low = middle + 1
    else high = middle
  }
  return low
}

/** Pieces of large arrays, in sizes that grow by half; a piece that was given back is used again. */
function openSpace() {
  const free = new Map<number, { chunk: Uint32Array; from: number }[]>()
  let chunk = new Uint32Array(0)
  let used = 0
  let bytes = 0
  return {
    take(atLeast: number): Omit<List, 'length'> {
      const capacity = sizeFor(atLeast)
      const again = free.get(capacity)?.pop()
      if (again) return { ...again, capacity }
      if (used + capacity > chunk.length) {
        chunk = new Uint32Array(Math.max(CHUNK, capacity))
        bytes += chunk.byteLength
        used = 0
      }
      used += capacity
      return { chunk, from: used - capacity, capacity }
    },
    giveBack({ chunk, from, capacity }: List): void {
      const same = free.get(capacity)
      if (same) same.push({ chunk, from })
      else free.set(capacity, [{ chunk, from }])
    },
    bytes: () => bytes,
  }
}

function sizeFor(atLeast: number): number {
  let size = 2
  while (size < atLeast) size += Math.max(1, size >>> 1)
  return size
}
