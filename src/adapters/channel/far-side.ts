import { z } from 'zod'
import type { SendOutcome, SendRequest } from '../../ports.ts'

const Accepted = z.object({ providerId: z.string().min(1).max(256) })
const Refused = z.object({ error: z.object({ code: z.string().max(64) }) })

/** A provider played by another process: POST <url>/messages, answered as a real one would answer. */
export function openFarSide(url: string, timeoutMs: number) {
  return {
    async send(request: SendRequest): Promise<SendOutcome> {
      let response: Response
      try {
        response = await fetch(`${url}/messages`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(request),
          signal: AbortSignal.timeout(timeoutMs),
        })
      } catch (error) {
        return neverLeft(error)
          ? { kind: 'retry', code: 'unreachable' }
          : { kind: 'unknown', code: 'no_answer' }
      }
      return outcomeOf(response, await response.json().catch(() => null))
    },
    async close() {},
  }
}

function outcomeOf(response: Response, body: unknown): SendOutcome {
  const accepted = Accepted.safeParse(body)
  if (response.ok)
    return accepted.success
      ? { kind: 'accepted', providerId: accepted.data.providerId }
      : { kind: 'unknown', code: 'unreadable_answer' }
  const refused = Refused.safeParse(body)
  // Without the provider's own word, as from a proxy in between, nobody knows how far the message came.
  if (!refused.success) return { kind: 'unknown', code: `status_${response.status}` }
  const { code } = refused.data.error
  if (response.status !== 429 && response.status < 500) return { kind: 'failed', code }
  const after = Number(response.headers.get('retry-after'))
  return after > 0
    ? { kind: 'retry', code, afterMs: Math.min(after, 86_400) * 1000 }
    : { kind: 'retry', code }
}

/** Only a connection that was never made proves that nothing was sent. */
function neverLeft(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  return (
    code === 'ECONNREFUSED' ||
    code === 'ENOTFOUND' ||
    code === 'EHOSTUNREACH' ||
    code === 'EAI_AGAIN'
  )
}
