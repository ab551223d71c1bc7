import {
  floorRisks,
  onlyPeople,
  type RiskKind,
  riskKinds,
  type Tone,
  uneasyTones,
} from '../risk.ts'
import type { Clause } from './clauses.ts'
import { logOdds } from './odds.ts'
import type { RiskJudgement } from './risk-model.ts'
import type { Span } from './span.ts'

/** A risk that learned wordings find, and the part of the message that says it. */
export type LearnedRisk = Span & { kind: RiskKind }

export type RiskReading = {
  /** Found surely. */
  risks: LearnedRisk[]
  /** What it may be, where it reads like something that only a person answers and nothing is sure. */
  suspects: RiskKind | null
  tone: Tone
}

/** From here on a kind is found: people are called where it takes that, and the risk stays on the conversation. */
const sure = 0.95
/** From here on what only people answer is suspected, whatever else is found beside it. */
const likely = 0.5
/**
 * From here on a message is not answered without a person: missing one costs more than asking in vain. As the logarithm of odds. So nine
 * in ten of the phrases are found that it learns from, each judged by what the others taught, and one in five everyday ones.
 */
const suspected = -1
/** From here on one part is enough by itself, however calm the rest. In the same measure. */
const suspectedInPart = 3
/** So sure an uneasy tone must be; below it sounds calm, or frustrated. */
const sureOfTone = 0.5

/** From the judgements of the whole message and of its clauses: a threat is often one of several things that are said. */
export function risksFrom(
  parts: readonly Clause[],
  judgements: readonly RiskJudgement[],
): RiskReading {
  const [whole] = judgements
  if (!whole) return { risks: [], suspects: null, tone: 'calm' }
  const strongest = riskKinds.map((kind) => strongestOf(kind, parts, judgements))
  const risks = strongest
    .filter(({ chance }) => chance >= sure)
    .map(({ kind, start, end }) => ({ kind, start, end }))
  const gravest = logOdds(Math.max(...judgements.map(({ floor }) => floor)), 1e-5)
  const strength = oddsOf(whole, gravest, likeliest(strongest))
  const isFound = risks.some(({ kind }) => floorRisks.has(kind))
  const grave = strongest.find(
    ({ kind, chance }) => onlyPeople.has(kind) && chance >= likely && chance < sure,
  )
  const isSuspected = strength >= suspected || gravest >= suspectedInPart
  const vaguely = isFound || !isSuspected ? null : likeliest(strongest).kind
  return {
    risks,
    // A wish for a person does not hide despair.
    suspects: grave?.kind ?? vaguely,
    tone: toneOf(whole),
  }
}

type Strongest = LearnedRisk & { chance: number }

function strongestOf(
  kind: RiskKind,
  parts: readonly Clause[],
  judgements: readonly RiskJudgement[],
): Strongest {
  const chances = judgements.map(({ chances }) => chances[kind])
  const chance = Math.max(...chances)
  const { start = 0, end = 0 } = parts[chances.indexOf(chance)] ?? {}
  return { kind, start, end, chance }
}

const likeliest = (all: readonly Strongest[]): Strongest =>
  all
    .filter(({ kind }) => floorRisks.has(kind))
    .reduce((best, each) => (each.chance > best.chance ? each : best))

/** Of the one kind that it may be, of the whole, and half as much of its most dangerous part: together they err less than any. */
function oddsOf(whole: RiskJudgement, gravest: number, { chance }: Strongest): number {
  // Calm sentences around it drown a threat only so far.
  const all = Math.max(logOdds(whole.floor, 1e-5), -2)
  return (all + 0.5 * gravest + logOdds(chance, 1e-5)) / 2.5
}

const toneOf = ({ tone: { tone, share } }: RiskJudgement): Tone =>
  uneasyTones.has(tone) && share < sureOfTone ? 'calm' : tone
