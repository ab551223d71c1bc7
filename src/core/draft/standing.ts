import type { Draft } from '../draft.ts'
import type { Priority, Service } from '../service.ts'
import { applies, conditionOf } from './applies.ts'
import { fill } from './fill.ts'
import type { ApprovedReply, Ground, Purpose } from './ground.ts'
import { whereTheNumberIs } from './known-conditions.ts'
import { localesFor } from './locales.ts'
import { deskState, serviceFacts } from './service-facts.ts'

/** Approved words that answer nothing and may still have to be said: in the customer's language, or else in English. */

type Standing = Pick<
  Ground,
  'standing' | 'facts' | 'conditions' | 'timezone' | 'today' | 'language'
>

/** A question for what is missing, as order_id, order.state, country; null where no approved question asks for it. */
export function askFor(ground: Standing, fact: string): Draft | null {
  for (const wanted of kindsTold(fact)) {
    const found = pick(ground, 'ask', ({ asks }) => asks.includes(wanted))
    if (found) return found
  }
  return null
}

/** The question that would tell a fact, and what else it tells. */
export const questionFor = (
  { standing }: Pick<Ground, 'standing'>,
  fact: string,
): { replyId: string; asks: string[] } | null => {
  for (const wanted of kindsTold(fact)) {
    const found = standing.find(({ serves, asks }) => serves === 'ask' && asks.includes(wanted))
    if (found) return found
  }
  return null
}

/** An order's state and day are told by its number. */
function kindsTold(fact: string): string[] {
  const [subject = fact] = fact.split(/[._]/)
  return [fact, conditionOf(fact), `${subject}_id`]
}

/** Nobody understood what is asked: one question for that. */
export const askWhatAbout = (ground: Standing): Draft | null => askFor(ground, 'intent')

/** Says that a person takes over and by when, or when the desk opens again. */
export function acknowledge(
  ground: Standing,
  { service, now, ...who }: { service: Service; now: Date; team?: string; priority: Priority },
): Draft | null {
  const facts = serviceFacts(service, now, who)
  const conditions = { ...ground.conditions, desk: [deskState(service, now, who.team)] }
  // Only those that tell a time: the others are for files.
  return pick({ ...ground, facts, conditions }, 'acknowledge', ({ appliesWhen }) =>
    Object.hasOwn(appliesWhen, 'desk'),
  )
}

/** Where to find help now, by the country of the number alone: words may name any country. Replies for an intent are about danger, the others about despair. */
export function crisis(ground: Standing, kind: 'self_harm' | 'danger'): Draft | null {
  const isFor = ({ intents }: ApprovedReply) => intents.length > 0 === (kind === 'danger')
  const here = { ...ground, conditions: whereTheNumberIs(ground) }
  return pick(here, 'crisis', isFor) ?? pick(here, 'crisis', () => true)
}

export const disclose = (ground: Standing): Draft | null => pick(ground, 'disclose', () => true)

function pick(
  { standing, facts, conditions, timezone, today, language }: Standing,
  serves: Purpose,
  isWanted: (reply: ApprovedReply) => boolean,
): Draft | null {
  const wanted = standing.filter((reply) => reply.serves === serves && isWanted(reply))
  for (const locale of [...new Set([...localesFor(language), 'en'])]) {
    const drafts = wanted
      .filter((reply) => reply.locale === locale)
      .filter(({ appliesWhen }) => applies(appliesWhen, conditions).kind === 'satisfied')
      .sort(bySpecificity)
      .flatMap((reply) => draftOf(reply, { facts, timezone, today }))
    if (drafts[0]) return drafts[0]
  }
  return null
}

const bySpecificity = (one: ApprovedReply, other: ApprovedReply): number =>
  Object.keys(other.appliesWhen).length - Object.keys(one.appliesWhen).length ||
  (one.replyId < other.replyId ? -1 : 1)

function draftOf(reply: ApprovedReply, known: Parameters<typeof fill>[1]): Draft[] {
  const filled = fill(reply, known)
  return filled.kind === 'filled' ? [filled.draft] : []
}
