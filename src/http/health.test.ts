import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { embeddedDatabase } from '../testing/database.ts'
import { type Door, openDoor } from '../testing/door.ts'
import { Away, type Parts } from './health.ts'

let database: Awaited<ReturnType<typeof embeddedDatabase>>
let door: Door
let parts: { queue?: () => Promise<void> } = {}
let isDraining = false
const fine = async () => {}

beforeAll(async () => {
  database = await embeddedDatabase()
  const asked: Parts = { database: () => database.check(), queue: () => (parts.queue ?? fine)() }
  door = await openDoor(database, { parts: asked, isDraining: () => isDraining })
})
afterAll(async () => {
  await door.close()
  await database.close()
})

describe('readiness', () => {
  test('names every part', async () => {
    const { status, value } = await door.call('GET', '/readyz', { key: null })
    expect([status, value]).toEqual([
      200,
      { ready: true, parts: { database: { state: 'ok' }, queue: { state: 'ok' } } },
    ])
  })

  test('is refused while one part fails, without saying where it is', async () => {
    parts = {
      queue: () =>
        Promise.reject(
          Object.assign(new Error('connect ECONNREFUSED 10.1.2.3:6379'), { code: 'ECONNREFUSED' }),
        ),
    }
    const { status, value } = await door.call('GET', '/readyz')
    expect([status, value.ready, value.parts.queue]).toEqual([
      503,
      false,
      { state: 'failed', reason: 'failed with ECONNREFUSED' },
    ])
    expect((await door.call('GET', '/')).value).toContain('Not ready')
    expect(
      door.lines.some((line) => line.includes('"part":"queue"') && line.includes('ECONNREFUSED')),
    ).toBe(true)
  })

  test('stays while a part is away without which the rest works, and names it', async () => {
    const away = { check: () => Promise.reject(new Error('no')), mayBeAway: true as const }
    const other = await openDoor(database, {
      parts: { database: () => database.check(), index: away },
    })
    const { status, value } = await other.call('GET', '/readyz')
    expect([status, value.ready, value.parts.index]).toEqual([
      200,
      true,
      { state: 'degraded', reason: 'failed; the log says more' },
    ])
    expect((await other.call('GET', '/')).value).toContain('index')
    await other.close()
  })

  test('says why in plain words where a part has some, which told the log itself', async () => {
    const away = { check: () => Promise.reject(new Away('over budget')), mayBeAway: true as const }
    const other = await openDoor(database, { parts: { model: away } })
    const { status, value } = await other.call('GET', '/readyz')
    expect([status, value.parts.model]).toEqual([200, { state: 'degraded', reason: 'over budget' }])
    expect(other.lines.filter((line) => line.includes('not ready'))).toEqual([])
    await other.close()
  })

  test('is refused when a part does not answer, after two seconds and not later', async () => {
    parts = { queue: () => new Promise(() => {}) }
    const started = Date.now()
    const { value } = await door.call('GET', '/readyz')
    expect(value.parts.queue).toEqual({ state: 'failed', reason: 'does not answer within 2 s' })
    expect(Date.now() - started).toBeLessThan(8000)
  })

  test('asks a part once for all who ask at the same time', async () => {
    let asked = 0
    parts = {
      queue: async () => {
        asked += 1
        await new Promise((resolve) => setTimeout(resolve, 1000))
      },
    }
    await Promise.all(Array.from({ length: 20 }, () => door.call('GET', '/readyz')))
    expect(asked).toBeLessThan(4)
  })

  test('is refused while the process stops; it lives all the same', async () => {
    parts = {}
    isDraining = true
    expect(await door.call('GET', '/readyz')).toMatchObject({
      status: 503,
      value: { parts: { process: { reason: 'is stopping' } } },
    })
    expect(await door.call('GET', '/healthz')).toMatchObject({
      status: 200,
      value: { status: 'ok', version: '1.2.3' },
    })
    isDraining = false
  })
})

test('figures come by route, whatever the address was', async () => {
  await door.call('GET', '/nowhere/491511234567')
  await door.call('POST', '/healthz')
  const { value, headers } = await door.call('GET', '/metrics', { key: null })
  expect(headers.get('content-type')).toContain('text/plain')
  expect(value).toMatch(
    /http_request_duration_seconds_count\{method="GET",route="none",status="404"\} 1/,
  )
  expect(value).toMatch(
    /http_request_duration_seconds_count\{method="POST",route="\/healthz",status="405"\} 1/,
  )
  expect(value).toContain('process_cpu_user_seconds_total')
  expect(value).not.toContain('49151')
})

test('the pages give away neither what made them nor room for scripts', async () => {
  const { headers, value } = await door.call('GET', '/', { key: null })
  expect(headers.get('x-powered-by')).toBeNull()
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(value).toContain('Countersign')
  expect(value).not.toMatch(/<script|https?:\/\/| on\w+=/)
})

test('every answer carries a request id: the one that a proxy gave, or a new one', async () => {
  const id = '0B9F9F0E-6A55-4F5E-9C5B-2A1F6A1D2C3D'
  const ask = async (given: string) =>
    (await door.call('GET', '/nowhere', { headers: { 'x-request-id': given } })).headers.get(
      'x-request-id',
    )
  expect(await ask(id)).toBe(id)
  expect(await ask('4bf92f3577b34da6a3ce929d0e0e4736')).toBe('4bf92f3577b34da6a3ce929d0e0e4736')
  for (const odd of ['+4915112345678', 'Maria', 'x'.repeat(500)])
    expect(await ask(odd)).toMatch(/^[0-9a-f-]{36}$/)
})
