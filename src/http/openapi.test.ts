import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { embeddedDatabase } from '../testing/database.ts'
import { type Door, openDoor } from '../testing/door.ts'
import { endpoint } from './endpoint.ts'
import { openApiOf } from './openapi.ts'
import { Page, pageQuery } from './paging.ts'

const instant = z
  .date()
  .transform((at) => at.toISOString())
  .pipe(z.iso.datetime())
const Shelf = z
  .object({
    id: z.uuid(),
    label: z.string().nullable(),
    builtAt: instant,
    note: z.unknown().pipe(z.json()),
  })
  .meta({ id: 'Shelf', description: 'Holds <books>' })
const Size = z.strictObject({ height: z.number().default(10) }).meta({ id: 'Size' })
const stale = { status: 409, slug: 'stale', title: 'It has changed' }
const params = z.object({ id: z.uuid() })

const endpoints = [
  endpoint({
    method: 'get',
    path: '/shelves',
    summary: 'All shelves',
    access: 'audit.read',
    query: z.strictObject(pageQuery(z.object({ id: z.uuid() }))),
    response: Page(Shelf),
    handle: () => ({ items: [], next: null }),
  }),
  endpoint({
    method: 'post',
    path: '/shelves/:id/move-to',
    summary: 'Move it',
    description: 'Only "empty" ones.',
    access: 'policy.read',
    idempotent: true,
    params,
    errors: [stale],
    status: 202,
    body: z.strictObject({
      size: Size,
      data: z.json().optional(),
      room: z.string().meta({ examples: ['Attic'] }),
    }),
    response: z.object({ shelf: Shelf, size: Size }),
    handle: () => {
      throw new Error('not called')
    },
  }),
  endpoint({
    method: 'delete',
    path: '/shelves/:id',
    summary: 'Remove it',
    access: 'policy.read',
    params,
    handle: () => undefined,
  }),
]

const Schema = z.record(z.string(), z.json())
const Content = z.record(
  z.string().regex(/^[\w+.-]+\/[\w+.-]+$/),
  z.strictObject({ schema: Schema }),
)
const Parameter = z
  .strictObject({
    name: z.string().min(1),
    in: z.enum(['path', 'query', 'header']),
    required: z.boolean(),
    description: z.string().optional(),
    schema: Schema,
  })
  .refine((p) => p.in !== 'path' || p.required, 'a path parameter must be required')
const Operation = z.strictObject({
  operationId: z.string().regex(/^[A-Za-z]\w*$/),
  summary: z.string(),
  description: z.string().optional(),
  tags: z.array(z.string()),
  'x-access': z.string().optional(),
  'x-roles': z.array(z.string()).optional(),
  'x-conditions': z.array(z.string()).optional(),
  security: z.array(z.never()).length(0).optional(),
  parameters: z.array(Parameter),
  requestBody: z.strictObject({ required: z.boolean(), content: Content }).optional(),
  responses: z.record(
    z.string().regex(/^[1-5]\d\d$/),
    z.strictObject({
      description: z.string().min(1),
      headers: z.json().optional(),
      content: Content.optional(),
    }),
  ),
})
/** What OpenAPI 3.1 asks of the parts that we use; strict, so that a misspelt key shows. */
const Document = z.strictObject({
  openapi: z.literal('3.1.0'),
  info: z.strictObject({ title: z.string(), version: z.string(), description: z.string() }),
  servers: z.array(z.strictObject({ url: z.string() })),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  paths: z.record(
    z.string().startsWith('/'),
    z.partialRecord(z.enum(['get', 'put', 'post', 'delete', 'patch']), Operation),
  ),
  components: z.strictObject({
    schemas: z.record(z.string().regex(/^[\w.-]+$/), Schema),
    securitySchemes: z.strictObject({
      bearer: z.strictObject({
        type: z.literal('http'),
        scheme: z.literal('bearer'),
        description: z.string(),
      }),
      cookie: z.strictObject({
        type: z.literal('apiKey'),
        in: z.literal('cookie'),
        name: z.string(),
        description: z.string(),
      }),
    }),
  }),
})

let door: Door
let database: Awaited<ReturnType<typeof embeddedDatabase>>
let document: z.infer<typeof Document>
beforeAll(async () => {
  database = await embeddedDatabase()
  door = await openDoor(database, { endpoints })
  document = Document.parse((await door.call('GET', '/api/v1/openapi.json', { key: null })).value)
})
afterAll(async () => {
  await door.close()
  await database.close()
})

const referencesIn = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref ?? '')

