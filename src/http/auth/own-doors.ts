import { z } from 'zod'
import { passwordProblem } from '../../core/password.ts'
import { roles } from '../../core/permissions.ts'
import { record } from '../../flow/audit/record.ts'
import { channelsOf } from '../../flow/people/links.ts'
import { changePerson, rolesOf, setPassword } from '../../flow/people/people.ts'
import { endSessions, listSessions } from '../../flow/people/sessions.ts'
import { Availability } from '../../generated/enums.ts'
import { Problem, type ProblemKind, problems } from '../problem.ts'
import { SessionView } from '../routes/people-views.ts'
import { id, instant } from '../routes/views.ts'
import { signInRefused } from './ask.ts'
import { checkPassword } from './confirm-doors.ts'
import { type Door, ownDoor } from './door.ts'
import type { Gatehouse } from './open.ts'
import { givenPassword } from './sign-in-doors.ts'
import { beginOwnTry, tooManyTries } from './tries.ts'

export const weakPassword: ProblemKind = {
  status: 422,
  slug: 'weak-password',
  title: 'Choose another password',
}

export const ownDoors = (house: Gatehouse): Door[] => [
  whoAmI(house),
  availability(house),
  changePassword(house),
  ownSessions(house),
  endOwnSession(house),
]

const Me = z
  .object({
    id,
    name: z.string(),
    email: z.string(),
    roles: z.array(z.enum(roles)),
    channels: z.union([z.literal('all'), z.array(id)]),
    availability: z.enum(Availability),
    secondFactor: z.boolean(),
    sessionId: id,
    steppedUpAt: instant.nullable(),
  })
  .meta({ id: 'Me', description: 'Who is signed in here' })

const whoAmI = ({ database }: Gatehouse) =>
  ownDoor({
    method: 'get',
    path: '/auth/me',
    summary: 'Who is signed in here',
    response: Me,
    handle: async ({ person }) => {
      const user = await database.prisma.user.findUniqueOrThrow({ where: { id: person.id } })
      return {
        ...user,
        ...person,
        roles: rolesOf(user.roles),
        channels: channelsOf(user),
        secondFactor: user.twoFactorEnabled,
      }
    },
  })

const availability = ({ database }: Gatehouse) =>
  ownDoor({
    method: 'put',
    path: '/auth/availability',
    summary: 'Say whether you take conversations',
    body: z.strictObject({ availability: z.enum(Availability) }),
    handle: async ({ person, body }) => {
      const actor = { kind: 'person' as const, id: person.id }
      await changePerson(database, { id: person.id, change: body, actor })
    },
  })

const changePassword = (house: Gatehouse) =>
  ownDoor({
    method: 'post',
    path: '/auth/password',
    summary: 'Choose another password',
    description: 'Signs you out everywhere, here too.',
    body: z.strictObject({ current: givenPassword, password: givenPassword }),
    errors: [signInRefused, tooManyTries, weakPassword],
    handle: async ({ person, body, visit }) => {
      const { database, cookies, passwords } = house
      const begun = await beginOwnTry(house, person)
      await checkPassword(house, person, body.current)
      await begun.succeeded()
      const { email } = await database.prisma.user.findUniqueOrThrow({ where: { id: person.id } })
      checkStrength(body.password, email)
      const passwordHash = await passwords.hash(body.password)
      await database.transaction(async (tx) => {
        await setPassword(tx, { personId: person.id, passwordHash })
        const actor = { kind: 'person' as const, id: person.id }
        await record(tx, { actor, act: 'person.changed_password', subject: actor })
      })
      visit.keep(cookies.endSession())
    },
  })

export function checkStrength(password: string, email: string) {
  const problem = passwordProblem(password, { email })
  if (problem) throw new Problem(weakPassword, problem)
}

const ownSessions = ({ database }: Gatehouse) =>
  ownDoor({
    method: 'get',
    path: '/auth/sessions',
    summary: 'Where you are signed in, newest first',
    response: z.object({ items: z.array(SessionView.extend({ isThisOne: z.boolean() })) }),
    handle: async ({ person }) => {
      const sessions = await listSessions(database, person.id)
      return { items: sessions.map((s) => ({ ...s, isThisOne: s.id === person.sessionId })) }
    },
  })

const endOwnSession = ({ database }: Gatehouse) =>
  ownDoor({
    method: 'delete',
    path: '/auth/sessions/:id',
    summary: 'Sign out elsewhere',
    params: z.strictObject({ id }),
    errors: [problems.notFound],
    handle: async ({ person, params }) => {
      const actor = { kind: 'person' as const, id: person.id }
      const ended = await endSessions(database, { personId: person.id, id: params.id, actor })
      if (ended === 0) throw new Problem(problems.notFound, 'You have no session with this id.')
    },
  })
