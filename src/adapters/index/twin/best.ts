export type Scored = { row: number; score: number }

/** The best of many rows: the worst of them lies on top of a heap, where it is the first to go. */
export type Best = {
  offer(row: number, score: number): void
  /** Whoever is below it is not kept. */
  bar(): number
  rows(): Scored[]
}

/** `isBefore` orders rows of equal score. */
export function openBest(most: number, isBefore: (row: number, other: number) => boolean): Best {
  const heap: Scored[] = []
  const isWorse = (one: Scored, other: Scored): boolean =>
    one.score === other.score ? isBefore(other.row, one.row) : one.score < other.score

  return {
    offer(row, score) {
      const each = { row, score }
      const worst = heap[0]
      if (heap.length < most) rise(heap, each, isWorse)
      else if (worst && isWorse(worst, each)) sink(heap, each, isWorse)
    },
    bar: () => (heap.length < most ? Number.NEGATIVE_INFINITY : (heap[0]?.score ?? 0)),
    rows: () => heap.toSorted((one, other) => (isWorse(other, one) ? -1 : 1)),
  }
}

type Order = (one: Scored, other: Scored) => boolean

/** Puts it at the end and lets it rise to where nothing above it is better. */
function rise(heap: Scored[], each: Scored, isWorse: Order): void {
  let here = heap.push(each) - 1
  while (here > 0) {
    const above = (here - 1) >> 1
    const other = heap[above]
    if (!other || !isWorse(each, other)) break
    heap[here] = other
    here = above
  }
  heap[here] = each
}

/** Puts it in the place of the worst and lets it sink to where nothing below it is worse. */
function sink(heap: Scored[], each: Scored, isWorse: Order): void {
  let here = 0
  while (true) {
    const left = heap[2 * here + 1]
    const right = heap[2 * here + 2]
    const goesRight = left !== undefined && right !== undefined && isWorse(right, left)
    const below = goesRight ? right : left
    if (!below || !isWorse(below, each)) break
    heap[here] = below
    here = 2 * here + (goesRight ? 2 : 1)
  }
  heap[here] = each
}
