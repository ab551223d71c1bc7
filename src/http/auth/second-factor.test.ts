import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { codeOf } from '../../testing/authenticator.ts'
import { aBrowser, type Browser } from '../../testing/browser.ts'
import { embeddedDatabase } from '../../testing/database.ts'
import { type Door, openDoor } from '../../testing/door.ts'
import { aPerson, aSession, type TestPerson } from '../../testing/people.ts'

const password = 'violet tractor hums'
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
  browser = aBrowser(door)
  await browser.signIn(person.email, password)
})

const post = (path: string, json: unknown = {}, by = browser) =>
  by.ask('POST', `/api/v1/auth/${path}`, { json })
const me = (by = browser) => by.ask('GET', '/api/v1/auth/me')
const refused = { status: 401, type: '/api/v1/docs#sign-in-refused' }

/** Sets an authenticator up: the code that was used for it, the next one, and the recovery codes. */
async function enrol() {
  const { value } = await post('totp', { password })
  const [used, next] = [codeOf(value.uri), codeOf(value.uri, 1)]
  expect((await post('totp/confirm', { code: used })).status).toBe(204)
  return { used, next, recoveryCodes: value.recoveryCodes as string[] }
}

describe('an authenticator', () => {
  test('is set up with the password and counts once a code was confirmed', async () => {
    expect((await post('totp')).value).toMatchObject(refused)
    expect((await post('totp', { password: 'a wrong one' })).value).toMatchObject(refused)
    const { value } = await post('totp', { password })
    expect(value.uri).toMatch(/^otpauth:\/\/totp\/Countersign:/)
    expect(value.recoveryCodes).toHaveLength(10)
    const early = aBrowser(door)
    expect((await early.signIn(person.email, password)).value.kind).toBe('signed_in')

    const wrong = await post('totp/confirm', { code: codeOf(value.uri, 9) })
    expect(wrong.value).toMatchObject(refused)
    expect((await post('totp/confirm', { code: codeOf(value.uri) })).status).toBe(204)
    expect((await me()).value).toMatchObject({ secondFactor: true })
    // The session from before began without it.
    expect((await me(early)).status).toBe(401)
    const row = await database.prisma.twoFactor.findUniqueOrThrow({ where: { userId: person.id } })
    expect(row.secret).not.toContain(new URL(value.uri).searchParams.get('secret'))
    expect(row.backupCodes).not.toContain(value.recoveryCodes[0])
  })

  test('is asked for after the password, and each code lets in once', async () => {
    const { used, next: code } = await enrol()
    const other = aBrowser(door)
    const half = await other.signIn(person.email, password)
    expect(half).toMatchObject({ status: 200, value: { kind: 'second_factor' } })
    expect((await me(other)).status).toBe(401)
    // Whoever saw the code with which it was set up cannot use it.
    expect((await post('second-factor', { code: used }, other)).value).toMatchObject(refused)
    expect((await post('second-factor', { code }, other)).value).toEqual({ kind: 'signed_in' })
    expect((await me(other)).status).toBe(200)

    const thief = aBrowser(door)
    await thief.signIn(person.email, password)
    expect((await post('second-factor', { code }, thief)).value).toMatchObject(refused)
    expect((await me(thief)).status).toBe(401)
    const rows = await database.prisma.auditEvent.findMany({
      where: { act: 'person.signed_in', subjectId: person.id },
    })
    expect(rows.map(({ details }) => details)).toMatchObject([{ by: 'password' }, { by: 'totp' }])
  })

  test('cannot be guessed: five wrong codes and the password is asked for again', async () => {
    const { next } = await enrol()
    const thief = aBrowser(door)
    await thief.signIn(person.email, password)
    for (let n = 0; n < 5; n++)
      expect((await post('second-factor', { code: `00000${n}` }, thief)).status).toBe(401)
    const right = await post('second-factor', { code: next }, thief)
    expect(right.value).toMatchObject(refused)
    expect((await me(thief)).status).toBe(401)
  })

  test('is not got round with the first half of a sign-in', async () => {
    await enrol()
    const half = aBrowser(door)
    await half.signIn(person.email, password)
    expect([...half.cookies.keys()]).toEqual(['countersign_second_factor'])
    expect((await me(half)).status).toBe(401)
    const without = await post('second-factor', { code: '123456' }, aBrowser(door))
    expect(without.value).toMatchObject(refused)
  })

  test('is removed with the password only', async () => {
    await enrol()
    expect((await post('totp/remove')).value).toMatchObject(refused)
    expect((await post('totp/remove', { password })).status).toBe(204)
    expect((await aBrowser(door).signIn(person.email, password)).value.kind).toBe('signed_in')
  })
})

