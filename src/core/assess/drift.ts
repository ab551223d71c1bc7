import type { Assessment, Issue, Risk } from '../assessment.ts'
import type { RiskKind } from '../risk.ts'
import type { Intent } from '../taxonomy.ts'

/** From an ordinary matter to one that only a person's judgement answers: compensation, a complaint, a dispute. */

const turning: ReadonlySet<RiskKind> = new Set<RiskKind>([
  'refund_exception',
  'billing_dispute',
  'chargeback',
  'legal_threat',
])

type Course = {
  /** The ids of the turn's messages, in their order. */
  messages: readonly string[]
  issues: readonly Issue[]
  risks: readonly Risk[]
  /** What earlier turns of the case asked, oldest first. */
  earlierIntents: readonly string[]
  intents: ReadonlyMap<string, Intent>
}

export function driftOf({ messages, earlierIntents, ...course }: Course): Assessment['drift'] {
  let from = earlierIntents.at(-1) ?? null
  for (const messageId of messages) {
    const asked = course.issues.filter((issue) => issue.messageId === messageId)
    const grave = asked.find(({ intent }) => intent !== null && isGrave(intent, course.intents))
    const risk = course.risks.find((each) => each.messageId === messageId && turning.has(each.kind))
    const to = grave?.intent ?? risk?.kind
    if (from !== null && to !== undefined && from !== to && !isGrave(from, course.intents))
      return { from, to, messageId }
    from = to ?? asked.findLast(({ intent }) => intent !== null)?.intent ?? from
  }
  return null
}

function isGrave(id: string, intents: ReadonlyMap<string, Intent>): boolean {
  const intent = intents.get(id)
  return intent?.pattern === 'person' && intent.predictability === 'open'
}
