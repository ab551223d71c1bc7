import { z } from 'zod'

/** What the bench and its processes say to each other. */

const Times = { warmMs: z.number(), measureMs: z.number() }

export const LoadTask = z.object({
  ...Times,
  url: z.url(),
  secret: z.string(),
  clients: z.number(),
  contacts: z.number(),
})

export const BareTask = z.object({
  ...Times,
  environment: z.record(z.string(), z.string()),
  clients: z.number(),
  contacts: z.number(),
})

export const Rate = z.object({
  /** How many were measured, and in how much time. */
  rows: z.number(),
  perSecond: z.number(),
  p50: z.number(),
  p95: z.number(),
  p99: z.number(),
})
export type Rate = z.infer<typeof Rate>

export const LoadOutcome = Rate.extend({
  /** All that were answered 200, with those of the warm-up. */
  accepted: z.number(),
  busy: z.number(),
  errors: z.number(),
  cpuSeconds: z.number(),
})
