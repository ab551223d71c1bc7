import { isGreeting } from '../assess/greetings.ts'
import { countriesIn } from '../draft/countries.ts'
import { isCourtesy } from '../proof/courtesies.ts'
import { wordsOf } from '../text/words.ts'
import { asks } from './asking.ts'
import type { Clause } from './clauses.ts'
import { contentOf } from './content.ts'
import type { Fact } from './facts.ts'
import { comesOnTop, goesOn, isAside, isOfTrade } from './goes-on.ts'
import { mostWords } from './grams.ts'
import type { Judgement } from './intent-model.ts'
import type { Issue } from './issues.ts'
import type { Span } from './span.ts'

/** Beside a surer part this much is enough to be about the same, or about something else. */
const little = 0.3
/** The message as a whole is about one thing. */
const sureOfAll = 0.9
/** With fewer words of its own a statement tells only what goes with the question. */
const fewestTelling = 3

type Parts = {
  /** The whole message, then its clauses where there are several. */
  parts: readonly Clause[]
  judgements: readonly Judgement[]
  issues: readonly Issue[]
  facts: readonly Fact[]
  /** Whether examples of the taxonomy use the word. */
  isKnown(word: string): boolean
}

/**
 * Parts that none of the issues answers, be they questions or complaints, and what was not read: half an answer would
 * pass for a whole one.
 */
export function leftOpen({ parts, judgements, issues, facts, isKnown }: Parts): Span[] {
  const [whole, ...several] = parts
  if (!whole) return []
  const clauses = several.length > 0 ? several : [whole]
  const known = new Set(issues.map(({ intent }) => intent))
  const objects = new Map<string, Set<string>>()
  const isOpen = (clause: Clause, judged: Judgement | undefined): boolean => {
    const isSame = judged !== undefined && known.has(judged.intent) && judged.confidence >= little
    if (!isSame)
      return (
        isAnother(clause, judged) || isMatter(clause, { parts, judgements, issues, facts, isKnown })
      )
    if (clause !== clauses[0] && comesOnTop(clause.text)) return true
    if (!asks(clause.text)) return false
    const named = objectsIn(clause, facts, isKnown)
    const before = objects.get(judged.intent)
    if (before && before.size > 0) return [...named].some((object) => !before.has(object))
    objects.set(judged.intent, named)
    return false
  }
  const open = clauses.filter(
    (clause, place) =>
      wordsOf(clause.text).length > mostWords ||
      namesAnotherPlace(clause, facts) ||
      (several.length > 0 && isOpen(clause, judgements[place + 1])),
  )
  return [...open.map(({ start, end }) => ({ start, end })), ...unread(whole, clauses)]
}

/** In however few words: "Change my address." Half sure is enough: "My parcel never arrived." is no part of a question about returns. */
const isAnother = (clause: Clause, judged: Judgement | undefined): boolean =>
  judged !== undefined && judged.confidence >= little && !isPolite(clause)

/** It asks or tells what the rest of the message does not already. */
function isMatter(clause: Clause, read: Parts): boolean {
  const { parts, facts } = read
  if (asks(clause.text)) return !goesOn(contentOf(clause, facts), parts.indexOf(clause) > 1)
  return isTelling(clause, facts) && !isToldWith(clause, read)
}

/** Where the message as a whole is surely about one thing, words of the trade that tell of no trouble only tell more of it. */
function isToldWith(clause: Clause, { parts, judgements, issues, facts, isKnown }: Parts): boolean {
  const [whole] = judgements
  const [issue, ...others] = issues
  if (!whole || !issue || others.length > 0) return false
  if (whole.intent !== issue.intent || whole.confidence < sureOfAll) return false
  const rest = parts.slice(1).filter((other) => other !== clause)
  const content = contentOf(clause, facts)
  return isAside(clause.text, { content, rest: rest.map(({ text }) => text).join(' ') }, isKnown)
}

const isPolite = ({ text }: Clause): boolean => isGreeting(text) || isCourtesy(text)

const isTelling = (clause: Clause, facts: readonly Fact[]): boolean =>
  !isPolite(clause) && contentOf(clause, facts).length >= fewestTelling

/** Kinds of facts that tell when, how much or who, and not about which thing. */
const aside: ReadonlySet<string> = new Set([
  'date',
  'amount',
  'error_message',
  'email',
  'phone',
  'card',
  'iban',
])

/** A name behind a word that leads to a place: "in Porto", "nach Graz". Many such a name is a word of another language. */
const place =
  /(?<=(?<!\p{L})(?:in|at|to|from|near|en|em|a|de|nach|aus|à|di|ke|dari) )\p{Lu}[\p{L}\p{M}]+/gu

/** What a question is about: the same of something else is another question. */
function objectsIn(clause: Clause, facts: readonly Fact[], isKnown: Parts['isKnown']): Set<string> {
  const { start, end, text } = clause
  const inside = facts.filter((fact) => fact.start >= start && fact.end <= end)
  return new Set([
    ...inside.filter(({ kind }) => !aside.has(kind)).map(({ kind, value }) => `${kind} ${value}`),
    ...countriesIn(text),
    ...contentOf(clause, facts).filter((word) => !isKnown(word)),
    ...[...text.matchAll(place)]
      .filter(({ index }) => !inside.some((fact) => fact.start === start + index))
      .flatMap(([name]) => wordsOf(name)),
  ])
}

const and = String.raw`(?:&|and|or|y|e|o|ou|und|oder|et|dan|atau)\s+(?:(?:in|at|to|en|em|a|nach|à|ke|di)\s+)?`
const nameBehind = new RegExp(String.raw`^\s+${and}\p{Lu}`, 'u')
const nameBefore = new RegExp(String.raw`\p{Lu}[\p{L}\p{M}]+\s+${and}$`, 'u')

/** "In Lisbon and in Porto": what is known of the one is no answer for the other. */
function namesAnotherPlace({ start, end, text }: Clause, facts: readonly Fact[]): boolean {
  const places = facts.filter(
    (fact) => fact.kind === 'location' && fact.start >= start && fact.end <= end,
  )
  if (places.length !== 1) return false
  return places.some(
    (one) =>
      nameBehind.test(text.slice(one.end - start)) ||
      nameBefore.test(text.slice(0, one.start - start)),
  )
}

/** Behind the last clause that was looked at. */
function unread({ text, end }: Clause, clauses: readonly Clause[]): Span[] {
  const from = clauses.at(-1)?.end ?? 0
  return /\p{L}/u.test(text.slice(from)) ? [{ start: from, end }] : []
}

const plainly = { clauses: 2, words: 40, characters: 240 }

/** Short, and in words that were learned: where nobody else reads it, only such a message is understood well enough. */
export function isPlain(read: Parts): boolean {
  const { parts, facts, isKnown } = read
  const [whole, ...clauses] = parts
  if (!whole) return false
  const content = contentOf(whole, facts)
  return (
    clauses.filter((clause) => !isPolite(clause)).length <= plainly.clauses &&
    whole.text.length <= plainly.characters &&
    wordsOf(whole.text).length <= plainly.words &&
    content.filter((word) => isKnown(word) || isOfTrade(word)).length * 2 >= content.length &&
    leftOpen(read).length === 0
  )
}
