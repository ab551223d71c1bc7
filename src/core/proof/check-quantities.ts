import type { ProvenFact } from '../draft.ts'
import type { Span } from '../local/span.ts'
import { contentWordsOf } from '../text/function-words.ts'
import { wordsOf } from '../text/words.ts'
import { type Evidence, wholeOf } from './evidence.ts'
import { type Finding, finding } from './finding.ts'
import { isFormOf } from './forms.ts'
import { isUnitWord, type Quantity, quantitiesIn, type Reading } from './quantities.ts'

/** Characters by which one figure must be nearer to a word than another. */
const TIE = 3
const COMMA = 15

/** Numbers, amounts, dates, durations, shares and codes must stand in the evidence, beside the thing they belong to. */
export function checkQuantities(sentence: string, evidence: Evidence, reading: Reading): Finding[] {
  const said = quantitiesIn(sentence, reading)
  const inEvidence = { ...reading, language: evidence.locale ?? reading.language }
  const there = quantitiesIn(wholeOf(evidence), inEvidence)
  const facts = evidence.facts.flatMap((fact) => factQuantities(fact, reading))
  const missing = said.filter((one) => ![...there, ...facts].some((other) => isSame(one, other)))
  if (missing.length > 0)
    return missing.map(({ start, end }) =>
      finding('number', 'This figure does not stand in the evidence.', sentence.slice(start, end)),
    )
  return said.flatMap((one) => misplaced(one, sentence, evidence, inEvidence))
}

/** A figure without a unit may leave out what the evidence counts; one with a unit must have the same. */
function isSame(one: Quantity, other: Quantity): boolean {
  if (one.kind === other.kind) return one.value === other.value
  if (other.kind === 'weekday' || other.kind === 'code') return false
  if (one.kind === 'number') return Number.parseFloat(other.value) === Number(one.value)
  return false
}

/** A moment proves its day; how it is written in a message is the rendering's business. */
function factQuantities({ value }: ProvenFact, { today, language }: Reading): Quantity[] {
  const day = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(value)
  const found = quantitiesIn(value, { today, language })
  if (!day?.[1]) return found
  return [...found, { kind: 'date', value: day[1], start: 0, end: 10 }]
}

/** Where several figures of a kind stand, one goes with the words beside it: in its clause, and in its part of the clause. */
function misplaced(
  one: Quantity,
  sentence: string,
  { clauses }: Evidence,
  reading: Reading,
): Finding[] {
  const placedIn = clauses.map((clause) => ({ clause, ...placed(clause, one.kind, reading) }))
  const own = placedIn.filter(({ groups }) => groups.flat().some((other) => isSame(one, other)))
  const others = placedIn.filter((each) => each.groups.length > 0 && !own.includes(each))
  const here = placed(sentence, one.kind, reading)
  const isRight = own.some((there) => !strays(here, there, others) && fitsIn(there, here, one))
  if (own.length === 0 || isRight) return []
  const words = sentence.slice(one.start, one.end)
  return [finding('number', 'In the evidence this figure belongs to something else.', words)]
}

/** A word of the sentence is not where its figure is, and is where another one is. */
function strays(here: Placed, there: Placed, others: readonly Placed[]): boolean {
  const has = ({ nearest }: Placed, word: string) =>
    nearest.some((other) => isFormOf(word, other.word))
  return (
    here.groups.length < 2 &&
    here.nearest.some(({ word }) => !has(there, word) && others.some((other) => has(other, word)))
  )
}

function fitsIn(there: Placed, here: Placed, one: Quantity): boolean {
  if (there.groups.length < 2) return true
  const own = there.groups.find((group) => group.some((each) => isSame(one, each)))
  const shared = there.nearest.flatMap(({ word, group, isFirst }) => {
    const said = here.nearest.find((other) => isFormOf(word, other.word))
    // What stands before the first figure may be said of all of them; what stands later is not.
    return said && !isFirst && group ? [{ group, said: said.group }] : []
  })
  const isMoved = shared.some(
    ({ group, said }) => said && !said.some((each) => group.some((other) => isSame(each, other))),
  )
  return !isMoved && (own === there.groups[0] || shared.some(({ group }) => group === own))
}

type Group = Quantity[]
type Placed = {
  groups: Group[]
  nearest: { word: string; group: Group | null; isFirst: boolean }[]
}

/** The figures of a kind, and which of them each word that says something is nearest to; null where that is a tie. */
function placed(text: string, kind: Quantity['kind'], reading: Reading): Placed {
  const all = quantitiesIn(text, reading)
  const groups = grouped(
    all.filter((each) => each.kind === kind),
    text,
  )
  const about = new Set(contentWordsOf(text))
  const nearest = placesOf(text)
    .filter(({ word }) => about.has(word) && !isUnitWord(word))
    .filter(({ start, end }) => !all.some((each) => start < each.end && each.start < end))
    .map(({ word, start, end }) => ({ word, ...nearestGroup(groups, { start, end }, text) }))
  return { groups, nearest }
}

/** "3–6" and "3 to 6" are one figure. */
function grouped(all: readonly Quantity[], clause: string): Group[] {
  const groups: Group[] = []
  for (const each of all) {
    const last = groups.at(-1)?.at(-1)
    const between = last ? clause.slice(last.end, each.start) : ' . '
    if (
      last &&
      between.trim().split(/\s+/).length <= 1 &&
      between.length <= 8 &&
      !/,/.test(between)
    )
      groups.at(-1)?.push(each)
    else groups.push([each])
  }
  return groups
}

function nearestGroup(groups: readonly Group[], { start, end }: Span, text: string) {
  const distance = (each: Span) =>
    each.start >= end ? apart(text.slice(end, each.start)) : apart(text.slice(each.end, start))
  const distances = groups.map((group) => Math.min(...group.map(distance)))
  const least = Math.min(...distances)
  const isTied = distances.filter((each) => each - least < TIE).length > 1
  const group = isTied ? null : (groups[distances.indexOf(least)] ?? null)
  return { group, isFirst: end <= (groups[0]?.[0]?.start ?? 0) }
}

/** A comma parts more than a word does. */
const apart = (between: string): number =>
  between.length + COMMA * (between.match(/[,(،]/g) ?? []).length

function placesOf(clause: string): { word: string; start: number; end: number }[] {
  return [...clause.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu)].flatMap((match) =>
    wordsOf(match[0]).map((word) => ({
      word,
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
}
