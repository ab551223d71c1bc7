import { z } from 'zod'

/** What the soak and the far side say to each other. */

/** Where the statuses go. */
export const Door = z.object({ urls: z.array(z.url()).min(1), secret: z.string() })

/** Catches the next sender: before its message is sent, after that, or when its answer is on the way. */
export const Catch = z.object({ when: z.enum(['before', 'sent', 'answered']) })
export type Catch = z.infer<typeof Catch>

export const Caught = z.object({ sender: z.string() })

export const Figures = z.object({
  faults: z.record(z.string(), z.number()),
  /** Answers that their senders never got, by intent. */
  swallowed: z.number(),
  /** Senders that had gone away, or given up waiting, when their answer was ready. */
  gone: z.number(),
  statuses: z.object({ accepted: z.number(), waiting: z.number() }),
})
export type Figures = z.infer<typeof Figures>
