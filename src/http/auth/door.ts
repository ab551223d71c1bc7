import type { IncomingHttpHeaders } from 'node:http'
import type { Request, RequestHandler, Response, Router } from 'express'
import type { z } from 'zod'
import { jsonBytes, parseBody } from '../body.ts'
import { otherMethods } from '../faults.ts'
import { parsed } from '../parsed.ts'
import type { ProblemKind } from '../problem.ts'
import { named } from '../requests.ts'
import type { Actor } from '../sign-in.ts'
import type { Gatehouse } from './open.ts'

/** What a door of signing in sees of the browser, and what it gives it to keep. */
export type Visit = {
  headers: IncomingHttpHeaders
  /** Where the request comes from on the network. */
  address: string
  keep(...cookies: string[]): void
}

/** Somebody who is signed in here. */
export type Person = { kind: 'person'; id: string; sessionId: string; steppedUpAt: Date | null }

type Declaration<P extends z.ZodType, B extends z.ZodType, R extends z.ZodType> = {
  method: 'get' | 'post' | 'put' | 'delete'
  /** Below /api/v1, with :names for its parameters. */
  path: string
  summary: string
  description?: string
  params?: P
  body?: B
  /** Left out where there is nothing to say: the answer is 204 then. */
  response?: R
  status?: 200 | 201
  errors?: readonly ProblemKind[]
}

type Call<P, B> = { params: P; body: B; visit: Visit }
type Answer<R extends z.ZodType> = Promise<R extends z.ZodUndefined ? void : z.input<R>>

export type Door = Declaration<z.ZodType, z.ZodType, z.ZodType> & {
  /** Neither is a line of the permission table: anyone who comes, or whoever is signed in, about themselves. */
  who: 'anyone' | 'person'
  serve(request: Request, response: Response): Promise<void>
}

/** An endpoint for whoever is not signed in yet. Like ownDoor it sees and sets cookies, which no other endpoint does. */
export function openDoor<
  P extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
  R extends z.ZodType = z.ZodUndefined,
>(
  declaration: Declaration<P, B, R> & {
    handle(call: Call<z.output<P>, z.output<B>>): Answer<R>
  },
): Door {
  const { handle, ...rest } = declaration
  return {
    ...rest,
    who: 'anyone',
    serve: async (request, response) =>
      send(response, rest, await handle(read(rest, request, response))),
  }
}

/** An endpoint with which a person who is signed in here sees to their own things. */
export function ownDoor<
  P extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
  R extends z.ZodType = z.ZodUndefined,
>(
  declaration: Declaration<P, B, R> & {
    handle(call: Call<z.output<P>, z.output<B>> & { person: Person }): Answer<R>
  },
): Door {
  const { handle, ...rest } = declaration
  return {
    ...rest,
    who: 'person',
    serve: async (request, response) => {
      const person = personOf(response.locals.actor)
      send(response, rest, await handle({ ...read(rest, request, response), person }))
    },
  }
}

function personOf({ id, sessionId, steppedUpAt }: Actor): Person {
  if (sessionId === undefined) throw new Error(`${id} came through an own door without a session`)
  return { kind: 'person', id, sessionId, steppedUpAt }
}

const read = <P extends z.ZodType, B extends z.ZodType>(
  { params, body }: { params?: P; body?: B },
  request: Request,
  response: Response,
): Call<z.output<P>, z.output<B>> => ({
  params: parsed('params', params, { ...request.params }),
  body: parsed('body', body, parseBody(request.body)),
  visit: {
    headers: request.headers,
    address: request.ip ?? 'unknown',
    keep: (...cookies) => {
      for (const cookie of cookies) response.append('set-cookie', cookie)
    },
  },
})

function send(
  response: Response,
  { response: schema, status }: { response?: z.ZodType; status?: number },
  answer: unknown,
) {
  response.set('cache-control', 'no-store')
  if (!schema) return void response.status(204).end()
  response.status(status ?? 200).json(schema.parse(answer))
}

export function mountDoors(
  router: Router,
  doors: Door[],
  { base, house }: { base: string; house: Gatehouse },
) {
  for (const path of new Set(doors.map((door) => door.path))) {
    const group = doors.filter((door) => door.path === path)
    const route = router.route(path).all(named(base + path))
    for (const { method, who, serve } of group) {
      const identify = who === 'person' ? asPerson(house) : asAnyone(house)
      route[method](identify, ...(method === 'get' ? [] : jsonBytes()), serve)
    }
    route.all(otherMethods(...group.map(({ method }) => method.toUpperCase())))
  }
}

/** A key has no session, no password and no second factor: these doors are not for programs. */
const asPerson =
  ({ signIn }: Gatehouse): RequestHandler =>
  async (request, response, next) => {
    const { authorization: _, ...headers } = request.headers
    response.locals.actor = await signIn({ method: request.method, headers })
    next()
  }

/** Nobody is to be signed in by a foreign page either: whoever says where they come from must come from us. */
const asAnyone =
  ({ checkOrigin }: Gatehouse): RequestHandler =>
  (request, _response, next) => {
    if (request.headers.origin !== undefined) checkOrigin(request)
    next()
  }
