import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { Pool } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { StartError } from '../../core/start-error.ts'
import type { Log, Queue } from '../../ports.ts'
import { type BreakableLine, openBreakableLine } from '../../testing/breakable-line.ts'
import { silent } from '../../testing/database.ts'
import { onPostgres, onRedis, type QueuePlace } from '../../testing/queue-places.ts'
import { aTurn, until } from './contract.ts'
import { openQueue } from './open.ts'

describe.each([
  ['Redis', onRedis],
  ['PostgreSQL', onPostgres],
])('a queue on %s that meets with losses', (_, openPlace) => {
  let place: QueuePlace
  let way: BreakableLine
  let queue: Queue
  let name: string
  let said: string[]
  let count = 0
  const log: Log = {
    info: (_, message) => void said.push(message),
    warn: (_, message) => void said.push(message),
    error: (_, message) => void said.push(message),
  }
  beforeAll(async () => {
    place = await openPlace()
  })
  beforeEach(async () => {
    said = []
    way = await openBreakableLine(place.url, place.defaultPort)
    name = `losses-${process.pid}-${Date.now()}-${++count}`
    queue = await place.open(name, log, way.url)
  })
  afterEach(async () => {
    await queue.close()
    await way.close()
  })
  afterAll(() => place.close())

  test('a job whose worker was killed runs again within half a minute, and its id is free after that', async () => {
    const doomed = place.start('hold', name)
    await doomed.begun
    doomed.kill()
    const killedAt = Date.now()
    let runs = 0
    const turn = async () => void runs++
    await queue.work({ turn }, { concurrency: 1 })
    queue.enqueue(aTurn('held'))
    await until(() => runs === 1, 10, 60_000)
    expect(Date.now() - killedAt).toBeLessThan(30_000)
    await pause(100)
    queue.enqueue(aTurn('held'))
    await until(() => runs === 2)
  })

  test('a job with another attempt does not wait for the killed one', async () => {
    const doomed = place.start('hold', name)
    await doomed.begun
    doomed.kill()
    const ran: number[] = []
    await queue.work({ turn: async (job) => void ran.push(job.attempt) }, { concurrency: 1 })
    queue.enqueue(aTurn('held', 2))
    await until(() => ran.length > 0, 10, 5000)
    expect(ran).toEqual([2])
  })

  // Silence shows only when something has waited in vain for its answer.
  test.each([
    ['cut', 3000],
    ['silence', 10_000],
  ] as const)(
    'after a %s the jobs enqueued meanwhile run, timers go on, and the outage is told once',
    async (harm, lastsMs) => {
      const ran: string[] = []
      let ticks = 0
      await queue.work({ turn: async (job) => void ran.push(job.id) }, { concurrency: 2 })
      await queue.every('tick', 200, async () => void ticks++)
      await until(() => ticks > 0)
      way[harm]()
      const startedAt = performance.now()
      for (let i = 0; i < 300; i++) queue.enqueue(aTurn(`t${i}`))
      queue.enqueue({ kind: 'new', id: 'a', attempt: 1 })
      expect(performance.now() - startedAt).toBeLessThan(1000)
      await pause(lastsMs)
      expect(ran).toEqual([])
      way.mend()
      const before = ticks
      await until(() => new Set(ran).size === 300 && ticks > before + 2)
      await until(() => said.length === 2)
      await queue.work({ new: async (job) => void ran.push(job.id) }, { concurrency: 1 })
      await until(() => ran.includes('a'))
      expect(said).toEqual([
        'The queue does not answer; jobs wait in memory, and sweeps find what is lost',
        'The queue answers again',
      ])
    },
  )

  test('a check fails soon when no answer comes', async () => {
    way.silence()
    const startedAt = Date.now()
    await expect(queue.check()).rejects.toThrow('no answer')
    expect(Date.now() - startedAt).toBeLessThan(5000)
  })

  test('closing ends in time though nothing answers', async () => {
    await queue.work({ turn: async () => {} }, { concurrency: 2 })
    await queue.every('tick', 200, async () => {})
    way.silence()
    queue.enqueue(aTurn('a'))
    const startedAt = Date.now()
    await queue.close()
    expect(Date.now() - startedAt).toBeLessThan(20_000)
  })

  test('a timer comes back after the service lost everything', async () => {
    let ticks = 0
    await queue.every('tick', 200, async () => void ticks++)
    await until(() => ticks > 2)
    await place.lose(name)
    const before = ticks
    await until(() => ticks > before + 2)
  })
})

// What Redis keeps of a job is several keys, and one that runs out of memory drops them one by one.
test('a timer comes back after Redis dropped the data of its job', async () => {
  const place = await onRedis()
  const name = `losses-${process.pid}-${Date.now()}`
  const queue = await place.open(name, silent)
  const redis = new Redis(place.url)
  let ticks = 0
  await queue.every('tick', 200, async () => void ticks++)
  for (let losses = 0; losses < 3; losses++) {
    const before = ticks
    await until(() => ticks > before + 2)
    await redis.del(...(await redis.keys(`bull:${name}[-.]*:every-tick`)))
  }
  const before = ticks
  await until(() => ticks > before + 2)
  redis.disconnect()
  await queue.close()
  await place.close()
})

test('of more jobs than memory holds the newest are kept, and the loss is told', async () => {
  const place = await onRedis()
  const way = await openBreakableLine(place.url, place.defaultPort)
  const lost: object[] = []
  const name = `losses-${process.pid}-${Date.now()}`
  const log: Log = { ...silent, error: (fields) => void lost.push(fields) }
  const queue = await place.open(name, log, way.url)
  way.cut()
  for (let i = 0; i < 10_500; i++) queue.enqueue(aTurn(`t${i}`))
  await pause(1000)
  way.mend()
  const ran = new Set<string>()
  await queue.work({ turn: async (job) => void ran.add(job.id) }, { concurrency: 50 })
  await until(() => ran.size === 10_000, 10, 200_000)
  expect(ran).not.toContain('t499')
  expect(ran).toContain('t500')
  await until(() => lost.length > 0)
  expect(lost).toEqual([{ lost: 500 }])
  await queue.close()
  await way.close()
  await place.close()
})

test('a queue does not open where no Redis answers, and says what to do', async () => {
  const config = {
    queue: { kind: 'redis' as const, url: 'redis://127.0.0.1:1' },
    database: { kind: 'pglite' as const, folder: 'none' },
  }
  const opening = openQueue(config, { pool: new Pool() }, silent)
  await expect(opening).rejects.toThrow(StartError)
  await expect(opening).rejects.toThrow('REDIS_URL')
})
