import type { Index } from '../../ports.ts'
import type { QdrantOptions } from './qdrant/client.ts'
import { openTwin } from './twin/twin.ts'

export type IndexOptions = { kind: 'twin' } | ({ kind: 'qdrant' } & QdrantOptions)

export async function openIndex(options: IndexOptions): Promise<Index> {
  if (options.kind === 'twin') return openTwin()
  // Loaded only where it is used: every start waits for what it imports.
  const { openQdrant } = await import('./qdrant/qdrant.ts')
  return openQdrant(options)
}
