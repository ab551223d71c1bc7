import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { Figure } from '../figures.ts'

/** What a predictor may see. */
export type Asked<Input> = { id: string; input: Input }
export type Labelled<Input, Label> = Asked<Input> & { label: Label }
export type Judged<Label, Prediction> = { id: string; label: Label; prediction: Prediction }

/** What a predictor may learn from and look up. The rows that are judged are not among it. */
export type Ground<Input, Label> = {
  /** Labelled rows of dev.jsonl; when dev itself is judged, those of the other folds. */
  examples: Labelled<Input, Label>[]
  /** The lines of another file in the folder of the set, such as `corpus.jsonl`. */
  lines<T>(file: string, line: z.ZodType<T>): T[]
  /** What `--model` named, or `default`. */
  model: string
}

/** A figure, and what a plain method reaches on the same rows: TF-IDF, BM25, a list of keywords. */
export type QualityFigure = Omit<Figure, 'set' | 'rows'> & { rows?: number; plain?: number }

/** One measurement over one public set. */
export type Task<Input, Label, Prediction> = {
  /** The name of the figures and of the file of predictions. */
  set: string
  /** The folder in the data. */
  folder: string
  /** Takes a row apart into what may be seen and what it is judged by. */
  row: z.ZodType<Labelled<Input, Label>>
  /** Into how many parts dev is cut when it is judged by what was learned from it; none learns nothing. */
  folds?: number
  open(
    ground: Ground<Input, Label>,
  ): Promise<(asked: Asked<Input>[]) => Promise<Prediction[]> | Prediction[]>
  figures(judged: Judged<Label, Prediction>[]): QualityFigure[]
  /** What is written of a prediction; all of it when this is left out. */
  written?(prediction: Prediction): unknown
}

export type Run = { data: string; split: string; model: string }
export type Outcome = {
  figures: (QualityFigure & { set: string; rows: number })[]
  predictions: { id: string; pred: unknown }[]
}
/** A task whose types are its own business. Null: the folder has no such set or no such split. */
export type Measurement = { set: string; run(run: Run): Promise<Outcome | null> }

export function measurement<Input, Label, Prediction>(
  task: Task<Input, Label, Prediction>,
): Measurement {
  return {
    set: task.set,
    async run(run) {
      const folder = join(run.data, task.folder)
      const judgedFile = `${run.split}.jsonl`
      if (!existsSync(join(folder, judgedFile))) return null
      const rows = linesOf(join(folder, judgedFile), task.row)
      const judged: Judged<Label, Prediction>[] = []
      for (const { examples, asked } of partsOf(task, run, folder, rows)) {
        const lines = <T>(file: string, line: z.ZodType<T>): T[] => {
          if (file === judgedFile) throw new Error(`${file} is judged and cannot be looked up`)
          return linesOf(join(folder, file), line)
        }
        const predict = await task.open({ examples, lines, model: run.model })
        // New objects: what is handed over never held the label.
        const predictions = await predict(asked.map(({ id, input }) => ({ id, input })))
        judged.push(...matched(asked, predictions))
      }
      const written = task.written ?? ((prediction: Prediction): unknown => prediction)
      return {
        figures: task
          .figures(judged)
          .map((figure) => ({ rows: judged.length, ...figure, set: task.set })),
        predictions: judged.map(({ id, prediction }) => ({ id, pred: written(prediction) })),
      }
    },
  }
}

type Part<Input, Label> = { examples: Labelled<Input, Label>[]; asked: Labelled<Input, Label>[] }

function partsOf<Input, Label>(
  { folds, row }: Pick<Task<Input, Label, unknown>, 'folds' | 'row'>,
  { split }: Run,
  folder: string,
  rows: Labelled<Input, Label>[],
): Part<Input, Label>[] {
  if (folds === undefined) return [{ examples: [], asked: rows }]
  if (split !== 'dev') return [{ examples: linesOf(join(folder, 'dev.jsonl'), row), asked: rows }]
  return Array.from({ length: folds }, (_, fold) => ({
    examples: rows.filter(({ id }) => foldOf(id, folds) !== fold),
    asked: rows.filter(({ id }) => foldOf(id, folds) === fold),
  }))
}

/** The same for the same row, whatever else is in the file. */
const foldOf = (id: string, folds: number): number =>
  createHash('sha256').update(id).digest().readUInt32BE() % folds

function matched<Input, Label, Prediction>(
  asked: Labelled<Input, Label>[],
  predictions: Prediction[],
): Judged<Label, Prediction>[] {
  if (predictions.length !== asked.length)
    throw new Error(`${asked.length} rows were asked and ${predictions.length} answered`)
  return asked.flatMap(({ id, label }, place) => {
    const prediction = predictions[place]
    return prediction === undefined ? [] : [{ id, label, prediction }]
  })
}

function linesOf<T>(file: string, line: z.ZodType<T>): T[] {
  const texts = readFileSync(file, 'utf8').split('\n')
  return texts.flatMap((text, place) => {
    if (text.trim() === '') return []
    const read = line.safeParse(JSON.parse(text))
    if (read.success) return [read.data]
    throw new Error(`${file}, line ${place + 1} is not a row of this set`, { cause: read.error })
  })
}
