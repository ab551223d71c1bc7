import { z } from 'zod'
import { stepUpMinutes } from '../../core/permissions.ts'
import { record } from '../../flow/audit/record.ts'
import { endSessions } from '../../flow/people/sessions.ts'
import { Problem, type ProblemKind, problems } from '../problem.ts'
import { ask, passOn, signInRefused, toldTo } from './ask.ts'
import { type Door, ownDoor, type Person, type Visit } from './door.ts'
import type { Gatehouse } from './open.ts'
import { givenPassword, wrongCode } from './sign-in-doors.ts'
import { beginOwnTry, tooManyTries } from './tries.ts'

export const secondFactorDoors = (house: Gatehouse): Door[] => [
  enrol(house),
  confirm(house),
  remove(house),
  newCodes(house),
]

const notThere: ProblemKind = {
  status: 409,
  slug: 'second-factor-not-possible',
  title: 'Not possible with the second factor as it is',
}

const body = z.strictObject({
  password: givenPassword.optional().describe('Not for people who have none'),
})
const recoveryCodes = z
  .array(z.string())
  .describe('Each lets you in once without the authenticator; shown this once')
const errors = [signInRefused, tooManyTries, notThere, problems.stepUpNeeded]

const enrol = (house: Gatehouse) =>
  ownDoor({
    method: 'post',
    path: '/auth/totp',
    summary: 'Set up an authenticator',
    description: 'It counts once a code of it was confirmed.',
    body,
    response: z.object({ uri: z.string().describe('For a QR code'), recoveryCodes }),
    errors,
    handle: async ({ person, body, visit }) => {
      const { api } = await house.auth()
      const { uri, backupCodes } = await withPassword(house, { person, visit, body }, (headers) =>
        api.enableTwoFactor({ body: { ...body, method: 'totp' }, headers }).then((answer) =>
          z
            .object({ totpURI: z.string(), backupCodes: z.array(z.string()) })
            .transform(({ totpURI: uri, backupCodes }) => ({ uri, backupCodes }))
            .parse(answer),
        ),
      )
      return { uri, recoveryCodes: backupCodes }
    },
  })

const confirm = (house: Gatehouse) =>
  ownDoor({
    method: 'post',
    path: '/auth/totp/confirm',
    summary: 'Confirm the authenticator with a code',
    description: 'From now on signing in with a password asks for one. Ends your other sessions.',
    body: z.strictObject({ code: z.string().regex(/^\d{6}$/) }),
    errors: [signInRefused, tooManyTries, notThere],
    handle: async ({ person, body, visit }) => {
      const begun = await beginOwnTry(house, person)
      await mustBe(house, person, { enabled: false })
      const headers = toldTo(house, visit, ['session'])
      const { api } = await house.auth()
      const call = api.verifyTOTP({ body, headers, returnHeaders: true })
      const answer = await ask(call, {
        INVALID_CODE: wrongCode,
        TOTP_NOT_ENABLED: 'Begin with POST /api/v1/auth/totp.',
      })
      await begun.succeeded()
      await house.throttle.useUp(['code', person.id, body.code])
      await keepOnly(house, person, answer.headers.getSetCookie())
      passOn(house, answer, visit)
      await note(house, person, 'person.second_factor_added')
    },
  })

/** better-auth made a new session of this one; the others began without the second factor. */
async function keepOnly({ database, cookies }: Gatehouse, { id }: Person, set: string[]) {
  const token = cookies.tokenIn(set)
  const kept =
    token === null ? null : await database.prisma.session.findUnique({ where: { token } })
  const actor = { kind: 'person' as const, id }
  if (kept) await endSessions(database, { personId: id, except: kept.id, actor })
}

const remove = (house: Gatehouse) =>
  ownDoor({
    method: 'post',
    path: '/auth/totp/remove',
    summary: 'Sign in without an authenticator again',
    body,
    errors,
    handle: async ({ person, body, visit }) => {
      await mustBe(house, person, { enabled: true })
      const { api } = await house.auth()
      const answer = await withPassword(house, { person, visit, body }, (headers) =>
        api.disableTwoFactor({ body, headers, returnHeaders: true }),
      )
      passOn(house, answer, visit)
      await note(house, person, 'person.second_factor_removed')
    },
  })

const newCodes = (house: Gatehouse) =>
  ownDoor({
    method: 'post',
    path: '/auth/recovery-codes',
    summary: 'Make new recovery codes',
    description: 'Those before no longer work.',
    body,
    response: z.object({ recoveryCodes }),
    errors,
    handle: async ({ person, body, visit }) => {
      await mustBe(house, person, { enabled: true })
      const { api } = await house.auth()
      const { backupCodes } = await withPassword(house, { person, visit, body }, (headers) =>
        api.generateBackupCodes({ body, headers }),
      )
      await note(house, person, 'person.recovery_codes_made')
      return { recoveryCodes: backupCodes }
    },
  })

/** better-auth asks for the password of whoever has one. The others must have confirmed who they are, or just signed in. */
async function withPassword<T>(
  house: Gatehouse,
  {
    person,
    visit,
    body,
  }: { person: Person; visit: Visit; body: { password?: string | undefined } },
  work: (headers: Headers) => Promise<T>,
): Promise<T> {
  const begun = await beginOwnTry(house, person)
  if (body.password === undefined) await mustBeFresh(house, person)
  const answer = await ask(work(toldTo(house, visit, ['session'])), {
    INVALID_PASSWORD: 'Give your password with it.',
    TOTP_ALREADY_ENABLED: 'There is an authenticator already; remove it first.',
  })
  await begun.succeeded()
  return answer
}

async function mustBeFresh({ database }: Gatehouse, { sessionId, steppedUpAt }: Person) {
  const { createdAt } = await database.prisma.session.findUniqueOrThrow({
    where: { id: sessionId },
  })
  const since = Math.max(createdAt.getTime(), steppedUpAt?.getTime() ?? 0)
  if (Date.now() - since <= stepUpMinutes * 60_000) return
  throw new Problem(problems.stepUpNeeded, 'Sign in again, then do it within ten minutes.')
}

async function mustBe({ database }: Gatehouse, { id }: Person, { enabled }: { enabled: boolean }) {
  const { twoFactorEnabled } = await database.prisma.user.findUniqueOrThrow({ where: { id } })
  if (twoFactorEnabled === enabled) return
  throw new Problem(
    notThere,
    enabled ? 'You have no authenticator.' : 'Your authenticator is confirmed already.',
  )
}

async function note({ database }: Gatehouse, { id }: Person, act: string) {
  const actor = { kind: 'person' as const, id }
  await database.transaction((tx) => record(tx, { actor, act, subject: actor }))
}
