import { z } from 'zod'

/** Why a review waits, in the words a person reads. */
export const Reason = z.object({
  rule: z.string(),
  because: z.string(),
  code: z.string().nullish(),
})
export type Reason = z.infer<typeof Reason>

/** What happened to an answer stays said while a turn is run again; why it was held is found anew. */
export function keptReasons(stored: unknown): Reason[] {
  const reasons = z.array(Reason).safeParse(stored).data ?? []
  return reasons.filter(({ rule }) => /^(provider_|gate_|was_sent)/.test(rule))
}
