import { parseArgs } from 'node:util'
import { z } from 'zod'

const whole = (least: number, most: number, fallback: number) =>
  z.coerce.number().int().min(least).max(most).default(fallback)

const Options = z.object({
  messages: whole(1, 999_999, 2000),
  kills: whole(0, 10_000, 20),
  /** The hard limit: what is not done by then is stuck. */
  minutes: z.coerce.number().positive().max(1440).default(15),
  seed: whole(0, 4_294_967_295, 1),
})
export type Options = z.infer<typeof Options>

export class UsageError extends Error {
  override name = 'UsageError'
}

const usage =
  'Usage: npm run soak -- [--messages 2000] [--kills 20] [--seed 1] [--minutes 15]\n' +
  'DATABASE_URL and REDIS_URL choose two webs and two workers over them; without them one embedded process runs.'

export function readOptions(args: string[]): Options {
  const text = { type: 'string' } as const
  try {
    const options = { messages: text, kills: text, minutes: text, seed: text }
    return Options.parse(parseArgs({ args, options, strict: true }).values)
  } catch (cause) {
    const problem =
      cause instanceof z.ZodError
        ? cause.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`).join('\n')
        : cause instanceof Error
          ? cause.message
          : String(cause)
    throw new UsageError(`${problem}\n${usage}`, { cause })
  }
}
