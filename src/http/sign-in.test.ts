import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { secretsOf } from '../core/secrets.ts'
import { revokeKey } from '../flow/people/keys.ts'
import { changePerson, disablePerson } from '../flow/people/people.ts'
import { idleMs } from '../flow/people/sessions.ts'
import { embeddedDatabase } from '../testing/database.ts'
import { testSecret } from '../testing/door.ts'
import { aKey, aPerson, type TestPerson } from '../testing/people.ts'
import { openCookies } from './auth/cookies.ts'
import { openOriginCheck } from './auth/origin.ts'
import { ensureBootstrapKey, openSignIn, type SignIn } from './sign-in.ts'

let database: Awaited<ReturnType<typeof embeddedDatabase>>
let signIn: SignIn
const door = { url: 'http://desk.test' }
beforeAll(async () => {
  database = await embeddedDatabase()
  const cookies = openCookies({ secret: testSecret, isSecure: false })
  signIn = openSignIn({ database, cookies, checkOrigin: openOriginCheck(undefined) })
})
afterAll(() => database.close())

const signs = (authorization?: string) =>
  signIn({ method: 'GET', headers: authorization === undefined ? {} : { authorization } })
const as = (who: { headers: object }, more = {}) =>
  signIn({ method: 'GET', headers: { host: 'desk.test', ...who.headers, ...more } })
const refused = { kind: { status: 401 } }
const actor = { kind: 'system' as const, id: 'test' }
const { firstKey } = secretsOf('k'.repeat(43))
const givenKey = 'the-operator-chose-this-one-0123456789'
const start = (given?: string) => ensureBootstrapKey(database, { own: firstKey, given })

describe('before there is an administrator', () => {
  beforeEach(async () => {
    await database.prisma.setting.deleteMany()
    await database.prisma.user.deleteMany()
  })

  test('each start shows the same key, whatever became of the start before', async () => {
    expect(firstKey).toMatch(/^csk_[\w-]{43}$/)
    const [key, again] = [await start(), await start()]
    expect([key, again]).toEqual([firstKey, firstKey])
    expect(await signs(`Bearer ${key}`)).toEqual({
      kind: 'person',
      id: 'bootstrap',
      roles: ['administrator'],
      channels: 'all',
      steppedUpAt: expect.any(Date),
    })
  })

  test('two first starts at once show the key that counts', async () => {
    expect(await Promise.all([start(), start()])).toEqual([firstKey, firstKey])
    await expect(signs(`Bearer ${firstKey}`)).resolves.toMatchObject({ id: 'bootstrap' })
  })

  test('a given key replaces the one before', async () => {
    const before = await start()
    expect(await start(givenKey)).toBeNull()
    await expect(signs(`bearer ${givenKey}`)).resolves.toMatchObject({ kind: 'person' })
    await expect(signs(`Bearer ${before}`)).rejects.toMatchObject(refused)
    expect(await start()).toBeNull()
  })

  test('only the digest is stored', async () => {
    const key = await start()
    const row = await database.prisma.setting.findUniqueOrThrow({
      where: { name: 'bootstrap_key' },
    })
    expect(JSON.stringify(row)).not.toContain(key)
  })

  test('anything else is refused, and told how to sign in', async () => {
    const key = await start()
    for (const wrong of [
      undefined,
      '',
      'Bearer',
      'Bearer ',
      `Basic ${key}`,
      `Bearer ${key}x`,
      `Bearer ${key} x`,
      `${key}`,
      `Bearer ${'x'.repeat(513)}`,
    ]) {
      const thrown = await signs(wrong).catch((error) => error)
      expect(thrown, wrong).toMatchObject(refused)
      expect(thrown.headers['www-authenticate']).toMatch(/^Bearer realm="countersign"/)
    }
  })

  test('a setting that holds no digest opens nothing', async () => {
    await expect(signs('Bearer undefined')).rejects.toMatchObject(refused)
    await database.prisma.setting.create({
      data: { name: 'bootstrap_key', value: { digest: '' }, updatedBy: 'test' },
    })
    await expect(signs('Bearer x')).rejects.toMatchObject(refused)
  })

  test('the key opens nothing once there is an administrator, even a disabled one, and no new one is made', async () => {
    const key = await start()
    const { id } = await aPerson({ database, door }, { roles: ['administrator'] })
    await expect(signs(`Bearer ${key}`)).rejects.toMatchObject({
      kind: { status: 401, slug: 'key-opens-nothing' },
      detail: expect.stringMatching(
        /first key works until there is an administrator.*api\/v1\/keys/,
      ),
    })
    await database.prisma.user.update({ where: { id }, data: { disabledAt: new Date() } })
    await expect(signs(`Bearer ${key}`)).rejects.toMatchObject(refused)
    expect(await start()).toBeNull()
    await start(givenKey)
    await expect(signs(`Bearer ${givenKey}`)).rejects.toMatchObject(refused)
  })
})

