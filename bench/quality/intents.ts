import { z } from 'zod'
import { learned, type Read, read, reader, share } from './learned.ts'
import { several } from './several-intents.ts'
import {
  type Judged,
  type Labelled,
  type Measurement,
  measurement,
  type QualityFigure,
} from './task.ts'

/** Intents: which one, and whether any. */

const written = ({ intent, isOutside, confidence }: Read) => ({
  intent: isOutside ? null : intent,
  confidence,
})

const Plain = z
  .object({ id: z.string(), text: z.string(), intent: z.string() })
  .transform(
    ({ id, text, intent }): Labelled<string, string> => ({ id, input: text, label: intent }),
  )

const Scoped = z
  .object({ id: z.string(), text: z.string(), intent: z.string().nullish(), oos: z.boolean() })
  .transform(
    ({ id, text, intent, oos }): Labelled<string, string | null> => ({
      id,
      input: text,
      label: oos ? null : (intent ?? null),
    }),
  )

const accuracy = (judged: readonly Judged<string, Read>[]): number =>
  share(judged, ({ label, prediction }) => prediction.intent === label)

/** How far what it says of itself is from how often it is right, over ten steps of confidence. */
function miscalibration(judged: readonly Judged<string | null, Read>[]): QualityFigure {
  let off = 0
  for (let step = 0; step < 10; step++) {
    const of = judged.filter(
      ({ prediction }) => Math.min(9, Math.floor(prediction.confidence * 10)) === step,
    )
    const said = of.reduce((sum, { prediction }) => sum + prediction.confidence, 0)
    const right = of.filter(({ label, prediction }) => prediction.intent === label).length
    off += Math.abs(said - right)
  }
  return { metric: 'confidence off by', value: off / judged.length }
}

type Choice = { set: string; plain: number; floor?: number }

/** One intent for each row, and no other rows. */
const choice = ({ set, ...goal }: Choice) =>
  measurement<string, string, Read>({
    set,
    folder: set,
    row: Plain,
    folds: 4,
    open: ({ examples, model }) => reader(examples, model),
    figures: (judged) => [
      { metric: 'accuracy', value: accuracy(judged), ...goal },
      miscalibration(judged),
    ],
    written,
  })

type FewRead = Read & { isExample: boolean }

/** Ten phrases for each intent. Rows that are among them are not judged. */
const bankingFew = measurement<string, string, FewRead>({
  set: 'intent_banking77_ten_shot',
  folder: 'intent_banking77',
  row: Plain,
  async open({ lines, model }) {
    const examples = lines('dev_fewshot10.jsonl', Plain)
    const known = new Set(examples.map(({ id }) => id))
    const predict = await reader(examples, model)
    return async (asked) => {
      const predictions = await predict(asked)
      return predictions.map((prediction, place) => ({
        ...prediction,
        isExample: known.has(asked[place]?.id ?? ''),
      }))
    }
  },
  figures(judged) {
    const fresh = judged.filter(({ prediction }) => !prediction.isExample)
    const value = accuracy(fresh)
    return [{ metric: 'accuracy', value, rows: fresh.length, plain: 0.725, floor: 0.83 }]
  },
  written,
})

const isRight = ({ label, prediction }: Judged<string | null, Read>): boolean =>
  prediction.isOutside ? label === null : prediction.intent === label

const clinc = measurement<string, string | null, Read>({
  set: 'intent_clinc150_oos',
  folder: 'intent_clinc150_oos',
  row: Scoped,
  folds: 4,
  open: ({ examples, model }) => reader(examples, model),
  figures(judged) {
    const inside = judged.filter(({ label }) => label !== null)
    const outside = judged.filter(({ label }) => label === null)
    return [
      {
        metric: 'accuracy in scope',
        value: share(inside, isRight),
        rows: inside.length,
        plain: 0.921,
        floor: 0.94,
      },
      {
        metric: 'out of scope found',
        value: share(outside, isRight),
        rows: outside.length,
        plain: 0.514,
        floor: 0.6,
      },
      miscalibration(judged),
    ]
  },
  written,
})

type Asking = { bot: string; text: string }
type BotRead = Read & { bot: string }

const hint = measurement<Asking, string | null, BotRead>({
  set: 'intent_hint3_live_chatbots',
  folder: 'intent_hint3_live_chatbots',
  row: z
    .object({
      id: z.string(),
      bot: z.string(),
      text: z.string(),
      intent: z.string().nullish(),
      oos: z.boolean(),
    })
    .transform(({ id, bot, text, intent, oos }) => ({
      id,
      input: { bot, text },
      label: oos ? null : (intent ?? null),
    })),
  folds: 4,
  async open({ examples, model }) {
    const bots = [...new Set(examples.map(({ input }) => input.bot))]
    const engines = new Map(
      await Promise.all(
        bots.map(async (bot) => {
          const own = examples.filter(({ input }) => input.bot === bot)
          const phrases = own.map(({ input, label }) => ({ text: input.text, intent: label }))
          return [bot, await learned(phrases, model)] as const
        }),
      ),
    )
    return (asked) =>
      Promise.all(
        asked.map(async ({ input: { bot, text } }) => {
          const [judgement] = (await engines.get(bot)?.([text])) ?? []
          if (!judgement) throw new Error(`no phrases of bot ${bot} to learn from`)
          return { ...read(judgement), bot }
        }),
      )
  },
  figures(judged) {
    const mean = (isInside: boolean) => {
      const rows = judged.filter(({ label }) => (label !== null) === isInside)
      const bots = [...new Set(rows.map(({ prediction }) => prediction.bot))]
      const each = bots.map((bot) =>
        share(
          rows.filter(({ prediction }) => prediction.bot === bot),
          isRight,
        ),
      )
      return { rows: rows.length, value: each.reduce((sum, one) => sum + one, 0) / each.length }
    }
    const [inside, outside] = [mean(true), mean(false)]
    return [
      { metric: 'accuracy in scope', ...inside, plain: 0.676, floor: 0.7 },
      ...(outside.rows === 0
        ? []
        : [{ metric: 'out of scope found', ...outside, plain: 0.533, floor: 0.6 }]),
    ]
  },
  written,
})

export const intents: Measurement[] = [
  choice({ set: 'intent_banking77', plain: 0.912, floor: 0.93 }),
  bankingFew,
  clinc,
  hint,
  choice({ set: 'intent_slots_hwu64', plain: 0.88 }),
  several,
]
