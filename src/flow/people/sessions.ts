import type { Database } from '../../ports.ts'
import { record } from '../audit/record.ts'
import type { Actor } from '../desk.ts'

/** A session that nobody used for so long has ended; however much it is used, it ends after longestMs. */
export const idleMs = 12 * 3_600_000
export const longestMs = 7 * 86_400_000
const SEEN_EVERY_MS = 300_000

const alive = (now: number) => ({
  expiresAt: { gt: new Date(now) },
  lastSeenAt: { gt: new Date(now - idleMs) },
})

/** The session that a token names, with its person, while both are good. Notes that it was used, every few minutes. */
export async function findSession({ prisma }: Pick<Database, 'prisma'>, token: string) {
  const now = Date.now()
  const session = await prisma.session.findUnique({ where: { token }, include: { user: true } })
  if (!session || session.user.disabledAt) return null
  const isIdle = now - session.lastSeenAt.getTime() >= idleMs
  if (isIdle || session.expiresAt.getTime() <= now) return null
  if (now - session.lastSeenAt.getTime() > SEEN_EVERY_MS)
    await prisma.session.updateMany({ where: { token }, data: { lastSeenAt: new Date(now) } })
  return session
}

/** Where a person is signed in, newest first. */
export function listSessions({ prisma }: Pick<Database, 'prisma'>, personId: string) {
  return prisma.session.findMany({
    where: { userId: personId, ...alive(Date.now()) },
    omit: { token: true },
    orderBy: { createdAt: 'desc' },
    take: 200,
  })
}

type Which = { personId: string; id?: string; except?: string }

/** Signs a person out, in one place or everywhere. Returns how many sessions ended. */
export async function endSessions(
  database: Database,
  { personId, id, except, actor }: Which & { actor: Actor },
): Promise<number> {
  const which = {
    userId: personId,
    ...(id !== undefined && { id }),
    ...(except !== undefined && { NOT: { id: except } }),
  }
  return database.transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: which })
    const subject = { kind: 'person', id: personId }
    const details = { sessions: count }
    if (count > 0) await record(tx, { actor, act: 'person.signed_out', subject, details })
    return count
  })
}
