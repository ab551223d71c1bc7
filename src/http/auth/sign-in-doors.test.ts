import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { disablePerson } from '../../flow/people/people.ts'
import { aBrowser, type Browser } from '../../testing/browser.ts'
import { embeddedDatabase } from '../../testing/database.ts'
import { type Door, openDoor } from '../../testing/door.ts'
import { aPerson, type TestPerson } from '../../testing/people.ts'

const password = 'violet tractor hums'
const actor = { kind: 'system' as const, id: 'test' }

let database: Awaited<ReturnType<typeof embeddedDatabase>>
let door: Door
let person: TestPerson
let browser: Browser
beforeAll(async () => {
  database = await embeddedDatabase()
  door = await openDoor(database)
  await aPerson({ database, door }, { roles: ['administrator'] })
})
afterAll(async () => {
  await door.close()
  await database.close()
})
beforeEach(async () => {
  await database.prisma.signInThrottle.deleteMany()
  person = await aPerson({ database, door }, { password })
  await database.prisma.session.deleteMany()
  browser = aBrowser(door)
})

const me = (by = browser) => by.ask('GET', '/api/v1/auth/me')
const auditOf = (act: string, subjectId = person.id) =>
  database.prisma.auditEvent.findMany({ where: { act, subjectId } })

describe('signing in with a password', () => {
  test('opens a session, in a cookie that scripts and other sites do not get', async () => {
    const answer = await browser.signIn(person.email, password)
    expect(answer).toMatchObject({ status: 200, value: { kind: 'signed_in' } })
    const session = answer.sets.find((set) => set.startsWith('countersign_session='))
    expect(session).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/)
    expect((await me()).value).toMatchObject({
      id: person.id,
      email: person.email,
      roles: ['agent'],
      secondFactor: false,
      steppedUpAt: null,
    })
    expect(await auditOf('person.signed_in')).toMatchObject([
      { actorKind: 'person', actorId: person.id, details: { by: 'password' } },
    ])
  })

  test('does not care how the address is written', async () => {
    expect((await browser.signIn(person.email.toUpperCase(), password)).status).toBe(200)
  })

  test('takes a new token, whatever the browser brought, and ends what it had', async () => {
    await browser.signIn(person.email, password)
    const planted = browser.cookies.get('countersign_session') ?? ''
    const before = aBrowser(door)
    before.cookies.set('countersign_session', planted)
    await browser.signIn(person.email, password)
    expect(browser.cookies.get('countersign_session')).not.toBe(planted)
    expect((await me()).status).toBe(200)
    expect((await me(before)).status).toBe(401)

    const foreign = aBrowser(door)
    foreign.cookies.set('countersign_session', 'a-token-that-an-attacker-knows.signature')
    await foreign.signIn(person.email, password)
    expect(foreign.cookies.get('countersign_session')).not.toContain('attacker')
    expect(
      await database.prisma.session.count({ where: { token: { contains: 'attacker' } } }),
    ).toBe(0)
  })

  test('is not to be forced by a foreign page', async () => {
    const foreign = aBrowser(door, 'https://evil.example')
    const answer = await foreign.signIn(person.email, password)
    expect(answer.value).toMatchObject({ status: 403, type: '/api/v1/docs#foreign-origin' })
    const form = { 'content-type': 'text/plain' }
    const json = { email: person.email, password }
    const simple = await aBrowser(door, null).ask('POST', '/api/v1/auth/sign-in', {
      json,
      headers: form,
    })
    expect(simple.status).toBe(415)
  })

  test('refuses roles, in the body and in a cookie', async () => {
    const json = { email: person.email, password, roles: ['administrator'] }
    const answer = await browser.ask('POST', '/api/v1/auth/sign-in', { json })
    expect(answer).toMatchObject({
      status: 400,
      value: { errors: [{ path: 'body.roles', message: 'is not a known field' }] },
    })
    browser.cookies.set('roles', 'administrator')
    await browser.signIn(person.email, password)
    expect((await me()).value.roles).toEqual(['agent'])
  })
})

describe('who does not get in', () => {
  test('learns nothing: an unknown address, a wrong password and a disabled person look the same', async () => {
    const disabled = await aPerson({ database, door }, { password })
    await disablePerson(database, { id: disabled.id, actor })
    const nobody = await browser.signIn('nobody@example.com', password)
    const wrong = await browser.signIn(person.email, `${password}!`)
    const gone = await browser.signIn(disabled.email, password)
    const endless = await browser.signIn(person.email, password.repeat(20))
    for (const answer of [nobody, wrong, gone, endless]) {
      expect(answer.status).toBe(401)
      expect(answer.sets).toEqual([])
      expect({ ...answer.value, requestId: '' }).toEqual({ ...nobody.value, requestId: '' })
    }
    expect(await database.prisma.session.count()).toBe(0)
  })

  test('waits as long for an unknown address as for a wrong password', async () => {
    const times = { known: [] as number[], unknown: [] as number[] }
    for (let round = 0; round < 15; round++) {
      await database.prisma.signInThrottle.deleteMany()
      for (const [kind, email] of [
        ['known', person.email],
        ['unknown', `${crypto.randomUUID()}@example.com`],
      ] as const) {
        const began = performance.now()
        await browser.signIn(email, 'a wrong password')
        times[kind].push(performance.now() - began)
      }
    }
    const ratio = median(times.unknown) / median(times.known)
    expect(ratio).toBeGreaterThan(0.6)
    expect(ratio).toBeLessThan(1.7)
  })

  test('is written down by id, and never by address', async () => {
    await browser.signIn(person.email, 'a wrong password')
    await browser.signIn('nobody@example.com', 'a wrong password')
    expect(await auditOf('person.sign_in_failed')).toHaveLength(1)
    expect((await auditOf('person.sign_in_failed', 'unknown')).length).toBeGreaterThan(0)
    const everything = JSON.stringify(
      await database.prisma.auditEvent.findMany({ omit: { id: true } }),
      (_key, value) => (typeof value === 'bigint' ? String(value) : value),
    )
    expect(everything).not.toContain('example.com')
    expect(door.lines.join('')).not.toContain('example.com')
  })
})

