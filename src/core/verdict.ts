import { z } from 'zod'

/** What becomes of a turn. The strictest verdict that any rule asks for wins: this is their order. */
export const verdictKinds = ['hand_off', 'hold', 'ask', 'send', 'silent'] as const
export type VerdictKind = (typeof verdictKinds)[number]

export const priorities = ['urgent', 'high', 'normal', 'low'] as const

/** A rule that had something to say about the turn. */
export const Match = z.strictObject({
  rule: z.string(),
  verdict: z.enum(verdictKinds),
  /** In words for the person who reads it. */
  because: z.string(),
  /** Floor rules are code: no policy loosens them. Which of them need an approver is told by the verdict. */
  floor: z.boolean(),
  messageId: z.string().optional(),
  to: z.string().optional(),
  priority: z.enum(priorities).optional(),
})
export type Match = z.infer<typeof Match>

export const Verdict = z.strictObject({
  kind: z.enum(verdictKinds),
  /** The rule that decided: the first of the strictest. */
  decidedBy: z.string(),
  /** Every rule that matched, the strictest first. */
  matches: z.array(Match),
  /** The team that gets it. */
  to: z.string(),
  priority: z.enum(priorities),
  needsApprover: z.boolean(),
  boundary: z.number().int(),
})
export type Verdict = z.infer<typeof Verdict>