describe('a session', () => {
  let person: TestPerson
  beforeAll(async () => {
    await aPerson({ database, door }, { roles: ['administrator'] })
  })
  beforeEach(async () => {
    person = await aPerson({ database, door }, { roles: ['agent'] })
  })
  const change = (data: object) =>
    database.prisma.session.update({ where: { id: person.sessionId }, data })

  test('says who it is, with the roles and channels of this moment', async () => {
    expect(await as(person)).toEqual({
      kind: 'person',
      id: person.id,
      roles: ['agent'],
      channels: 'all',
      steppedUpAt: expect.any(Date),
      sessionId: person.sessionId,
    })
    const channels = [crypto.randomUUID()]
    const changed = { roles: ['qa' as const], channels }
    await changePerson(database, { id: person.id, change: changed, actor })
    expect(await as(person)).toMatchObject({ roles: ['qa'], channels })
  })

  test('takes no role from the request', async () => {
    const cookie = `${person.headers.cookie}; roles=administrator; countersign_roles=administrator`
    expect(await as(person, { cookie, 'x-roles': 'administrator' })).toMatchObject({
      roles: ['agent'],
    })
  })

  test('ends when it expires, when nobody used it for half a day, and with its person', async () => {
    await change({ expiresAt: new Date() })
    await expect(as(person)).rejects.toMatchObject(refused)
    await change({
      expiresAt: new Date(Date.now() + 1e6),
      lastSeenAt: new Date(Date.now() - idleMs),
    })
    await expect(as(person)).rejects.toMatchObject(refused)
    await change({ lastSeenAt: new Date(Date.now() - idleMs + 60_000) })
    await expect(as(person)).resolves.toMatchObject({ id: person.id })
    await database.prisma.user.update({
      where: { id: person.id },
      data: { disabledAt: new Date() },
    })
    await expect(as(person)).rejects.toMatchObject(refused)
  })

  test('that is used stays', async () => {
    const long = new Date(Date.now() - 600_000)
    await change({ lastSeenAt: long })
    await as(person)
    const { lastSeenAt } = await database.prisma.session.findUniqueOrThrow({
      where: { id: person.sessionId },
    })
    expect(lastSeenAt.getTime()).toBeGreaterThan(long.getTime())
  })

  test('is not opened by a token that was read from the database', async () => {
    const { token } = await database.prisma.session.findUniqueOrThrow({
      where: { id: person.sessionId },
    })
    for (const value of [token, `${token}.`, `${token}.${'A'.repeat(43)}=`]) {
      const cookie = `countersign_session=${encodeURIComponent(value)}`
      await expect(as({ headers: { cookie } })).rejects.toMatchObject(refused)
    }
  })

  test('that comes twice is none: somebody else may have set one of them', async () => {
    const { cookie } = person.headers
    await expect(as(person, { cookie: `${cookie}; ${cookie}` })).rejects.toMatchObject(refused)
  })

  test.each([
    ['another site', 'https://evil.example'],
    ['another port', 'http://desk.test:81'],
    ['another scheme', 'https://desk.test'],
    ['a sandboxed page', 'null'],
    ['nobody says where', undefined],
  ])('changes nothing for a page of %s', async (_where, origin) => {
    const headers = { host: 'desk.test', ...person.headers, origin }
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      await expect(signIn({ method, headers })).rejects.toMatchObject({
        kind: { status: 403, slug: 'foreign-origin' },
      })
    await expect(signIn({ method: 'GET', headers })).resolves.toMatchObject({ id: person.id })
  })

  test('changes things for pages of ours: of the address that was asked, or of PUBLIC_URL alone', async () => {
    const headers = { host: 'desk.test', ...person.headers }
    const asked = { method: 'POST', headers }
    await expect(signIn(asked)).resolves.toMatchObject({ id: person.id })
    const cookies = openCookies({ secret: testSecret, isSecure: false })
    const checkOrigin = openOriginCheck('https://desk.example.com')
    const behindProxy = openSignIn({ database, cookies, checkOrigin })
    await expect(behindProxy(asked)).rejects.toMatchObject({ kind: { status: 403 } })
    const ours = { ...headers, origin: 'https://desk.example.com' }
    await expect(behindProxy({ ...asked, headers: ours })).resolves.toBeDefined()
  })
})

