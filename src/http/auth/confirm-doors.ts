import { z } from 'zod'
import { stepUpMinutes } from '../../core/permissions.ts'
import { record } from '../../flow/audit/record.ts'
import { newToken } from '../../flow/people/links.ts'
import { Problem, problems } from '../problem.ts'
import { instant } from '../routes/views.ts'
import { ask, signInRefused, toldTo } from './ask.ts'
import { type Door, ownDoor, type Person, type Visit } from './door.ts'
import type { Gatehouse } from './open.ts'
import { givenPassword, wrongCode } from './sign-in-doors.ts'
import { beginOwnTry, tooManyTries } from './tries.ts'

export const confirmDoors = (house: Gatehouse): Door[] => [stepUp(house)]

const stepUp = (house: Gatehouse) =>
  ownDoor({
    method: 'post',
    path: '/auth/step-up',
    summary: 'Confirm that it is you',
    description: `Good for ${stepUpMinutes} minutes in this browser. The cookie changes: the one before no longer works.`,
    body: z.union([
      z.strictObject({ password: givenPassword }),
      z.strictObject({ code: z.string().regex(/^\d{6}$/) }),
    ]),
    response: z.object({ until: instant }),
    errors: [signInRefused, tooManyTries],
    handle: async ({ body, person, visit }) => {
      const begun = await beginOwnTry(house, person)
      if ('password' in body) await checkPassword(house, person, body.password)
      else await checkCode(house, person, body.code, visit)
      await begun.succeeded()
      const at = new Date()
      await renew(house, person, visit, { by: 'password' in body ? 'password' : 'totp', at })
      return { until: new Date(at.getTime() + stepUpMinutes * 60_000) }
    },
  })

export async function checkPassword(
  { database, passwords }: Gatehouse,
  { id }: { id: string },
  password: string,
) {
  const account = await database.prisma.account.findUnique({
    where: { providerId_accountId: { providerId: 'credential', accountId: id } },
  })
  const isRight = account?.password
    ? await passwords.verify({ hash: account.password, password })
    : false
  if (!isRight) throw new Problem(signInRefused, 'This is not your password.')
}

async function checkCode(house: Gatehouse, { id }: Person, code: string, visit: Visit) {
  const { database, throttle } = house
  const person = await database.prisma.user.findUniqueOrThrow({ where: { id } })
  // Without this better-auth would take the code as the last step of setting an authenticator up.
  if (!person.twoFactorEnabled)
    throw new Problem(signInRefused, 'You have no authenticator; give your password.')
  if (!(await throttle.useUp(['code', id, code]))) throw new Problem(signInRefused, wrongCode)
  const headers = toldTo(house, visit, ['session'])
  const { api } = await house.auth()
  await ask(api.verifyTOTP({ body: { code }, headers }), { INVALID_CODE: wrongCode })
}

/** The session gets another token, so that whoever had the old one gains nothing from it. */
async function renew(
  { database, cookies }: Gatehouse,
  { id, sessionId }: Person,
  visit: Visit,
  { by, at }: { by: string; at: Date },
) {
  const token = newToken()
  await database.transaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id: sessionId, token: cookies.sessionIn(visit.headers) ?? '' },
      data: { token, steppedUpAt: at, updatedAt: at },
    })
    if (count === 0)
      throw new Problem(problems.unauthorized, 'The session ended meanwhile; sign in again.')
    const actor = { kind: 'person' as const, id }
    await record(tx, { actor, act: 'person.stepped_up', subject: actor, details: { by } })
  })
  visit.keep(cookies.session(token))
}
