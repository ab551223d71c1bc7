import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Action, actions, permissions, roles } from '../core/permissions.ts'
import { openDoor } from '../testing/door.ts'
import { aKey, aPerson } from '../testing/people.ts'
import type { Sample } from '../testing/samples.ts'
import { expectRefused, nameOf, openWholeApi, type WholeApi } from '../testing/whole-api.ts'
import { endpoint } from './endpoint.ts'

/** Walks the permission table, cell by cell, through the real doors, with a session and a key of each role. */

let api: WholeApi
/** What is refused changes nothing, so that one request of each endpoint is enough. */
const refusable = new Map<string, Sample>()
beforeAll(async () => {
  api = await openWholeApi()
  for (const target of api.endpoints) refusable.set(nameOf(target), await api.sampleOf(target))
})
afterAll(() => api.close())

const works = [200, 201, 202, 204, 409]

describe.each(roles)('%s', (role) => {
  test.each(['session', 'key'])(
    'with a %s may do what the table says, and nothing else',
    async (by) => {
      const person = await aPerson(api, { roles: [role] })
      const who =
        by === 'session' ? person : await aKey(api, { owner: person, scopes: [...actions] })
      for (const target of api.endpoints) {
        const { may, only } = permissions[target.access]
        const lacksRole = !may.includes(role)
        if (lacksRole || (by === 'key' && only.includes('person'))) {
          const missing = lacksRole ? 'role' : 'person'
          const sample = refusable.get(nameOf(target)) ?? { path: '' }
          const answer = await api.ask(who, target, sample)
          await expectRefused(api, who, answer, { action: target.access, missing })
        } else {
          const answer = await api.ask(who, target, await api.sampleOf(target))
          const cell = `${nameOf(target)} as ${role} with a ${by}: ${JSON.stringify(answer.value)}`
          expect(works, cell).toContain(answer.status)
        }
      }
    },
    120_000,
  )
})

test('every action of the table is asked for by an endpoint', () => {
  const asked = new Set<Action>(['event.hear', ...api.endpoints.map(({ access }) => access)])
  expect(actions.filter((action) => !asked.has(action))).toEqual([])
})

describe('a door', () => {
  const opening = (access: string) =>
    openDoor(api.database, {
      endpoints: [
        endpoint({
          method: 'get',
          path: '/x',
          summary: '',
          access: access as Action,
          handle: () => undefined,
        }),
      ],
    })

  test('without an action, or with one that nobody knows, is not opened', async () => {
    for (const access of [undefined, '', 'review.approve', 'toString'])
      await expect(opening(access as string)).rejects.toThrow(/get \/x: name an action/)
  })

  test('that leaves a question of its action open is not opened', async () => {
    await expect(opening('conversation.read')).rejects.toThrow(/asks for own_channels; load/)
    await expect(opening('policy.publish')).rejects.toThrow(/asks for not_the_author; load/)
  })
})
