import { appendFileSync } from 'node:fs'

/** What a bench found. A goal is a least or a most value. */
export type Figure = {
  set: string
  metric: string
  value: number
  /** How many measurements are behind it. */
  rows: number
  floor?: number
  ceiling?: number
}

/** The smallest of the values that at least this share of them does not exceed (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** With an even number of values the middle of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN
  return (lower + upper) / 2
}

function isMet({ value, floor, ceiling }: Figure): boolean {
  // Said this way round, a figure that could not be measured meets nothing.
  return value >= (floor ?? -Infinity) && value <= (ceiling ?? Infinity)
}

/** A line for each figure that has a goal. */
export function verdicts(figures: readonly Figure[]): string {
  const rows = figures.flatMap((figure) => {
    const { set, metric, value, floor, ceiling } = figure
    if (floor === undefined && ceiling === undefined) return []
    const goal = floor === undefined ? `at most ${shown(ceiling)}` : `at least ${shown(floor)}`
    return [[`${set}  ${metric}`, shown(value), goal, isMet(figure) ? 'met' : 'NOT MET']]
  })
  return table([['goal', 'found', 'wanted', ''], ...rows])
}

/** Columns as wide as they must be; the first is words and the others end together. */
export function table(rows: readonly string[][]): string {
  const columns = rows[0] ?? []
  const widths = columns.map((_, place) => Math.max(...rows.map((row) => row[place]?.length ?? 0)))
  const line = (row: string[]) =>
    row.map((cell, place) =>
      place === 0 ? cell.padEnd(widths[place] ?? 0) : cell.padStart(widths[place] ?? 0),
    )
  return rows.map((row) => line(row).join('   ').trimEnd()).join('\n')
}

export function shown(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–'
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en', { maximumFractionDigits: digits })
}

/** One line of JSON for each figure, after what is there. */
export function writeReport(file: string, figures: readonly Figure[]): void {
  const lines = figures.map(({ set, metric, value, rows, floor, ceiling }) =>
    JSON.stringify({ set, metric, value, rows, floor, ceiling }),
  )
  appendFileSync(file, `${lines.join('\n')}\n`)
}
