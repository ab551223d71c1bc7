import type { Index } from '../../ports.ts'
import { openQdrant, type QdrantOptions } from './qdrant/qdrant.ts'
import { openTwin } from './twin/twin.ts'

export type IndexOptions = { kind: 'twin' } | ({ kind: 'qdrant' } & QdrantOptions)

export const openIndex = (options: IndexOptions): Index =>
  options.kind === 'qdrant' ? openQdrant(options) : openTwin()