describe('a key', () => {
  const aProgram = async (wanted: Partial<Parameters<typeof aKey>[1]> = {}) => {
    const owner = await aPerson({ database, door }, { roles: ['supervisor'] })
    const key = await aKey({ database }, { owner, scopes: ['review.read'], ...wanted })
    return { owner, key }
  }

  test('has the roles of its owner at this moment, and its own scopes', async () => {
    const { owner, key } = await aProgram()
    expect(await as(key)).toEqual({
      kind: 'key',
      id: key.id,
      roles: ['supervisor'],
      channels: 'all',
      scopes: ['review.read'],
      steppedUpAt: null,
    })
    await changePerson(database, { id: owner.id, change: { roles: [] }, actor })
    expect(await as(key)).toMatchObject({ roles: [] })
  })

  test('is for no channel that its owner is not for', async () => {
    const [one, two] = [crypto.randomUUID(), crypto.randomUUID()]
    const { owner, key } = await aProgram({ channels: [one, two] })
    expect(await as(key)).toMatchObject({ channels: [one, two] })
    await changePerson(database, { id: owner.id, change: { channels: [two] }, actor })
    expect(await as(key)).toMatchObject({ channels: [two] })
  })

  test('opens nothing once it was revoked, has expired, or its owner is disabled', async () => {
    const { key: stolen } = await aProgram()
    await as(stolen)
    await revokeKey(database, { id: stolen.id, actor })
    await expect(as(stolen)).rejects.toMatchObject(refused)

    const { key: old } = await aProgram({ expiresAt: new Date(Date.now() - 1) })
    await expect(as(old)).rejects.toMatchObject(refused)

    const { key, owner } = await aProgram()
    await disablePerson(database, { id: owner.id, actor })
    await expect(as(key)).rejects.toMatchObject(refused)
  })

  test('needs no origin, since no browser sends it along by itself', async () => {
    const { key } = await aProgram()
    const headers = { ...key.headers, origin: 'https://elsewhere.example' }
    await expect(signIn({ method: 'POST', headers })).resolves.toMatchObject({ id: key.id })
  })

  test('is kept as a digest alone', async () => {
    const { key } = await aProgram()
    const secret = key.headers.authorization?.slice('Bearer '.length) ?? ''
    const rows = await database.prisma.apiKey.findMany()
    expect(JSON.stringify(rows)).not.toContain(secret)
    expect(JSON.stringify(rows)).toContain(secret.slice(0, 8))
  })
})
