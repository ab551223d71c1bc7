import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parse } from 'yaml'
import { z } from 'zod'
import { openBundled } from '../../src/adapters/embedder/bundled.ts'
import { learn } from '../../src/adapters/model/local/learn.ts'
import { openTrainer } from '../../src/adapters/model/local/trainer.ts'
import { phrasesOf, Taxonomy, type TaxonomyPhrase } from '../../src/core/taxonomy.ts'
import { percentile } from '../figures.ts'
import type { Measurement, Outcome, QualityFigure, Run } from './task.ts'

/** The sample shop's own taxonomy, each phrase judged by what was learned from the others, and the time it takes. */

const folds = 10
const set = 'shop_taxonomy'
const today = '2026-11-21'

type Judged = TaxonomyPhrase & {
  found: string | null
  likeliest: string | undefined
  milliseconds: number
}

/** As the program reads: by words. `--model bundled` adds the vectors of the bundled embedder, which knows English. */
async function run({ model }: Pick<Run, 'model'>): Promise<Outcome> {
  const shop = Taxonomy.parse(parse(readFileSync('knowledge/taxonomy.yaml', 'utf8')))
  const phrases = phrasesOf(shop)
  const embedder = model === 'bundled' ? openBundled() : undefined
  const trainer = openTrainer(embedder)
  const judged: Judged[] = []
  for (let fold = 0; fold < folds; fold++) {
    const isIn = ({ text }: TaxonomyPhrase) => foldOf(text) === fold
    const rest = phrases.filter((phrase) => !isIn(phrase))
    const local = trainer.open(await trainer.learn(rest, { intentsOnly: true }), shop.facts)
    for (const phrase of phrases.filter(isIn)) {
      const began = performance.now()
      const { issues, ranked } = await local.read({ text: phrase.text, today })
      const milliseconds = performance.now() - began
      judged.push({
        ...phrase,
        found: issues[0]?.intent ?? null,
        likeliest: ranked[0]?.intent,
        milliseconds,
      })
    }
  }
  await embedder?.close()
  const predictions = judged.map(({ text, found }) => ({ id: text, pred: found }))
  return {
    figures: figuresOf(judged).map((figure) => ({ rows: judged.length, ...figure, set })),
    predictions,
  }
}

const foldOf = (text: string): number =>
  createHash('sha256').update(text).digest().readUInt32BE() % folds

function figuresOf(judged: readonly Judged[]): QualityFigure[] {
  // Titles are phrases of nobody; the others say in which language they are.
  const asked = judged.filter(({ intent, language }) => intent !== null && language !== null)
  const languages = [...new Set(asked.flatMap(({ language }) => language ?? []))]
  const right = (rows: readonly Judged[]) => ({
    rows: rows.length,
    value: rows.filter(({ intent, found }) => intent === found).length / rows.length,
  })
  const times = judged.map(({ milliseconds }) => milliseconds)
  return [
    { metric: 'right', ...right(asked) },
    {
      metric: 'right, were the likeliest always named',
      rows: asked.length,
      value: asked.filter(({ intent, likeliest }) => intent === likeliest).length / asked.length,
    },
    ...languages.map((language) => ({
      metric: `right in ${language}`,
      ...right(asked.filter((row) => row.language === language)),
    })),
    {
      metric: 'wrong intent named',
      rows: asked.length,
      value:
        asked.filter(({ intent, found }) => found !== null && found !== intent).length /
        asked.length,
    },
    { metric: 'none of these found', ...right(judged.filter(({ intent }) => intent === null)) },
    { metric: 'milliseconds a message, p50', value: percentile(times, 0.5), ceiling: 5 },
    { metric: 'milliseconds a message, p95', value: percentile(times, 0.95) },
  ]
}

const Row = z.object({ text: z.string(), intent: z.string() })

/** From ten thousand phrases to an artefact: all that is computed, and without the vectors. */
async function train({ data }: { data: string }): Promise<Outcome | null> {
  const lines = readFileSync(join(data, 'intent_banking77', 'dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
  const phrases = lines
    .slice(0, 10_000)
    .map((line) => ({ ...Row.parse(JSON.parse(line)), language: 'en' }))
  const embedder = openBundled()
  const began = performance.now()
  const vectors = await embedder.embed(phrases.map(({ text }) => text))
  const embedded = performance.now()
  const kept = new Map(
    phrases.map(({ text }, place) => [text, vectors[place] ?? new Float32Array(0)]),
  )
  const atHand = {
    ...embedder,
    embed: async (texts: string[]) => texts.map((text) => kept.get(text) ?? new Float32Array(0)),
  }
  const { bytes } = await learn({ phrases, embedder: atHand })
  const ended = performance.now()
  await embedder.close()
  const row = { set: 'local_training', rows: phrases.length }
  return {
    figures: [
      {
        ...row,
        metric: 'seconds with vectors at hand',
        value: (ended - embedded) / 1000,
        ceiling: 20,
      },
      {
        ...row,
        metric: 'seconds with all vectors to compute',
        value: (ended - began) / 1000,
        ceiling: 20,
      },
      { ...row, metric: 'artefact, megabytes', value: bytes.length / 1e6 },
    ],
    predictions: [],
  }
}

export const shop: Measurement[] = [
  { set, run },
  { set: 'local_training', run: train },
]
