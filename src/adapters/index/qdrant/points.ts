import type { Schemas } from '@qdrant/js-client-rest'
import { z } from 'zod'
import { digestOf } from '../../../core/drift.ts'
import { articleKinds } from '../../../core/passages.ts'
import { termsOfAsk, termsOfPassage } from '../../../core/text/terms.ts'
import type { Hit, IndexedPassage, SearchFilter } from '../../../ports.ts'

/** Passages in the words of Qdrant. */

export const WORDS = 'words'
/** What another model made has another name, so that the two are never compared. */
export const meaningOf = (generation: string) => `meaning-${generation}`
const EVERY_CHANNEL = '*'
/** The last moment that a date can be. */
const NEVER = 8_640_000_000_000_000

/** Rarity is Qdrant's business, and the number of passages changes it: see `modifier`. */
export const vectorsFor = (generation: string, dimensions: number | null) => ({
  vectors:
    dimensions === null
      ? {}
      : { [meaningOf(generation)]: { size: dimensions, distance: 'Dot' as const } },
  sparse_vectors: { [WORDS]: { modifier: 'idf' as const } },
})

/** Made before the first point, so that the graph is built with them in mind. */
export const payloadIndexes: { field_name: string; field_schema: Schemas['PayloadFieldSchema'] }[] =
  [
    { field_name: 'locale', field_schema: { type: 'keyword', is_tenant: true } },
    { field_name: 'effectiveAt', field_schema: { type: 'integer', lookup: false, range: true } },
    { field_name: 'endsAt', field_schema: { type: 'integer', lookup: false, range: true } },
    { field_name: 'audience', field_schema: 'keyword' },
    { field_name: 'channels', field_schema: 'keyword' },
    { field_name: 'kind', field_schema: 'keyword' },
  ]

const Payload = z.object({
  versionId: z.string(),
  articleId: z.string(),
  kind: z.enum(articleKinds),
  locale: z.string(),
  audience: z.enum(['customer', 'agent']),
  channels: z.array(z.string()),
  effectiveAt: z.number(),
  endsAt: z.number(),
  text: z.string(),
  headingPath: z.array(z.string()),
  questions: z.array(z.string()),
  digest: z.string(),
})
export const Digest = Payload.pick({ digest: true })

export function pointOf(passage: IndexedPassage, generation: string) {
  const { id, vector, channels, effectiveAt, endsAt, ...rest } = passage
  const { ids, weights } = termsOfPassage(passage)
  const payload: z.infer<typeof Payload> = {
    ...rest,
    channels: channels ?? [EVERY_CHANNEL],
    effectiveAt: effectiveAt.getTime(),
    endsAt: endsAt?.getTime() ?? NEVER,
    digest: digestOf(passage),
  }
  const words = { indices: [...ids], values: [...weights] }
  return {
    id,
    payload,
    vector: { [WORDS]: words, ...(vector && { [meaningOf(generation)]: [...vector] }) },
  }
}

export function passageOf(id: string, payload: unknown): Hit['passage'] {
  const { digest: _, channels, effectiveAt, endsAt, ...rest } = Payload.parse(payload)
  return {
    id,
    ...rest,
    channels: channels.includes(EVERY_CHANNEL) ? null : channels,
    effectiveAt: new Date(effectiveAt),
    endsAt: endsAt === NEVER ? null : new Date(endsAt),
  }
}

export const sparse = (text: string) => {
  const { ids, weights } = termsOfAsk(text)
  return { indices: [...ids], values: [...weights] }
}

export function conditionsOf(filter: SearchFilter): Schemas['Filter'] {
  const at = filter.at.getTime()
  const any = (key: string, values: string[]) => ({ key, match: { any: values } })
  const { channelId, kinds } = filter
  return {
    must: [
      any('locale', filter.locales),
      any('audience', filter.audience === 'agent' ? ['customer', 'agent'] : ['customer']),
      { key: 'effectiveAt', range: { lte: at } },
      { key: 'endsAt', range: { gt: at } },
      ...(channelId === null ? [] : [any('channels', [EVERY_CHANNEL, channelId])]),
      ...(kinds === undefined ? [] : [any('kind', kinds)]),
    ],
  }
}
