import type { Role } from '../../core/permissions.ts'
import type { Database } from '../../ports.ts'
import { record } from '../audit/record.ts'
import type { Actor } from '../desk.ts'
import { hasAdministrator } from './administrators.ts'
import { type Channels, makeLink, withdrawLinks } from './links.ts'

const DAY = 86_400_000
const invitationLasts = 7 * DAY
const setUpLasts = DAY

export type Link = { id: string; token: string; expiresAt: Date }
export type Invited = { kind: 'invited'; link: Link } | { kind: 'already_here' }

/** Invites whoever the address belongs to. An earlier invitation of the same address no longer works. */
export async function invite(
  database: Database,
  wanted: { email: string; roles: Role[]; channels: Channels; actor: Actor },
): Promise<Invited> {
  const { email, roles, channels, actor } = wanted
  return database.transaction(async (tx) => {
    if (await tx.user.findUnique({ where: { email }, select: { id: true } }))
      return { kind: 'already_here' as const }
    await withdrawLinks(tx, 'join', { email })
    const by = actor.id
    const link = await makeLink(tx, {
      kind: 'join',
      email,
      roles,
      channels,
      by,
      lastsMs: invitationLasts,
    })
    const subject = { kind: 'invitation', id: link.id }
    const details = { roles, channels: channels === 'all' ? 'all' : channels }
    await record(tx, { actor, act: 'person.invited', subject, details })
    return { kind: 'invited' as const, link }
  })
}

export async function withdrawInvitation(
  database: Database,
  { id, actor }: { id: string; actor: Actor },
): Promise<boolean> {
  return database.transaction(async (tx) => {
    if ((await withdrawLinks(tx, 'join', { id })) === 0) return false
    await record(tx, {
      actor,
      act: 'person.uninvited',
      subject: { kind: 'invitation', id },
    })
    return true
  })
}

/** While there is no administrator each start makes a link for the first one; null when there is one. */
export async function makeSetUpLink(database: Database): Promise<Link | null> {
  return database.transaction(async (tx) => {
    if (await hasAdministrator(tx)) return null
    return makeLink(tx, { kind: 'set_up', by: 'start', lastsMs: setUpLasts })
  })
}
