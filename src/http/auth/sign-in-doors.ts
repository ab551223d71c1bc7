import { z } from 'zod'
import { record } from '../../flow/audit/record.ts'
import { endSessions } from '../../flow/people/sessions.ts'
import { Problem } from '../problem.ts'
import { ask, passOn, refusalOf, signInRefused, toldTo } from './ask.ts'
import { type Door, openDoor, ownDoor, type Visit } from './door.ts'
import type { Gatehouse } from './open.ts'
import { beginTry, tooManyTries } from './tries.ts'

export const email = z.email().max(254).toLowerCase()
export const givenPassword = z.string().min(1).max(512)

const SignedIn = z
  .object({ kind: z.enum(['signed_in', 'second_factor']) })
  .meta({ id: 'SignedIn', description: 'second_factor: the password is right; now give a code' })

export const signInDoors = (house: Gatehouse): Door[] => [
  methods(house),
  signIn(house),
  secondFactor(house),
  signOut(house),
]

const methods = ({ oidc }: Gatehouse) =>
  openDoor({
    method: 'get',
    path: '/auth/methods',
    summary: 'How people sign in here',
    response: z.object({
      password: z.literal(true),
      oidc: z.object({ name: z.string() }).nullable().describe('The company’s OpenID provider'),
    }),
    handle: async () => ({
      password: true as const,
      oidc: oidc && { name: oidc.name },
    }),
  })

const signIn = (house: Gatehouse) =>
  openDoor({
    method: 'post',
    path: '/auth/sign-in',
    summary: 'Sign in with a password',
    description:
      'Sets a cookie. Whether the address, the password or the person is wrong is not told, and takes the same time.',
    body: z.strictObject({ email, password: givenPassword }),
    response: SignedIn,
    errors: [signInRefused, tooManyTries],
    handle: async ({ body, visit }) => {
      const begun = await beginTry(house, body.email, visit)
      const { api } = await house.auth()
      const answer = await api
        .signInEmail({ body, headers: toldTo(house, visit, []), returnHeaders: true })
        .catch((error: unknown) => refuse(house, body.email, error))
      await begun.succeeded()
      passOn(house, answer, visit)
      const { token } = Answer.parse(answer.response)
      if (token === undefined) return { kind: 'second_factor' as const }
      await welcome(house, visit, { token, by: 'password' })
      return { kind: 'signed_in' as const }
    },
  })

const Answer = z.object({ token: z.string().optional() })

const doNotFit = 'E-mail and password do not fit together.'

/** The same answer and the same work whether there is such a person, the password is wrong, or they are disabled. */
async function refuse({ database }: Gatehouse, email: string, error: unknown): Promise<never> {
  const refusal = refusalOf(error, {
    INVALID_EMAIL_OR_PASSWORD: doNotFit,
    FAILED_TO_CREATE_SESSION: doNotFit,
    PASSWORD_TOO_LONG: doNotFit,
  })
  const person = await database.prisma.user.findUnique({ where: { email }, select: { id: true } })
  await noteFailure(database, person?.id ?? 'unknown', 'password')
  throw refusal
}

async function noteFailure(database: Gatehouse['database'], id: string, by: string) {
  const actor = { kind: 'system' as const, id: 'sign_in' }
  const subject = { kind: 'person', id }
  await database.transaction((tx) =>
    record(tx, { actor, act: 'person.sign_in_failed', subject, details: { by } }),
  )
}

/** What every way of signing in ends with: the session that the browser had ends, and it is known from now on. */
export async function welcome(
  { database, cookies }: Gatehouse,
  visit: Visit,
  { token, by }: { token: string; by: string },
) {
  const before = cookies.sessionIn(visit.headers)
  const { id, user } = await database.prisma.session.findUniqueOrThrow({
    where: { token },
    include: { user: { select: { id: true, email: true } } },
  })
  await database.transaction(async (tx) => {
    if (before !== null) await tx.session.deleteMany({ where: { token: before } })
    const actor = { kind: 'person' as const, id: user.id }
    const details = { by, sessionId: id }
    await record(tx, { actor, act: 'person.signed_in', subject: actor, details })
  })
  visit.keep(cookies.device(user.email))
}

const code = z
  .string()
  .regex(/^\d{6}$/)
  .describe('Six digits, as the authenticator shows them')

const secondFactor = (house: Gatehouse) =>
  openDoor({
    method: 'post',
    path: '/auth/second-factor',
    summary: 'Finish signing in with a code',
    description: 'Within ten minutes of the password. Each code works once, a recovery code ever.',
    body: z.union([z.strictObject({ code }), z.strictObject({ recoveryCode: z.string().max(32) })]),
    response: SignedIn,
    errors: [signInRefused],
    handle: async ({ body, visit }) => {
      const answer = await ('code' in body
        ? byCode(house, body.code, visit)
        : byRecoveryCode(house, body.recoveryCode, visit))
      passOn(house, answer, visit)
      const { token } = z.object({ token: z.string() }).parse(answer.response)
      await welcome(house, visit, { token, by: 'code' in body ? 'totp' : 'recovery_code' })
      return { kind: 'signed_in' as const }
    },
  })

export const wrongCode = 'The code is not right; take the next one that the authenticator shows.'
const sentences = {
  INVALID_CODE: wrongCode,
  INVALID_BACKUP_CODE: 'This is none of the recovery codes, or it was used.',
  INVALID_TWO_FACTOR_COOKIE: 'It took too long, or too many tries; begin with the password again.',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'Too many codes were wrong; begin with the password again.',
  ACCOUNT_TEMPORARILY_LOCKED: 'Too many codes were wrong; try again in 15 minutes.',
  TOTP_NOT_ENABLED: 'There is no authenticator; begin with the password again.',
  BACKUP_CODES_NOT_ENABLED: 'There are no recovery codes; begin with the password again.',
  FAILED_TO_CREATE_SESSION: 'This person is disabled.',
}

async function byCode(house: Gatehouse, code: string, visit: Visit) {
  const { throttle } = house
  const personId = await challenged(house, visit)
  if (!personId) throw new Problem(signInRefused, sentences.INVALID_TWO_FACTOR_COOKIE)
  // A code that somebody saw over a shoulder must not work again while it is shown.
  if (!(await throttle.useUp(['code', personId, code]))) throw new Problem(signInRefused, wrongCode)
  const headers = toldTo(house, visit, ['secondFactor'])
  const { api } = await house.auth()
  return ask(api.verifyTOTP({ body: { code }, headers, returnHeaders: true }), sentences)
}

/** Who gave the right password a moment ago. */
async function challenged({ database, cookies }: Gatehouse, visit: Visit): Promise<string | null> {
  const identifier = cookies.challengeIn(visit.headers)
  if (identifier === null) return null
  const row = await database.prisma.verification.findFirst({ where: { identifier } })
  return row?.value ?? null
}

async function byRecoveryCode(house: Gatehouse, code: string, visit: Visit) {
  const headers = toldTo(house, visit, ['secondFactor'])
  const { api } = await house.auth()
  const call = api.verifyBackupCode({ body: { code }, headers, returnHeaders: true })
  return ask(call, sentences)
}

const signOut = (house: Gatehouse) =>
  ownDoor({
    method: 'post',
    path: '/auth/sign-out',
    summary: 'Sign out here',
    handle: async ({ person, visit }) => {
      const actor = { kind: 'person' as const, id: person.id }
      await endSessions(house.database, { personId: person.id, id: person.sessionId, actor })
      visit.keep(house.cookies.endSession())
    },
  })
