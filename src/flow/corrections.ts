import { heldOut } from '../core/local/held-out.ts'
import { phrasesOf, type Taxonomy, type TaxonomyPhrase } from '../core/taxonomy.ts'
import type { Database } from '../ports.ts'
import type { Local, Trainer } from '../ports-assistant.ts'
import type { Figures } from './artefacts.ts'

/**
 * People's corrections of intents. They are taken in a day at a time, and only where what is learned with them is not worse on phrases
 * that were held out.
 */

const MOST = 5000
const LONGEST = 500

/**
 * What people said that messages ask, up to the end of yesterday: a batch a day, or every correction would train anew. The newest word on
 * a message counts; a message that was erased teaches nothing any more, and the next artefact is made without it.
 */
export async function correctedPhrases(
  { pool }: Database,
  taxonomy: Taxonomy,
): Promise<TaxonomyPhrase[]> {
  const { rows } = await pool.query<{ intent: string | null; text: string }>(
    `SELECT * FROM (
       SELECT DISTINCT ON (m.id) m.id, k.intent, k.created_at,
              coalesce(nullif(m.content->>'text', ''), m.content->>'caption') AS text
         FROM correction k JOIN message m ON m.id::text = k.after->>'messageId'
        WHERE k.kind = 'intent' AND k.created_at < date_trunc('day', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'
        ORDER BY m.id, k.created_at DESC, k.id) AS newest
      WHERE text IS NOT NULL ORDER BY created_at DESC, id LIMIT $1`,
    [MOST],
  )
  const known = new Set<string | null>([null, ...taxonomy.intents.map(({ id }) => id)])
  return rows
    .map(({ intent, text }) => ({ intent, text: text.trim().slice(0, LONGEST), language: null }))
    .filter(({ intent, text }) => known.has(intent) && text !== '')
}

type Gated = { taken: TaxonomyPhrase[]; figures: Figures }

/** Where all of them together make it worse, those that pull other phrases to their intent are left out and it is tried once more. */
export async function throughGate(
  trainer: Trainer,
  taxonomy: Taxonomy,
  corrections: readonly TaxonomyPhrase[],
): Promise<Gated> {
  const phrases = phrasesOf(taxonomy)
  const figures: Figures = { phrases: phrases.length, corrections: corrections.length, taken: 0 }
  if (corrections.length === 0) return { taken: [], figures }
  const { learned, asked } = heldOut(phrases)
  const known = new Set(asked.map(({ text }) => text))
  // A correction that is one of the questions would answer it.
  let offered = corrections.filter(({ text }) => !known.has(text))
  const judge = async (lesson: readonly TaxonomyPhrase[]) => {
    const learned = await trainer.learn(lesson, { intentsOnly: true })
    const local = trainer.open(learned, taxonomy.facts)
    return answers(local, asked)
  }
  const before = await judge(learned)
  for (let tries = 0; tries < 2 && offered.length > 0; tries++) {
    const after = await judge([...learned, ...offered])
    const score = { held_out: asked.length, before: scoreOf(before), after: scoreOf(after) }
    if (score.after >= score.before)
      return { taken: offered, figures: { ...figures, ...score, taken: offered.length } }
    Object.assign(figures, score)
    const pulling = pullingMost(after.filter((a, place) => a.isWrong && !before[place]?.isWrong))
    offered = offered.filter(({ intent }) => !pulling.has(intent))
  }
  return { taken: [], figures }
}

/** One phrase or two come and go with every training: what drew far fewer than others is not the cause. */
function pullingMost(drawn: readonly Answer[]): Set<string | null> {
  const times = new Map<string | null, number>()
  for (const { found } of drawn) times.set(found, (times.get(found) ?? 0) + 1)
  const most = Math.max(0, ...times.values())
  return new Set([...times].flatMap(([intent, count]) => (count * 2 >= most ? [intent] : [])))
}

type Answer = { found: string | null; isRight: boolean; isWrong: boolean }

async function answers(local: Local, asked: readonly TaxonomyPhrase[]): Promise<Answer[]> {
  const all: Answer[] = []
  for (const { text, intent } of asked) {
    const { issues } = await local.read({ text, today: '2026-01-01' })
    const found = issues[0]?.intent ?? null
    all.push({ found, isRight: found === intent, isWrong: found !== null && found !== intent })
  }
  return all
}

/** Named rightly, less named wrongly: saying that it does not know costs nothing. */
const scoreOf = (all: readonly Answer[]): number =>
  all.filter(({ isRight }) => isRight).length - all.filter(({ isWrong }) => isWrong).length
