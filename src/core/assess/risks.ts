import type { Issue, Risk } from '../assessment.ts'
import type { Thread } from '../thread.ts'
import { placeOf, type Readings } from './reading.ts'

/** All that rules found, and what a model adds: it takes none of them away. */
export function risksOf({ message, rules, model }: Readings, modelName: string | null): Risk[] {
  const found = rules.risks.map((risk): Risk => ({ ...risk, by: 'rules', messageId: message.id }))
  const known = new Set(rules.risks.map(({ kind }) => kind))
  const added = (model?.risks ?? [])
    .filter(({ kind }) => !known.has(kind))
    .map(({ kind, quote }): Risk => {
      const place = placeOf(quote, message.text)
      return { kind, by: 'model', rule: modelName ?? 'model', messageId: message.id, ...place }
    })
  return [...found, ...added]
}

const againWithinDays = 7
const day = 86_400_000

/** Whoever comes back with the same matter within a week was not helped the first time. */
export function comesBack(
  issues: readonly Issue[],
  { earlierCases, now }: Pick<Thread, 'earlierCases' | 'now'>,
): Risk[] {
  const recent = new Set(
    earlierCases
      .filter(({ at }) => now.getTime() - at.getTime() <= againWithinDays * day)
      .flatMap(({ intents }) => intents),
  )
  const again = issues.find(({ intent }) => intent !== null && recent.has(intent))
  if (!again) return []
  const { messageId, start, end } = again
  return [{ kind: 'repeat_contact', by: 'rules', rule: 'same_intent_again', messageId, start, end }]
}
