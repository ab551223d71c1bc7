import type { z } from 'zod'

/** One request to a chat model, whoever makes the model. */
export type Ask = {
  /** What is asked for: it names the form of the answer as well. */
  name: 'triage' | 'draft'
  system: string
  user: string
  form: Form
  /** The first answer, where there was one, and what was wrong with it. */
  again?: { said: string; wrong: string }
}

/** A JSON schema that every provider takes: all is required, nothing else is allowed, and nothing is counted or measured. */
export type Form = z.core.JSONSchema.JSONSchema

export type Heard =
  | { kind: 'said'; text: string }
  | { kind: 'refused' }
  /** There was more to it than it may have. */
  | { kind: 'cut' }
  /** It may go better if it is asked once more. */
  | { kind: 'passing'; code: string; afterMs?: number | undefined }
  /** It will not go better. */
  | { kind: 'barred'; code: string }

export type Tokens = { input: number; output: number }

/** Never throws. Nobody is billed for what is not among the tokens, or nobody can know. */
export type Provider = (ask: Ask, signal: AbortSignal) => Promise<{ heard: Heard; tokens: Tokens }>

export type ProviderOptions = {
  model: string
  /** For openai up to and with /v1. */
  url: string
  apiKey?: string | undefined
  effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | undefined
}

/** Room for thinking where a model thinks: what it does not use costs nothing. */
export const MOST_TOKENS = { thinking: 12_000, plain: 3000 }
