import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { invite } from '../../flow/people/invite.ts'
import { disablePerson } from '../../flow/people/people.ts'
import { aBrowser, type Browser } from '../../testing/browser.ts'
import { embeddedDatabase } from '../../testing/database.ts'
import { type Door, openDoor } from '../../testing/door.ts'
import { openOidcProvider } from '../../testing/oidc-provider.ts'
import { aPerson } from '../../testing/people.ts'

const desk = 'https://desk.example.com'
const actor = { kind: 'system' as const, id: 'test' }
let database: Awaited<ReturnType<typeof embeddedDatabase>>
let provider: Awaited<ReturnType<typeof openOidcProvider>>
let door: Door
let browser: Browser
let email: string
beforeAll(async () => {
  database = await embeddedDatabase()
  provider = await openOidcProvider()
  door = await openDoor(database, { signIn: { publicUrl: desk, oidc: provider.settings } })
  await aPerson({ database, door }, { roles: ['administrator'] })
})
afterAll(async () => {
  await door.close()
  await provider.close()
  await database.close()
})
beforeEach(async () => {
  browser = aBrowser(door, desk)
  email = `${crypto.randomUUID()}@example.com`
})

const invited = (roles: ('agent' | 'qa')[] = ['agent']) =>
  invite(database, { email, roles, channels: 'all', actor })

/** To the provider and back, as a browser goes: where it ends. */
async function goThere(by = browser) {
  const { value } = await by.ask('POST', '/api/v1/auth/oidc')
  const { headers } = await fetch(value.url, { redirect: 'manual' })
  return new URL(headers.get('location') ?? '')
}
async function comeBack(url: URL, by = browser) {
  const answer = await door.call('GET', url.pathname + url.search, {
    key: null,
    headers: { cookie: by.cookie() },
    redirect: 'manual',
  })
  for (const set of answer.headers.getSetCookie()) {
    const [pair = ''] = set.split(';')
    const [name = '', value = ''] = pair.split('=')
    if (value) by.cookies.set(name, value)
  }
  expect(answer.status).toBe(303)
  return answer.headers.get('location')
}
const signIn = async (by = browser) => comeBack(await goThere(by), by)
const me = (by = browser) => by.ask('GET', '/api/v1/auth/me')
const refusal = `${desk}/sign-in/refused`

describe('who comes from the company’s provider', () => {
  test('is offered it by its name', async () => {
    const { value } = await browser.ask('GET', '/api/v1/auth/methods')
    expect(value.oidc).toEqual({ name: 'Example Inc.' })
  })

  test('with an address that was invited becomes a person, once', async () => {
    await invited(['agent', 'qa'])
    provider.signsInAs({ email: email.toUpperCase(), sub: email })
    expect(await signIn()).toBe(`${desk}/`)
    const { value } = await me()
    expect(value).toMatchObject({ email, name: 'Grace', roles: ['agent', 'qa'] })
    const again = aBrowser(door, desk)
    expect(await signIn(again)).toBe(`${desk}/`)
    expect((await me(again)).value.id).toBe(value.id)
    const invitation = await database.prisma.invitation.findFirstOrThrow({
      where: { userId: value.id },
    })
    expect(invitation).toMatchObject({ email: null, usedAt: expect.any(Date) })
    const rows = await database.prisma.auditEvent.findMany({
      where: { act: 'person.signed_in', actorId: value.id },
    })
    expect(rows.map(({ details }) => details)).toMatchObject([{ by: 'oidc' }, { by: 'oidc' }])
  })

  test('leaves none of the provider’s tokens behind', async () => {
    await invited()
    provider.signsInAs({ email })
    await signIn()
    const accounts = JSON.stringify(await database.prisma.account.findMany())
    expect(accounts).not.toContain('of-the-provider')
    expect(accounts).not.toContain('eyJ')
  })

  test('with an address that nobody invited is not let in', async () => {
    provider.signsInAs({ email })
    expect(await signIn()).toBe(refusal)
    expect((await me()).status).toBe(401)
    expect(await database.prisma.user.findUnique({ where: { email } })).toBeNull()
    expect((await door.call('GET', '/sign-in/refused', { key: null })).status).toBe(200)
  })

  test('with an invited address that the provider did not verify is not let in', async () => {
    await invited()
    provider.signsInAs({ email, email_verified: false })
    expect(await signIn()).toBe(refusal)
    expect(await database.prisma.user.findUnique({ where: { email } })).toBeNull()
  })

  test('and has a password here is the same person; unverified they are not', async () => {
    const person = await aPerson({ database, door }, { email })
    provider.signsInAs({ email, email_verified: false })
    expect(await signIn()).toBe(refusal)
    provider.signsInAs({ email })
    expect(await signIn()).toBe(`${desk}/`)
    expect((await me()).value.id).toBe(person.id)
  })

  test('with an address that belonged to somebody else before is not them', async () => {
    await aPerson({ database, door }, { email })
    provider.signsInAs({ email, sub: 'the first' })
    expect(await signIn()).toBe(`${desk}/`)
    provider.signsInAs({ email, sub: 'the second' })
    const other = aBrowser(door, desk)
    expect(await signIn(other)).toBe(refusal)
    expect((await me(other)).status).toBe(401)
  })

  test('is not let in when disabled', async () => {
    const person = await aPerson({ database, door }, { email })
    provider.signsInAs({ email })
    expect(await signIn()).toBe(`${desk}/`)
    await disablePerson(database, { id: person.id, actor })
    expect((await me()).status).toBe(401)
    const again = aBrowser(door, desk)
    expect(await signIn(again)).toBe(refusal)
    expect((await me(again)).status).toBe(401)
  })
})

