import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { embeddedDatabase } from '../testing/database.ts'
import { type Door, openDoor } from '../testing/door.ts'
import { endpoint } from './endpoint.ts'
import { Problem, type ProblemKind } from './problem.ts'

const tooTall: ProblemKind = { status: 409, slug: 'too-tall', title: 'It does not fit' }
const params = z.object({ id: z.uuid() })

const endpoints = [
  endpoint({
    method: 'get',
    path: '/shelves/:id',
    summary: 'One shelf',
    access: 'audit.read',
    params,
    response: params,
    handle: ({ params }) => params,
  }),
  endpoint({
    method: 'post',
    path: '/shelves/:id/books',
    summary: 'Put a book on it',
    access: 'policy.read',
    params,
    query: z.strictObject({ row: z.coerce.number().int().max(9).default(1) }),
    body: z.strictObject({
      title: z.string().min(1),
      size: z.strictObject({ height: z.number() }).optional(),
    }),
    status: 201,
    errors: [tooTall],
    response: z.object({ title: z.string(), row: z.number(), by: z.string(), request: z.string() }),
    async handle({ body, query, actor, request }) {
      if ((body.size?.height ?? 0) > 30)
        throw new Problem(tooTall, 'Take a larger shelf.', { extra: { most: 30 } })
      return {
        title: body.title,
        row: query.row,
        by: actor.id,
        request: request.id,
        secret: 'stays here',
      }
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
  endpoint({
    method: 'get',
    path: '/broken',
    summary: 'Does not keep its word',
    access: 'audit.read',
    response: z.object({ n: z.number() }),
    handle: () => JSON.parse('{"n":"Maria"}'),
  }),
]

const id = '0b9f9f0e-6a55-4f5e-9c5b-2a1f6a1d2c3d'
let door: Door
let database: Awaited<ReturnType<typeof embeddedDatabase>>
beforeAll(async () => {
  database = await embeddedDatabase()
  door = await openDoor(database, { endpoints })
})
afterAll(async () => {
  await door.close()
  await database.close()
})

describe('an endpoint', () => {
  test('gets what its schemas made of the request, and answers only what it declared', async () => {
    const { status, value, headers } = await door.call(
      'POST',
      `/api/v1/shelves/${id}/books?row=3`,
      { json: { title: 'Emma' } },
    )
    expect([status, value]).toEqual([
      201,
      { title: 'Emma', row: 3, by: 'bootstrap', request: headers.get('x-request-id') },
    ])
    expect(headers.get('cache-control')).toBe('no-store')
  })

  test('names every field that it refuses', async () => {
    const { status, value, headers } = await door.call('POST', `/api/v1/shelves/7/books?row=3`, {
      json: { title: 'Emma' },
    })
    expect([status, headers.get('content-type')]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ])
    expect(value).toMatchObject({
      type: '/api/v1/docs#invalid-request',
      status: 400,
      errors: [{ path: 'params.id' }],
    })

    const body = await door.call('POST', `/api/v1/shelves/${id}/books`, {
      json: { titel: 'Emma', size: { height: 'tall', depth: 2 } },
    })
    expect(body.value.errors.map((e: { path: string }) => e.path).sort()).toEqual([
      'body.size.depth',
      'body.size.height',
      'body.titel',
      'body.title',
    ])

    const query = await door.call('POST', `/api/v1/shelves/${id}/books?row=99&rwo=1`, {
      json: { title: 'Emma' },
    })
    expect(query.value.errors.map((e: { path: string }) => e.path).sort()).toEqual([
      'query.row',
      'query.rwo',
    ])
  })

  test('refuses in its own words, with what the client needs to go on', async () => {
    const { status, value } = await door.call('POST', `/api/v1/shelves/${id}/books`, {
      json: { title: 'Atlas', size: { height: 60 } },
    })
    expect([status, value]).toMatchObject([
      409,
      {
        type: '/api/v1/docs#too-tall',
        title: 'It does not fit',
        detail: 'Take a larger shelf.',
        most: 30,
      },
    ])
  })

  test('without a response answers 204 and nothing', async () => {
    const { status, value } = await door.call('DELETE', `/api/v1/shelves/${id}`)
    expect([status, value]).toEqual([204, ''])
  })

  test('that takes no body refuses one, and lets an empty object pass', async () => {
    expect((await door.call('DELETE', `/api/v1/shelves/${id}`, { json: {} })).status).toBe(204)
    expect(
      (await door.call('DELETE', `/api/v1/shelves/${id}`, { json: { all: true } })).value.detail,
    ).toBe('This endpoint takes no body.')
  })

  test('whose answer does not fit its schema is at fault, and tells nobody but the log', async () => {
    const { status, value } = await door.call('GET', '/api/v1/broken')
    expect([status, Object.keys(value).sort()]).toEqual([
      500,
      ['detail', 'requestId', 'status', 'title', 'type'],
    ])
    expect(door.lines.find((line) => line.includes('request failed'))).toContain(value.requestId)
  })

  test('answers HEAD as GET without the body, and OPTIONS and other methods with what it takes', async () => {
    expect(await door.call('HEAD', `/api/v1/shelves/${id}`)).toMatchObject({
      status: 200,
      value: '',
    })
    const patch = await door.call('PATCH', `/api/v1/shelves/${id}`)
    expect([patch.status, patch.headers.get('allow')]).toEqual([405, 'HEAD, GET, DELETE'])
    expect((await door.call('OPTIONS', `/api/v1/shelves/${id}`)).headers.get('allow')).toBe(
      'HEAD, GET, DELETE',
    )
  })

  test('that is not there is a 404, in the same form', async () => {
    expect(await door.call('GET', '/api/v1/Shelves')).toMatchObject({
      status: 404,
      value: { type: '/api/v1/docs#not-found' },
    })
  })
})

describe('a declaration', () => {
  const mounting = async (wrong: ReturnType<typeof endpoint>) =>
    openDoor(database, { endpoints: [wrong] })
  const common = { summary: '', access: 'audit.read', handle: () => undefined } as const

  test('that would drop unknown fields in silence is refused at the start', async () => {
    const body = z.strictObject({ size: z.object({ height: z.number() }) })
    await expect(
      mounting(endpoint({ ...common, method: 'post', path: '/x', body })),
    ).rejects.toThrow('use z.strictObject')
    await expect(
      mounting(endpoint({ ...common, method: 'get', path: '/x', query: z.object({}) })),
    ).rejects.toThrow('use z.strictObject')
  })

  test('that forgets a parameter of its path is refused at the start', async () => {
    await expect(mounting(endpoint({ ...common, method: 'get', path: '/x/:id' }))).rejects.toThrow(
      'declare exactly its parameters',
    )
  })
})
