import { Prisma } from '../generated/client.ts'
import type { Transaction } from '../ports.ts'
import { inForceNow } from './knowledge/in-force.ts'

/**
 * Whether all of them are in force, and stay so until this transaction is over: whoever retires one waits. Locked after the
 * conversation and in the order of their ids, as everybody locks them.
 */
export async function holdInForce(tx: Transaction, versions: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(versions)]
  if (wanted.length === 0) return true
  const rows = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT id FROM article_version WHERE id = ANY(${wanted}::uuid[]) AND ${Prisma.raw(inForceNow)} ORDER BY id FOR SHARE`)
  return rows.length === wanted.length
}

export type OutOfForce = {
  id: string
  title: string
  locale: string
  number: number
  state: string
}

/** Those of them that are not in force at this moment, for whoever only reads: nothing is locked. */
export function outOfForce(
  tx: Pick<Transaction, '$queryRaw'>,
  versions: readonly string[],
): Promise<OutOfForce[]> {
  return tx.$queryRaw<OutOfForce[]>(Prisma.sql`
    SELECT id, title, locale, number, state::text FROM article_version
     WHERE id = ANY(${[...versions]}::uuid[]) AND (${Prisma.raw(inForceNow)}) IS NOT TRUE ORDER BY title, id`)
}
