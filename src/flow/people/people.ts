import { isRole, type Role } from '../../core/permissions.ts'
import type { Availability } from '../../generated/client.ts'
import type { Database, Transaction } from '../../ports.ts'
import { record } from '../audit/record.ts'
import type { Actor } from '../desk.ts'
import { endBootstrap, keepingAnAdministrator } from './administrators.ts'
import { type Channels, channelColumns, makeLink, withdrawLinks } from './links.ts'

/** A role that this release does not know allows nothing. */
export const rolesOf = (stored: string[]): Role[] => stored.filter(isRole)

export type Change = {
  name?: string | undefined
  roles?: Role[] | undefined
  channels?: Channels | undefined
  languages?: string[] | undefined
  skills?: string[] | undefined
  availability?: Availability | undefined
  capacity?: number | undefined
}

type Done = { kind: 'done' } | { kind: 'not_found' } | { kind: 'last_administrator' }

/** What changes takes effect with the next request of the person and of their keys: nothing of it is in a cookie. */
export async function changePerson(
  database: Database,
  { id, change, actor }: { id: string; change: Change; actor: Actor },
): Promise<Done> {
  return keepingAnAdministrator(database, async (tx) => {
    const { channels, ...plain } = change
    const data = Object.fromEntries(
      Object.entries(plain).filter(([, value]) => value !== undefined),
    )
    const { count } = await tx.user.updateMany({
      where: { id },
      data: { ...data, ...(channels && channelColumns(channels)), updatedAt: new Date() },
    })
    if (count === 0) return { kind: 'not_found' as const }
    if (change.roles?.includes('administrator')) await endBootstrap(tx)
    const details = {
      changed: Object.keys(change),
      ...(change.roles && { roles: change.roles }),
      ...(channels && { channels }),
    }
    await record(tx, { actor, act: 'person.changed', subject: { kind: 'person', id }, details })
    return { kind: 'done' as const }
  })
}

/** Ends everything that the person has: sessions, keys, links. Enabling them later brings none of it back. */
export async function disablePerson(
  database: Database,
  { id, actor }: { id: string; actor: Actor },
): Promise<Done> {
  return keepingAnAdministrator(database, async (tx) => {
    const now = new Date()
    const { count } = await tx.user.updateMany({
      where: { id, disabledAt: null },
      data: { disabledAt: now, availability: 'away', updatedAt: now },
    })
    if (count === 0) return { kind: 'not_found' as const }
    const sessions = await tx.session.deleteMany({ where: { userId: id } })
    const keys = await tx.apiKey.updateMany({
      where: { userId: id, revokedAt: null },
      data: { revokedAt: now },
    })
    await withdrawLinks(tx, 'reset', { userId: id })
    const details = { sessions: sessions.count, keys: keys.count }
    await record(tx, { actor, act: 'person.disabled', subject: { kind: 'person', id }, details })
    return { kind: 'done' as const }
  })
}

export async function enablePerson(
  database: Database,
  { id, actor }: { id: string; actor: Actor },
): Promise<boolean> {
  return database.transaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id, disabledAt: { not: null } },
      data: { disabledAt: null, updatedAt: new Date() },
    })
    if (count === 0) return false
    await record(tx, { actor, act: 'person.enabled', subject: { kind: 'person', id } })
    return true
  })
}

const resetLasts = 86_400_000

/** A link with which a person who lost their password, and perhaps their second factor, chooses a new one. */
export async function offerReset(
  database: Database,
  { id, dropsSecondFactor, actor }: { id: string; dropsSecondFactor: boolean; actor: Actor },
) {
  return database.transaction(async (tx) => {
    if (!(await tx.user.findUnique({ where: { id, disabledAt: null } }))) return null
    await withdrawLinks(tx, 'reset', { userId: id })
    const wanted = { kind: 'reset' as const, userId: id, dropsSecondFactor, by: actor.id }
    const link = await makeLink(tx, { ...wanted, lastsMs: resetLasts })
    const subject = { kind: 'person', id }
    await record(tx, {
      actor,
      act: 'person.reset_offered',
      subject,
      details: { dropsSecondFactor },
    })
    return link
  })
}

/** Sets the password and ends every session: whoever knew the old one is out. */
export async function setPassword(
  tx: Transaction,
  { personId, passwordHash }: { personId: string; passwordHash: string },
): Promise<void> {
  const account = { providerId: 'credential', accountId: personId }
  await tx.account.upsert({
    where: { providerId_accountId: account },
    create: { ...account, userId: personId, password: passwordHash },
    update: { password: passwordHash, updatedAt: new Date() },
  })
  await tx.session.deleteMany({ where: { userId: personId } })
}
