export type Random = {
  chance(likelihood: number): boolean
  /** A whole number from low up to and including high. */
  between(low: number, high: number): number
  pick<T>(items: readonly T[]): T
  shuffle<T>(items: readonly T[]): T[]
}

/**
 * Chance that a seed repeats. Each subject draws from a stream of its own, so that one more draw in the traffic changes
 * nothing of what the killer does.
 */
export function openRandom(seed: number, stream: string): Random {
  const next = mulberry(mixed(seed, stream))
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    chance: (likelihood) => next() < likelihood,
    between,
    pick(items) {
      const [picked] = items.slice(between(0, items.length - 1))
      if (picked === undefined) throw new Error('nothing can be picked from an empty list')
      return picked
    },
    shuffle(items) {
      const keyed = items.map((item) => ({ item, key: next() }))
      return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item)
    },
  }
}

function mixed(seed: number, stream: string): number {
  let hash = seed >>> 0
  for (const character of stream) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return hash
}

function mulberry(state: number): () => number {
  let a = state
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
