import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { embeddedDatabase } from '../testing/database.ts'
import { type Door, openDoor, testKey } from '../testing/door.ts'
import { endpoint } from './endpoint.ts'
import { pageQuery } from './paging.ts'

let door: Door
let database: Awaited<ReturnType<typeof embeddedDatabase>>
const text = z.strictObject({ text: z.string() })

const endpoints = () => [
  endpoint({
    method: 'post',
    path: '/notes',
    summary: 'Note',
    access: 'audit.read',
    body: text,
    response: text,
    handle: ({ body }) => body,
  }),
  endpoint({
    method: 'post',
    path: '/anything',
    summary: 'Anything',
    access: 'audit.read',
    body: z.json(),
    response: z.json(),
    handle: ({ body }) => body,
  }),
  endpoint({
    method: 'get',
    path: '/notes',
    summary: 'Notes',
    access: 'audit.read',
    query: z.strictObject(pageQuery(z.object({ id: z.uuid() }))),
    response: z.unknown(),
    handle: ({ query }) => query,
  }),
  endpoint({
    method: 'get',
    path: '/cases/:id',
    summary: 'A case',
    access: 'audit.read',
    params: z.object({ id: z.string() }),
    response: z.json(),
    handle: async ({ params }) => ({
      there: (await database.prisma.case.findUnique({ where: { id: params.id } })) !== null,
    }),
  }),
  endpoint({
    method: 'get',
    path: '/raw/:id',
    summary: 'A case by hand',
    access: 'audit.read',
    params: z.object({ id: z.string() }),
    response: z.json(),
    handle: async ({ params }) => ({
      count: (await database.pool.query('SELECT 1 FROM "case" WHERE id = $1', [params.id]))
        .rowCount,
    }),
  }),
  endpoint({
    method: 'get',
    path: '/query/:id',
    summary: 'A case by a query',
    access: 'audit.read',
    params: z.object({ id: z.string() }),
    response: z.unknown(),
    handle: ({ params }) =>
      database.prisma.$queryRaw`SELECT 1 FROM "case" WHERE id = ${params.id}::uuid`,
  }),
  endpoint({
    method: 'get',
    path: '/nul',
    summary: 'What no text can hold',
    access: 'audit.read',
    response: z.unknown(),
    handle: () => database.prisma.channel.findUnique({ where: { address: 'a\0b' } }),
  }),
  endpoint({
    method: 'get',
    path: '/away',
    summary: 'Away',
    access: 'audit.read',
    response: z.json(),
    handle: () => {
      throw Object.assign(new Error('connect ECONNREFUSED 10.1.2.3:5432'), { code: 'ECONNREFUSED' })
    },
  }),
]

beforeAll(async () => {
  database = await embeddedDatabase()
  door = await openDoor(database, { endpoints: endpoints() })
})
afterAll(async () => {
  await door.close()
  await database.close()
})

const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
const json = { 'content-type': 'application/json' }
const plain = (type: string) => ({ 'content-type': type })

const bodies: [string, number, string, string | Uint8Array, Record<string, string>][] = [
  ['that is not JSON', 400, '/notes', '{"text":', json],
  ['that is empty', 400, '/notes', '', json],
  ['of a wrong type', 400, '/notes', '[1]', json],
  ['with a wrong field type', 400, '/notes', '{"text":7}', json],
  ['that is null', 400, '/notes', 'null', json],
  ['with a NUL', 400, '/notes', '{"text":"a\\u0000b"}', json],
  ['with a NUL in a name', 400, '/anything', '{"a\\u0000b":1}', json],
  ['with half a surrogate pair', 400, '/notes', '{"text":"a\\ud83d"}', json],
  [
    'that is not UTF-8',
    400,
    '/notes',
    Buffer.from('7b2274657874223a22ff22 7d'.replace(' ', ''), 'hex'),
    json,
  ],
  ['100,000 levels deep', 400, '/anything', deep(100_000), json],
  ['33 levels deep', 400, '/anything', deep(33), json],
  ['with __proto__', 400, '/anything', '{"__proto__":{"isAdmin":true}}', json],
  ['with a number beyond all numbers', 400, '/anything', '{"n":1e999}', json],
  ['of 300 kB', 413, '/notes', JSON.stringify({ text: 'x'.repeat(300_000) }), json],
  ['of 10 MB', 413, '/notes', 'x'.repeat(10_000_000), json],
  ['in another form', 415, '/notes', 'text=a', plain('application/x-www-form-urlencoded')],
  [
    'in another character set',
    415,
    '/notes',
    '{"text":"a"}',
    plain('application/json; charset=utf-16'),
  ],
  [
    'that is compressed',
    415,
    '/notes',
    gzipSync('{"text":"a"}'),
    { ...json, 'content-encoding': 'gzip' },
  ],
]

