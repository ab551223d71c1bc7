import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPerson, aSession, type TestPerson } from '../../testing/people.ts'
import { openWholeApi, type WholeApi } from '../../testing/whole-api.ts'

let api: WholeApi
let admin: TestPerson
beforeAll(async () => {
  api = await openWholeApi()
  admin = await aPerson(api, { roles: ['administrator'] })
})
afterAll(() => api.close())

type Asker = { headers: Record<string, string> }
const ask = (who: Asker, method: string, path: string, json?: unknown) =>
  api.door.call(method, `/api/v1${path}`, {
    key: null,
    headers: who.headers,
    ...(json !== undefined && { json }),
  })
const bearer = (key: string) => ({ headers: { authorization: `Bearer ${key}` } })

test('a disabled person is out with the next request, in every browser and with every key', async () => {
  const person = await aPerson(api, { roles: ['agent'] })
  const elsewhere = await aSession(api, person.id)
  const made = await ask(admin, 'POST', '/keys', {
    name: 'Reporting',
    ownerId: person.id,
    scopes: ['conversation.read'],
  })
  const program = bearer(made.value.key)
  const all = [person, elsewhere, program]
  for (const who of all) expect((await ask(who, 'GET', '/conversations')).status).toBe(200)
  expect((await ask(admin, 'POST', `/people/${person.id}/disable`)).status).toBe(204)
  for (const who of all) expect((await ask(who, 'GET', '/conversations')).status).toBe(401)
  expect((await ask(admin, 'POST', `/people/${person.id}/disable`)).status).toBe(404)
})

test('a stolen key is worth nothing once it is revoked', async () => {
  const { value } = await ask(admin, 'POST', '/keys', { name: 'Till', scopes: ['case.read'] })
  expect(value.key).toMatch(/^csk_[\w-]{43}$/)
  const thief = bearer(value.key)
  expect((await ask(thief, 'GET', '/cases')).status).toBe(200)
  expect((await ask(thief, 'GET', '/conversations')).status).toBe(403)
  const list = await ask(admin, 'GET', '/keys')
  expect(JSON.stringify(list.value)).not.toContain(value.key)
  expect(JSON.stringify(list.value)).not.toContain('digest')
  expect((await ask(admin, 'DELETE', `/keys/${value.id}`)).status).toBe(204)
  expect((await ask(thief, 'GET', '/cases')).status).toBe(401)
})

test('a key makes no keys, invites nobody and gives no roles, though its owner may', async () => {
  const { value } = await ask(admin, 'POST', '/keys', {
    name: 'Greedy',
    scopes: ['key.make', 'person.invite', 'person.change'],
  })
  const program = bearer(value.key)
  const key = { name: 'x', scopes: ['case.read'] }
  expect((await ask(program, 'POST', '/keys', key)).status).toBe(403)
  const invitation = { email: 'x@example.com', roles: ['administrator'] }
  expect((await ask(program, 'POST', '/people/invitations', invitation)).status).toBe(403)
  const change = { roles: ['administrator'] }
  expect((await ask(program, 'PATCH', `/people/${admin.id}`, change)).status).toBe(403)
})

test('the last administrator stays one', async () => {
  await api.database.prisma.user.updateMany({
    where: { NOT: { id: admin.id }, roles: { has: 'administrator' } },
    data: { roles: [] },
  })
  const demoted = await ask(admin, 'PATCH', `/people/${admin.id}`, { roles: ['agent'] })
  expect(demoted.value).toMatchObject({ status: 409, type: '/api/v1/docs#last-administrator' })
  expect((await ask(admin, 'POST', `/people/${admin.id}/disable`)).status).toBe(409)
  expect((await ask(admin, 'GET', '/auth/me')).value.roles).toEqual(['administrator'])
})

test('what a person may changes with their next request', async () => {
  const person = await aPerson(api, { roles: ['agent'] })
  expect((await ask(person, 'GET', '/audit-events')).status).toBe(403)
  const change = {
    roles: ['supervisor'],
    skills: ['returns'],
    languages: ['de', 'en'],
    capacity: 3,
  }
  expect((await ask(admin, 'PATCH', `/people/${person.id}`, change)).status).toBe(204)
  expect((await ask(person, 'GET', '/audit-events')).status).toBe(200)
  expect((await ask(admin, 'GET', `/people/${person.id}`)).value).toMatchObject(change)
  const { value } = await ask(admin, 'GET', '/audit-events?act=person.changed')
  expect(value.items[0]).toMatchObject({
    actorId: admin.id,
    subjectId: person.id,
    details: { roles: ['supervisor'] },
  })
})

test('nobody gives themselves a role', async () => {
  const person = await aPerson(api, { roles: ['agent'] })
  const forged = { roles: ['administrator'], availability: 'available' }
  expect((await ask(person, 'PUT', '/auth/availability', forged)).status).toBe(400)
  expect(
    (await ask(person, 'PATCH', `/people/${person.id}`, { roles: ['administrator'] })).status,
  ).toBe(403)
  expect(
    (await ask(person, 'PUT', '/auth/availability', { availability: 'available' })).status,
  ).toBe(204)
  expect((await ask(person, 'GET', '/auth/me')).value).toMatchObject({
    roles: ['agent'],
    availability: 'available',
  })
})

test('an administrator sees where a person is signed in, and signs them out', async () => {
  const person = await aPerson(api)
  const elsewhere = await aSession(api, person.id)
  const { value } = await ask(admin, 'GET', `/people/${person.id}/sessions`)
  expect(value.items.map(({ id }: { id: string }) => id).sort()).toEqual(
    [person.sessionId, elsewhere.sessionId].sort(),
  )
  const one = `/people/${person.id}/sessions?sessionId=${elsewhere.sessionId}`
  expect((await ask(admin, 'DELETE', one)).value).toEqual({ ended: 1 })
  expect((await ask(elsewhere, 'GET', '/auth/me')).status).toBe(401)
  expect((await ask(person, 'GET', '/auth/me')).status).toBe(200)
  const all = `/people/${person.id}/sessions`
  expect((await ask(admin, 'DELETE', all)).value).toEqual({ ended: 1 })
  expect((await ask(person, 'GET', '/auth/me')).status).toBe(401)
})

test('people, invitations and keys come in pages, each once', async () => {
  for (let n = 0; n < 3; n++) await aPerson(api)
  const seen: string[] = []
  let cursor = ''
  do {
    const { value } = await ask(admin, 'GET', `/people?limit=2${cursor}`)
    seen.push(...value.items.map(({ id }: { id: string }) => id))
    cursor = value.next ? `&cursor=${value.next}` : ''
  } while (cursor)
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen.length).toBe(await api.database.prisma.user.count())
})
