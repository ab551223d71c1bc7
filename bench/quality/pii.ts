import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max'
import { z } from 'zod'
import { phonesIn } from '../../src/adapters/model/local/phones.ts'
import { type Fact, factsIn } from '../../src/core/local/facts.ts'
import { overlaps, type Span } from '../../src/core/local/span.ts'
import { type Judged, type Measurement, measurement, type QualityFigure } from './task.ts'

/** Personal data in text, and numbers that carry a check. */

const noNames = { numbers: [], products: [], locations: [] }

const facts = (text: string): Fact[] =>
  factsIn(text, {
    today: '2026-11-21',
    dayFirst: true,
    vocabulary: noNames,
    phonesIn: (plain) => phonesIn(plain, undefined),
  })

type Labelled = Span & { type: string }
const kinds = {
  CREDIT_CARD: 'card',
  EMAIL_ADDRESS: 'email',
  PHONE_NUMBER: 'phone',
  IBAN_CODE: 'iban',
}

const covers = (fact: Span, span: Span): boolean => fact.start <= span.start && fact.end >= span.end

const presidio = measurement<string, Labelled[], Fact[]>({
  set: 'pii_presidio_research',
  folder: 'pii_presidio_research',
  row: z
    .object({
      id: z.string(),
      text: z.string(),
      spans: z.array(z.object({ type: z.string(), start: z.number(), end: z.number() })),
    })
    .transform(({ id, text, spans }) => ({ id, input: text, label: spans })),
  open: async () => (asked) => asked.map(({ input }) => facts(input)),
  figures: (judged) =>
    Object.entries(kinds).flatMap(([type, kind]) => [
      recall(judged, type, kind),
      precision(judged, type, kind),
    ]),
})

function recall(
  judged: readonly Judged<Labelled[], Fact[]>[],
  type: string,
  kind: string,
): QualityFigure {
  const wanted = judged.flatMap(({ label, prediction }) =>
    label
      .filter((span) => span.type === type)
      .map((span) => prediction.some((fact) => fact.kind === kind && covers(fact, span))),
  )
  const value = wanted.filter(Boolean).length / wanted.length
  return { metric: `${kind} found`, value, rows: wanted.length, floor: kind === 'iban' ? 1 : 0.97 }
}

function precision(
  judged: readonly Judged<Labelled[], Fact[]>[],
  type: string,
  kind: string,
): QualityFigure {
  const claimed = judged.flatMap(({ label, prediction }) =>
    prediction
      .filter((fact) => fact.kind === kind)
      .map((fact) => label.some((span) => span.type === type && overlaps(fact, span))),
  )
  const value = claimed.filter(Boolean).length / claimed.length
  return { metric: `${kind} rightly claimed`, value, rows: claimed.length }
}

type Format = { country: string; value: string; printed?: string | undefined }
/** As which kinds of number it is taken, alone and in the middle of a sentence. */
type Taken = { phone: boolean; iban: boolean }

const finds = (value: string, kind: string): boolean =>
  [value, `my number is ${value}, please check`].every((text) =>
    facts(text).some((fact) => fact.kind === kind && fact.checked),
  )

/** Whether a row is an IBAN, one with a bad check or a phone number is the label, and not told. */
const formats = measurement<Format, string, Taken>({
  set: 'pii_formats_phone_iban',
  folder: 'pii_formats_phone_iban',
  row: z
    .object({
      id: z.string(),
      kind: z.string(),
      country: z.string(),
      value: z.string(),
      printed: z.string().optional(),
    })
    .transform(({ id, kind, ...format }) => ({ id, input: format, label: kind })),
  open: async () => (asked) =>
    asked.map(({ input: { country, value, printed } }) => ({
      phone: finds(`+${callingCode(country)}${value}`, 'phone'),
      iban: finds(value, 'iban') && finds(printed ?? value, 'iban'),
    })),
  figures(judged) {
    const share = (kind: string, isSo: (taken: Taken) => boolean) => {
      const rows = judged.filter(({ label }) => label === kind)
      const so = rows.filter(({ prediction }) => isSo(prediction))
      return { value: so.length / rows.length, rows: rows.length }
    }
    const isPhone = ({ phone, iban }: Taken) => phone && !iban
    return [
      { metric: 'phone found', ...share('PHONE_NATIONAL', isPhone), floor: 0.97 },
      { metric: 'IBAN found', ...share('IBAN', ({ iban }) => iban), floor: 1 },
      {
        metric: 'IBAN with a bad check refused',
        ...share('IBAN_BAD_CHECK', ({ iban }) => !iban),
        floor: 1,
      },
    ]
  },
})

export const pii: Measurement[] = [presidio, formats]

/** Codes of countries that have none are of no phone number. */
const callingCode = (country: string): string =>
  isSupportedCountry(country) ? getCountryCallingCode(country) : ''
