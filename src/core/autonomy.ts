import { createHash } from 'node:crypto'
import type { Assessment } from './assessment.ts'

/** How far the assistant goes by itself: off: a person does it; draft: a person countersigns; auto: it may be sent. */
export const levels = ['off', 'draft', 'auto'] as const
export type Level = (typeof levels)[number]

/** Kinds of answers that are earned, each by itself. */
export const earnedKinds = ['reply', 'quote', 'written'] as const
export type EarnedKind = (typeof earnedKinds)[number]

export const caseResults = [
  'clean',
  'edited',
  'rejected',
  'reopened',
  /** Nobody has looked: it counts only once it fails. */
  'sent',
] as const
export type CaseResult = (typeof caseResults)[number]

/** What became of one draft. */
export type AutonomyCase = {
  reviewer: string
  result: CaseResult
  /** Decided faster than it can be read. */
  hurried: boolean
  made: string
  at: Date
}

/** A language is earned wherever it is spoken, but not in other letters: pt-BR is pt, and hi-Latn is not hi. */
export const earnedIn = (language: string): string => language.replace(/-[A-Z]{2}$/, '')

/** The taxonomy says where a person always answers; beyond that it is draft until it was earned. */
export function levelOf(
  intent: { autonomy: Level; pattern: string } | undefined,
  kept: { level: Level; made: string | null } | undefined,
  made: string,
): Level {
  if (!intent || intent.autonomy === 'off' || intent.pattern === 'person') return 'off'
  if (!kept) return 'draft'
  return kept.level === 'auto' && kept.made !== made ? 'draft' : kept.level
}

/** With what drafts are made: another model, prompt, taxonomy or policy has to earn it anew. */
export const madeOf = (
  { model, prompt, local, rules, taxonomy }: Assessment['by'],
  { boundary, draftPrompt }: { boundary: number; draftPrompt: string | null },
): string =>
  [
    `model ${model ?? 'none'}`,
    `prompts ${prompt ?? 'none'} ${draftPrompt ?? 'none'}`,
    `local ${local ?? 'none'}`,
    `rules ${rules}`,
    `taxonomy ${taxonomy}`,
    `boundary ${boundary}`,
  ].join(' · ')

/** One in twenty answers that might go out by themselves waits for a person who does not know that; always the same ones. */
export const isSampled = (turnId: string): boolean =>
  createHash('sha256').update(`sampled ${turnId}`).digest().readUInt32BE() < 0.05 * 2 ** 32

/** Judged when so many were counted, and not each time that luck was good. */
const counts = [20, 50, 100, 200] as const
const MOST = 200
const HOURS_72 = 72 * 3_600_000

export type Standard = { reviewers: number; failures: number }

export type Standing = {
  counted: number
  failures: number
  /** Clean, and count once 72 hours have passed in which the customer did not come back. */
  waiting: number
  /** Left out: decided faster than it can be read. */
  hurried: number
  reviewers: number
  /** The share of whoever decided most. */
  mostByOne: number
  /** Below which the share of failures lies, with 95 % certainty; 1 while nothing is counted. */
  failureBound: number
  judgedAt: number | null
  eligible: boolean
  /** What is missing. */
  because: string[]
}

/** How well drafts of one kind did, over the last 200 that count. The cases in any order. */
export function standingOf(
  cases: readonly AutonomyCase[],
  { made, now, standard }: { made: string; now: Date; standard: Standard },
): Standing {
  const ours = cases.filter((each) => each.made === made)
  const counted = ours
    .filter((each) => isFailure(each) || isProved(each, now))
    .sort((one, other) => one.at.getTime() - other.at.getTime())
    .slice(-MOST)
  const judgedAt = counts.findLast((count) => count <= counted.length) ?? null
  const by = sharesOf(counted)
  const figures = {
    counted: counted.length,
    failures: counted.filter(isFailure).length,
    waiting: ours.filter((each) => isClean(each) && !isProved(each, now)).length,
    hurried: ours.filter(({ hurried, result }) => hurried && result === 'clean').length,
    reviewers: by.size,
    mostByOne: Math.max(0, ...by.values()) / Math.max(1, counted.length),
    failureBound: failureBoundOf(counted),
    judgedAt,
  }
  const then = failureBoundOf(counted.slice(0, judgedAt ?? 0))
  const because = missing(figures, Math.max(then, figures.failureBound), standard)
  return { ...figures, eligible: because.length === 0, because }
}

const isFailure = ({ result }: AutonomyCase) =>
  result === 'edited' || result === 'rejected' || result === 'reopened'

/** Approved as it stood, by somebody who read it. */
const isClean = ({ result, hurried }: AutonomyCase) => result === 'clean' && !hurried

/** And nobody came back to it for 72 hours. */
const isProved = (each: AutonomyCase, now: Date) =>
  isClean(each) && now.getTime() - each.at.getTime() >= HOURS_72

function sharesOf(counted: readonly AutonomyCase[]): Map<string, number> {
  const by = new Map<string, number>()
  for (const { reviewer } of counted) by.set(reviewer, (by.get(reviewer) ?? 0) + 1)
  return by
}

const failureBoundOf = (counted: readonly AutonomyCase[]) =>
  upperBound(counted.filter(isFailure).length, counted.length)

/** Of a desk with fewer people than five a greater share may come from one of them. */
export const mostAllowed = (reviewers: number): number =>
  reviewers >= 5 ? 0.25 : 2 / (reviewers + 1)

function missing(
  {
    counted,
    waiting,
    reviewers,
    mostByOne,
    judgedAt,
  }: Pick<Standing, 'counted' | 'waiting' | 'reviewers' | 'mostByOne' | 'judgedAt'>,
  bound: number,
  standard: Standard,
): string[] {
  const because: string[] = []
  const more = waiting > 0 ? `, ${waiting} more once they are 72 hours old` : ''
  if (judgedAt === null) because.push(`${counted} decisions count so far${more}; it takes 20.`)
  if (reviewers < standard.reviewers)
    because.push(`${reviewers} people decided; it takes ${standard.reviewers}.`)
  if (mostByOne > mostAllowed(standard.reviewers))
    because.push(
      `One person made ${percent(mostByOne)} of the decisions; at most ${percent(mostAllowed(standard.reviewers))} may be one person's.`,
    )
  if (bound > standard.failures)
    because.push(
      `Up to ${percent(bound)} may fail; it must be less than ${percent(standard.failures)} with certainty.`,
    )
  return because
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

/** Wilson's bound, one-sided, with 95 % certainty. */
export function upperBound(failures: number, of: number): number {
  if (of === 0) return 1
  const z = 1.6449
  const share = failures / of
  const middle = share + z ** 2 / (2 * of)
  const spread = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  return Math.min(1, (middle + spread) / (1 + z ** 2 / of))
}