describe('a body', () => {
  test.each(bodies)('%s is answered %i', async (_name, status, path, body, headers) => {
    const answer = await door.call('POST', `/api/v1${path}`, { body, headers })
    expect([answer.status, answer.value.status]).toEqual([status, status])
    expect(answer.value.detail.length).toBeGreaterThan(10)
    expect(answer.value.requestId).toBe(answer.headers.get('x-request-id'))
  })

  test('in any alphabet, with pictures, is fine', async () => {
    const given = { text: 'Grüße 👩‍👩‍👧 مرحبا' }
    expect(await door.call('POST', '/api/v1/notes', { json: given })).toMatchObject({
      status: 200,
      value: given,
    })
    expect((await door.call('POST', '/api/v1/anything', { body: deep(32) })).status).toBe(200)
    expect(
      (await door.call('POST', '/api/v1/anything', { json: 'x'.repeat(260_000) })).status,
    ).toBe(200)
  })
})

const addresses: [address: string, status: number][] = [
  ['/api/v1/cases/%ff', 400],
  ['/api/v1/cases/%', 400],
  ['/api/v1/cases/a%00b', 400],
  ['/api/v1/cases/not-a-uuid', 400],
  ['/api/v1/raw/not-a-uuid', 400],
  ['/api/v1/query/not-a-uuid', 400],
  ['/api/v1/nul', 400],
  ['/api/v1/cases/..%2f..%2fetc%2fpasswd', 400],
  ['/api/v1/cases/%2e%2e/%2e%2e/etc/passwd', 404],
  ['//api/v1/notes', 404],
  ['/api/v1//notes', 404],
  ['/%c0%ae%c0%ae/', 400],
  ['/api/v1/notes?limit=-1', 400],
  ['/api/v1/notes?limit=0', 400],
  ['/api/v1/notes?limit=201', 400],
  ['/api/v1/notes?limit=99999999999999999999999', 400],
  ['/api/v1/notes?limit=ten', 400],
  ['/api/v1/notes?limit=', 400],
  ['/api/v1/notes?limit=1&limit=2', 400],
  ['/api/v1/notes?limit[]=1', 400],
  ['/api/v1/notes?cursor=%ff', 400],
  ['/api/v1/notes?cursor=e30', 400],
  ['/api/v1/notes?__proto__=1', 400],
  [`/api/v1/notes?cursor=${'a'.repeat(600)}`, 400],
  ['/.env', 404],
]

describe('an address', () => {
  test.each(addresses)('%s is answered %i', async (address, status) => {
    const answer = await door.raw(
      `GET ${address} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer ${testKey}\r\n\r\n`,
    )
    expect(answer.slice(0, 12)).toBe(`HTTP/1.1 ${status}`)
    expect(answer).toContain('application/problem+json')
  })
})

const odd: [string, number, string][] = [
  ['what is not HTTP', 400, 'hello\r\n\r\n'],
  ['no host', 400, 'GET / HTTP/1.1\r\n\r\n'],
  [
    'two lengths',
    400,
    'POST /api/v1/notes HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n',
  ],
  [
    'length and chunks',
    400,
    'POST /api/v1/notes HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  [
    'a negative length',
    400,
    'POST /api/v1/notes HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n',
  ],
  ['headers of 40 kB', 431, `GET / HTTP/1.1\r\nhost: x\r\nx-a: ${'a'.repeat(40_000)}\r\n\r\n`],
  [
    'two keys to sign in',
    401,
    'GET /api/v1/notes HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer a, Bearer b\r\n\r\n',
  ],
  ['an unknown method', 400, 'BREW / HTTP/1.1\r\nhost: x\r\n\r\n'],
]

describe('a request with', () => {
  test.each(odd)('%s is answered %i', async (_name, status, bytes) => {
    expect((await door.raw(bytes)).slice(0, 12)).toBe(`HTTP/1.1 ${status}`)
  })
})

test('whoever is not signed in learns so before a byte of the body is read', async () => {
  const { status, headers } = await door.call('POST', '/api/v1/notes', {
    body: 'x'.repeat(1_000_000),
    key: null,
  })
  expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="countersign"'])
})

test('a database that does not answer is a 503 that says when to come again, and nothing of where it is', async () => {
  const { status, headers, value } = await door.call('GET', '/api/v1/away')
  expect([status, headers.get('retry-after')]).toEqual([503, '5'])
  expect(JSON.stringify(value)).not.toContain('10.1.2.3')
})

test('nothing of all this was a fault of ours', () => {
  expect(door.lines.filter((line) => line.includes('"status":500'))).toEqual([])
})
