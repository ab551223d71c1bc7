import type { BaseMessage } from '@langchain/core/messages'
import type { ChatResult } from '@langchain/core/outputs'
import type { Ask, Heard, Tokens } from './provider.ts'
import { type Body, openTap, type Seen } from './tap.ts'

/** Makes the request and tells what became of it. */
export async function hear(
  generate: (fetch: typeof globalThis.fetch) => Promise<ChatResult>,
  ask: Ask,
  signal: AbortSignal,
): Promise<{ heard: Heard; tokens: Tokens }> {
  const { fetch, seen } = openTap()
  const generated = Promise.resolve(fetch).then(generate)
  // Whatever a client does with its signal, nobody waits longer.
  const result = await Promise.race([generated.catch(() => null), abortOf(signal)])
  const heard = result && !seen.tooLong ? answered(result, seen) : failed(seen, signal)
  return { heard, tokens: tokensOf(seen, ask) }
}

const abortOf = (signal: AbortSignal) =>
  new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true })
  })

function answered({ generations }: ChatResult, { body }: Seen): Heard {
  const ended = endOf(body)
  if (ended) return ended
  const message = generations[0]?.message
  return { kind: 'said', text: message ? textOf(message) : '' }
}

/** In a form that a tool takes, or in the text. */
function textOf(message: BaseMessage): string {
  const called = 'tool_calls' in message ? message.tool_calls : undefined
  const first: unknown = Array.isArray(called) ? called[0] : undefined
  if (typeof first === 'object' && first !== null && 'args' in first)
    return JSON.stringify(first.args)
  return message.text
}

function endOf(body: Body | undefined): Heard | null {
  const [choice] = body?.choices ?? []
  const reason = choice?.finish_reason ?? body?.stop_reason
  if (choice?.message?.refusal || reason === 'content_filter' || reason === 'refusal')
    return { kind: 'refused' }
  if (reason === 'length' || reason === 'max_tokens' || reason === 'model_context_window_exceeded')
    return { kind: 'cut' }
  return null
}

function failed(seen: Seen, signal: AbortSignal): Heard {
  const { status, afterMs, tooLong, body } = seen
  if (!seen.asked) return { kind: 'barred', code: 'the request could not be made' }
  if (tooLong) return { kind: 'cut' }
  if (signal.aborted) return { kind: 'passing', code: 'no answer in time' }
  if (status === undefined) return { kind: 'passing', code: 'no connection' }
  const code = `status ${status}`
  if (status >= 400) {
    // An account without credit says so with the status of one that asks too often.
    const isSpent = body?.error?.code === 'insufficient_quota'
    const isPassing = status === 408 || status === 409 || status === 429 || status >= 500
    return isPassing && !isSpent ? { kind: 'passing', code, afterMs } : { kind: 'barred', code }
  }
  return endOf(body) ?? { kind: 'passing', code: 'an answer that broke off' }
}

/** Where an answer never came nobody tells what it cost; what was asked is then counted by its length. */
function tokensOf({ asked, status, body }: Seen, ask: Ask): Tokens {
  const usage = body?.usage
  if (usage) {
    const cached = (usage.cache_creation_input_tokens ?? 0) + (usage.cache_read_input_tokens ?? 0)
    return {
      input: (usage.prompt_tokens ?? usage.input_tokens ?? 0) + cached,
      output: usage.completion_tokens ?? usage.output_tokens ?? 0,
    }
  }
  if (!asked || (status !== undefined && status >= 400)) return { input: 0, output: 0 }
  return { input: Math.ceil((ask.system.length + ask.user.length) / 4), output: 0 }
}
