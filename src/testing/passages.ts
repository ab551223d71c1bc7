import type { IndexedPassage } from '../ports.ts'

let count = 0

export const idNumbered = (number: number): string =>
  `00000000-0000-8000-8000-${number.toString(16).padStart(12, '0')}`

/** In force, in English, for customers on every channel, unless something else is said. */
export function aPassage(said: Partial<IndexedPassage> = {}): IndexedPassage {
  count += 1
  return {
    id: idNumbered(count),
    versionId: idNumbered(1_000_000 + count),
    articleId: `article-${count}`,
    kind: 'article',
    locale: 'en',
    audience: 'customer',
    channels: null,
    effectiveAt: new Date('2026-01-01T00:00:00Z'),
    endsAt: null,
    text: 'words',
    headingPath: [],
    questions: [],
    vector: null,
    ...said,
  }
}

export async function* inBatches(passages: IndexedPassage[]): AsyncGenerator<IndexedPassage[]> {
  for (let from = 0; from < passages.length; from += 100) yield passages.slice(from, from + 100)
}

/** The direction of one axis. */
export function unit(axis: number, dimensions: number): Float32Array {
  return Float32Array.from({ length: dimensions }, (_, at) => (at === axis ? 1 : 0))
}

/** Mostly along one axis. */
export function aDirectionTowards(axis: number, dimensions: number): Float32Array {
  const vector = Float32Array.from({ length: dimensions }, (_, at) => (at === axis ? 5 : 1))
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}
