import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeSetUpLink } from '../../flow/people/invite.ts'
import { aBrowser } from '../../testing/browser.ts'
import { embeddedDatabase } from '../../testing/database.ts'
import { aDesk } from '../../testing/desk.ts'
import { type Door, openDoor, testKey } from '../../testing/door.ts'
import { aPerson, type TestPerson } from '../../testing/people.ts'
import { invitationRoutes } from '../routes/invitations.ts'
import { peopleRoutes } from '../routes/people.ts'

const password = 'violet tractor hums'
let database: Awaited<ReturnType<typeof embeddedDatabase>>
let door: Door
beforeAll(async () => {
  database = await embeddedDatabase()
  const desk = await aDesk(database)
  const linkTo = (page: string, token: string) => `https://desk.test/${page}#${token}`
  door = await openDoor(database, {
    endpoints: [...invitationRoutes(desk, linkTo), ...peopleRoutes(desk, linkTo)],
  })
})
afterAll(async () => {
  await door.close()
  await database.close()
})
beforeEach(() => database.prisma.signInThrottle.deleteMany())

const post = (path: string, json: object) => aBrowser(door).ask('POST', `/api/v1${path}`, { json })
const gone = { status: 410, type: '/api/v1/docs#link-not-valid' }
const tokenOf = (link: string) => link.split('#')[1] ?? ''

describe('the first administrator', () => {
  const somebody = () => ({
    name: 'Ada',
    email: `${crypto.randomUUID()}@example.com`,
    password,
  })
  const links: string[] = []
  beforeAll(async () => {
    for (let n = 0; n < 3; n++) links.push((await makeSetUpLink(database))?.token ?? '')
  })

  test('is not made with anything but a link that was printed', async () => {
    for (const token of ['x'.repeat(43), `${links[0]}x`, links[0]?.toUpperCase()])
      expect((await post('/setup', { ...somebody(), token })).value).toMatchObject(gone)
    expect(await database.prisma.user.count()).toBe(0)
    const rows = JSON.stringify(await database.prisma.invitation.findMany())
    for (const token of links) expect(rows).not.toContain(token)
  })

  test('chooses a password that is not guessed at once, and the link stays until they do', async () => {
    const weak = { ...somebody(), password: 'password1234', token: links[0] }
    expect((await post('/setup', weak)).value).toMatchObject({ status: 422 })
    const own = somebody()
    const email = 'beatrix.potter@example.com'
    const named = { ...own, email, password: 'beatrix likes rabbits', token: links[0] }
    expect((await post('/setup', named)).value.detail).toMatch(/contains the e-mail/)
  })

  test('is made once: the first key and every other such link die with it', async () => {
    expect((await door.call('GET', '/api/v1/people', { key: testKey })).status).toBe(200)
    const who = somebody()
    const answer = await post('/setup', { ...who, token: links[0] })
    expect(answer.status).toBe(201)
    expect((await aBrowser(door).signIn(who.email, password)).status).toBe(200)
    for (const token of links)
      expect((await post('/setup', { ...somebody(), token })).value).toMatchObject(gone)
    expect((await door.call('GET', '/api/v1/people', { key: testKey })).status).toBe(401)
    expect(await makeSetUpLink(database)).toBeNull()
    const admins = await database.prisma.user.findMany({
      where: { roles: { has: 'administrator' } },
    })
    expect(admins).toMatchObject([{ id: answer.value.id, allChannels: true }])
  })
})

