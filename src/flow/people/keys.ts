import { randomBytes } from 'node:crypto'
import { type Action, isAction } from '../../core/permissions.ts'
import type { Database } from '../../ports.ts'
import { record } from '../audit/record.ts'
import type { Actor } from '../desk.ts'
import { type Channels, channelColumns, channelsOf, digestOf } from './links.ts'
import { rolesOf } from './people.ts'

export type WantedKey = {
  name: string
  /** Whose roles it has: as they are at each request. */
  ownerId: string
  scopes: Action[]
  channels: Channels
  expiresAt: Date
}

export async function makeKey(
  database: Database,
  { actor, ownerId, channels, ...wanted }: WantedKey & { actor: Actor },
): Promise<{ kind: 'made'; id: string; key: string } | { kind: 'no_owner' }> {
  const key = `csk_${randomBytes(32).toString('base64url')}`
  return database.transaction(async (tx) => {
    // Locked, so that disabling the owner at this moment does not miss the key.
    const owners = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "user" WHERE id = ${ownerId}::uuid AND disabled_at IS NULL FOR SHARE`
    if (owners.length === 0) return { kind: 'no_owner' as const }
    const { id } = await tx.apiKey.create({
      data: {
        ...wanted,
        ...channelColumns(channels),
        userId: ownerId,
        start: key.slice(0, 8),
        digest: digestOf(key),
      },
    })
    const details = { ownerId, scopes: wanted.scopes, channels }
    await record(tx, { actor, act: 'key.made', subject: { kind: 'key', id }, details })
    return { kind: 'made' as const, id, key }
  })
}

export async function revokeKey(
  database: Database,
  { id, actor }: { id: string; actor: Actor },
): Promise<boolean> {
  return database.transaction(async (tx) => {
    const { count } = await tx.apiKey.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: new Date() },
    })
    if (count === 0) return false
    await record(tx, { actor, act: 'key.revoked', subject: { kind: 'key', id } })
    return true
  })
}

const SEEN_EVERY_MS = 300_000

/** What a key may do right now: what its owner may, less what it leaves out. Null when it opens nothing. */
export async function whatKeyOpens({ prisma }: Pick<Database, 'prisma'>, key: string) {
  const found = await prisma.apiKey.findUnique({
    where: { digest: digestOf(key) },
    include: { user: true },
  })
  const now = Date.now()
  if (!found || found.revokedAt || found.user.disabledAt || found.expiresAt.getTime() <= now)
    return null
  if (now - (found.lastUsedAt?.getTime() ?? 0) > SEEN_EVERY_MS)
    await prisma.apiKey.updateMany({ where: { id: found.id }, data: { lastUsedAt: new Date(now) } })
  return {
    id: found.id,
    roles: rolesOf(found.user.roles),
    channels: both(channelsOf(found.user), channelsOf(found)),
    scopes: found.scopes.filter(isAction),
  }
}

function both(one: Channels, other: Channels): Channels {
  if (one === 'all') return other
  return other === 'all' ? one : one.filter((channel) => other.includes(channel))
}
