import type { IncomingMessage } from 'node:http'
import { PassThrough, pipeline, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

const encodings: Record<string, () => Transform> = {
  '': () => new PassThrough(),
  identity: () => new PassThrough(),
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
}

export const knownEncodings = 'gzip, br, deflate'

type Body =
  | { kind: 'whole'; bytes: Buffer }
  | { kind: 'too big' }
  | { kind: 'strange encoding' }
  /** The answer broke off, or was not compressed as it said. */
  | { kind: 'broken'; cause: unknown }

/** Counted after decompression and while it streams: a small answer may unfold into a big one. */
export async function bodyOf(response: IncomingMessage, maxBytes: number): Promise<Body> {
  const decoder = encodings[(response.headers['content-encoding'] ?? '').trim().toLowerCase()]
  if (!decoder) return end(response, { kind: 'strange encoding' })
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of pipeline(response, decoder(), () => {})) {
      size += chunk.length
      if (size > maxBytes) return end(response, { kind: 'too big' })
      chunks.push(chunk)
    }
  } catch (cause) {
    return end(response, { kind: 'broken', cause })
  }
  return { kind: 'whole', bytes: Buffer.concat(chunks) }
}

function end(response: IncomingMessage, body: Body): Body {
  response.destroy()
  return body
}
