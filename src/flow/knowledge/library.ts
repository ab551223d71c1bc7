import type { Transaction } from '../../ports.ts'
import type { Actor } from '../desk.ts'

const NAME = 'knowledge'

export type Locked = { now: Date; release: number }

/**
 * Whoever changes what is in force waits here for whoever is at it, and takes this lock before any version. `now` is the
 * database's clock once it is their turn, so that releases follow each other in time; `release` is the next number.
 */
export async function lockLibrary(tx: Transaction): Promise<Locked> {
  const start = { name: NAME, value: {}, updatedBy: 'system' }
  await tx.setting.createMany({ data: [start], skipDuplicates: true })
  await tx.$queryRaw`SELECT 1 FROM setting WHERE name = ${NAME} FOR UPDATE`
  const [row] = await tx.$queryRaw<Locked[]>`
    SELECT date_trunc('milliseconds', clock_timestamp()) AS now, coalesce(max(number), 0) + 1 AS release FROM knowledge_release`
  if (!row) throw new Error('the number of the next knowledge release could not be read')
  return row
}

/** Whoever makes a version of the same article waits here, so that each gets a number of its own. */
export async function nextNumber(
  tx: Transaction,
  { articleId, locale }: { articleId: string; locale: string },
): Promise<number> {
  await tx.$queryRaw`SELECT 1 FROM article WHERE id = ${articleId} FOR UPDATE`
  return numberAfter(tx, { articleId, locale })
}

/** For whoever holds the article. */
export async function numberAfter(
  tx: Transaction,
  { articleId, locale }: { articleId: string; locale: string },
): Promise<number> {
  const [last] = await tx.$queryRaw<{ number: number }[]>`
    SELECT coalesce(max(number), 0) AS number FROM article_version WHERE article_id = ${articleId} AND locale = ${locale}`
  return (last?.number ?? 0) + 1
}

/** Heard after the commit: a hint to read again. */
export async function hint(tx: Transaction, id: string | number): Promise<void> {
  const payload = JSON.stringify({ kind: 'knowledge', id: String(id) })
  await tx.$executeRaw`SELECT pg_notify('countersign', ${payload})`
}

/** Behind a key stands the person who has it: what the key wrote, that person wrote. */
export async function authorsOf(tx: Transaction, { kind, id }: Actor): Promise<string[]> {
  if (kind !== 'key') return [id]
  const key = await tx.apiKey.findUnique({ where: { id }, select: { userId: true } })
  return key ? [id, key.userId] : [id]
}
