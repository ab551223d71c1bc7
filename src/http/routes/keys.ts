import { z } from 'zod'
import { actions, isAction } from '../../core/permissions.ts'
import type { Desk } from '../../flow/desk.ts'
import { makeKey, revokeKey } from '../../flow/people/keys.ts'
import { channelsOf } from '../../flow/people/links.ts'
import type { ApiKey } from '../../generated/client.ts'
import { endpoint } from '../endpoint.ts'
import { Page, pageOf, pageQuery } from '../paging.ts'
import { Problem, problems } from '../problem.ts'
import { channelList, KeyView, word } from './people-views.ts'
import { id, instant } from './views.ts'

export const keyRoutes = (desk: Desk) => [list(desk), make(desk), revoke(desk)]

const YEAR_MS = 366 * 86_400_000

const viewOf = (key: ApiKey) => ({
  ...key,
  ownerId: key.userId,
  scopes: key.scopes.filter(isAction),
  channels: channelsOf(key),
})

const list = ({ database }: Desk) =>
  endpoint({
    method: 'get',
    path: '/keys',
    summary: 'The keys of programs, newest first',
    access: 'key.read',
    query: z.strictObject(pageQuery(z.object({ createdAt: z.coerce.date(), id: z.uuid() }))),
    response: Page(KeyView),
    handle: async ({ query: { limit, cursor } }) => {
      const rows = await database.prisma.apiKey.findMany({
        where: cursor
          ? {
              OR: [
                { createdAt: { lt: cursor.createdAt } },
                { createdAt: cursor.createdAt, id: { gt: cursor.id } },
              ],
            }
          : {},
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
        take: limit + 1,
      })
      const page = pageOf(rows, limit, ({ createdAt, id }) => ({ createdAt, id }))
      return { ...page, items: page.items.map(viewOf) }
    },
  })

const make = ({ database }: Desk) =>
  endpoint({
    method: 'post',
    path: '/keys',
    summary: 'Make a key',
    description:
      'It can do what its owner can, less what scopes and channels leave out. Shown this once: only its digest is kept.',
    access: 'key.make',
    body: z.strictObject({
      name: word,
      ownerId: id.optional().describe('You, unless told'),
      scopes: z.array(z.enum(actions)).min(1).max(actions.length),
      channels: channelList.default('all'),
      expiresInDays: z.int().min(1).max(366).default(90),
    }),
    response: z.object({ id, key: z.string(), expiresAt: instant }),
    status: 201,
    errors: [problems.notFound],
    handle: async ({ body: { ownerId, expiresInDays, ...rest }, actor }) => {
      const expiresAt = new Date(Date.now() + Math.min(expiresInDays * 86_400_000, YEAR_MS))
      const owner = id.safeParse(ownerId ?? actor.id).data
      if (owner === undefined) throw new Problem(problems.invalidRequest, 'Say whose key: ownerId.')
      const wanted = { ...rest, ownerId: owner, expiresAt }
      const outcome = await makeKey(database, { ...wanted, actor })
      if (outcome.kind === 'no_owner')
        throw new Problem(problems.notFound, 'There is no such person, or they are disabled.')
      return { ...outcome, expiresAt }
    },
  })

const revoke = ({ database }: Desk) =>
  endpoint({
    method: 'delete',
    path: '/keys/:id',
    summary: 'Revoke a key, at once',
    access: 'key.revoke',
    params: z.strictObject({ id }),
    errors: [problems.notFound],
    handle: async ({ params, actor }) => {
      if (!(await revokeKey(database, { ...params, actor })))
        throw new Problem(problems.notFound, 'There is no such key, or it is revoked already.')
      return undefined
    },
  })
