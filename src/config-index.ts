import { z } from 'zod'

/** The settings of retrieval: where passages are indexed, and what turns them into vectors. */

const url = z.string().refine((text) => /^https?:$/.test(protocolOf(text)), {
  error: 'must be a URL that starts with http:// or https://',
  abort: true,
})
const protocolOf = (text: string) => (URL.canParse(text) ? new URL(text).protocol : '')

export const indexSettings = {
  QDRANT_URL: url.optional(),
  QDRANT_API_KEY: z.string().min(1).optional(),
  QDRANT_ALIAS: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]{0,60}$/, 'must be small letters, digits, _ and -')
    .default('countersign'),
  EMBEDDER: z.enum(['bundled', 'openai', 'none']).default('bundled'),
  EMBEDDER_MODEL: z.string().min(1).max(120).default('text-embedding-3-small'),
  EMBEDDER_DIMENSIONS: z.coerce.number().int().min(8).max(8192).default(1536),
  EMBEDDER_NEAR: z.coerce.number().gt(0).lt(1).default(0.5),
  OPENAI_API_KEY: z.string().min(1).optional(),
  OPENAI_BASE_URL: url.default('https://api.openai.com/v1'),
}
const Settings = z.object(indexSettings)
type Settings = z.infer<typeof Settings>

const OPENAI = 'https://api.openai.com/v1'
const QDRANT_TIMEOUT_MS = 5_000
const EMBEDDER_TIMEOUT_MS = 20_000

export function contradictionsOfIndex(e: Settings): string[] {
  const problems: string[] = []
  if (e.EMBEDDER === 'openai' && !e.OPENAI_API_KEY && e.OPENAI_BASE_URL === OPENAI)
    problems.push(
      'OPENAI_API_KEY: is missing; EMBEDDER=openai needs it, or an OPENAI_BASE_URL of a server of your own',
    )
  if (e.QDRANT_API_KEY && !e.QDRANT_URL)
    problems.push('QDRANT_API_KEY: is set without QDRANT_URL; set both or neither')
  return problems
}

export const indexOf = (e: Settings) =>
  e.QDRANT_URL
    ? {
        kind: 'qdrant' as const,
        url: e.QDRANT_URL,
        ...(e.QDRANT_API_KEY !== undefined && { apiKey: e.QDRANT_API_KEY }),
        alias: e.QDRANT_ALIAS,
        timeoutMs: QDRANT_TIMEOUT_MS,
      }
    : { kind: 'twin' as const }

export const embedderOf = (e: Settings) =>
  e.EMBEDDER === 'openai'
    ? {
        kind: 'openai' as const,
        url: e.OPENAI_BASE_URL.replace(/\/+$/, ''),
        ...(e.OPENAI_API_KEY !== undefined && { apiKey: e.OPENAI_API_KEY }),
        model: e.EMBEDDER_MODEL,
        dimensions: e.EMBEDDER_DIMENSIONS,
        near: e.EMBEDDER_NEAR,
        timeoutMs: EMBEDDER_TIMEOUT_MS,
      }
    : { kind: e.EMBEDDER }
