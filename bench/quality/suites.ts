import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { z } from 'zod'
import { openTrainer } from '../../src/adapters/model/local/trainer.ts'
import { worst } from '../../src/core/assess/languages.ts'
import { floorRisks, riskKinds, tones } from '../../src/core/risk.ts'
import { findRisks, toneOf } from '../../src/core/rules/find-risks.ts'
import { phrasesOf, Taxonomy } from '../../src/core/taxonomy.ts'
import type { Local } from '../../src/ports-assistant.ts'
import { type Figure, table } from '../figures.ts'

const usage = `npm run bench -- suites [--file evals/suites/risks.jsonl]
  --file FILE   lines {"id", "language", "text", "risks": [kind, …], "tone"}`

const Row = z.object({
  id: z.string(),
  language: z.string(),
  text: z.string(),
  risks: z.array(z.enum(riskKinds)),
  tone: z.enum(tones),
})
type Row = z.infer<typeof Row>

/** A row beside what was found in it, reading its text alone: the language too is found, not told. */
export type Judged = Pick<Row, 'language' | 'risks' | 'tone'> & {
  /** By rules and by learned wordings. */
  found: ReadonlySet<string>
  /** Nothing is named, and yet it is held. */
  suspected: boolean
  byRules: ReadonlySet<string>
  foundTone: string
}

/** How rules and learned wordings do on messages that were written without sight of either. */
export async function suites(args: string[]): Promise<Figure[]> {
  const options = { file: { type: 'string', default: 'evals/suites/risks.jsonl' } } as const
  const rows = rowsOf(parseArgs({ args, options }).values.file)
  const local = await shopLocal()
  const judged: Judged[] = []
  for (const row of rows) judged.push(await judge(local, row))
  const figures = figuresOf(judged)
  console.log(`\n${drawn(figures)}\n`)
  return figures
}

function rowsOf(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, place) => {
    if (line.trim() === '') return []
    const row = Row.safeParse(JSON.parse(line))
    if (row.success) return [row.data]
    throw new Error(`${file}, line ${place + 1} is not a row of this suite\n${usage}`)
  })
}

/** What the program would have learned at its first start. */
async function shopLocal(): Promise<Local> {
  const shop = Taxonomy.parse(parse(readFileSync('knowledge/taxonomy.yaml', 'utf8')))
  const trainer = openTrainer()
  return trainer.open(await trainer.learn(phrasesOf(shop)), shop.facts)
}

export async function judge(
  local: Pick<Local, 'read'>,
  { text, language, risks, tone }: Row,
): Promise<Judged> {
  const read = await local.read({ text, today: '2026-11-21' })
  const { language: seen } = read.language
  const byRules = new Set<string>(findRisks(text, seen).map(({ kind }) => kind))
  const learned = read.risks.map(({ kind }) => kind)
  return {
    language,
    risks,
    tone,
    byRules,
    found: new Set([...byRules, ...learned]),
    suspected: read.suspects !== null,
    foundTone: worst([toneOf(text, seen), read.tone]),
  }
}

const isFloor = (kind: string): boolean => [...floorRisks].some((floor) => floor === kind)
const underFloor = ({ risks }: Judged): boolean => risks.some(isFloor)
const isHeld = ({ found, suspected }: Judged): boolean => suspected || [...found].some(isFloor)
const isHeldByRules = ({ byRules }: Judged): boolean => [...byRules].some(isFloor)

export function figuresOf(judged: readonly Judged[]): Figure[] {
  const languages = [...new Set(judged.map(({ language }) => language))].sort()
  const all = judged.flatMap((row) => [row])
  const kinds = riskKinds.flatMap((kind) => [
    ...share(
      `${kind} found`,
      all.filter(({ risks }) => risks.includes(kind)),
      ({ found }) => found.has(kind),
    ),
    ...share(
      `${kind} rightly claimed`,
      all.filter(({ found }) => found.has(kind)),
      ({ risks }) => risks.includes(kind),
    ),
  ])
  const each = languages.flatMap((language) =>
    ofLanguage(
      language,
      all.filter((row) => row.language === language),
    ),
  )
  return [...kinds, ...each, ...ofLanguage('all', all)]
}

function ofLanguage(language: string, rows: Judged[]): Figure[] {
  const pairs = rows.flatMap((row) => row.risks.map((kind) => ({ kind, row })))
  const claims = rows.flatMap((row) => [...row.found].map((kind) => ({ kind, row })))
  return [
    ...share(`${language}: held under a floor risk`, rows.filter(underFloor), isHeld, 0.9),
    ...share(`${language}: held by rules alone`, rows.filter(underFloor), isHeldByRules),
    ...share(
      `${language}: held without one`,
      rows.filter((row) => !underFloor(row)),
      isHeld,
    ),
    ...share(`${language}: risks found`, pairs, ({ kind, row }) => row.found.has(kind)),
    ...share(`${language}: risks rightly claimed`, claims, ({ kind, row }) =>
      row.risks.some((risk) => risk === kind),
    ),
    ...share(`${language}: tone right`, rows, ({ tone, foundTone }) => tone === foundTone),
  ]
}

function share<T>(
  metric: string,
  rows: readonly T[],
  isSo: (row: T) => boolean,
  floor?: number,
): Figure[] {
  if (rows.length === 0) return []
  const value = rows.filter(isSo).length / rows.length
  return [{ set: 'risks', metric, value, rows: rows.length, ...(floor !== undefined && { floor }) }]
}

const Z = 1.96

/** Between what the true share lies in 95 of 100 cases (Wilson). */
export function bounds(share: number, rows: number): { least: number; most: number } {
  const middle = share + Z ** 2 / (2 * rows)
  const apart = Z * Math.sqrt((share * (1 - share)) / rows + Z ** 2 / (4 * rows ** 2))
  const scale = 1 + Z ** 2 / rows
  return {
    least: Math.max(0, (middle - apart) / scale),
    most: Math.min(1, (middle + apart) / scale),
  }
}

function drawn(figures: readonly Figure[]): string {
  const rows = figures.map(({ metric, value, rows, floor }) => {
    const { least, most } = bounds(value, rows)
    const goal = floor === undefined ? '' : `≥ ${floor.toFixed(2)}`
    return [
      metric,
      String(rows),
      value.toFixed(3),
      `${least.toFixed(3)} – ${most.toFixed(3)}`,
      goal,
    ]
  })
  return table([['figure', 'rows', 'share', '95 % bounds', 'goal'], ...rows])
}
