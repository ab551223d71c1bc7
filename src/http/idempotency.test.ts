import { expect, test } from 'vitest'
import { z } from 'zod'
import { embeddedDatabase } from '../testing/database.ts'
import { openDoor } from '../testing/door.ts'
import { keysKeepTheirPromise } from './contract.ts'
import { endpoint } from './endpoint.ts'

keysKeepTheirPromise('the embedded database', embeddedDatabase)

test('over HTTP a repeated request says that it was repeated, and a bad key is refused', async () => {
  let done = 0
  const response = z.object({ done: z.number() })
  const body = z.strictObject({ n: z.number() })
  const database = await embeddedDatabase()
  const door = await openDoor(database, {
    endpoints: [
      endpoint({
        method: 'post',
        path: '/jobs',
        summary: 'Do it',
        access: 'audit.read',
        idempotent: true,
        body,
        response,
        handle: () => ({ done: ++done }),
      }),
    ],
  })
  const post = (key: string, n = 1) =>
    door.call('POST', '/api/v1/jobs', { json: { n }, headers: { 'idempotency-key': key } })
  try {
    const [first, second, other] = [await post('a'), await post('a'), await post('a', 2)]
    expect([first.value, first.headers.get('idempotency-replayed')]).toEqual([{ done: 1 }, null])
    expect([second.value, second.headers.get('idempotency-replayed')]).toEqual([
      { done: 1 },
      'true',
    ])
    expect([other.status, other.value.type]).toEqual([422, '/api/v1/docs#idempotency-key-reused'])
    for (const bad of ['two words', 'x'.repeat(129), '']) expect((await post(bad)).status).toBe(400)
    // What was never understood is not kept: the corrected request may use the key.
    expect(
      (await door.call('POST', '/api/v1/jobs', { json: {}, headers: { 'idempotency-key': 'b' } }))
        .status,
    ).toBe(400)
    expect((await post('b')).status).toBe(200)
  } finally {
    await door.close()
    await database.close()
  }
})
