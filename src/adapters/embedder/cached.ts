import { createHash } from 'node:crypto'
import type { Embedder, VectorCache } from '../../ports.ts'

/** What was embedded once is not embedded again. For passages only: what customers write is not kept as vectors. */
export function cached(embedder: Embedder, cache: VectorCache): Embedder {
  const { model } = embedder
  const hashOf = (text: string) => createHash('sha256').update(`${model}\n${text}`).digest('hex')

  return {
    ...embedder,
    async embed(texts) {
      const hashes = texts.map(hashOf)
      const known = await cache.get([...new Set(hashes)])
      const missing = new Map<string, string>()
      texts.forEach((text, place) => {
        const hash = hashes[place] ?? ''
        if (!known.has(hash)) missing.set(hash, text)
      })
      if (missing.size > 0) {
        const fresh = await embedder.embed([...missing.values()])
        const put = [...missing.keys()].flatMap((hash, place) => {
          const vector = fresh[place]
          return vector ? [{ hash, model, vector }] : []
        })
        await cache.put(put)
        for (const { hash, vector } of put) known.set(hash, vector)
      }
      return hashes.map((hash) => {
        const vector = known.get(hash)
        if (!vector) throw new Error(`the embedder ${model} left out a text`)
        return vector
      })
    },
  }
}
