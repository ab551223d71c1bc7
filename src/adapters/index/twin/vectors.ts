import { openBest, type Scored } from './best.ts'
import { openRough } from './rough.ts'
import { openWhole } from './whole.ts'

/**
 * An exact search in two steps. The first reads one byte for each number and knows how far off it may be; the second
 * computes in full what could still be among the best. What was left out is certainly worse.
 */
export type Vectors = {
  put(row: number, vector: Float32Array): void
  remove(row: number): void
  /** The rows nearest to the ask among those given; one without a vector is near to nothing. */
  nearest(ask: Float32Array, among: Uint32Array, most: number): Scored[]
  bytes(): number
}

export function openVectors(
  dimensions: number,
  isBefore: (row: number, other: number) => boolean,
): Vectors {
  const rough = openRough(dimensions)
  const whole = openWhole(dimensions)
  return {
    put(row, vector) {
      whole.put(row, vector)
      rough.put(row, vector)
    },
    remove: whole.remove,
    nearest(ask, rows, most) {
      const among = whole.having(rows)
      const { scores, doubt, mostDoubt } = rough.scores(ask, among)
      const promising = openBest(most, (at, other) => at < other)
      let bar = Number.NEGATIVE_INFINITY
      for (let at = 0; at < among.length; at++) {
        if ((scores[at] as number) < bar) continue
        promising.offer(at, scores[at] as number)
        bar = promising.bar()
      }
      const best = openBest(most, isBefore)
      const settle = (at: number) => {
        const row = among[at] as number
        best.offer(row, product(ask, whole.line(row)))
        scores[at] = Number.NEGATIVE_INFINITY
      }
      for (const { row: at } of promising.rows()) settle(at)
      // Fewer than are wanted: all of them are settled.
      if (among.length <= most) return best.rows()
      bar = best.bar()
      for (let at = 0; at < among.length; at++) {
        const score = scores[at] as number
        if (score + mostDoubt >= bar && score + doubt(among[at] as number) >= bar) settle(at)
      }
      return best.rows()
    },
    bytes: () => rough.bytes() + whole.bytes(),
  }
}

/** In four sums side by side: one alone would wait for itself. */
function product(a: Float32Array, b: Float32Array): number {
  const { length } = a
  let [one, two, three, four] = [0, 0, 0, 0]
  let at = 0
  for (; at + 3 < length; at += 4) {
    one += (a[at] as number) * (b[at] as number)
    two += (a[at + 1] as number) * (b[at + 1] as number)
    three += (a[at + 2] as number) * (b[at + 2] as number)
    four += (a[at + 3] as number) * (b[at + 3] as number)
  }
  for (; at < length; at++) one += (a[at] as number) * (b[at] as number)
  return one + two + (three + four)
}
