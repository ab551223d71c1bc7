import type { Embedder } from '../../ports.ts'
import { openBundled } from './bundled.ts'
import { type OpenAiEmbedderOptions, openOpenAi } from './openai.ts'

export type EmbedderOptions =
  | { kind: 'none' }
  | { kind: 'bundled' }
  | ({ kind: 'openai' } & OpenAiEmbedderOptions)

/** Null: passages are found by their words alone. */
export function openEmbedder(options: EmbedderOptions): Embedder | null {
  switch (options.kind) {
    case 'none':
      return null
    case 'bundled':
      return openBundled()
    case 'openai':
      return openOpenAi(options)
    default:
      return options satisfies never
  }
}