describe('a recovery code', () => {
  test('lets in once', async () => {
    const { recoveryCodes } = await enrol()
    const [recoveryCode] = recoveryCodes
    const first = aBrowser(door)
    await first.signIn(person.email, password)
    expect((await post('second-factor', { recoveryCode }, first)).status).toBe(200)
    expect((await me(first)).status).toBe(200)
    const second = aBrowser(door)
    await second.signIn(person.email, password)
    expect((await post('second-factor', { recoveryCode }, second)).value).toMatchObject(refused)
    expect((await me(second)).status).toBe(401)
  })

  test('at two places at once lets in at one', async () => {
    const { recoveryCodes } = await enrol()
    const [recoveryCode] = recoveryCodes
    const both = [aBrowser(door), aBrowser(door)]
    for (const each of both) await each.signIn(person.email, password)
    const answers = await Promise.all(both.map((b) => post('second-factor', { recoveryCode }, b)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  test('no longer works once new ones were made', async () => {
    const { recoveryCodes } = await enrol()
    const { value } = await post('recovery-codes', { password })
    expect(value.recoveryCodes).toHaveLength(10)
    const other = aBrowser(door)
    await other.signIn(person.email, password)
    const old = await post('second-factor', { recoveryCode: recoveryCodes[0] }, other)
    expect(old.value).toMatchObject(refused)
    const fresh = await post('second-factor', { recoveryCode: value.recoveryCodes[0] }, other)
    expect(fresh.status).toBe(200)
  })
})

describe('confirming that it is you', () => {
  test('with the password is good for ten minutes, and gives the session another token', async () => {
    const before = aBrowser(door)
    before.cookies.set('countersign_session', browser.cookies.get('countersign_session') ?? '')
    expect((await me()).value.steppedUpAt).toBeNull()
    const { value } = await post('step-up', { password })
    expect(Date.parse(value.until) - Date.now()).toBeGreaterThan(9.5 * 60_000)
    expect((await me()).value.steppedUpAt).not.toBeNull()
    expect((await me(before)).status).toBe(401)
    const rows = await database.prisma.auditEvent.findMany({
      where: { act: 'person.stepped_up', actorId: person.id },
    })
    expect(rows).toMatchObject([{ details: { by: 'password' } }])
  })

  test('belongs to one browser', async () => {
    const other = aBrowser(door)
    await other.signIn(person.email, password)
    await post('step-up', { password })
    expect((await me(other)).value.steppedUpAt).toBeNull()
  })

  test('with a code works where there is an authenticator, and once for each code', async () => {
    expect((await post('step-up', { code: '123456' })).value).toMatchObject(refused)
    const { used, next: code } = await enrol()
    expect((await post('step-up', { code: used })).value).toMatchObject(refused)
    expect((await post('step-up', { code })).status).toBe(200)
    expect((await post('step-up', { code })).value).toMatchObject(refused)
  })

  test('with an authenticator that was never confirmed does not confirm it', async () => {
    const { value } = await post('totp', { password })
    expect((await post('step-up', { code: codeOf(value.uri) })).value).toMatchObject(refused)
    expect((await me()).value.secondFactor).toBe(false)
  })

  test('by guessing at a browser that was left open is slowed down', async () => {
    for (let n = 0; n < 5; n++)
      expect((await post('step-up', { password: `guess number ${n}` })).status).toBe(401)
    const answer = await post('step-up', { password })
    expect(answer.value).toMatchObject({ status: 429 })
  })
})

describe('somebody without a password', () => {
  test('sets an authenticator up right after signing in, and not with a session that was found open', async () => {
    const guest = await aPerson({ database, door }, { steppedUpAt: null })
    const ask = (headers: Record<string, string>) =>
      door.call('POST', '/api/v1/auth/totp', { key: null, json: {}, headers })
    const old = await aSession({ database, door }, guest.id)
    const createdAt = new Date(Date.now() - 11 * 60_000)
    await database.prisma.session.update({ where: { id: old.sessionId }, data: { createdAt } })
    expect((await ask(old.headers)).value).toMatchObject({
      status: 403,
      type: '/api/v1/docs#step-up-needed',
    })
    expect((await ask(guest.headers)).status).toBe(200)
  })
})

describe('choosing another password', () => {
  test('takes the one that is, and ends every session', async () => {
    const other = aBrowser(door)
    await other.signIn(person.email, password)
    const change = (current: string, next: string) => post('password', { current, password: next })
    expect((await change('a wrong one', 'amber kettle drifts')).value).toMatchObject(refused)
    expect((await change(password, 'password1234')).value).toMatchObject({
      status: 422,
      type: '/api/v1/docs#weak-password',
    })
    expect((await change(password, 'amber kettle drifts')).status).toBe(204)
    expect((await me()).status).toBe(401)
    expect((await me(other)).status).toBe(401)
    expect((await aBrowser(door).signIn(person.email, password)).status).toBe(401)
    expect((await aBrowser(door).signIn(person.email, 'amber kettle drifts')).status).toBe(200)
  })
})

describe('the sessions of a person', () => {
  test('are shown to them without their tokens, and end when they say so', async () => {
    const other = aBrowser(door)
    await other.signIn(person.email, password)
    const { value } = await browser.ask('GET', '/api/v1/auth/sessions')
    expect(value.items).toHaveLength(3)
    expect(value.items.filter((s: { isThisOne: boolean }) => s.isThisOne)).toHaveLength(1)
    expect(JSON.stringify(value)).not.toMatch(/token/i)
    const { sessionId } = (await me(other)).value
    const end = (by: Browser) => by.ask('DELETE', `/api/v1/auth/sessions/${sessionId}`)
    const stranger = aBrowser(door)
    const another = await aPerson({ database, door }, { password })
    await stranger.signIn(another.email, password)
    expect((await end(stranger)).status).toBe(404)
    expect((await me(other)).status).toBe(200)
    expect((await end(browser)).status).toBe(204)
    expect((await me(other)).status).toBe(401)
  })
})

test('these doors are not for keys', async () => {
  const answer = await door.call('GET', '/api/v1/auth/me', {
    headers: { authorization: 'Bearer csk_anything' },
    key: null,
  })
  expect(answer.status).toBe(401)
})
