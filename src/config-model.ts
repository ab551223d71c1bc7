import { z } from 'zod'

/** The settings of the chat model: which one, how long, how much, and what it may see. */

const url = z.string().refine((text) => /^https?:\/\/./.test(text) && URL.canParse(text), {
  error: 'must be a URL that starts with http:// or https://',
  abort: true,
})
const price = z.coerce.number().min(0).max(10_000).optional()

export const modelSettings = {
  MODEL: z
    .string()
    .regex(/^(openai|anthropic):\S{1,120}$/, {
      error: 'must be like openai:gpt-5-mini or anthropic:claude-haiku-4-5',
      abort: true,
    })
    .optional(),
  ANTHROPIC_API_KEY: z.string().min(1).optional(),
  ANTHROPIC_BASE_URL: url.default('https://api.anthropic.com'),
  MODEL_TIMEOUT_SECONDS: z.coerce.number().min(1).max(300).default(40),
  MODEL_CONCURRENCY: z.coerce.number().int().min(1).max(200).default(8),
  MODEL_EFFORT: z.enum(['none', 'minimal', 'low', 'medium', 'high']).optional(),
  MODEL_PRICE_IN: price,
  MODEL_PRICE_OUT: price,
  MODEL_DAILY_BUDGET: z.coerce.number().positive().max(1_000_000).optional(),
  MODEL_DAILY_TOKENS: z.coerce.number().int().positive().max(2_000_000_000).default(20_000_000),
  MODEL_REDACT: z.enum(['false', 'true', 'all']).default('true'),
}
const Settings = z.object({
  ...modelSettings,
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: z.string(),
})
type Settings = z.infer<typeof Settings>

const OPENAI = 'https://api.openai.com/v1'
const ANTHROPIC = 'https://api.anthropic.com'

export function contradictionsOfModel(e: Settings): string[] {
  const problems: string[] = []
  if (e.MODEL?.startsWith('openai:') && !e.OPENAI_API_KEY && bare(e.OPENAI_BASE_URL) === OPENAI)
    problems.push(
      'OPENAI_API_KEY: is missing; MODEL=openai:… needs it, or an OPENAI_BASE_URL of a server of your own',
    )
  if (
    e.MODEL?.startsWith('anthropic:') &&
    !e.ANTHROPIC_API_KEY &&
    bare(e.ANTHROPIC_BASE_URL) === ANTHROPIC
  )
    problems.push('ANTHROPIC_API_KEY: is missing; MODEL=anthropic:… needs it')
  if (
    e.MODEL_DAILY_BUDGET !== undefined &&
    (e.MODEL_PRICE_IN === undefined || e.MODEL_PRICE_OUT === undefined)
  )
    problems.push(
      'MODEL_DAILY_BUDGET: needs MODEL_PRICE_IN and MODEL_PRICE_OUT; without prices nobody knows what is spent',
    )
  return problems
}

const bare = (text: string) => text.replace(/\/+$/, '')

/** Null: the desk works without a chat model. */
export function modelOf(e: Settings) {
  const [, provider, model] = /^(openai|anthropic):(.*)$/.exec(e.MODEL ?? '') ?? []
  if (e.MODEL === undefined || model === undefined) return null
  const isOpenAi = provider === 'openai'
  const apiKey = isOpenAi ? e.OPENAI_API_KEY : e.ANTHROPIC_API_KEY
  const redact = { false: 'nothing', true: 'personal', all: 'numbers too' } as const
  return {
    provider: isOpenAi ? ('openai' as const) : ('anthropic' as const),
    model,
    /** As in MODEL. */
    name: e.MODEL,
    url: bare(isOpenAi ? e.OPENAI_BASE_URL : e.ANTHROPIC_BASE_URL),
    ...(apiKey !== undefined && { apiKey }),
    ...(e.MODEL_EFFORT !== undefined && { effort: e.MODEL_EFFORT }),
    timeoutMs: e.MODEL_TIMEOUT_SECONDS * 1000,
    concurrency: e.MODEL_CONCURRENCY,
    /** For a million tokens, in the budget's currency; 0 where none is set. */
    prices: { input: e.MODEL_PRICE_IN ?? 0, output: e.MODEL_PRICE_OUT ?? 0 },
    limits: {
      tokens: e.MODEL_DAILY_TOKENS,
      ...(e.MODEL_DAILY_BUDGET !== undefined && { cost: e.MODEL_DAILY_BUDGET }),
    },
    redact: redact[e.MODEL_REDACT],
  }
}
