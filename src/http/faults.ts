import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import { z } from 'zod'
import type { Log } from '../ports.ts'
import {
  bodyOf,
  type FieldError,
  Problem,
  type ProblemBody,
  type ProblemKind,
  problems,
} from './problem.ts'

/** The one place where something thrown becomes an answer. */
export function faults(log: Log): ErrorRequestHandler {
  return (error, _request, response, next) => {
    const problem = problemOf(error)
    const { requestId, route } = response.locals
    if (problem.kind === problems.internal || problem.kind === problems.unavailable) {
      log.error(
        { requestId, route, status: problem.kind.status, error: problem.cause ?? problem },
        'request failed',
      )
    }
    // Half an answer is on its way: Express ends the connection, so that the client sees that it was cut.
    if (response.headersSent) return next(error)
    answerProblem(response, problem)
  }
}

function answerProblem(response: Response, problem: Problem) {
  response.set(problem.headers)
  answerProblemBody(response, bodyOf(problem))
}

export function answerProblemBody(response: Response, body: ProblemBody) {
  response.status(body.status).type('application/problem+json')
  response.send(JSON.stringify({ ...body, requestId: response.locals.requestId }))
}

export const nothingHere: RequestHandler = () => {
  throw new Problem(
    problems.notFound,
    'No page or endpoint has this address; see /api/v1/docs for those there are.',
  )
}

export function otherMethods(...methods: string[]): RequestHandler {
  const allow = (methods.includes('GET') ? ['HEAD', ...methods] : methods).join(', ')
  return (request, response) => {
    response.set('allow', allow)
    if (request.method === 'OPTIONS') return void response.status(204).end()
    throw new Problem(problems.methodNotAllowed, `This address takes ${allow}.`)
  }
}

/** The parts of a request that zod refused, named as the client knows them: body.words, query.limit. */
export function refused(
  part: 'params' | 'query' | 'body' | null,
  error: z.core.$ZodError,
): Problem {
  const errors = error.issues.flatMap((issue) => fieldErrors(part, issue)).slice(0, 20)
  const first = errors[0]
  const detail = first
    ? `${first.path || 'The request'}: ${first.message}`
    : 'The request is not valid.'
  return new Problem(problems.invalidRequest, detail, { errors })
}

function fieldErrors(part: string | null, issue: z.core.$ZodIssue): FieldError[] {
  const path = [...(part ? [part] : []), ...issue.path.map(String)]
  if (issue.code !== 'unrecognized_keys') return [{ path: shown(path), message: issue.message }]
  return issue.keys.map((key) => ({ path: shown([...path, key]), message: 'is not a known field' }))
}

const shown = (path: string[]) => path.join('.').slice(0, 200)

const Thrown = z.object({
  code: z.string().optional().catch(undefined),
  type: z.string().optional().catch(undefined),
  // Where Prisma keeps what PostgreSQL said.
  meta: z
    .object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }) })
    .optional()
    .catch(undefined),
})

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof URIError) return malformedAddress()
  const thrown = Thrown.safeParse(error).data
  const kind = kindOf(
    thrown?.meta?.driverAdapterError.cause.originalCode ?? thrown?.code,
    thrown?.type,
  )
  const headers: Record<string, string> = kind.status === 503 ? { 'retry-after': '5' } : {}
  return new Problem(kind, details[kind.slug] ?? 'The request could not be read.', {
    headers,
    cause: error,
  })
}

export const malformedAddress = () =>
  new Problem(
    problems.invalidRequest,
    'The address has percent-encoding that cannot be read; encode it as UTF-8.',
  )

const details: Record<string, string> = {
  [problems.tooLarge.slug]: 'Send less in one request.',
  [problems.unsupportedMediaType.slug]: 'Send the body as UTF-8 JSON without content-encoding.',
  [problems.invalidRequest.slug]:
    'The request could not be read; check ids, and that the body arrives whole.',
  [problems.unavailable.slug]:
    'Something that this needs does not answer; try again in a few seconds.',
  [problems.internal.slug]:
    'It is not your request that is wrong. Look for the request id in the log.',
}

// What Prisma and PostgreSQL say of an id, a text, a number or a day that cannot be one: bad uuid, NUL, half a surrogate pair, the year 0.
const unreadable = new Set('P2007 P2020 P2023 22P02 22P05 22003 22007 22008 22009 22021'.split(' '))
const unreachable = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  '57P01',
  '57P03',
  '53300',
])

function kindOf(code: string | undefined, type: string | undefined): ProblemKind {
  if (code !== undefined && unreadable.has(code)) return problems.invalidRequest
  if (type === 'entity.too.large') return problems.tooLarge
  if (type === 'encoding.unsupported' || type === 'charset.unsupported')
    return problems.unsupportedMediaType
  if (type === 'request.aborted' || type === 'request.size.invalid') return problems.invalidRequest
  if (code !== undefined && unreachable.has(code)) return problems.unavailable
  return problems.internal
}
