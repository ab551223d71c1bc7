/**
 * The places from 0 to count in an order that looks like chance. It is the same for the same seed, and one place more leaves the others
 * as they were among themselves: what a few examples more change is their own doing.
 */
export function shuffled(count: number, seed: number): Int32Array {
  const keys = Uint32Array.from({ length: count }, (_, place) => mixed(place, seed))
  return Int32Array.from(keys.keys()).sort((a, b) => at(keys, a) - at(keys, b) || a - b)
}

function mixed(place: number, seed: number): number {
  let hash = Math.imul(place + 1, 0x9e3779b1) ^ Math.imul(seed + 1, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b)
  return (hash ^ (hash >>> 16)) >>> 0
}

const at = (keys: Uint32Array, place: number): number => keys[place] ?? 0
