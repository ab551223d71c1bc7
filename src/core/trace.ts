import { z } from 'zod'

/** One step of a run as it was: enough to read it back, and to make it again with the same versions. */
export const TraceStep = z.strictObject({
  /** read, rules, local, model, merge, … */
  step: z.string().max(64),
  input: z.json(),
  output: z.json(),
  /** With what it was made: { rules: '3', taxonomy: 2, local: '9f3c…' } */
  versions: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  ms: z.number().min(0),
  tokens: z.strictObject({ input: z.number().int(), output: z.number().int() }).optional(),
  /** In millionths of the budget's currency. */
  cost: z.number().int().optional(),
})
export type TraceStep = z.infer<typeof TraceStep>

/** What a step was given or gave, as it is kept: dates as text, what is not defined left out. */
export const asJson = (value: unknown): TraceStep['input'] =>
  JSON.parse(JSON.stringify(value ?? null))
