import { setTimeout as pause } from 'node:timers/promises'
import type { Request, RequestHandler, Router } from 'express'
import { z } from 'zod'
import { record } from '../../flow/audit/record.ts'
import { otherMethods } from '../faults.ts'
import { Problem, problems } from '../problem.ts'
import { named } from '../requests.ts'
import { passOn, toldTo } from './ask.ts'
import { type Door, openDoor, type Visit } from './door.ts'
import { oidcProvider } from './oidc.ts'
import type { Gatehouse } from './open.ts'
import { welcome } from './sign-in-doors.ts'

export const refusedPath = '/sign-in/refused'

export const oidcDoors = (house: Gatehouse): Door[] => [
  openDoor({
    method: 'post',
    path: '/auth/oidc',
    summary: 'Begin to sign in at the company’s OpenID provider',
    description: 'Send the browser to the address in the answer; it comes back signed in.',
    response: z.object({ url: z.url() }),
    errors: [problems.notFound, problems.unavailable],
    handle: async ({ visit }) => {
      const { auth, publicUrl } = mustHave(house)
      const body = {
        provider: oidcProvider,
        callbackURL: publicUrl,
        errorCallbackURL: publicUrl + refusedPath,
      }
      const headers = toldTo(house, visit, [])
      const { api } = await auth()
      const call = api.signInSocial({ body, headers, returnHeaders: true })
      const answer = await Promise.race([call, tooLate()]).catch((cause) => {
        throw new Problem(problems.unavailable, 'The OpenID provider does not answer.', { cause })
      })
      passOn(house, answer, visit)
      return z.object({ url: z.url() }).parse(answer.response)
    },
  }),
]

function mustHave({ oidc }: Gatehouse) {
  if (oidc) return oidc
  throw new Problem(problems.notFound, 'No OpenID provider is set up; see OIDC_ISSUER.')
}

const tooLate = () =>
  pause(10_000, undefined, { ref: false }).then(() => {
    throw new Error('the OpenID provider was silent for 10 s')
  })

/** The way back from the provider: the one door of better-auth's own that is open. */
export function mountCallback(router: Router, house: Gatehouse, base: string) {
  const path = `/auth/callback/${oidcProvider}`
  router
    .route(path)
    .all(named(base + path))
    .get(comeBack(house))
    .all(otherMethods('GET'))
}

const comeBack =
  (house: Gatehouse): RequestHandler =>
  async (request, response) => {
    const { auth, publicUrl } = mustHave(house)
    const visit: Visit = {
      headers: request.headers,
      address: request.ip ?? 'unknown',
      keep: (...cookies) => {
        for (const cookie of cookies) response.append('set-cookie', cookie)
      },
    }
    const { handler } = await auth()
    const answer = await handler(asRequest(request, publicUrl, house, visit))
    const token = house.cookies.tokenIn(answer.headers.getSetCookie())
    passOn(house, answer, visit)
    if (token) await welcome(house, visit, { token, by: 'oidc' })
    else await noteFailure(house)
    // Never where the request says: only to our own pages.
    response.set('cache-control', 'no-store')
    response.redirect(303, publicUrl + (token ? '/' : refusedPath))
  }

const asRequest = (request: Request, publicUrl: string, house: Gatehouse, visit: Visit) =>
  new globalThis.Request(new URL(request.originalUrl, publicUrl), {
    headers: toldTo(house, visit, ['state']),
  })

async function noteFailure({ database }: Gatehouse) {
  const actor = { kind: 'system' as const, id: 'sign_in' }
  const subject = { kind: 'person', id: 'unknown' }
  await database.transaction((tx) =>
    record(tx, { actor, act: 'person.sign_in_failed', subject, details: { by: 'oidc' } }),
  )
}
