import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Embedder } from '../../ports.ts'
import { batchesOf } from './batches.ts'

/** Embeddings from OpenAI, or from anything that speaks as it does: vLLM, Ollama, llama.cpp, text-embeddings-inference. */
export type OpenAiEmbedderOptions = {
  /** Up to and with `/v1`. */
  url: string
  apiKey?: string
  model: string
  dimensions: number
  /** See `Embedder.near`; models differ. */
  near: number
  timeoutMs: number
}

const TRIES = 3
const FIRST_PAUSE_MS = 200
const MOST_PAUSE_MS = 10_000
const BATCH = { texts: 64, characters: 40_000 }
/** Every model known takes this much, about 2,000 tokens. */
const MOST_CHARACTERS = 6000

const Answer = z.object({
  data: z.array(z.object({ index: z.number(), embedding: z.array(z.number()) })),
})

export function openOpenAi(options: OpenAiEmbedderOptions): Embedder {
  const { model, dimensions, near } = options
  const closing = new AbortController()
  return {
    kind: 'openai',
    model: `${model}-${dimensions}`,
    dimensions,
    languages: null,
    near,
    async embed(texts) {
      const vectors: Float32Array[] = texts.map(() => new Float32Array(dimensions))
      const said = texts.map((text) => text.trim().slice(0, MOST_CHARACTERS))
      for (const batch of batchesOf(said, BATCH)) {
        const found = await asked(
          options,
          batch.map(({ text }) => text),
          closing.signal,
        )
        batch.forEach(({ place }, row) => {
          vectors[place] = ofLengthOne(found.get(row), options)
        })
      }
      return vectors
    },
    close: async () => closing.abort(),
  }
}

async function asked(
  options: OpenAiEmbedderOptions,
  input: string[],
  closing: AbortSignal,
): Promise<Map<number, number[]>> {
  for (let tried = 1; ; tried++) {
    const outcome = await once(options, input, closing)
    if (outcome.kind === 'answered') return outcome.vectors
    if (outcome.kind === 'refused' || tried === TRIES || closing.aborted)
      throw new Error(`the embedder ${options.model} did not embed: ${outcome.code}`, {
        cause: outcome.cause,
      })
    const ms = Math.min(MOST_PAUSE_MS, outcome.afterMs ?? FIRST_PAUSE_MS * 4 ** (tried - 1))
    await pause(ms, undefined, { signal: closing })
  }
}

type Outcome =
  | { kind: 'answered'; vectors: Map<number, number[]> }
  | { kind: 'passing'; code: string; afterMs?: number; cause?: unknown }
  | { kind: 'refused'; code: string; cause?: unknown }

async function once(
  { url, apiKey, model, dimensions, timeoutMs }: OpenAiEmbedderOptions,
  input: string[],
  closing: AbortSignal,
): Promise<Outcome> {
  try {
    const response = await fetch(`${url}/embeddings`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify({ model, input, dimensions, encoding_format: 'float' }),
      signal: AbortSignal.any([closing, AbortSignal.timeout(timeoutMs)]),
    })
    const code = `status ${response.status}`
    if (response.status === 429 || response.status >= 500)
      return { kind: 'passing', code, ...after(response) }
    if (!response.ok) return { kind: 'refused', code }
    const answer = Answer.safeParse(await response.json())
    if (!answer.success) return { kind: 'refused', code: 'the answer is not one of embeddings' }
    const vectors = new Map(answer.data.data.map(({ index, embedding }) => [index, embedding]))
    return { kind: 'answered', vectors }
  } catch (cause) {
    return { kind: 'passing', code: 'no answer in time', cause }
  }
}

function after(response: Response): { afterMs?: number } {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) ? { afterMs: seconds * 1000 } : {}
}

function ofLengthOne(
  vector: number[] | undefined,
  { model, dimensions }: OpenAiEmbedderOptions,
): Float32Array {
  if (!vector) throw new Error(`the embedder ${model} left out a text`)
  if (vector.length !== dimensions)
    throw new Error(
      `the embedder ${model} gives ${vector.length} dimensions and is set up for ${dimensions}: correct its dimensions`,
    )
  const length = Math.hypot(...vector) || 1
  return Float32Array.from(vector, (value) => value / length)
}
