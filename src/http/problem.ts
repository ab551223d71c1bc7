import { z } from 'zod'

/** What kinds of "no" there are. The slug is for programs, the title for people; both stay as they are. */
export type ProblemKind = { status: number; slug: string; title: string }

export type FieldError = { path: string; message: string }

type ProblemMore = {
  errors?: FieldError[]
  /** Further members of the document, such as the revision that is current now. */
  extra?: Record<string, unknown>
  headers?: Record<string, string>
  cause?: unknown
}

/** The answer is no, for a reason that the client can act on (RFC 9457). */
export class Problem extends Error {
  readonly kind: ProblemKind
  readonly detail: string
  readonly errors: FieldError[] | undefined
  readonly extra: Record<string, unknown>
  readonly headers: Record<string, string>

  constructor(kind: ProblemKind, detail: string, more: ProblemMore = {}) {
    super(`${kind.title}: ${detail}`, { cause: more.cause })
    this.name = 'Problem'
    this.kind = kind
    this.detail = detail
    this.errors = more.errors
    this.extra = more.extra ?? {}
    this.headers = more.headers ?? {}
  }
}

export const ProblemDocument = z
  .looseObject({
    type: z.string().describe('Names the kind of problem; a link into this documentation'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('What is wrong this time, and what to do'),
    requestId: z.string().describe('Quote it when you ask for help: the log lines carry it'),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .describe('The fields that were refused'),
  })
  .meta({ id: 'Problem', description: 'A problem document (RFC 9457)' })

/** Without the request id: what is kept for a replay, which has an id of its own. */
export type ProblemBody = {
  type: string
  title: string
  status: number
  detail: string
  errors?: FieldError[] | undefined
}

export function bodyOf(problem: Problem): ProblemBody {
  const { kind, detail, errors, extra } = problem
  return {
    type: `/api/v1/docs#${kind.slug}`,
    title: kind.title,
    status: kind.status,
    detail,
    ...(errors && { errors }),
    ...extra,
  }
}

const kind = (status: number, slug: string, title: string): ProblemKind => ({ status, slug, title })

/** The kinds that any endpoint may answer. A route declares its own beside itself. */
export const problems = {
  invalidRequest: kind(400, 'invalid-request', 'The request is not valid'),
  unauthorized: kind(401, 'unauthorized', 'Sign in first'),
  keyOpensNothing: kind(401, 'key-opens-nothing', 'This key opens nothing, or no longer'),
  forbidden: kind(403, 'forbidden', 'You may not do this'),
  stepUpNeeded: kind(403, 'step-up-needed', 'Confirm first that it is you'),
  notFound: kind(404, 'not-found', 'There is nothing here'),
  methodNotAllowed: kind(405, 'method-not-allowed', 'This method is not possible here'),
  timedOut: kind(408, 'timed-out', 'The request took too long to arrive'),
  keyInUse: kind(
    409,
    'idempotency-key-in-use',
    'The first request with this key is still under way',
  ),
  tooLarge: kind(413, 'too-large', 'The body is too large'),
  unsupportedMediaType: kind(
    415,
    'unsupported-media-type',
    'The body has a form that is not read here',
  ),
  keyReused: kind(422, 'idempotency-key-reused', 'The key was used for another request'),
  headersTooLarge: kind(431, 'headers-too-large', 'The headers are too large'),
  internal: kind(500, 'internal', 'Something failed on this side'),
  unavailable: kind(503, 'unavailable', 'Not possible at this moment'),
} as const satisfies Record<string, ProblemKind>
