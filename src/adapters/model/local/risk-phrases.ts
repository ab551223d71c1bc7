import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { RiskExample } from '../../../core/local/risk-model.ts'
import { riskKinds, tones } from '../../../core/risk.ts'

/**
 * What people might write that only a person answers, beside what they write every day: one file for each language, one message
 * on each line, as `kinds | tone | text`, with `-` where there is no risk.
 */

const folder = join(import.meta.dirname, 'risks')

const Line = z.object({
  risks: z.array(z.enum(riskKinds)),
  tone: z.enum(tones),
  text: z.string().min(1),
})

export type RiskPhrase = RiskExample & { language: string }

const files = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()

/** Changes whenever a file does. */
export function riskPhrasesVersion(): string {
  const hash = createHash('sha256')
  for (const file of files()) hash.update(file).update(readFileSync(join(folder, file)))
  return hash.digest('hex').slice(0, 12)
}

export const riskPhrases = (): RiskPhrase[] =>
  files().flatMap((file) => {
    const language = file.replace(/\.txt$/, '')
    return phrasesIn(readFileSync(join(folder, file), 'utf8'), file).map((phrase) => ({
      ...phrase,
      language,
    }))
  })

function phrasesIn(text: string, file: string): RiskExample[] {
  return text.split('\n').flatMap((line, place) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const [kinds = '', tone, ...said] = line.split('|').map((part) => part.trim())
    const risks = kinds === '-' ? [] : kinds.split(',').map((kind) => kind.trim())
    const parsed = Line.safeParse({ risks, tone, text: said.join('|') })
    if (parsed.success) return [parsed.data]
    throw new Error(`risks/${file}, line ${place + 1}: write it as "kinds | tone | text"`)
  })
}
