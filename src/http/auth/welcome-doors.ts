import { z } from 'zod'
import { type Joined, join, setUp } from '../../flow/people/join.ts'
import { linkBehind, reset } from '../../flow/people/reset.ts'
import { Problem, type ProblemKind } from '../problem.ts'
import { id } from '../routes/views.ts'
import { type Door, openDoor } from './door.ts'
import type { Gatehouse } from './open.ts'
import { checkStrength, weakPassword } from './own-doors.ts'
import { email, givenPassword } from './sign-in-doors.ts'

const linkNotValid: ProblemKind = {
  status: 410,
  slug: 'link-not-valid',
  title: 'This link does not work, or no longer',
}
export const emailTaken: ProblemKind = {
  status: 409,
  slug: 'email-taken',
  title: 'There is a person with this e-mail address already',
}

const token = z.string().min(20).max(100).describe('What stands behind # in the link')
const name = z.string().trim().min(1).max(100)
const NewPerson = z.object({ id }).meta({ id: 'NewPerson' })
const errors = [linkNotValid, emailTaken, weakPassword]

/** The far ends of one-time links. */
export const welcomeDoors = (house: Gatehouse): Door[] => [
  firstAdministrator(house),
  accept(house),
  useReset(house),
]

const firstAdministrator = ({ database, passwords }: Gatehouse) =>
  openDoor({
    method: 'post',
    path: '/setup',
    summary: 'Become the first administrator',
    description: 'With the link that the program prints. The first key and every such link die.',
    body: z.strictObject({ token, name, email, password: givenPassword }),
    response: NewPerson,
    status: 201,
    errors,
    handle: async ({ body: { password, ...rest } }) => {
      await behind(database, 'set_up', rest.token)
      checkStrength(password, rest.email)
      const passwordHash = await passwords.hash(password)
      return joined(await setUp(database, { ...rest, passwordHash }))
    },
  })

const accept = ({ database, passwords }: Gatehouse) =>
  openDoor({
    method: 'post',
    path: '/people/invitations/accept',
    summary: 'Accept an invitation',
    description: 'Address, roles and channels are those of the invitation.',
    body: z.strictObject({ token, name, password: givenPassword }),
    response: NewPerson,
    status: 201,
    errors,
    handle: async ({ body: { password, ...rest } }) => {
      checkStrength(password, await behind(database, 'join', rest.token))
      const passwordHash = await passwords.hash(password)
      return joined(await join(database, { ...rest, passwordHash }))
    },
  })

const useReset = ({ database, passwords }: Gatehouse) =>
  openDoor({
    method: 'post',
    path: '/auth/reset',
    summary: 'Choose a new password with a link',
    description: 'Signs you out everywhere.',
    body: z.strictObject({ token, password: givenPassword }),
    errors: [linkNotValid, weakPassword],
    handle: async ({ body: { token, password } }) => {
      checkStrength(password, await behind(database, 'reset', token))
      const passwordHash = await passwords.hash(password)
      const outcome = await reset(database, { token, passwordHash })
      if (outcome.kind === 'not_valid') throw notValid()
    },
  })

/** Whose link it is. Looked up before anything is hashed, which takes long on purpose. */
async function behind(
  database: Gatehouse['database'],
  kind: 'set_up' | 'join' | 'reset',
  token: string,
): Promise<string> {
  const link = await linkBehind(database, kind, token)
  if (!link) throw notValid()
  return link.email ?? ''
}

function joined(outcome: Joined): { id: string } {
  switch (outcome.kind) {
    case 'joined':
      return { id: outcome.personId }
    case 'not_valid':
      throw notValid()
    case 'email_taken':
      throw new Problem(emailTaken, 'Sign in with it, or ask an administrator for a new password.')
    default:
      return outcome satisfies never
  }
}

const notValid = () =>
  new Problem(
    linkNotValid,
    'It was used, withdrawn or is too old; ask an administrator for a new one.',
  )
