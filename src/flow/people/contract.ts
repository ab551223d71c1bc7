import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../ports.ts'
import { aKey, aPerson, type TestPerson } from '../../testing/people.ts'
import { hasAdministrator } from './administrators.ts'
import { invite, makeSetUpLink } from './invite.ts'
import { admit, join, setUp } from './join.ts'
import { makeKey, whatKeyOpens } from './keys.ts'
import { changePerson, disablePerson, enablePerson, offerReset } from './people.ts'
import { reset } from './reset.ts'
import { findSession } from './sessions.ts'
import { makeTeam, setMembers } from './teams.ts'
import { openThrottle } from './throttle.ts'

const actor = { kind: 'system' as const, id: 'test' }
const door = { url: 'http://desk.test' }
const hash = { passwordHash: 'not-a-hash' }
const anEmail = () => `${crypto.randomUUID()}@example.com`
const kindsOf = (outcomes: { kind: string }[]) => outcomes.map(({ kind }) => kind).sort()

/** What is promised about people, on every database; the races mean something on PostgreSQL only. */
export function peopleKeepTheirPromises(name: string, open: () => Promise<Database>) {
  describe(`people on ${name}`, () => {
    let database: Database
    beforeAll(async () => {
      database = await open()
    })
    afterAll(() => database.close())
    beforeEach(async () => {
      await database.prisma.invitation.deleteMany()
      await database.prisma.apiKey.deleteMany()
      await database.prisma.user.deleteMany()
    })
    const administrator = () => aPerson({ database, door }, { roles: ['administrator'] })

    test('of two links to the first administrator that are used at once, one makes one', async () => {
      const links = [await makeSetUpLink(database), await makeSetUpLink(database)]
      const outcomes = await Promise.all(
        links.map((link) =>
          setUp(database, { token: link?.token ?? '', email: anEmail(), name: 'A', ...hash }),
        ),
      )
      expect(kindsOf(outcomes)).toEqual(['joined', 'not_valid'])
      expect(await database.prisma.user.count()).toBe(1)
      expect(await makeSetUpLink(database)).toBeNull()
    })

    test('an invitation that is accepted eight times at once makes one person', async () => {
      const made = await invite(database, {
        email: anEmail(),
        roles: ['agent'],
        channels: 'all',
        actor,
      })
      const token = made.kind === 'invited' ? made.link.token : ''
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, () => join(database, { token, name: 'B', ...hash })),
      )
      expect(kindsOf(outcomes)).toEqual(['joined', ...Array(7).fill('not_valid')])
      expect(await database.prisma.user.count()).toBe(1)
    })

    test('somebody who comes by the link and from the provider at once is one person', async () => {
      const email = anEmail()
      const made = await invite(database, { email, roles: ['agent'], channels: 'all', actor })
      const token = made.kind === 'invited' ? made.link.token : ''
      const outcomes = await Promise.all([
        join(database, { token, name: 'C', ...hash }),
        admit(database, { email, name: 'C' }),
      ])
      expect(outcomes.filter(({ kind }) => kind === 'joined')).toHaveLength(1)
      expect(await database.prisma.user.count()).toBe(1)
    })

    test('a reset that is used twice at once sets one password', async () => {
      const { id } = await administrator()
      const link = await offerReset(database, { id, dropsSecondFactor: false, actor })
      const token = link?.token ?? ''
      const hashes = ['one', 'two']
      const outcomes = await Promise.all(
        hashes.map((passwordHash) => reset(database, { token, passwordHash })),
      )
      expect(kindsOf(outcomes)).toEqual(['done', 'not_valid'])
      const won = hashes[outcomes.findIndex(({ kind }) => kind === 'done')]
      const account = await database.prisma.account.findFirstOrThrow({ where: { userId: id } })
      expect(account.password).toBe(won)
    })

    test('two administrators who take each other away leave one', async () => {
      // More than once, since the two do not always meet.
      for (let round = 0; round < 8; round++) {
        await database.prisma.user.deleteMany()
        const [anna, ben] = [await administrator(), await administrator()]
        const outcomes = await Promise.all([
          disablePerson(database, { id: anna.id, actor: { kind: 'person', id: ben.id } }),
          changePerson(database, {
            id: ben.id,
            change: { roles: ['agent'] },
            actor: { kind: 'person', id: anna.id },
          }),
        ])
        expect(kindsOf(outcomes)).toEqual(['done', 'last_administrator'])
        const left = await database.prisma.user.count({
          where: { roles: { has: 'administrator' }, disabledAt: null },
        })
        expect(left).toBe(1)
      }
    })

    test('whoever is disabled while they get a key has none that opens', async () => {
      await administrator()
      const person = await aPerson({ database, door })
      const expiresAt = new Date(Date.now() + 60_000)
      const wanted = { name: 'x', ownerId: person.id, scopes: [], channels: 'all' as const }
      const [made] = await Promise.all([
        makeKey(database, { ...wanted, expiresAt, actor }),
        disablePerson(database, { id: person.id, actor }),
      ])
      if (made.kind === 'made') expect(await whatKeyOpens(database, made.key)).toBeNull()
      await enablePerson(database, { id: person.id, actor })
      if (made.kind === 'made') expect(await whatKeyOpens(database, made.key)).toBeNull()
    })

    test('whoever is let in again has neither the sessions nor the keys from before', async () => {
      await administrator()
      const person = await aPerson({ database, door }, { roles: ['agent'] })
      const { token } = await database.prisma.session.findUniqueOrThrow({
        where: { id: person.sessionId },
      })
      const key = await aKey({ database }, { owner: person, scopes: ['review.read'] })
      const secret = key.headers.authorization?.slice(7) ?? ''
      expect(await findSession(database, token)).not.toBeNull()
      expect(await whatKeyOpens(database, secret)).not.toBeNull()
      await disablePerson(database, { id: person.id, actor })
      expect(await enablePerson(database, { id: person.id, actor })).toBe(true)
      expect(await findSession(database, token)).toBeNull()
      expect(await whatKeyOpens(database, secret)).toBeNull()
    })

    test('an administrator by invitation ends the time of the first key as well', async () => {
      await database.prisma.setting.upsert({
        where: { name: 'bootstrap_key' },
        create: { name: 'bootstrap_key', value: { digest: 'x' }, updatedBy: 'test' },
        update: {},
      })
      const setUpLink = await makeSetUpLink(database)
      const made = await invite(database, {
        email: anEmail(),
        roles: ['administrator'],
        channels: 'all',
        actor,
      })
      const token = made.kind === 'invited' ? made.link.token : ''
      expect(await join(database, { token, name: 'D', ...hash })).toMatchObject({ kind: 'joined' })
      expect(await hasAdministrator(database.prisma)).toBe(true)
      const where = { name: 'bootstrap_key' }
      expect(await database.prisma.setting.findUnique({ where })).toBeNull()
      const again = { token: setUpLink?.token ?? '', email: anEmail(), name: 'E', ...hash }
      expect(await setUp(database, again)).toEqual({ kind: 'not_valid' })
    })

    test('tries at once count each', async () => {
      const throttle = openThrottle(database, 'secret')
      const patience = { freeTries: 5, firstWaitMs: 60_000, longestWaitMs: 600_000 }
      const parts = [crypto.randomUUID()]
      const outcomes = await Promise.all(
        Array.from({ length: 40 }, () => throttle.tryOnce(parts, patience)),
      )
      expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(5)
      const again = await throttle.tryOnce(parts, patience)
      expect(again?.waitMs).toBeGreaterThan(50_000)
      await throttle.forgive(parts)
      expect(await throttle.tryOnce(parts, patience)).toBeNull()
      const used = await Promise.all(Array.from({ length: 10 }, () => throttle.useUp(parts)))
      expect(used.filter(Boolean)).toHaveLength(0)
      const fresh = [crypto.randomUUID()]
      const once = await Promise.all(Array.from({ length: 10 }, () => throttle.useUp(fresh)))
      expect(once.filter(Boolean)).toHaveLength(1)
    })

    describe('a team', () => {
      let person: TestPerson
      beforeEach(async () => {
        await database.prisma.team.deleteMany()
        person = await administrator()
      })

      test('has one name and the people that were said last', async () => {
        const made = await makeTeam(database, { name: 'Returns', actor })
        expect(await makeTeam(database, { name: 'Returns', actor })).toEqual({ kind: 'name_taken' })
        const id = made.kind === 'made' ? made.id : ''
        const other = await administrator()
        await setMembers(database, { id, people: [person.id], actor })
        expect(await setMembers(database, { id, people: [other.id, other.id], actor })).toEqual([
          other.id,
        ])
        const rows = await database.prisma.teamMember.findMany()
        expect(rows).toEqual([{ teamId: id, userId: other.id }])
        const nobody = { id, people: [crypto.randomUUID()], actor }
        expect(await setMembers(database, nobody)).toBeNull()
      })
    })
  })
}
