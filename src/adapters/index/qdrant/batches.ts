import type { pointOf } from './points.ts'

type Point = ReturnType<typeof pointOf>

/** A request of Qdrant's holds 32 MB; a fraction of it takes a fraction of the time that a request has. */
const MOST_CHARACTERS = 4_000_000
const MOST_POINTS = 200

/** Points in batches small enough to be sent. One that is larger by itself is a batch of its own. */
export function batchesOf(points: Point[]): Point[][] {
  const batches: Point[][] = []
  let characters = 0
  for (const point of points) {
    const size = sizeOf(point)
    const last = batches.at(-1)
    characters += size
    if (last && last.length < MOST_POINTS && characters <= MOST_CHARACTERS) last.push(point)
    else {
      batches.push([point])
      characters = size
    }
  }
  return batches
}

/** About as many characters as it has in JSON: a number of a vector takes twenty, a term sixteen. */
function sizeOf({ payload, vector }: Point): number {
  const numbers = Object.values(vector).map((each) =>
    Array.isArray(each) ? each.length * 20 : each.indices.length * 16,
  )
  return numbers.reduce((sum, each) => sum + each, payload.text.length * 2 + 1000)
}