describe('the document', () => {
  test('refers only to what is there', () => {
    const there = new Set(
      Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`),
    )
    expect(referencesIn(document).filter((ref) => !there.has(ref))).toEqual([])
    expect(JSON.stringify(document)).not.toMatch(/\$defs|__schema|"\$schema"/)
  })

  test('has every path with its parameters declared, and no operation twice', () => {
    const paths = Object.keys(document.paths)
    expect(paths.slice(0, 3)).toEqual(['/shelves', '/shelves/{id}/move-to', '/shelves/{id}'])
    expect(paths).toEqual(expect.arrayContaining(['/auth/sign-in', '/setup', '/events']))
    const operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.values(item).map((operation) => ({ path, operation })),
    )
    for (const { path, operation } of operations) {
      const declared = operation.parameters.filter((p) => p.in === 'path').map((p) => p.name)
      expect([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)).toEqual(declared)
    }
    const ids = operations.map(({ operation }) => operation.operationId)
    expect(ids.slice(0, 3)).toEqual(['getShelves', 'postShelvesIdMoveTo', 'deleteShelvesId'])
    expect(ids).toContain('getEvents')
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('says what may be sent', () => {
    const post = document.paths['/shelves/{id}/move-to']?.post
    expect(post?.requestBody).toEqual({
      required: true,
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: {
              size: { $ref: '#/components/schemas/SizeInput' },
              data: { $ref: '#/components/schemas/Json' },
              room: { type: 'string', examples: ['Attic'] },
            },
            required: ['size', 'room'],
            additionalProperties: false,
          },
        },
      },
    })
    expect(post?.parameters.map((p) => p.name)).toEqual(['id', 'Idempotency-Key'])
    expect(document.paths['/shelves']?.get?.parameters).toMatchObject([
      {
        name: 'limit',
        in: 'query',
        required: false,
        schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
      },
      { name: 'cursor', in: 'query', required: false },
    ])
  })

  test('says what may be answered', () => {
    const responses = document.paths['/shelves/{id}/move-to']?.post?.responses
    expect(Object.keys(responses ?? {})).toEqual([
      '202',
      '400',
      '401',
      '403',
      '409',
      '413',
      '415',
      '422',
      '500',
      '503',
    ])
    expect(responses?.['409']?.description).toBe(
      'The first request with this key is still under way (idempotency-key-in-use) · It has changed (stale)',
    )
    expect(responses?.['400']?.content).toEqual({
      'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
    })
    expect(document.paths['/shelves/{id}']?.delete?.responses['204']).toEqual({
      description: 'Done; there is nothing to say',
    })
    expect(document.components.schemas.Shelf).toMatchObject({
      description: 'Holds <books>',
      properties: {
        builtAt: { type: 'string', format: 'date-time' },
        label: { type: ['string', 'null'] },
      },
      required: ['id', 'label', 'builtAt', 'note'],
    })
    // New fields may come later, so a reader must not refuse them.
    expect(document.components.schemas.Shelf).not.toHaveProperty('additionalProperties')
  })

  test('says which key opens and who may', () => {
    expect(document.security).toEqual([{ bearer: [] }, { cookie: [] }])
    expect(document.paths['/auth/sign-in']?.post?.security).toEqual([])
    expect(document.paths['/shelves']?.get?.['x-access']).toBe('audit.read')
  })

  test('keeps two different schemas of one name apart', () => {
    const other = z.object({ other: z.string() }).meta({ id: 'Hint' })
    const made = openApiOf(
      [
        endpoint({
          method: 'get',
          path: '/x',
          summary: '',
          access: 'audit.read',
          response: other,
          handle: () => ({ other: '' }),
        }),
      ],
      { version: '1', base: '/' },
    )
    expect(Object.keys(made.components.schemas)).toEqual(['Problem', 'Hint', 'Hint2'])
  })
})

describe('the page for people', () => {
  test('shows every endpoint, every schema and every kind of problem, with markup in words made harmless', async () => {
    const { value, headers } = await door.call('GET', '/api/v1/docs', { key: null })
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    for (const shown of [
      '/api/v1/shelves/{id}/move-to',
      'Only &quot;empty&quot; ones.',
      'Holds &lt;books&gt;',
      'id="stale"',
      'id="idempotency-key-reused"',
      'id="schema-Shelf"',
      'policy.read: knowledge_manager, qa, supervisor, administrator',
    ])
      expect(value).toContain(shown)
    const anchors = [...value.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    for (const id of anchors) expect(value).toContain(`id="${id}"`)
    expect(anchors.length).toBeGreaterThan(8)
    expect(value).not.toMatch(/<script| on\w+=|https?:\/\/|undefined|\[object/)
  })

  test('is styled by the one style that the policy allows', async () => {
    const { value, headers } = await door.call('GET', '/api/v1/docs')
    const style = /<style>(.*)<\/style>/s.exec(value)?.[1] ?? ''
    const digest = Buffer.from(
      await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style)),
    ).toString('base64')
    expect(headers.get('content-security-policy')).toContain(`style-src 'sha256-${digest}'`)
    expect(value).not.toContain('style="')
  })
})

test('a problem’s type leads to where the page explains it', async () => {
  const { value } = await door.call('GET', '/nowhere')
  const [page, anchor] = value.type.split('#')
  expect((await door.call('GET', page)).value).toContain(`id="${anchor}"`)
})
