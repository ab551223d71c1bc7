import { type Level, levelOf, type Standing } from '../../core/autonomy.ts'
import type { Database } from '../../ports.ts'
import { versionInForce } from '../policy.ts'
import { type AutonomyKey, casesOf, nameOf, standingFor } from './cases-of.ts'
import { levelNamed } from './levels.ts'

export type AutonomyLine = AutonomyKey & {
  level: Level
  at: Date
  by: string
  because: string
  made: string | null
  standing: Standing
}

type Asked = {
  intent?: string | undefined
  after?: AutonomyKey | undefined
  limit: number
  now: Date
}

/** What was set, and how well it does, by what the last decisions were made with. */
export async function autonomyLines(database: Database, asked: Asked): Promise<AutonomyLine[]> {
  const { intent, after, limit, now } = asked
  const rows = await database.prisma.autonomy.findMany({
    where: { AND: [intent === undefined ? {} : { intent }, after ? beyond(after) : {}] },
    orderBy: [{ intent: 'asc' }, { language: 'asc' }, { answerKind: 'asc' }],
    take: limit,
  })
  const boundary = (await versionInForce(database, 'boundary')).content
  const taxonomy = (await versionInForce(database, 'taxonomy')).content
  const known = new Map(taxonomy.intents.map((each) => [each.id, each]))
  const cases = await casesOf(database, rows)
  return rows.map((row) => {
    const own = cases.get(nameOf(row)) ?? []
    const made = own[0]?.made ?? row.made ?? 'nothing'
    const kept = { level: levelNamed(row.level), made: row.made }
    return {
      ...row,
      level: levelOf(known.get(row.intent), kept, made),
      standing: standingFor({ boundary, taxonomy }, { intent: row.intent, cases: own, made, now }),
    }
  })
}

const beyond = ({ intent, language, answerKind }: AutonomyKey) => ({
  OR: [
    { intent: { gt: intent } },
    { intent, language: { gt: language } },
    { intent, language, answerKind: { gt: answerKind } },
  ],
})