describe('guessing', () => {
  /** How many seconds the last try has to be waited for; they are made an hour, so that a slow machine is blocked as well. */
  async function hold(): Promise<number> {
    const { rows } = await database.pool.query<{ seconds: number }>(
      `SELECT max(extract(epoch FROM blocked_until - last_at))::float8 AS seconds FROM sign_in_throttle`,
    )
    await database.pool.query(
      `UPDATE sign_in_throttle SET blocked_until = now() + interval '1 hour' WHERE blocked_until > last_at`,
    )
    return rows[0]?.seconds ?? 0
  }
  const guess = (email = person.email, by = aBrowser(door)) => by.signIn(email, 'a wrong password')

  test('is slowed down after five tries, and more with each', async () => {
    for (let n = 0; n < 5; n++) expect((await guess()).status).toBe(401)
    const waits: number[] = []
    for (let n = 0; n < 3; n++) {
      waits.push(await hold())
      expect((await guess()).value).toMatchObject({
        status: 429,
        type: '/api/v1/docs#too-many-tries',
      })
      await database.pool.query('UPDATE sign_in_throttle SET blocked_until = now()')
      expect((await guess()).status).toBe(401)
    }
    expect(waits).toEqual([1, 2, 4])
  })

  test('fifty times at once is as slow as one after the other', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => guess()))
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThan(10)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401, 429]))
  })

  test('does not say by its waiting who is there', async () => {
    for (let n = 0; n < 5; n++) await guess('nobody@example.com')
    expect(await hold()).toBe(1)
    expect((await guess('nobody@example.com')).status).toBe(429)
  })

  test('from elsewhere does not keep out whoever signs in from where they always do', async () => {
    await browser.signIn(person.email, password)
    await browser.ask('POST', '/api/v1/auth/sign-out')
    for (let n = 0; n < 8; n++) await guess()
    expect((await guess()).status).toBe(429)
    expect((await browser.signIn(person.email, password)).status).toBe(200)
  })

  test('with the mark of that browser for another person, or a forged one, gains nothing', async () => {
    const other = await aPerson({ database, door }, { password })
    const theirs = aBrowser(door)
    await theirs.signIn(other.email, password)
    await theirs.ask('POST', '/api/v1/auth/sign-out')
    const forged = aBrowser(door)
    forged.cookies.set('countersign_device', 'aaaa.bbbb')
    for (let n = 0; n < 5; n++) await guess()
    await hold()
    expect((await guess(person.email, theirs)).status).toBe(429)
    expect((await guess(person.email, forged)).status).toBe(429)
  })

  test('is forgiven to whoever then knows the password', async () => {
    for (let n = 0; n < 4; n++) await guess(person.email, browser)
    expect((await browser.signIn(person.email, password)).status).toBe(200)
    for (let n = 0; n < 4; n++) expect((await guess(person.email, browser)).status).toBe(401)
  })

  test('is by the address that a proxy of ours tells, and not by what the client says', async () => {
    const behind = await openDoor(database, { trustedProxies: 1 })
    const from = (place: Door, address: string) =>
      place.call('POST', '/api/v1/auth/sign-in', {
        key: null,
        json: { email: person.email, password: 'a wrong password' },
        headers: { 'x-forwarded-for': address },
      })
    for (let n = 0; n < 6; n++) await from(behind, `10.9.8.${n}, 203.0.113.7`)
    expect((await from(behind, '203.0.113.7')).status).toBe(429)
    expect((await from(behind, '203.0.113.8')).status).toBe(401)
    await database.prisma.signInThrottle.deleteMany()
    for (let n = 0; n < 5; n++) await from(door, `203.0.113.${n}`)
    expect((await from(door, '203.0.113.99')).status).toBe(429)
    await behind.close()
  })
})

test('signing out ends the session, not only the cookie', async () => {
  await browser.signIn(person.email, password)
  const thief = aBrowser(door)
  thief.cookies.set('countersign_session', browser.cookies.get('countersign_session') ?? '')
  expect((await browser.ask('POST', '/api/v1/auth/sign-out')).status).toBe(204)
  expect((await me(thief)).status).toBe(401)
})

test('behind https cookies are ours alone: __Host-, Secure', async () => {
  const origin = 'https://desk.example.com'
  const secure = await openDoor(database, { signIn: { publicUrl: origin } })
  const { sets } = await aBrowser(secure, origin).signIn(person.email, password)
  expect(sets.length).toBeGreaterThan(0)
  for (const set of sets)
    expect(set).toMatch(
      /^__Host-countersign_\w+=.*; Path=\/; HttpOnly; (SameSite=Lax; Secure|Secure; SameSite=Lax)$/,
    )
  await secure.close()
})

const median = (numbers: number[]) =>
  numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
