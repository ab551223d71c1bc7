import { earnedIn, earnedKinds, type Level, levelOf, levels } from '../../core/autonomy.ts'
import type { Database, Transaction } from '../../ports.ts'
import { record } from '../audit/record.ts'
import {
  type AutonomyKey,
  casesOf,
  nameOf,
  type Policies,
  standardOf,
  standingFor,
} from './cases-of.ts'

export type LevelsAsked = Policies & {
  intents: readonly string[]
  language: string
  /** Of the draft; null where there is none. */
  answerKind: string | null
  /** With what it was made: core/autonomy.ts, madeOf. */
  made: string
  now: Date
}

/** How far the assistant may go with each intent. What was earned is lost here by itself, and that is written down. */
export async function levelsFor(
  database: Database,
  asked: LevelsAsked,
): Promise<Record<string, Level>> {
  const { intents } = asked
  const language = earnedIn(asked.language)
  const answerKind = earnedKinds.find((kind) => kind === asked.answerKind)
  if (asked.answerKind !== 'ask' && !answerKind) return levelsOf(asked, new Map())
  const rows = await rowsOf(database, { intents, language })
  if (asked.answerKind === 'ask') return toAsk(asked, offIn(rows))
  const kept = new Map(
    rows.filter((row) => row.answerKind === answerKind).map((row) => [row.intent, row]),
  )
  await demote(database, asked, [...kept.values()])
  return levelsOf(asked, kept)
}

function levelsOf({ intents, taxonomy, made }: LevelsAsked, kept: ReadonlyMap<string, Kept>) {
  const known = new Map(taxonomy.intents.map((intent) => [intent.id, intent]))
  return Object.fromEntries(
    intents.map((intent) => [intent, levelOf(known.get(intent), kept.get(intent), made)]),
  )
}

/** In every kind of answer. */
async function rowsOf(
  { pool }: Database,
  { intents, language }: { intents: readonly string[]; language: string },
): Promise<Kept[]> {
  const { rows } = await pool.query<Kept>(
    `SELECT intent, language, answer_kind AS "answerKind", level, made FROM autonomy WHERE intent = ANY($1) AND language = $2`,
    [intents, language],
  )
  return rows.map((row) => ({ ...row, level: levelNamed(row.level) }))
}

/** What a person has taken from the assistant in any kind of answer. */
const offIn = (rows: readonly Kept[]): Set<string> =>
  new Set(rows.filter(({ level }) => level === 'off').map(({ intent }) => intent))

/** Questions earn nothing, so they need nothing earned; where a person said off, nothing is asked either. */
function toAsk({ intents, taxonomy, made }: LevelsAsked, off: Set<string>): Record<string, Level> {
  const levelFor = (intent: string) =>
    levelOf(
      taxonomy.intents.find(({ id }) => id === intent),
      off.has(intent) ? { level: 'off', made: null } : undefined,
      made,
    )
  return Object.fromEntries(intents.map((intent) => [intent, levelFor(intent)]))
}

export const levelNamed = (text: string): Level => levels.find((level) => level === text) ?? 'off'

type Kept = AutonomyKey & { level: Level; made: string | null }

/** Changes the rows that it is given as it changes the table. */
async function demote(database: Database, asked: LevelsAsked, rows: Kept[]): Promise<void> {
  const automatic = rows.filter(({ level }) => level === 'auto')
  if (automatic.length === 0) return
  const cases = await casesOf(database, automatic)
  for (const row of automatic) {
    const why = whyNoLonger(row, asked, cases.get(nameOf(row)) ?? [])
    if (!why) continue
    row.level = 'draft'
    await database.transaction((tx) => writeDemotion(tx, row, why))
  }
}

type Why = { reason: 'made_otherwise' | 'fails_too_often'; because: string }

function whyNoLonger(
  { intent, made }: Kept,
  asked: LevelsAsked,
  cases: Parameters<typeof standingFor>[1]['cases'],
): Why | null {
  if (made !== asked.made) {
    const because = 'Another model, prompt, taxonomy or policy has to earn it anew.'
    return { reason: 'made_otherwise', because }
  }
  const { failureBound } = standingFor(asked, { intent, cases, made, now: asked.now })
  const { failures } = standardOf(asked.boundary, asked.taxonomy, intent)
  if (failureBound <= failures) return null
  return { reason: 'fails_too_often', because: 'More may fail than is allowed.' }
}

async function writeDemotion(
  tx: Transaction,
  { intent, language, answerKind, made }: Kept,
  { reason, because }: Why,
): Promise<void> {
  const { count } = await tx.autonomy.updateMany({
    where: { intent, language, answerKind, level: 'auto', made },
    data: { level: 'draft', made: null, by: 'system', because, at: new Date() },
  })
  // Of several processes one has done it already.
  if (count === 0) return
  await record(tx, {
    actor: { kind: 'system', id: 'autonomy' },
    act: 'autonomy.lost',
    subject: { kind: 'autonomy', id: intent },
    details: { language, answerKind, reason },
  })
}
