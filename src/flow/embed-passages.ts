import { directionOf, saidBy, understands } from '../core/meaning.ts'
import type { Fields } from '../core/text/terms.ts'
import type { Embedder } from '../ports.ts'

/** A direction for each passage; null where there is no embedder, or none that understands its language. */
export async function embedPassages(
  passages: (Fields & { locale: string })[],
  embedder: Embedder | null,
): Promise<(Float32Array | null)[]> {
  if (!embedder) return passages.map(() => null)
  const said = passages.map((each) => (understands(embedder, each.locale) ? saidBy(each) : []))
  const vectors = await embedder.embed(said.flat())
  let from = 0
  return said.map(({ length }) => {
    from += length
    return directionOf(vectors.slice(from - length, from))
  })
}
