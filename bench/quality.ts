import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Figure, table } from './figures.ts'
import { measurements } from './quality/measurements.ts'
import type { Measurement, Outcome } from './quality/task.ts'

const usage = `npm run bench -- quality --data DIR --split NAME
  --data DIR          a folder with one folder for each set, which holds NAME.jsonl and dev.jsonl
  --split NAME        the rows to judge; dev is judged by what was learned from its other rows
  --sets a,b          only these sets
  --model NAME        another model or embedder than the default
  --predictions DIR   a file for each set, with a line {id, pred} for each row`

/** How good the machine's own judgement is, on public sets. Whoever predicts is never given a label. */
export async function quality(args: string[]): Promise<Figure[]> {
  const { data, split, model, sets, predictions } = optionsFrom(args)
  const figures: Outcome['figures'] = []
  for (const measurement of chosen(sets)) {
    const began = performance.now()
    const outcome = await measurement.run({ data, split, model })
    if (!outcome) {
      console.log(`${measurement.set}: no ${split}.jsonl in the data, left out`)
      continue
    }
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    console.log(`${measurement.set}: ${outcome.predictions.length} rows in ${seconds} s`)
    if (predictions !== undefined) write(predictions, measurement.set, outcome)
    figures.push(...outcome.figures)
  }
  if (figures.length === 0) throw new Error(`nothing was measured: is ${data} the right folder?`)
  console.log(`\n${drawn(figures)}\n`)
  return figures
}

function optionsFrom(args: string[]) {
  const text = { type: 'string' } as const
  const options = { data: text, split: text, model: text, sets: text, predictions: text }
  const { data, split, model = 'default', sets, predictions } = parseArgs({ args, options }).values
  if (data === undefined || split === undefined) throw new Error(usage)
  return { data, split, model, sets: sets?.split(','), predictions }
}

function chosen(sets: string[] | undefined): Measurement[] {
  if (!sets) return measurements
  const known = measurements.map(({ set }) => set)
  const unknown = sets.find((set) => !known.includes(set))
  if (unknown) throw new Error(`There is no set "${unknown}"; there are:\n  ${known.join('\n  ')}`)
  return measurements.filter(({ set }) => sets.includes(set))
}

function write(folder: string, set: string, { predictions }: Outcome): void {
  mkdirSync(folder, { recursive: true })
  const lines = predictions.map((prediction) => `${JSON.stringify(prediction)}\n`)
  writeFileSync(join(folder, `${set}.jsonl`), lines.join(''))
}

/** Every figure, beside what a plain method reaches and what is wanted. */
function drawn(figures: Outcome['figures']): string {
  const digits = (value: number | undefined) => (value === undefined ? '' : value.toFixed(3))
  const rows = figures.map(({ set, metric, rows, value, plain, floor, ceiling }) => [
    `${set}  ${metric}`,
    String(rows),
    digits(value),
    digits(plain),
    floor === undefined ? digits(ceiling) && `≤ ${digits(ceiling)}` : `≥ ${digits(floor)}`,
  ])
  return table([['figure', 'rows', 'found', 'plain method', 'goal'], ...rows])
}
