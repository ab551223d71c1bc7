import type { z } from 'zod'
import type { Action } from '../core/permissions.ts'
import type { Found } from '../flow/subjects.ts'
import { parsed } from './parsed.ts'
import type { ProblemKind } from './problem.ts'
import type { Actor } from './sign-in.ts'

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

type About = { id: string }

export type Call<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = {
  params: z.output<P>
  query: z.output<Q>
  body: z.output<B>
  actor: Actor
  request: About
}

/** One declaration that the router, the parser, the types and the documentation are made from. */
type Declaration<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
> = {
  method: Method
  /** Below /api/v1, with :names for its parameters. */
  path: string
  summary: string
  description?: string
  params?: P
  query?: Q
  body?: B
  /** Of the body; a quarter of a megabyte unless told. */
  mostBytes?: number
  /** Left out where there is nothing to say: the answer is 204 then. */
  response?: R
  status?: 200 | 201 | 202
  /** Takes an Idempotency-Key. */
  idempotent?: boolean
  /** Kinds of problem that are its own. */
  errors?: readonly ProblemKind[]
  /** The line of the permission table that it falls under. */
  access: Action
  /** Loads what is acted on, where the table asks about it; lists filter by the actor's channels themselves instead. */
  subject?: 'filtered' | ((call: Call<P, Q, B>) => Promise<Found | null>)
  /** Shows what people wrote or are called, so that looking is written down. */
  personal?: boolean
  handle(call: Call<P, Q, B>): Promise<z.input<R>> | z.input<R>
}

type Received = { params: unknown; query: unknown; body: unknown }

export type Endpoint = Omit<
  Declaration<z.ZodType, z.ZodType, z.ZodType, z.ZodType>,
  'handle' | 'subject'
> & {
  /** How the table's questions about the thing itself are answered. */
  asksAbout: 'nothing' | 'filtered' | 'subject'
  /** Parses at the edge, or throws a Problem. */
  prepare(received: Received, actor: Actor, request: About): Prepared
}

type Prepared = { subject?: () => Promise<Found | null>; work: () => Promise<unknown> }

export function endpoint<
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
  R extends z.ZodType = z.ZodUndefined,
>(declaration: Declaration<P, Q, B, R>): Endpoint {
  const { handle, subject, ...rest } = declaration
  return {
    ...rest,
    asksAbout: typeof subject === 'function' ? 'subject' : (subject ?? 'nothing'),
    prepare(received, actor, request) {
      const params = parsed('params', declaration.params, received.params)
      const query = parsed('query', declaration.query, received.query)
      const body = parsed('body', declaration.body, received.body)
      const call = { params, query, body, actor, request }
      return {
        ...(typeof subject === 'function' && { subject: () => subject(call) }),
        work: async () => answered(declaration, await handle(call)),
      }
    },
  }
}

/** Only declared fields leave the house. An answer that does not fit is our fault. */
function answered(
  declaration: { method: Method; path: string; response?: z.ZodType },
  value: unknown,
): unknown {
  if (!declaration.response) return undefined
  const result = declaration.response.safeParse(value)
  if (result.success) return result.data
  const { method, path } = declaration
  throw new Error(`the answer of ${method} ${path} does not fit its schema`, {
    cause: result.error,
  })
}
