import { z } from 'zod'
import { type Action, conditions, permissions, type Role } from '../core/permissions.ts'
import type { Door } from './auth/door.ts'
import { foreignOrigin } from './auth/origin.ts'
import type { Endpoint } from './endpoint.ts'
import { statusOf } from './mount.ts'
import { type ProblemKind, problems } from './problem.ts'
import type { JsonSchema, Schemas } from './schemas.ts'

export type Parameter = {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  description?: string
  schema: JsonSchema
}
type Content = Record<string, { schema: JsonSchema }>
type Answers = Record<string, { description: string; headers?: JsonSchema; content?: Content }>
export type Operation = {
  operationId: string
  summary: string
  description?: string
  tags: string[]
  /** Left out for the doors of signing in, which anyone may use, or whoever is signed in about themselves. */
  'x-access'?: Action
  'x-roles'?: readonly Role[]
  'x-conditions'?: string[]
  security?: []
  parameters: Parameter[]
  requestBody?: { required: boolean; content: Content }
  responses: Answers
}

/** What of an endpoint, or of a door of signing in, is told. */
export type Described = Omit<Endpoint, 'access' | 'asksAbout' | 'prepare'> &
  Partial<Pick<Endpoint, 'access' | 'asksAbout'> & Pick<Door, 'who'>>

/** One endpoint as the document describes it. */
export function operation(endpoint: Described, schemas: Schemas): Operation {
  const { method, path, summary, description, params, query, body, idempotent } = endpoint
  const { access, who } = endpoint
  return {
    operationId: operationId(method, path),
    summary,
    ...(description !== undefined && { description }),
    tags: [path.split('/')[1] ?? ''],
    ...(access && accessOf(access)),
    ...(who === 'anyone' && { security: [] }),
    parameters: [
      ...parameters('path', params, schemas),
      ...parameters('query', query, schemas),
      ...(idempotent ? [idempotencyHeader] : []),
    ],
    ...(body && {
      requestBody: {
        required: !body.safeParse(undefined).success,
        content: { 'application/json': { schema: schemas.of(body, 'input') } },
      },
    }),
    responses: { ...success(endpoint, schemas), ...refusals(kindsOf(endpoint)) },
  }
}

/** The line of the permission table, for programs and for people. */
export function accessOf(access: Action) {
  const { may, only } = permissions[access]
  return {
    'x-access': access,
    'x-roles': may,
    'x-conditions': only.map((condition) => conditions[condition]),
  }
}

const operationId = (method: string, path: string) =>
  method + path.replace(/[/:_-]+(\w)/g, (_all, first: string) => first.toUpperCase())

function parameters(
  place: 'path' | 'query',
  schema: z.ZodType | undefined,
  schemas: Schemas,
): Parameter[] {
  if (!(schema instanceof z.ZodObject)) return []
  const { properties, required = [] } = Fields.parse(
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  )
  return Object.keys(properties).map((name) => {
    const { description, ...rest } = schemas.of(schema.shape[name], 'input')
    return {
      name,
      in: place,
      required: required.includes(name),
      ...(typeof description === 'string' && { description }),
      schema: rest,
    }
  })
}

const Fields = z.object({
  properties: z.record(z.string(), z.unknown()),
  required: z.array(z.string()).optional(),
})

const idempotencyHeader: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Name the request, and repeating it within 24 hours does nothing twice: the first answer comes again.',
  schema: { type: 'string', minLength: 1, maxLength: 128, pattern: '^[\\x21-\\x7e]+$' },
}

function success(endpoint: Described, schemas: Schemas): Answers {
  const { response, idempotent } = endpoint
  const replayed = {
    'idempotency-replayed': {
      description: 'true when this answer was given before',
      schema: { type: 'string' },
    },
  }
  return {
    [statusOf(endpoint)]: {
      description: response ? 'Done' : 'Done; there is nothing to say',
      ...(idempotent && { headers: replayed }),
      ...(response && {
        content: { 'application/json': { schema: schemas.of(response, 'output') } },
      }),
    },
  }
}

/** Every kind that the endpoint may answer with, its own and those of the machinery around it. */
export function kindsOf(endpoint: Described): ProblemKind[] {
  const { method, body, idempotent, access, who, asksAbout, errors = [] } = endpoint
  const {
    invalidRequest,
    unauthorized,
    keyOpensNothing,
    forbidden,
    stepUpNeeded,
    notFound,
    tooLarge,
    unsupportedMediaType,
    keyInUse,
    keyReused,
    internal,
    unavailable,
  } = problems
  const ofBody = method !== 'get' && body ? [tooLarge, unsupportedMediaType] : []
  const ofKey = idempotent ? [keyInUse, keyReused] : []
  return [
    ...new Set<ProblemKind>([
      invalidRequest,
      ...(who === 'anyone' ? [] : [unauthorized, keyOpensNothing]),
      ...(access ? [forbidden] : []),
      ...(access && permissions[access].only.includes('stepped_up') ? [stepUpNeeded] : []),
      ...(method === 'get' ? [] : [foreignOrigin]),
      ...(asksAbout === 'subject' ? [notFound] : []),
      ...ofBody,
      ...ofKey,
      ...errors,
      internal,
      unavailable,
    ]),
  ]
}

export function refusals(kinds: readonly ProblemKind[]): Answers {
  const answers: Answers = {}
  const content = {
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
  }
  for (const { status, slug, title } of kinds) {
    const before = answers[status]
    answers[status] = {
      description: `${before ? `${before.description} · ` : ''}${title} (${slug})`,
      content,
    }
  }
  return answers
}
