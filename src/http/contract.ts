import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Database } from '../ports.ts'
import { forgetOldKeys, type KeyedRequest, once } from './idempotency.ts'
import { Problem, type ProblemKind } from './problem.ts'

const conflict: ProblemKind = { status: 409, slug: 'taken', title: 'Taken' }

/** What an idempotency key promises, on every database. */
export function keysKeepTheirPromise(name: string, open: () => Promise<Database>) {
  describe(`an idempotency key on ${name}`, () => {
    let database: Database
    let done: number
    let number = 0
    let request: KeyedRequest
    beforeAll(async () => {
      database = await open()
    })
    afterAll(() => database.close())
    beforeEach(() => {
      done = 0
      request = {
        actor: { kind: 'key', id: 'bootstrap' },
        key: `key-${++number}`,
        method: 'post',
        address: '/api/v1/x',
        bytes: Buffer.from('{"a":1}'),
      }
    })
    const work = async () => ({ status: 201, body: { done: ++done } })
    const age = (what: string) =>
      database.pool.query(`UPDATE idempotency_key SET ${what} WHERE key = $1`, [request.key])

    test('gives the first answer to whoever asks again', async () => {
      expect(await once(database, request, work)).toEqual({
        status: 201,
        body: { done: 1 },
        isReplay: false,
      })
      expect(await once(database, request, work)).toEqual({
        status: 201,
        body: { done: 1 },
        isReplay: true,
      })
    })

    test('gives a refusal again as well, and nothing where there was nothing', async () => {
      const refuse = async () => {
        throw new Problem(conflict, 'Somebody was faster.')
      }
      const first = await once(database, request, refuse)
      expect(first).toMatchObject({
        status: 409,
        body: { detail: 'Somebody was faster.' },
        isReplay: false,
      })
      expect(await once(database, request, work)).toEqual({ ...first, isReplay: true })
      const silent = { ...request, key: `${request.key}-silent` }
      await once(database, silent, async () => ({ status: 204, body: undefined }))
      expect(await once(database, silent, work)).toMatchObject({ status: 204, isReplay: true })
    })

    test('lets ten requests at once do the work once', async () => {
      // The work goes on until everybody else was turned away, however slow the machine is.
      let letGo = () => {}
      const held = new Promise<void>((resolve) => {
        letGo = resolve
      })
      const slow = async () => {
        await held
        return work()
      }
      let turnedAway = 0
      const attempts = Array.from({ length: 10 }, () => once(database, request, slow))
      for (const attempt of attempts) {
        attempt.catch(() => {
          turnedAway += 1
          if (turnedAway === 9) letGo()
        })
      }
      const outcomes = await Promise.allSettled(attempts)
      const refused = outcomes.flatMap((o) => (o.status === 'rejected' ? [o.reason] : []))
      expect(done).toBe(1)
      expect(refused.length).toBe(9)
      for (const reason of refused)
        expect(reason).toMatchObject({ kind: { status: 409 }, headers: { 'retry-after': '1' } })
    })

    test('belongs to one request and to one actor', async () => {
      await once(database, request, work)
      for (const other of [
        { bytes: Buffer.from('{"a":2}') },
        { address: '/api/v1/y' },
        { method: 'delete' },
      ]) {
        await expect(once(database, { ...request, ...other }, work)).rejects.toMatchObject({
          kind: { status: 422 },
        })
      }
      expect(
        await once(database, { ...request, actor: { kind: 'person', id: 'bootstrap' } }, work),
      ).toMatchObject({ body: { done: 2 } })
    })

    test('is free again at once after a fault', async () => {
      const fail = () => Promise.reject(new Error('the database went away'))
      await expect(once(database, request, fail)).rejects.toThrow('went away')
      expect(await once(database, request, work)).toMatchObject({
        body: { done: 1 },
        isReplay: false,
      })
    })

    test('whose owner died is free after its lock, for the same request only', async () => {
      const died = once(database, request, () => new Promise(() => {}))
      died.catch(() => {})
      await expect
        .poll(
          async () =>
            (
              await database.pool.query('SELECT 1 FROM idempotency_key WHERE key = $1', [
                request.key,
              ])
            ).rowCount,
        )
        .toBe(1)
      await expect(once(database, request, work)).rejects.toMatchObject({ kind: { status: 409 } })
      await age(`locked_until = now() - interval '1 second'`)
      await expect(
        once(database, { ...request, bytes: Buffer.from('other') }, work),
      ).rejects.toMatchObject({ kind: { status: 422 } })
      expect(await once(database, request, work)).toMatchObject({
        body: { done: 1 },
        isReplay: false,
      })
    })

    test('whose owner lives is kept, however long the work takes', async () => {
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
      try {
        const still = once(database, request, async () => {
          await age(`locked_until = now() + interval '1 second'`)
          vi.advanceTimersByTime(10_000)
          const left = `SELECT locked_until > now() + interval '20 seconds' AS kept FROM idempotency_key WHERE key = $1`
          await vi.waitFor(async () =>
            expect((await database.pool.query(left, [request.key])).rows).toEqual([{ kept: true }]),
          )
          return work()
        })
        expect(await still).toMatchObject({ status: 201 })
      } finally {
        vi.useRealTimers()
      }
    })

    test('lost by a slow owner keeps the answer of the next one', async () => {
      let finish = () => {}
      const slow = once(database, request, async () => {
        await new Promise<void>((resolve) => {
          finish = resolve
        })
        return { status: 200, body: 'late' }
      })
      await expect
        .poll(
          async () =>
            (
              await database.pool.query('SELECT 1 FROM idempotency_key WHERE key = $1', [
                request.key,
              ])
            ).rowCount,
        )
        .toBe(1)
      await age(`locked_until = now() - interval '1 second'`)
      await once(database, request, work)
      finish()
      await slow
      expect(await once(database, request, work)).toMatchObject({
        body: { done: 1 },
        isReplay: true,
      })
    })

    test('is forgotten after a day, swept or not', async () => {
      await once(database, request, work)
      await age(`created_at = now() - interval '25 hours'`)
      expect(await once(database, { ...request, bytes: Buffer.from('new') }, work)).toMatchObject({
        body: { done: 2 },
        isReplay: false,
      })
      await age(`created_at = now() - interval '25 hours'`)
      expect(await forgetOldKeys(database)).toBe(1)
    })
  })
}
