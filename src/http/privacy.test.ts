import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { embeddedDatabase } from '../testing/database.ts'
import { openDoor, testKey } from '../testing/door.ts'
import { endpoint } from './endpoint.ts'
import { Problem, problems } from './problem.ts'

const phone = '4915112345678'
const person = 'Maria'
const words = 'my card ends in 4242'
const planted = [phone, '4242', person, 'maria', 'card', testKey, 'sk_live_secret']

/** Every way in which something thrown could carry a customer's words. */
const faults: Record<string, () => unknown> = {
  message: () => new Error(`could not write to +${phone}: ${words}`),
  lines: () => new Error(`${words}\n    at ${person} (src/${phone}.ts:1:1)\n    at ${person}`),
  name: () => Object.assign(new Error('x'), { name: `${person} ${phone}`, code: words }),
  cause: () => new Error('outer', { cause: new Error(words, { cause: { phone } }) }),
  json: () => {
    try {
      return JSON.parse(`${person} ${words}`)
    } catch (error) {
      return error
    }
  },
  zod: () =>
    new Error('does not fit', {
      cause: z.object({ a: z.literal('b') }).safeParse({ [person]: phone, a: words }).error,
    }),
  text: () => `${person} ${words}`,
  object: () => ({ phone, person, words }),
  nothing: () => undefined,
  problem: () => new Problem(problems.internal, words, { extra: { phone } }),
  unavailable: () => Object.assign(new Error(words), { code: 'ECONNREFUSED', address: phone }),
}

const endpoints = [
  endpoint({
    method: 'post',
    path: '/contacts/:phone',
    summary: '',
    access: 'audit.read',
    params: z.object({ phone: z.string() }),
    query: z.strictObject({ name: z.string() }),
    body: z.strictObject({ text: z.string() }),
    response: z.json(),
    handle: ({ params, body }) => ({ ...params, ...body }),
  }),
  endpoint({
    method: 'get',
    path: '/faults/:kind',
    summary: '',
    access: 'audit.read',
    params: z.object({ kind: z.string() }),
    response: z.json(),
    handle({ params }) {
      throw faults[params.kind]?.()
    },
  }),
]

test('whatever a customer is called and writes, and wherever it turns up, no line of the log holds it', async () => {
  const database = await embeddedDatabase()
  const door = await openDoor(database, {
    endpoints: [
      ...endpoints,
      endpoint({
        method: 'get',
        path: '/unique',
        summary: '',
        access: 'audit.read',
        response: z.json(),
        async handle() {
          await database.prisma.channel.create({
            data: { kind: 'simulator', name: person, address: phone },
          })
          return (
            await database.prisma.channel.create({
              data: { kind: 'simulator', name: person, address: phone },
            })
          ).id
        },
      }),
    ],
  })
  const headers = {
    'user-agent': `${person}`,
    'x-forwarded-for': phone,
    'x-request-id': phone,
    cookie: 'session=sk_live_secret',
    referer: `https://x/${phone}`,
    'idempotency-key': phone,
    'x-hub-signature-256': phone,
  }
  const ways: [string, string, object?][] = [
    ['POST', `/api/v1/contacts/${phone}?name=${person}`, { json: { text: words } }],
    ['POST', `/api/v1/contacts/${phone}?name=${person}`, { json: { [person]: words } }],
    ['POST', `/api/v1/contacts/${phone}?${person}=1`, { body: words }],
    ['GET', `/${phone}/${person}?q=${phone}`],
    ['PUT', `/api/v1/contacts/${phone}`],
    ['GET', `/api/v1/contacts/%ff${phone}`],
    ['POST', `/webhooks/${phone}`, { json: { text: words } }],
    ['GET', '/api/v1/unique'],
    ...Object.keys(faults).map((kind): [string, string] => ['GET', `/api/v1/faults/${kind}`]),
  ]
  try {
    for (const [method, path, given] of ways) await door.call(method, path, { ...given, headers })
    await door.call('GET', '/api/v1/faults/message', { key: 'sk_live_secret' })
    await door.raw(`GET /${phone} HTTP/1.1\r\nhost: ${person}\r\nbad header ${phone}\r\n\r\n`)
    const log = door.lines.join('')
    expect(door.lines.length).toBeGreaterThan(ways.length)
    for (const secret of planted) expect(log).not.toContain(secret)
    // It still says enough to find the place.
    expect(log).toContain('"type":"PrismaClientKnownRequestError","code":"P2002"')
    expect(log).toMatch(/"at":\["src\/http\/privacy\.test\.ts:\d+:\d+"/)
    expect(log).toContain('"route":"/api/v1/contacts/:phone"')
    expect((await door.metrics.render()).text).not.toContain(phone)
  } finally {
    await door.close()
    await database.close()
  }
})

test('a fault tells the client nothing but where to ask', async () => {
  const database = await embeddedDatabase()
  const door = await openDoor(database, { endpoints })
  try {
    for (const kind of ['message', 'cause', 'text', 'object', 'nothing']) {
      const { status, value } = await door.call('GET', `/api/v1/faults/${kind}`, {
        headers: { 'x-request-id': randomUUID() },
      })
      expect(status).toBe(500)
      expect(Object.keys(value).sort()).toEqual(['detail', 'requestId', 'status', 'title', 'type'])
      for (const secret of planted) expect(JSON.stringify(value)).not.toContain(secret)
    }
  } finally {
    await door.close()
    await database.close()
  }
})
