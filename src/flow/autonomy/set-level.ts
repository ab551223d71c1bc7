import {
  type EarnedKind,
  earnedIn,
  type Level,
  levelOf,
  mostAllowed,
  type Standing,
} from '../../core/autonomy.ts'
import type { Database } from '../../ports.ts'
import { record } from '../audit/record.ts'
import { knownNames } from '../boundary/known-names.ts'
import type { Actor } from '../desk.ts'
import { policyInForce, versionInForce } from '../policy.ts'
import { casesOf, nameOf, standardOf, standingFor } from './cases-of.ts'

export type WantedLevel = {
  intent: string
  language: string
  answerKind: EarnedKind
  level: Level
  because: string
  actor: Actor
  now: Date
}

export type LevelSet =
  | { kind: 'set'; level: Level; standing: Standing }
  | { kind: 'no_intent' | 'no_language' }
  /** Whatever was earned, the taxonomy leaves it to people. */
  | { kind: 'not_allowed' }
  | { kind: 'not_eligible'; because: string[] }

/** A person's act. What may be sent by itself must have been earned; anything less is theirs to say. */
export async function setLevel(database: Database, asked: WantedLevel): Promise<LevelSet> {
  const wanted = { ...asked, language: earnedIn(asked.language) }
  const { intent, language, answerKind, level } = wanted
  const boundary = (await versionInForce(database, 'boundary')).content
  const taxonomy = (await versionInForce(database, 'taxonomy')).content
  const known = taxonomy.intents.find(({ id }) => id === intent)
  if (!known) return { kind: 'no_intent' }
  const service = await policyInForce(database, 'service')
  const spoken = knownNames(taxonomy, service).languages.map(earnedIn)
  if (!spoken.includes(language)) return { kind: 'no_language' }
  if (level !== 'off' && levelOf(known, undefined, 'nothing') === 'off')
    return { kind: 'not_allowed' }

  const key = { intent, language, answerKind }
  const cases = (await casesOf(database, [key])).get(nameOf(key)) ?? []
  // What was decided last was made as answers are made now; if not, the next run takes it back.
  const made = cases[0]?.made ?? 'nothing'
  const standing = standingFor({ boundary, taxonomy }, { intent, cases, made, now: wanted.now })
  if (level === 'auto' && standing.because.length > 0)
    return { kind: 'not_eligible', because: standing.because }
  const { reviewers } = standardOf(boundary, taxonomy, intent)
  await write(database, wanted, { made: level === 'auto' ? made : null, standing, reviewers })
  return { kind: 'set', level, standing }
}

async function write(
  database: Database,
  { intent, language, answerKind, level, because, actor }: WantedLevel,
  { made, standing, reviewers }: { made: string | null; standing: Standing; reviewers: number },
): Promise<void> {
  const key = { intent, language, answerKind }
  const said = { level, because, by: actor.id, at: new Date(), made }
  await database.transaction(async (tx) => {
    await tx.autonomy.upsert({
      where: { intent_language_answerKind: key },
      create: { ...key, ...said },
      update: said,
    })
    await record(tx, {
      actor,
      act: 'autonomy.set',
      subject: { kind: 'autonomy', id: intent },
      // Of how many people it was asked is kept: a desk may ask for fewer than five.
      details: {
        language,
        answerKind,
        level,
        reviewers,
        mostByOne: mostAllowed(reviewers),
        counted: standing.counted,
        failures: standing.failures,
      },
    })
  })
}