describe('an invitation', () => {
  let admin: TestPerson
  beforeEach(async () => {
    admin = await aPerson({ database, door }, { roles: ['administrator'] })
  })
  const anEmail = () => `${crypto.randomUUID()}@example.com`
  const invite = (json: object) =>
    door.call('POST', '/api/v1/people/invitations', { key: null, headers: admin.headers, json })
  const accept = (token: string, more: object = {}) =>
    post('/people/invitations/accept', { token, name: 'Bo', password, ...more })

  test('makes a person with the roles and channels that it says', async () => {
    const channels = [crypto.randomUUID()]
    const email = anEmail()
    const { status, value } = await invite({ email, roles: ['agent', 'qa'], channels })
    expect(status).toBe(201)
    expect(value.link).toMatch(/^https:\/\/desk\.test\/join#[\w-]{43}$/)
    const joined = await accept(tokenOf(value.link))
    expect(joined.status).toBe(201)
    const user = await database.prisma.user.findUniqueOrThrow({ where: { id: joined.value.id } })
    expect(user).toMatchObject({ email, roles: ['agent', 'qa'], channels, allChannels: false })
    const row = await database.prisma.invitation.findUniqueOrThrow({ where: { id: value.id } })
    expect(row).toMatchObject({ email: null, userId: user.id, usedAt: expect.any(Date) })
  })

  test('works once', async () => {
    const { value } = await invite({ email: anEmail(), roles: ['agent'] })
    expect((await accept(tokenOf(value.link))).status).toBe(201)
    expect((await accept(tokenOf(value.link))).value).toMatchObject(gone)
  })

  test('gives no other role or address, whatever the request says', async () => {
    const { value } = await invite({ email: anEmail(), roles: ['agent'] })
    for (const forged of [
      { roles: ['administrator'] },
      { email: 'other@example.com' },
      { emailVerified: true },
      { id: admin.id },
    ])
      expect((await accept(tokenOf(value.link), forged)).status).toBe(400)
    expect((await accept(tokenOf(value.link))).status).toBe(201)
  })

  test('dies when it is withdrawn, replaced or a week old', async () => {
    const email = anEmail()
    const first = await invite({ email, roles: ['agent'] })
    const second = await invite({ email, roles: ['agent'] })
    expect((await accept(tokenOf(first.value.link))).value).toMatchObject(gone)
    const withdrawn = await door.call('DELETE', `/api/v1/people/invitations/${second.value.id}`, {
      key: null,
      headers: admin.headers,
    })
    expect(withdrawn.status).toBe(204)
    expect((await accept(tokenOf(second.value.link))).value).toMatchObject(gone)
    const old = await invite({ email, roles: ['agent'] })
    const expiresAt = new Date()
    await database.prisma.invitation.update({ where: { id: old.value.id }, data: { expiresAt } })
    expect((await accept(tokenOf(old.value.link))).value).toMatchObject(gone)
  })

  test('is not for who is here already', async () => {
    const { value } = await invite({ email: admin.email.toUpperCase(), roles: ['agent'] })
    expect(value).toMatchObject({ status: 409, type: '/api/v1/docs#email-taken' })
  })

  test('of another kind opens nothing here', async () => {
    const { value } = await door.call('POST', `/api/v1/people/${admin.id}/reset`, {
      key: null,
      headers: admin.headers,
      json: {},
    })
    expect((await accept(tokenOf(value.link))).value).toMatchObject(gone)
  })
})

describe('a reset', () => {
  test('lets a person choose a new password once, and everybody else is out', async () => {
    const admin = await aPerson({ database, door }, { roles: ['administrator'] })
    const person = await aPerson({ database, door }, { password })
    await database.prisma.user.update({
      where: { id: person.id },
      data: {
        twoFactorEnabled: true,
        secondFactors: { create: { secret: 'x', backupCodes: 'x' } },
      },
    })
    const offer = (json: object) =>
      door.call('POST', `/api/v1/people/${person.id}/reset`, {
        key: null,
        headers: admin.headers,
        json,
      })
    const first = await offer({})
    const second = await offer({ dropsSecondFactor: true })
    const use = (link: string, chosen: string) =>
      post('/auth/reset', { token: tokenOf(link), password: chosen })
    expect((await use(first.value.link, 'amber kettle drifts')).value).toMatchObject(gone)
    expect((await use(second.value.link, 'short')).status).toBe(422)
    expect((await use(second.value.link, 'amber kettle drifts')).status).toBe(204)
    expect((await use(second.value.link, 'amber kettle drifts')).value).toMatchObject(gone)
    const still = await door.call('GET', '/api/v1/auth/me', { key: null, headers: person.headers })
    expect(still.status).toBe(401)
    expect((await aBrowser(door).signIn(person.email, password)).status).toBe(401)
    const now = await aBrowser(door).signIn(person.email, 'amber kettle drifts')
    expect(now.value).toEqual({ kind: 'signed_in' })
  })
})

describe('the pages behind the links', () => {
  test.each(['/setup', '/join', '/reset'])('%s runs its own script and no other', async (path) => {
    const { status, headers, value } = await door.call('GET', path, { key: null })
    expect(status).toBe(200)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/default-src 'none'/)
    expect(policy).not.toMatch(/unsafe/)
    const script = /<script>([\s\S]*)<\/script>/.exec(value)?.[1] ?? ''
    const bytes = await crypto.subtle.digest('SHA-256', Buffer.from(script))
    expect(policy).toContain(`script-src 'sha256-${Buffer.from(bytes).toString('base64')}'`)
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })
})