describe('the way back', () => {
  beforeEach(async () => {
    await invited()
    provider.signsInAs({ email })
  })

  test('belongs to the browser that went: nobody is signed in as somebody else', async () => {
    const url = await goThere()
    const victim = aBrowser(door, desk)
    expect(await comeBack(url, victim)).toBe(refusal)
    expect((await me(victim)).status).toBe(401)
  })

  test('works once', async () => {
    const url = await goThere()
    const thief = aBrowser(door, desk)
    for (const [name, value] of browser.cookies) thief.cookies.set(name, value)
    expect(await comeBack(url)).toBe(`${desk}/`)
    expect(await comeBack(url, thief)).toBe(refusal)
  })

  test.each(['foreignSignature', 'otherNonce', 'otherAudience'] as const)(
    'with a token that has the fault %s leads nowhere',
    async (fault) => {
      provider.signsInAs({ email }, { [fault]: true })
      expect(await signIn()).toBe(refusal)
      expect((await me()).status).toBe(401)
    },
  )

  test('leads to no page but ours', async () => {
    const url = await goThere()
    url.searchParams.set('callbackURL', 'https://evil.example')
    url.searchParams.set('error', 'https://evil.example')
    expect(await comeBack(url)).toBe(refusal)
  })
})

describe('a provider that is away', () => {
  test('when we start keeps nobody from a password, and is found once it is back', async () => {
    const gone = await openOidcProvider()
    await gone.close()
    const place = await openDoor(database, { signIn: { publicUrl: desk, oidc: gone.settings } })
    const person = await aPerson({ database, door }, { password: 'violet tractor hums' })
    const by = aBrowser(place, desk)
    expect((await by.signIn(person.email, 'violet tractor hums')).status).toBe(200)
    const { value } = await by.ask('POST', '/api/v1/auth/oidc')
    expect(value).toMatchObject({ status: 503 })
    const back = await openOidcProvider(Number(new URL(gone.settings.issuer).port))
    expect((await by.ask('POST', '/api/v1/auth/oidc')).value.url).toContain(gone.settings.issuer)
    await back.close()
    await place.close()
  })

  test('that takes calls and never answers keeps nobody from a password either', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const { port } = AddressInfo.parse(silent.address())
    const oidc = { ...provider.settings, issuer: `http://127.0.0.1:${port}` }
    const place = await openDoor(database, { signIn: { publicUrl: desk, oidc } })
    const person = await aPerson({ database, door }, { password: 'violet tractor hums' })
    const by = aBrowser(place, desk)
    expect((await by.signIn(person.email, 'violet tractor hums')).status).toBe(200)
    silent.closeAllConnections()
    silent.close()
    await place.close()
  })
})

const AddressInfo = z.object({ port: z.int() })

test('without a provider there is no such door', async () => {
  const plain = await openDoor(database)
  const answer = await aBrowser(plain).ask('POST', '/api/v1/auth/oidc')
  expect(answer.status).toBe(404)
  const back = await plain.call('GET', '/api/v1/auth/callback/oidc?code=x&state=y', { key: null })
  expect(back.status).toBe(404)
  await plain.close()
})

test('better-auth’s own doors are shut', async () => {
  for (const path of [
    'sign-up/email',
    'sign-in/email',
    'update-user',
    'delete-user',
    'change-email',
    'list-sessions',
    'two-factor/disable',
    'get-session',
    'callback/github',
  ])
    for (const method of ['GET', 'POST'])
      expect((await door.call(method, `/api/v1/auth/${path}`, { key: null })).status).toBe(404)
})
