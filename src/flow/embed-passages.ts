import { directionOf, saidBy } from '../core/meaning.ts'
import type { Fields } from '../core/text/terms.ts'
import type { Embedder } from '../ports.ts'

/** A direction for each passage; null where there is no embedder. */
export async function embedPassages(
  passages: Fields[],
  embedder: Embedder | null,
): Promise<(Float32Array | null)[]> {
  if (!embedder) return passages.map(() => null)
  const said = passages.map(saidBy)
  const vectors = await embedder.embed(said.flat())
  let from = 0
  return said.map(({ length }) => {
    from += length
    return directionOf(vectors.slice(from - length, from))
  })
}
