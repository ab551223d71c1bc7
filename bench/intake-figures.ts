import type { z } from 'zod'
import { type Figure, median, shown, table } from './figures.ts'
import type { LoadOutcome, Rate } from './load-words.ts'

export type Intake = z.infer<typeof LoadOutcome> & {
  /** Turns that wait for a person when the load ends. */
  turns: number
  /** Cores in use, by the process that has the doors and by the one that makes the load. */
  serverCpu: number
  loadCpu: number
}
export type Round = { bare: Rate; alone: Intake; withTurns: Intake }

const LEAST_RATIO = 0.25
const MOST_P99_MS = 100

/** The median of every figure by itself. */
export function middleOf(rounds: readonly Round[]): Round {
  return {
    bare: middle(rounds.map(({ bare }) => bare)),
    alone: middle(rounds.map(({ alone }) => alone)),
    withTurns: middle(rounds.map(({ withTurns }) => withTurns)),
  }
}

function middle<T extends Record<string, number>>(all: readonly T[]): T {
  const found = { ...all[0] } as T
  for (const name in found) {
    found[name] = median(all.map((each) => each[name] ?? Number.NaN)) as T[typeof name]
  }
  return found
}

export function drawn({ bare, alone, withTurns }: Round): string {
  const rate = ({ perSecond, p50, p95, p99 }: Rate) => [
    shown(perSecond),
    (perSecond / bare.perSecond).toFixed(2),
    ...[p50, p95, p99].map((ms) => ms.toFixed(1)),
  ]
  const intake = (intake: Intake) => [
    ...rate(intake),
    ...[intake.errors, intake.busy, intake.turns].map(shown),
    ...[intake.serverCpu, intake.loadCpu].map((cores) => cores.toFixed(2)),
  ]
  return table([
    [
      '',
      'per second',
      'of bare',
      'p50 ms',
      'p95 ms',
      'p99 ms',
      'errors',
      '503s',
      'turns held',
      'web CPU',
      'load CPU',
    ],
    ['bare insert', ...rate(bare), '', '', '', '', ''],
    ['intake alone', ...intake(alone)],
    ['with turns running', ...intake(withTurns)],
  ])
}

export function figuresOf(middle: Round, size: { name: string; least: number }): Figure[] {
  const bare = { metric: `${size.name}: bare inserts/s`, value: middle.bare.perSecond }
  return [
    { set: 'intake', ...bare, rows: middle.bare.rows },
    ...ofOne(`${size.name}, intake alone`, middle.alone, middle.bare, size.least),
    ...ofOne(`${size.name}, with turns running`, middle.withTurns, middle.bare, size.least),
  ]
}

function ofOne(name: string, intake: Intake, bare: Rate, least: number): Figure[] {
  const figure = (what: string, value: number, goal: Pick<Figure, 'floor' | 'ceiling'> = {}) => ({
    set: 'intake',
    metric: `${name}: ${what}`,
    value,
    rows: intake.rows,
    ...goal,
  })
  return [
    figure('webhooks/s', intake.perSecond, { floor: least }),
    figure('of bare inserts', intake.perSecond / bare.perSecond, { floor: LEAST_RATIO }),
    figure('p50 ms', intake.p50),
    figure('p95 ms', intake.p95),
    figure('p99 ms', intake.p99, { ceiling: MOST_P99_MS }),
    figure('errors', intake.errors, { ceiling: 0 }),
    figure('503s', intake.busy, { ceiling: 0 }),
  ]
}
