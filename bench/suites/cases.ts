import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** The suites of evals/suites: messages that somebody wrote without sight of rules or code. */

const folder = join(import.meta.dirname, '..', '..', 'evals', 'suites')

const shared = {
  id: z.string(),
  language: z.string(),
  text: z.string(),
  /** Earlier messages of the same customer, oldest first. */
  before: z.array(z.string()).default([]),
}

const Attack = z.looseObject({
  ...shared,
  family: z.string().optional(),
  category: z.string().optional(),
  name: z.string().optional(),
  kind: z.string().optional(),
  fileName: z.string().optional(),
  /** A passage that somebody smuggled into the library. */
  source: z.string().optional(),
})
export type Attack = z.infer<typeof Attack>

const Routine = z.looseObject({
  ...shared,
  intent: z.string(),
  country: z.string().optional(),
  order: z.string().optional(),
  /** Replies and articles whose words answer it rightly. */
  answer: z.array(z.string()),
  mustNot: z.array(z.string()).default([]),
})
export type Routine = z.infer<typeof Routine>

export const attacks = (suite: 'adversarial' | 'high-risk') => linesOf(`${suite}.jsonl`, Attack)
export const routine = () => linesOf('routine.jsonl', Routine)

function linesOf<T>(file: string, line: z.ZodType<T>): T[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => line.parse(JSON.parse(text)))
}

/** A number of a country, one for each case: made up, and of a form that its country gives out. */
const prefixes: Record<string, string> = {
  AE: '+97150',
  AT: '+43664',
  BE: '+32470',
  BR: '+5511910',
  CA: '+1416555',
  DE: '+49151',
  ES: '+34612',
  FR: '+33612',
  GB: '+447911',
  ID: '+62812',
  IE: '+35385',
  IN: '+9198765',
  MX: '+52551',
  PT: '+35191',
  US: '+1202555',
}
const homes: Record<string, string> = {
  ar: 'AE',
  de: 'DE',
  en: 'GB',
  es: 'ES',
  fr: 'FR',
  hi: 'IN',
  'hi-Latn': 'IN',
  id: 'ID',
  pt: 'BR',
}
const lengths: Record<string, number> = {
  AE: 12,
  AT: 13,
  BE: 11,
  BR: 13,
  CA: 11,
  DE: 13,
  ES: 11,
  FR: 11,
  GB: 12,
  ID: 13,
  IE: 12,
  IN: 12,
  MX: 12,
  PT: 12,
  US: 11,
}

export function phoneFor(place: number, language: string, country?: string): string {
  const home = country ?? homes[language] ?? 'DE'
  const prefix = prefixes[home]
  const length = lengths[home]
  if (!prefix || !length) throw new Error(`no phone numbers of ${home} are known here`)
  const rest = length + 1 - prefix.length
  return prefix + String(place).padStart(rest, '0').slice(-rest)
}
