import { randomUUID } from 'node:crypto'
import type { ArticleContent } from '../../core/article.ts'
import { Prisma } from '../../generated/client.ts'
import type { Transaction } from '../../ports.ts'
import type { Actor } from '../desk.ts'
import { hint, type Locked } from './library.ts'
import { writeRelease } from './release.ts'
import { columnsOf, passageRows } from './version-row.ts'

const seed: Actor = { kind: 'system', id: 'seed' }

type Seed = { contents: ArticleContent[]; timezone: string; locked: Locked }

/** Release 1 of a new database, in a few statements: a start must not wait for hundreds. */
export async function insertSeed(tx: Transaction, given: Seed): Promise<void> {
  const { contents, locked } = given
  const made = contents.map((content) => ({ id: randomUUID(), content }))
  const kinds = new Map(contents.map(({ id, kind }) => [id, kind]))
  const articles = [...kinds].map(([id, kind]) => ({ id, kind }))
  await insertRows(tx, 'article', articles)
  const rows = made.map(({ id, content }) => rowOf(id, content, given))
  await insertRows(tx, 'article_version', rows)
  const passages = made.flatMap(({ id, content }) => passageRows(id, content))
  await insertRows(tx, 'passage', passages)
  await writeRelease(tx, {
    number: locked.release,
    kind: 'seed',
    at: locked.now,
    actor: seed,
    putInForce: rows.map(({ id }) => id),
    takenOut: [],
  })
  await hint(tx, locked.release)
}

function rowOf(id: string, content: ArticleContent, { timezone, locked }: Seed) {
  const columns = columnsOf(content, timezone)
  const { startsAt, expiresAt } = columns
  const from = startsAt && startsAt > locked.now ? startsAt : locked.now
  return {
    ...columns,
    id,
    articleId: content.id,
    locale: content.locale,
    number: 1,
    state: 'approved' as const,
    authors: [seed.id],
    createdBy: seed.id,
    decidedAt: locked.now,
    decidedBy: seed.id,
    // What is over already is kept, and never in force.
    effectiveAt: expiresAt && expiresAt < from ? expiresAt : from,
    endsAt: expiresAt,
  } satisfies Prisma.ArticleVersionCreateManyInput
}

/** Past Prisma, which takes two seconds for them: one statement, in which the columns are named by the rows. */
async function insertRows(
  tx: Transaction,
  table: 'article' | 'article_version' | 'passage',
  rows: object[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const nameOf = (field: string) => field.replaceAll(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)
  const named = (row: object) =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [nameOf(field), value]))
  const columns = Prisma.raw(Object.keys(named(first)).join(', '))
  const into = Prisma.raw(table)
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO ${into} (${columns})
    SELECT ${columns} FROM json_populate_recordset(NULL::${into}, ${JSON.stringify(rows.map(named))}::json)`)
}
