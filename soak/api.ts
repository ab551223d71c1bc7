import { z } from 'zod'
import type { Random } from './random.ts'

export type Answer = { kind: 'answer'; status: number; body: unknown } | { kind: 'no answer' }

export type Api = {
  /** One try at one of the webs; a web that was killed meanwhile gives no answer. */
  call(
    method: 'GET' | 'POST',
    path: string,
    options?: { body?: object; key?: string },
  ): Promise<Answer>
  /** Tries until somebody answers 200. */
  read<T>(path: string, schema: z.ZodType<T>, signal: AbortSignal): Promise<T>
  /** How often each unexpected answer came. */
  odd: Map<string, number>
}

const PATIENCE_MS = 10_000
const Problem = z.object({ type: z.string() })

export function openApi(webs: () => string[], key: string, random: Random): Api {
  const odd = new Map<string, number>()
  const call: Api['call'] = async (method, path, { body, key: idempotencyKey } = {}) => {
    const headers: Record<string, string> = { authorization: `Bearer ${key}` }
    if (body) headers['content-type'] = 'application/json'
    if (idempotencyKey) headers['idempotency-key'] = idempotencyKey
    try {
      const response = await fetch(`${random.pick(webs())}/api/v1${path}`, {
        method,
        headers,
        ...(body && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
      const answer = {
        kind: 'answer',
        status: response.status,
        body: await response.json(),
      } as const
      if (response.status >= 500) note(odd, `${method} ${nameOf(path)} → ${response.status}`)
      return answer
    } catch {
      return { kind: 'no answer' }
    }
  }
  return {
    call,
    odd,
    async read(path, schema, signal) {
      for (;;) {
        signal.throwIfAborted()
        const answer = await call('GET', path)
        if (answer.kind === 'answer' && answer.status === 200) return schema.parse(answer.body)
        if (answer.kind === 'answer' && answer.status < 500) {
          throw new Error(`GET ${nameOf(path)} was answered ${answer.status}`)
        }
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    },
  }
}

export function note(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1)
}

/** Which problem an answer is: the last part of its type. */
export function slugOf(body: unknown): string {
  const problem = Problem.safeParse(body)
  return problem.success ? (problem.data.type.split('#')[1] ?? 'unnamed') : 'no problem document'
}

const nameOf = (path: string) => path.replace(/[0-9a-f-]{36}/g, ':id').replace(/\?.*/, '')
