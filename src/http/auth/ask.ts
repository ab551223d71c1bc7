import { z } from 'zod'
import { Problem, type ProblemKind } from '../problem.ts'
import type { Word } from './cookies.ts'
import type { Visit } from './door.ts'
import type { Gatehouse } from './open.ts'

export const signInRefused: ProblemKind = {
  status: 401,
  slug: 'sign-in-refused',
  title: 'This does not let you in',
}

/** Carries the client's address to better-auth, which must not believe what the client says of itself. */
export const addressHeader = 'x-countersign-address'

// By its form: to ask its class would load all of better-auth at the start.
const ApiError = z.object({
  name: z.literal('APIError'),
  body: z.object({ code: z.string() }),
})

/** What better-auth is told of a request: what it needs, and nothing that the client says of itself. */
export function toldTo({ cookies }: Gatehouse, visit: Visit, which: Word[]): Headers {
  const agent = visit.headers['user-agent']
  return new Headers({
    cookie: cookies.forBetterAuth(visit.headers, which),
    [addressHeader]: visit.address,
    ...(agent !== undefined && { 'user-agent': agent.slice(0, 300) }),
  })
}

/** Hands on the cookies that better-auth sets, as far as they are ours to set. */
export function passOn({ cookies }: Gatehouse, { headers }: { headers: Headers }, visit: Visit) {
  const known = Object.values(cookies.names)
  visit.keep(...headers.getSetCookie().filter((set) => known.includes(set.split('=', 1)[0] ?? '')))
}

/** Its refusals as ours: the sentence for each code it may give here; whatever else it throws is a fault. */
export function refusalOf(error: unknown, sentences: Record<string, string>): unknown {
  const code = ApiError.safeParse(error).data?.body.code ?? ''
  const sentence = Object.hasOwn(sentences, code) ? sentences[code] : undefined
  return sentence === undefined ? error : new Problem(signInRefused, sentence)
}

export async function ask<T>(call: Promise<T>, sentences: Record<string, string>): Promise<T> {
  try {
    return await call
  } catch (error) {
    throw refusalOf(error, sentences)
  }
}
