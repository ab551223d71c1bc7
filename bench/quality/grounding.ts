import { z } from 'zod'
import { scoreOf, signsOf, weights } from '../../src/core/proof/carried.ts'
import { wordsOf } from '../../src/core/text/words.ts'
import { fitWeights } from './logistic.ts'
import { type Judged, type Labelled, measurement, type QualityFigure } from './task.ts'

/** Whether a reply says what the knowledge beside it says: people's judgement against the machine's. */

type Input = { evidence: string; answer: string }
/** Null: the reply states nothing, so there is nothing to judge. */
type Label = boolean | null
type Scores = { fitted: number; shipped: number; overlap: number }

const labels: Record<string, Label> = {
  'Fully attributable': true,
  'Not fully attributable': false,
  Generic: null,
}

const begin = measurement<Input, Label, Scores>({
  set: 'grounding_begin',
  folder: 'grounding_begin',
  folds: 10,
  row: z
    .object({
      id: z.string(),
      knowledge: z.string(),
      answer: z.string(),
      label: z.enum(['Fully attributable', 'Not fully attributable', 'Generic']),
    })
    .transform(({ id, knowledge, answer, label }) => ({
      id,
      input: { evidence: knowledge, answer },
      label: labels[label] ?? null,
    })),
  async open({ examples }) {
    const fitted = fitWeights(
      samplesOf(examples, ({ answer, evidence }) => signsOf(answer, evidence).signs),
    )
    const plain = fitWeights(samplesOf(examples, (input) => [overlapIn(input)]))
    return (asked) =>
      asked.map(({ input }) => {
        const { signs } = signsOf(input.answer, input.evidence)
        return {
          fitted: scoreOf(fitted, signs),
          shipped: scoreOf(weights, signs),
          overlap: scoreOf(plain, [overlapIn(input)]),
        }
      })
  },
  figures(judged) {
    const stated = judged.filter(({ label }) => label !== null)
    const by = (way: keyof Scores) => ({
      rows: stated.length,
      value: balanced(stated, way),
      plain: balanced(stated, 'overlap'),
    })
    return [
      { metric: 'balanced accuracy', ...by('fitted'), floor: 0.9 },
      { metric: 'area under the curve', ...areas(stated) },
      { metric: 'balanced accuracy, weights as shipped', ...by('shipped') },
    ]
  },
  written: ({ fitted }) => (fitted > 0 ? 'Fully attributable' : 'Not fully attributable'),
})

const samplesOf = (
  examples: readonly Labelled<Input, Label>[],
  signs: (input: Input) => readonly number[],
) =>
  examples.flatMap(({ input, label }) =>
    label === null ? [] : [{ signs: signs(input), isSo: label }],
  )

/** The share of the reply's words that the knowledge has. */
function overlapIn({ answer, evidence }: Input): number {
  const known = new Set(wordsOf(evidence))
  const said = wordsOf(answer)
  return said.filter((word) => known.has(word)).length / Math.max(1, said.length)
}

type Row = Judged<Label, Scores>

function balanced(rows: readonly Row[], way: keyof Scores): number {
  const right = [true, false].map((label) => {
    const of = rows.filter((row) => row.label === label)
    return of.filter(({ prediction }) => prediction[way] > 0 === label).length / of.length
  })
  return right.reduce((sum, share) => sum + share, 0) / right.length
}

const areas = (rows: readonly Row[]): Omit<QualityFigure, 'metric'> => ({
  rows: rows.length,
  value: area(rows, 'fitted'),
  plain: area(rows, 'overlap'),
})

/** How often a supported reply scores above one that is not. */
function area(rows: readonly Row[], way: keyof Scores): number {
  const scores = (label: boolean) =>
    rows.filter((row) => row.label === label).map(({ prediction }) => prediction[way])
  const [so, not] = [scores(true), scores(false)]
  let above = 0
  for (const one of so) for (const other of not) above += one > other ? 1 : one === other ? 0.5 : 0
  return above / (so.length * not.length)
}

export const grounding = [begin]
