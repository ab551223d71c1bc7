import type { Vocabulary } from '../../../core/local/facts.ts'
import type { Log } from '../../../ports.ts'
import type { Model, Usage } from '../../../ports-assistant.ts'
import { anthropic } from './anthropic.ts'
import { openCaller } from './caller.ts'
import { draftQuestion } from './draft.ts'
import { openAi } from './openai.ts'
import { readPrompts } from './prompts.ts'
import type { ProviderOptions } from './provider.ts'
import { type Redact, redactionFor } from './redact.ts'
import { openStanding, type Standing } from './standing.ts'
import { triageQuestion } from './triage.ts'

type ModelOptions = ProviderOptions & {
  provider: 'openai' | 'anthropic'
  name: string
  timeoutMs: number
  concurrency: number
  prices: { input: number; output: number }
  redact: Redact
}

type Parts = {
  /** The folder of prompts. */
  prompts: string
  /** What the shop calls its own numbers: an order number is no phone number. */
  vocabulary: Vocabulary
  spent(): Promise<boolean>
  note(usage: Usage): Promise<void>
  log: Log
  /** How long it waits before it asks again, and the clock by which it leaves a model alone; for tests. */
  firstPauseMs?: number
  now?: () => number
}

type OpenModel = Model & {
  /** Without asking it. */
  standing(): Promise<Standing>
}

/** Null where none is set up; nothing of LangChain is loaded then. */
export async function openModel(
  options: ModelOptions | null,
  parts: Parts,
): Promise<OpenModel | null> {
  if (!options) return null
  const { triage, draft } = await readPrompts(parts.prompts)
  const provider = await (options.provider === 'openai' ? openAi(options) : anthropic(options))
  const { prices, timeoutMs, concurrency, redact } = options
  const standing = openStanding(parts)
  const limits = { prices, timeoutMs, concurrency }
  const { call, close } = openCaller(provider, { ...parts, ...limits, standing })
  return {
    name: options.name,
    prompts: { triage: triage.name, draft: draft.name },
    triage(request) {
      const redaction = redactionFor(request, redact, parts.vocabulary)
      return call(triageQuestion(triage, request, redaction))
    },
    draft(request) {
      const redaction = redactionFor(request, redact, parts.vocabulary)
      return call(draftQuestion(draft, request, redaction))
    },
    standing: standing.standing,
    close,
  }
}
