import { QdrantClient } from '@qdrant/js-client-rest'

export type QdrantOptions = {
  url: string
  apiKey?: string
  /** What all names begin with: several desks can share a server. */
  alias: string
  timeoutMs: number
  /** Reads every vector instead of walking the graph. */
  isExact?: boolean
}

/** Qdrant's own, which all its clients take where an address names none. */
const PORT = 6333

export function clientFor({ url, apiKey, timeoutMs }: QdrantOptions): QdrantClient {
  const { protocol, hostname, pathname } = new URL(url)
  return new QdrantClient({
    // The client leaves out a path, and a port that is the usual one of its scheme.
    url: `${protocol}//${hostname}`,
    port: Number(/^https?:\/\/[^/]*:(\d+)/i.exec(url)?.[1] ?? PORT),
    prefix: pathname.replace(/\/+$/, ''),
    ...(apiKey !== undefined && { apiKey }),
    timeout: timeoutMs,
    checkCompatibility: false,
  })
}
