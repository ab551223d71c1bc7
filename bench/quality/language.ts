import { z } from 'zod'
import { guess } from '../../src/adapters/model/local/guess.ts'
import { languageOf } from '../../src/core/local/language.ts'
import { type Measurement, measurement, type QualityFigure } from './task.ts'

type Label = { lang: string; unit: string }

/** The desk's languages, and those whose neighbours make them hard. */
const floors: Record<string, number> = {
  en: 0.95,
  es: 0.95,
  pt: 0.95,
  de: 0.95,
  fr: 0.95,
  ar: 0.95,
  hi: 0.93,
  id: 0.8,
}

const lingua = measurement<string, Label, string>({
  set: 'langid_lingua',
  folder: 'langid_lingua',
  row: z
    .object({ id: z.string(), text: z.string(), lang: z.string(), unit: z.string() })
    .transform(({ id, text, lang, unit }) => ({ id, input: text, label: { lang, unit } })),
  open: async () => (asked) => asked.map(({ input }) => languageOf(input, guess).language),
  figures(judged) {
    const share = (isOf: (label: Label) => boolean) => {
      const rows = judged.filter(({ label }) => isOf(label))
      const right = rows.filter(({ label, prediction }) => label.lang === prediction)
      return { rows: rows.length, value: right.length / rows.length }
    }
    const sentences = Object.entries(floors).map(
      ([lang, floor]): QualityFigure => ({
        metric: `sentences ${lang}`,
        ...share((label) => label.unit === 'sentences' && label.lang === lang),
        floor,
      }),
    )
    const units = ['sentences', 'word-pairs', 'single-words'].map((unit) => ({
      metric: `${unit} in all languages`,
      ...share((label) => label.unit === unit),
    }))
    return [...sentences, ...units]
  },
})

export const language: Measurement[] = [lingua]
