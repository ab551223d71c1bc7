import { randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import type { Action, Role } from '../core/permissions.ts'
import { makeKey } from '../flow/people/keys.ts'
import { type Channels, channelColumns, newToken } from '../flow/people/links.ts'
import { openCookies } from '../http/auth/cookies.ts'
import type { Database } from '../ports.ts'
import { testSecret } from './door.ts'

type Place = { database: Database; door: { url: string } }

/** Who asks: what their requests carry. */
type Means = { id: string; headers: Record<string, string>; key: null }

type Wanted = {
  roles?: Role[]
  channels?: Channels
  email?: string
  /** Takes a while to hash; left out for whoever only needs a session. */
  password?: string
  /** Just now, unless told. */
  steppedUpAt?: Date | null
}

export type TestPerson = Means & { email: string; channels: Channels; sessionId: string }

/** A person with a session, as if they had signed in and confirmed it just now. */
export async function aPerson(place: Place, wanted: Wanted = {}): Promise<TestPerson> {
  const { roles = ['agent'], channels = 'all', password, steppedUpAt = new Date() } = wanted
  const email = wanted.email ?? `${randomUUID()}@example.com`
  const { prisma } = place.database
  const { id } = await prisma.user.create({
    data: { name: 'Somebody', email, emailVerified: true, roles, ...channelColumns(channels) },
  })
  if (password !== undefined) {
    const account = { userId: id, providerId: 'credential', accountId: id }
    await prisma.account.create({ data: { ...account, password: await hashPassword(password) } })
  }
  const session = await aSession(place, id, steppedUpAt)
  return { id, email, channels, ...session, key: null }
}

/** One more browser in which somebody is signed in. */
export async function aSession(
  { database, door }: Place,
  userId: string,
  steppedUpAt: Date | null = null,
): Promise<{ sessionId: string; headers: Record<string, string> }> {
  const token = newToken()
  const expiresAt = new Date(Date.now() + 3_600_000)
  const data = { userId, token, expiresAt, steppedUpAt }
  const { id } = await database.prisma.session.create({ data })
  const cookies = openCookies({ secret: testSecret, isSecure: false })
  const [cookie = ''] = cookies.session(token).split(';')
  return { sessionId: id, headers: { cookie, origin: door.url } }
}

type WantedKey = {
  owner: { id: string }
  scopes: Action[]
  channels?: Channels
  expiresAt?: Date
}

/** A program's key, which can do what its owner can within its scopes. */
export async function aKey(place: Pick<Place, 'database'>, wanted: WantedKey): Promise<Means> {
  const { owner, scopes, channels = 'all' } = wanted
  const expiresAt = wanted.expiresAt ?? new Date(Date.now() + 3_600_000)
  const made = await makeKey(place.database, {
    name: 'A program',
    ownerId: owner.id,
    scopes,
    channels,
    expiresAt,
    actor: { kind: 'person', id: owner.id },
  })
  if (made.kind !== 'made') throw new Error('the owner of a key must be there and enabled')
  return { id: made.id, headers: { authorization: `Bearer ${made.key}` }, key: null }
}
