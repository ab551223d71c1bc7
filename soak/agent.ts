import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { type Answer, type Api, slugOf } from './api.ts'
import { answerTo } from './tokens.ts'

/** What one agent does with one review, and what may come of it. */

export const Review = z.object({
  id: z.uuid(),
  kind: z.enum(['turn', 'unsure']),
  state: z.string(),
  outboundId: z.uuid().nullable(),
  words: z.string().nullable(),
  conversation: z.object({ revision: z.number() }),
  messages: z.array(
    z.object({ content: z.looseObject({ text: z.string().optional() }).nullable() }),
  ),
})
export type Review = z.infer<typeof Review>

export type Act =
  /** `outboundIds` holds what each of the requests with the one key was answered. */
  | { kind: 'approved'; outboundIds: string[]; key: string }
  | { kind: 'settled'; wasSent: boolean }
  /** The names of the problems that came instead. */
  | { kind: 'refused'; slugs: string[] }

const Decided = z.object({ outboundId: z.uuid() })

/** Approves for the revision that was read; `clicks` is how often the button was pressed. */
export async function approve(
  api: Api,
  review: Review,
  { key, clicks }: { key: string; clicks: number },
): Promise<Act> {
  const text = answerTo(review.messages.flatMap(({ content }) => content?.text ?? []))
  // One key is enough where the words that were kept still answer everything.
  const words = review.words === text ? {} : { text }
  const body = { revision: review.conversation.revision, ...words }
  const click = () => insist(() => api.call('POST', `/reviews/${review.id}/approve`, { body, key }))
  const answers = await Promise.all(Array.from({ length: clicks }, click))
  const outboundIds = answers.flatMap(outboundOf)
  return outboundIds.length > 0 ? { kind: 'approved', outboundIds, key } : refused(answers)
}

export async function settle(api: Api, review: Review, wasSent: boolean): Promise<Act> {
  const body = { wasSent }
  const answer = await insist(() => api.call('POST', `/reviews/${review.id}/settle`, { body }))
  const isDone = answer.kind === 'answer' && answer.status === 200
  return isDone ? { kind: 'settled', wasSent } : refused([answer])
}

/** Whoever gets no answer asks again, the same way, perhaps elsewhere. */
async function insist(ask: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const answer = await ask()
    const isFinal = answer.kind === 'answer' && answer.status < 500
    if (isFinal || attempt >= 4) return answer
    await pause(150 * attempt)
  }
}

const refused = (answers: Answer[]): Act => ({
  kind: 'refused',
  slugs: answers.map((each) => (each.kind === 'answer' ? slugOf(each.body) : each.kind)),
})

const outboundOf = (answer: Answer): string[] => {
  if (answer.kind === 'no answer' || answer.status !== 202) return []
  return [Decided.parse(answer.body).outboundId]
}
