import {
  type AutonomyCase,
  caseResults,
  type Standard,
  type Standing,
  standingOf,
} from '../../core/autonomy.ts'
import type { Boundary } from '../../core/boundary/policy.ts'
import type { Taxonomy } from '../../core/taxonomy.ts'
import type { Database } from '../../ports.ts'

/** What is earned, each by itself. */
export type AutonomyKey = { intent: string; language: string; answerKind: string }

/** More than are counted, because some are left out. */
const ENOUGH = 400

type Row = AutonomyKey & Omit<AutonomyCase, 'result'> & { result: string }

/** The newest cases of each key. */
export async function casesOf(
  { pool }: Database,
  keys: readonly AutonomyKey[],
): Promise<Map<string, AutonomyCase[]>> {
  const found = new Map(keys.map((key): [string, AutonomyCase[]] => [nameOf(key), []]))
  if (keys.length === 0) return found
  const { rows } = await pool.query<Row>(
    `SELECT k.intent, k.language, k.answer_kind AS "answerKind", c.reviewer, c.result, c.hurried, c.made, c.at
       FROM unnest($1::text[], $2::text[], $3::text[]) AS k (intent, language, answer_kind)
      CROSS JOIN LATERAL (
        SELECT reviewer, result, hurried, made, at FROM autonomy_case a
         WHERE a.intent = k.intent AND a.language = k.language AND a.answer_kind = k.answer_kind AND a.result <> 'sent'
         ORDER BY a.at DESC LIMIT ${ENOUGH}) AS c`,
    [
      keys.map(({ intent }) => intent),
      keys.map(({ language }) => language),
      keys.map(({ answerKind }) => answerKind),
    ],
  )
  for (const { intent, language, answerKind, ...row } of rows) {
    const result = caseResults.find((each) => each === row.result)
    if (result) found.get(nameOf({ intent, language, answerKind }))?.push({ ...row, result })
  }
  return found
}

export const nameOf = ({ intent, language, answerKind }: AutonomyKey): string =>
  [intent, language, answerKind].join(' ')

/** What the business asks of an intent of this risk; of one that is gone as of the riskiest. */
export function standardOf(
  { autonomy }: Boundary,
  { intents }: Taxonomy,
  intent: string,
): Standard {
  const risk = intents.find(({ id }) => id === intent)?.risk ?? 'high'
  return { reviewers: autonomy.reviewers, failures: autonomy.failures[risk] }
}

export type Policies = { boundary: Boundary; taxonomy: Taxonomy }

export function standingFor(
  { boundary, taxonomy }: Policies,
  { intent, cases, made, now }: { intent: string; cases: AutonomyCase[]; made: string; now: Date },
): Standing {
  return standingOf(cases, { made, now, standard: standardOf(boundary, taxonomy, intent) })
}
