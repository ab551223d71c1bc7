import { Prisma } from '../../generated/client.ts'
import type { Database, Transaction } from '../../ports.ts'
import { withdrawLinks } from './links.ts'

/** The setting that holds the digest of the key from before there were people. */
export const BOOTSTRAP = 'bootstrap_key'

/** A disabled one counts too: nothing brings the time before the first administrator back. */
export async function hasAdministrator(db: Pick<Transaction, 'user'>): Promise<boolean> {
  return (await db.user.count({ where: { roles: { has: 'administrator' } }, take: 1 })) > 0
}

/** From the first administrator on there are people: the first key and every link that could make another first one die. */
export async function endBootstrap(tx: Transaction): Promise<void> {
  await tx.setting.deleteMany({ where: { name: BOOTSTRAP } })
  await withdrawLinks(tx, 'set_up')
}

/**
 * Runs work that may take an administrator away, unless none would be left. Whoever does such a thing waits here for
 * whoever is at it: two who take away each other would both find the other still there.
 */
export async function keepingAnAdministrator<T>(
  database: Database,
  work: (tx: Transaction) => Promise<T>,
): Promise<T | { kind: 'last_administrator' }> {
  try {
    return await database.transaction(async (tx) => {
      await tx.$queryRaw(Prisma.sql`
        SELECT id FROM "user" WHERE 'administrator' = ANY(roles) ORDER BY id FOR UPDATE`)
      const before = await enabledAdministrators(tx)
      const outcome = await work(tx)
      if (before > 0 && (await enabledAdministrators(tx)) === 0) throw new NoneLeft()
      return outcome
    })
  } catch (error) {
    if (error instanceof NoneLeft) return { kind: 'last_administrator' }
    throw error
  }
}

class NoneLeft extends Error {}

const enabledAdministrators = (tx: Transaction) =>
  tx.user.count({ where: { roles: { has: 'administrator' }, disabledAt: null } })
