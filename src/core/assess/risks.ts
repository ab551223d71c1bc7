import type { Issue, Risk } from '../assessment.ts'
import { floorRisks, onlyPeople, type RiskKind } from '../risk.ts'
import type { Thread } from '../thread.ts'
import { placeOf, type Readings } from './reading.ts'

/** All that rules and learned wordings found, and what a model adds: it takes none of them away. */
export function risksOf(readings: Readings, modelName: string | null): Risk[] {
  const { message, rules, model } = readings
  const byRules = rules.risks.map((risk): Risk => ({ ...risk, by: 'rules', messageId: message.id }))
  const found = [...byRules, ...numbersToPay(readings), ...learned(readings)]
  const known = new Set(found.map(({ kind }) => kind))
  const added = (model?.risks ?? [])
    .filter(({ kind }) => !known.has(kind))
    .map(({ kind, quote }): Risk => {
      const place = placeOf(quote, message.text)
      return { kind, by: 'model', rule: modelName ?? 'model', messageId: message.id, ...place }
    })
  return [...found, ...added]
}

/** Whoever sends the number of a card or of a bank account has put it where it does not belong. */
const numbersToPay = ({ message, local }: Readings): Risk[] =>
  (local?.facts ?? [])
    .filter(({ kind }) => kind === 'card' || kind === 'iban')
    .map(({ start, end }) => ({
      kind: 'security',
      by: 'local',
      rule: 'fact.card',
      messageId: message.id,
      start,
      end,
    }))

/** Where a rule names the same, its words tell better where. */
const learned = ({ message, rules, local }: Readings): Risk[] =>
  (local?.risks ?? [])
    .filter(({ kind }) => !rules.risks.some((risk) => risk.kind === kind))
    .map((risk) => ({ ...risk, by: 'local', rule: 'learned', messageId: message.id }))

/** What `local` suspects, where nobody names another risk that waits for a person; what only people answer in any case. */
export function suspectsOf({ message, local }: Readings, found: readonly Risk[]): RiskKind | null {
  const named = found.filter(({ messageId }) => messageId === message.id).map(({ kind }) => kind)
  const isNamed = (kind: RiskKind): boolean =>
    onlyPeople.has(kind) ? named.includes(kind) : named.some((each) => floorRisks.has(each))
  const suspects = local?.suspects ?? null
  if (suspects === null || message.noise !== null) return null
  return isNamed(suspects) ? null : suspects
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
