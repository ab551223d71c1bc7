import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Action, Role } from '../core/permissions.ts'
import { BOOTSTRAP, hasAdministrator } from '../flow/people/administrators.ts'
import { whatKeyOpens } from '../flow/people/keys.ts'
import { channelsOf, digestOf } from '../flow/people/links.ts'
import { rolesOf } from '../flow/people/people.ts'
import { findSession } from '../flow/people/sessions.ts'
import type { Database } from '../ports.ts'
import type { Cookies } from './auth/cookies.ts'
import type { Asking, CheckOrigin } from './auth/origin.ts'
import { Problem, problems } from './problem.ts'

export type Actor = {
  kind: 'person' | 'key'
  id: string
  roles: Role[]
  channels: 'all' | string[]
  steppedUpAt: Date | null
  /** What a key is limited to; left out for people, who may do all that their roles allow. */
  scopes?: Action[]
  /** Where a person is signed in. */
  sessionId?: string
}

/** Who asks; throws when nobody that we know does. */
export type SignIn = (request: Asking) => Promise<Actor>

type Ports = { database: Pick<Database, 'prisma'>; cookies: Cookies; checkOrigin: CheckOrigin }

/** A key in the header, or a session in the cookie. Roles and channels are read anew each time: nobody carries them along. */
export function openSignIn({ database, cookies, checkOrigin }: Ports): SignIn {
  return async (request) => {
    const { authorization } = request.headers
    if (authorization !== undefined) return byKey(database, authorization)
    const token = cookies.sessionIn(request.headers)
    const session = token === null ? null : await findSession(database, token)
    if (!session) throw unauthorized()
    checkOrigin(request)
    return {
      kind: 'person',
      id: session.userId,
      roles: rolesOf(session.user.roles),
      channels: channelsOf(session.user),
      steppedUpAt: session.steppedUpAt,
      sessionId: session.id,
    }
  }
}

async function byKey(database: Pick<Database, 'prisma'>, authorization: string): Promise<Actor> {
  const key = /^Bearer +([\x21-\x7e]{1,512}) *$/i.exec(authorization)?.[1]
  if (key === undefined) throw unauthorized()
  const opened = await whatKeyOpens(database, key)
  if (opened) return { kind: 'key', ...opened, steppedUpAt: null }
  if (await isBootstrapKey(database, key)) {
    const steppedUpAt = new Date()
    // It stands for the person who set this up, until people exist; other keys are programs and decide nothing.
    return {
      kind: 'person',
      id: 'bootstrap',
      roles: ['administrator'],
      channels: 'all',
      steppedUpAt,
    }
  }
  throw new Problem(
    problems.keyOpensNothing,
    'The first key works until there is an administrator, any other until it expires, is revoked or its owner is disabled. An administrator makes keys with POST /api/v1/keys.',
    { headers: { 'www-authenticate': 'Bearer realm="countersign", error="invalid_token"' } },
  )
}

const Stored = z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/) })

/** Until there is an administrator, one key opens everything. It dies with the first; should its row come back, it stays dead. */
async function isBootstrapKey({ prisma }: Pick<Database, 'prisma'>, key: string): Promise<boolean> {
  const row = await prisma.setting.findUnique({ where: { name: BOOTSTRAP } })
  const stored = Stored.safeParse(row?.value)
  if (!stored.success || !isSame(digestOf(key), stored.data.digest)) return false
  return !(await hasAdministrator(prisma))
}

/**
 * Makes the key unless it is there, and returns it to be shown: at each start, for one that ended before it showed the key, or
 * whose words nobody kept. Null when there is nothing to show.
 */
export async function ensureBootstrapKey(
  { prisma }: Pick<Database, 'prisma'>,
  { own, given }: { own: string; given?: string | undefined },
): Promise<string | null> {
  if (await hasAdministrator(prisma)) return null
  const row = { name: BOOTSTRAP, value: { digest: digestOf(given ?? own) }, updatedBy: 'system' }
  if (given !== undefined) {
    const update = { value: row.value, updatedBy: row.updatedBy, updatedAt: new Date() }
    await prisma.setting.upsert({ where: { name: BOOTSTRAP }, create: row, update })
    return null
  }
  await prisma.setting.createMany({ data: [row], skipDuplicates: true })
  return (await isBootstrapKey({ prisma }, own)) ? own : null
}

const isSame = (a: string, b: string) => timingSafeEqual(Buffer.from(a), Buffer.from(b))

const unauthorized = () =>
  new Problem(
    problems.unauthorized,
    'Sign in at /api/v1/auth/sign-in, or send a key as "Authorization: Bearer …".',
    { headers: { 'www-authenticate': 'Bearer realm="countersign"' } },
  )
