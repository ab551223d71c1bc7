import type { InvitationKind } from '../../generated/client.ts'
import type { Database } from '../../ports.ts'
import { record } from '../audit/record.ts'
import { digestOf, open, takeLink } from './links.ts'
import { setPassword } from './people.ts'

/** Uses the link of a reset: the new password is in force and everybody else is out. */
export async function reset(
  database: Database,
  { token, passwordHash }: { token: string; passwordHash: string },
): Promise<{ kind: 'done'; personId: string } | { kind: 'not_valid' }> {
  return database.transaction(async (tx) => {
    const link = await takeLink(tx, 'reset', token)
    if (!link?.userId) return { kind: 'not_valid' as const }
    const personId = link.userId
    const person = await tx.user.findUnique({ where: { id: personId, disabledAt: null } })
    if (!person) return { kind: 'not_valid' as const }
    await setPassword(tx, { personId, passwordHash })
    const { dropsSecondFactor } = link
    if (dropsSecondFactor) {
      await tx.twoFactor.deleteMany({ where: { userId: personId } })
      await tx.user.update({ where: { id: personId }, data: { twoFactorEnabled: false } })
    }
    const actor = { kind: 'person' as const, id: personId }
    const details = { dropsSecondFactor }
    await record(tx, { actor, act: 'person.reset', subject: actor, details })
    return { kind: 'done' as const, personId }
  })
}

/** A link while it can be used, with the address it is about: the new password must not contain it. */
export async function linkBehind(
  { prisma }: Pick<Database, 'prisma'>,
  kind: InvitationKind,
  token: string,
): Promise<{ email: string | null } | null> {
  const link = await prisma.invitation.findFirst({
    where: { digest: digestOf(token), ...open(kind, new Date()) },
    select: { email: true, user: { select: { email: true } } },
  })
  return link && { email: link.email ?? link.user?.email ?? null }
}
