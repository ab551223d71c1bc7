import { z } from 'zod'

/**
 * What really came over the line. The libraries above throw the usage away with an answer that was cut off, and leave out that
 * it was refused; and none of them stops reading.
 */
export type Tap = {
  fetch: typeof fetch
  seen: Seen
}

export type Seen = {
  asked: boolean
  status?: number
  afterMs?: number
  tooLong: boolean
  /** Of a body that is JSON. */
  body?: Body
}

/** No answer that fits is a tenth as long. */
const MOST_BYTES = 512 * 1024

const count = z.number().min(0).nullish()
const Body = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ refusal: z.string().nullish() }).nullish(),
      }),
    )
    .nullish(),
  stop_reason: z.string().nullish(),
  error: z.object({ code: z.string().nullish(), type: z.string().nullish() }).nullish(),
  usage: z
    .object({
      prompt_tokens: count,
      completion_tokens: count,
      input_tokens: count,
      output_tokens: count,
      cache_creation_input_tokens: count,
      cache_read_input_tokens: count,
    })
    .nullish(),
})
export type Body = z.infer<typeof Body>

export function openTap(): Tap {
  const seen: Seen = { asked: false, tooLong: false }
  return {
    seen,
    async fetch(input, init) {
      seen.asked = true
      // Where a model is, is set up: what customers write follows nobody elsewhere.
      const response = await fetch(input, { ...init, redirect: 'error' })
      seen.status = response.status
      const afterMs = afterOf(response.headers)
      if (afterMs !== undefined) seen.afterMs = afterMs
      const bytes = await bounded(response)
      if (!bytes) {
        seen.tooLong = true
        throw new Error('the answer is too long')
      }
      const body = Body.safeParse(parsed(bytes))
      if (body.success) seen.body = body.data
      const headers = new Headers(response.headers)
      for (const name of ['content-encoding', 'content-length']) headers.delete(name)
      const bare = [204, 205, 304].includes(response.status) ? null : bytes
      return new Response(bare, { status: response.status, headers })
    },
  }
}

async function bounded(response: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength
    if (length > MOST_BYTES) return null
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

function afterOf(headers: Headers): number | undefined {
  const ms = Number(headers.get('retry-after-ms') ?? Number.NaN)
  if (ms >= 0) return ms
  const text = headers.get('retry-after')
  if (text === null) return undefined
  const seconds = Number(text)
  if (seconds >= 0) return seconds * 1000
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now())
}
