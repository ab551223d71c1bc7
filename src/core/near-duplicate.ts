/**
 * Finds texts that say nearly the same, in any script: texts are compared by their runs of five characters. A text of a
 * library has a few marks, and two texts that are alike share at least one, so that only those need to be compared.
 */

const RUN = 5
const BUCKETS = 64
const BAND = 4

/** From here on two texts are called near-duplicates. */
export const ALIKE = 0.8

/** The smallest run of each bucket, taken in bands: two texts of which 80 % is alike share a band in all but a few cases. */
export function marksOf(text: string): string[] {
  const least = new Uint32Array(BUCKETS).fill(0xffffffff)
  for (const run of runsOf(text)) {
    const mixed = mix(run)
    const bucket = mixed & (BUCKETS - 1)
    const rest = mixed >>> 6
    if (rest < (least[bucket] ?? 0)) least[bucket] = rest
  }
  borrow(least)
  const marks: string[] = []
  for (let band = 0; band < BUCKETS / BAND; band++) {
    let digest = band
    for (let at = 0; at < BAND; at++) digest = mix(digest ^ (least[band * BAND + at] ?? 0))
    marks.push(`${band}.${digest.toString(36)}`)
  }
  return marks
}

/** A short text leaves buckets empty; each takes what the next one has. */
function borrow(least: Uint32Array): void {
  for (let at = BUCKETS * 2 - 1; at >= 0; at--) {
    const here = at % BUCKETS
    if (least[here] === 0xffffffff) least[here] = least[(here + 1) % BUCKETS] ?? 0
  }
}

/** The share of runs that two texts have in common: 0 for none, 1 for all. */
export const likeness = (one: string, other: string): number => likenessTo(one)(other)

/** The same for one text and many others. Of a long text so many runs are looked at, the same ones in every text. */
const MOST_RUNS = 4096

export function likenessTo(text: string): (other: string) => number {
  const sample = Math.ceil(text.length / MOST_RUNS)
  const own = runsOf(text, sample)
  return (other) => {
    const others = runsOf(other, sample)
    let both = 0
    for (const run of own) if (others.has(run)) both++
    const either = own.size + others.size - both
    return either === 0 ? 1 : both / either
  }
}

function runsOf(text: string, sample = 1): Set<number> {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  const runs = new Set<number>()
  for (let at = 0; at < Math.max(1, plain.length - RUN + 1); at++) {
    let hash = 0x811c9dc5
    for (let n = at; n < at + RUN && n < plain.length; n++)
      hash = Math.imul(hash ^ plain.charCodeAt(n), 0x01000193)
    if (sample === 1 || mix(hash) % sample === 0) runs.add(hash >>> 0)
  }
  return runs
}

/** Spreads neighbours over the whole range. */
function mix(value: number): number {
  let x = Math.imul(value ^ (value >>> 16), 0x7feb352d)
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b)
  return (x ^ (x >>> 16)) >>> 0
}
