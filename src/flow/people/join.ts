import type { Role } from '../../core/permissions.ts'
import { Prisma } from '../../generated/client.ts'
import type { Database, Transaction } from '../../ports.ts'
import { record } from '../audit/record.ts'
import { endBootstrap, hasAdministrator } from './administrators.ts'
import { type Channels, channelColumns, channelsOf, takeLink } from './links.ts'
import { rolesOf } from './people.ts'

export type Joined =
  | { kind: 'joined'; personId: string }
  | { kind: 'not_valid' }
  | { kind: 'email_taken' }

type Newcomer = { name: string; passwordHash: string }

/** The first administrator. Two links used at the same time make one: whoever comes second finds them there. */
export async function setUp(
  database: Database,
  { token, email, ...who }: Newcomer & { token: string; email: string },
): Promise<Joined> {
  return joining(database, async (tx) => {
    await tx.$queryRaw(
      Prisma.sql`SELECT id FROM invitation WHERE kind = 'set_up' ORDER BY id FOR UPDATE`,
    )
    if ((await hasAdministrator(tx)) || !(await takeLink(tx, 'set_up', token))) return null
    return makePerson(tx, { ...who, email, roles: ['administrator'], channels: 'all' })
  })
}

/** Accepts an invitation with a password. */
export async function join(
  database: Database,
  { token, ...who }: Newcomer & { token: string },
): Promise<Joined> {
  return joining(database, async (tx) => {
    const invitation = await takeLink(tx, 'join', token)
    if (!invitation?.email) return null
    const { email, roles } = invitation
    const channels = channelsOf(invitation)
    const person = { ...who, email, roles: rolesOf(roles), channels }
    const personId = await makePerson(tx, person)
    await tx.invitation.update({
      where: { id: invitation.id },
      data: { userId: personId, email: null },
    })
    return personId
  })
}

/**
 * Whoever comes from the company's OpenID provider with an address that was invited becomes a person. The provider vouches
 * for the address, the invitation for the roles; nobody else is let in.
 */
export async function admit(
  database: Database,
  { email, name }: { email: string; name: string },
): Promise<Joined> {
  return joining(database, async (tx) => {
    if (await tx.user.findUnique({ where: { email } })) return null
    const now = new Date()
    const where = { kind: 'join', email, usedAt: null, withdrawnAt: null, expiresAt: { gt: now } }
    const [invitation] = await tx.invitation.updateManyAndReturn({
      where: { ...where, kind: 'join' },
      data: { usedAt: now, email: null },
    })
    if (!invitation) return null
    const channels = channelsOf(invitation)
    const roles = rolesOf(invitation.roles)
    const personId = await makePerson(tx, { name, email, roles, channels, passwordHash: null })
    await tx.invitation.update({ where: { id: invitation.id }, data: { userId: personId } })
    return personId
  })
}

async function joining(
  database: Database,
  work: (tx: Transaction) => Promise<string | null>,
): Promise<Joined> {
  try {
    const personId = await database.transaction(work)
    return personId ? { kind: 'joined', personId } : { kind: 'not_valid' }
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      return { kind: 'email_taken' }
    throw error
  }
}

type NewPerson = {
  name: string
  email: string
  roles: Role[]
  channels: Channels
  /** Null for whoever signs in at the company's provider only. */
  passwordHash: string | null
}

async function makePerson(
  tx: Transaction,
  { name, email, roles, channels, passwordHash }: NewPerson,
): Promise<string> {
  const { id } = await tx.user.create({
    data: { name, email, roles, ...channelColumns(channels), emailVerified: true },
  })
  if (passwordHash !== null) {
    await tx.account.create({
      data: { userId: id, providerId: 'credential', accountId: id, password: passwordHash },
    })
  }
  if (roles.includes('administrator')) await endBootstrap(tx)
  const actor = { kind: 'person' as const, id }
  const details = { roles, withPassword: passwordHash !== null }
  await record(tx, { actor, act: 'person.joined', subject: actor, details })
  return id
}
