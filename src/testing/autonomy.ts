import { earnedKinds } from '../core/autonomy.ts'
import type { Desk } from '../flow/desk.ts'
import { madeNow } from '../flow/made-now.ts'

type Allowed = { intents?: string[]; languages: string[] }

/** As if these had proved themselves: two hundred clean decisions of ten people each, and a supervisor's yes. */
export async function earnAutonomy(desk: Desk, { intents, languages }: Allowed): Promise<void> {
  const policies = await desk.policies()
  const { taxonomy } = policies
  const made = madeNow(desk, policies)
  const wanted = intents ?? taxonomy.content.intents.map(({ id }) => id)
  const { pool, prisma } = desk.database
  await pool.query(
    `INSERT INTO autonomy_case (intent, language, answer_kind, turn_id, reviewer, result, hurried, made, at)
     SELECT i, l, k, gen_random_uuid(), 'person-' || n % 10, 'clean', false, $4, now() - n * interval '1 hour'
       FROM unnest($1::text[]) i, unnest($2::text[]) l, unnest($3::text[]) k, generate_series(1, 200) n`,
    [wanted, languages, earnedKinds, made],
  )
  await prisma.autonomy.createMany({
    data: wanted.flatMap((intent) =>
      languages.flatMap((language) =>
        earnedKinds.map((answerKind) => ({
          intent,
          language,
          answerKind,
          level: 'auto',
          made,
          by: 'supervisor-1',
          because: 'It proved itself.',
        })),
      ),
    ),
  })
}
