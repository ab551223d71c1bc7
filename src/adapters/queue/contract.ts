import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Job, Log, Queue } from '../../ports.ts'
import { silent } from '../../testing/database.ts'
import type { QueueProcess } from '../../testing/queue-process.ts'

/** A place where queues live. Each opening is what another process would see. */
export type Place = {
  open(name: string, log: Log): Promise<Queue>
  /** Another process with a queue of its own there. */
  start(act: 'close' | 'hold', name: string): QueueProcess
  close(): Promise<void>
}

export function queueContract(kind: string, openPlace: () => Promise<Place>): void {
  describe(`a queue on ${kind}`, () => {
    let place: Place
    let open: Queue[] = []
    let name = ''
    let count = 0
    beforeAll(async () => {
      place = await openPlace()
    })
    afterEach(async () => {
      await Promise.all(open.map((queue) => queue.close()))
      open = []
      name = ''
    })
    afterAll(() => place.close())

    /** All queues of one test see the same jobs, and no other test's. */
    async function aQueue(log: Log = silent): Promise<Queue> {
      name ||= `test-${process.pid}-${Date.now()}-${++count}`
      const queue = await place.open(name, log)
      open.push(queue)
      return queue
    }

    async function working(handle: (job: Job) => Promise<void> | void, concurrency = 4) {
      const queue = await aQueue()
      await queue.work({ turn: async (job) => handle(job) }, { concurrency })
      return queue
    }

    test('a job runs once, with what it was enqueued with', async () => {
      const ran: Job[] = []
      const queue = await working((job) => void ran.push(job))
      queue.enqueue(aTurn('a', 3))
      await until(() => ran.length > 0)
      await pause(200)
      expect(ran).toEqual([{ kind: 'turn', id: 'a', attempt: 3 }])
    })

    test('the same job enqueued again while it waits runs once', async () => {
      const ran: string[] = []
      const first = await aQueue()
      const second = await aQueue()
      for (const queue of [first, first, second]) queue.enqueue(aTurn('a'))
      await pause(100)
      first.enqueue(aTurn('a'))
      await pause(100)
      await working((job) => void ran.push(job.id))
      first.enqueue(aTurn('last'))
      await until(() => ran.includes('last'))
      await pause(200)
      expect(ran).toEqual(['a', 'last'])
    })

    test('a job that finished can be enqueued again', async () => {
      let runs = 0
      const queue = await working(() => void runs++)
      for (const expected of [1, 2, 3]) {
        queue.enqueue(aTurn('a'))
        await until(() => runs === expected)
        // Its id is free as soon as BullMQ has been told, which is just after the handler ends.
        await pause(100)
      }
      expect(runs).toBe(3)
    })

    test('a delayed job starts when it is due, and not before', async () => {
      let startedAt = 0
      const queue = await working(() => {
        startedAt = Date.now()
      })
      const enqueuedAt = Date.now()
      queue.enqueue({ ...aTurn('a'), delayMs: 600 })
      await until(() => startedAt > 0)
      expect(startedAt - enqueuedAt).toBeGreaterThanOrEqual(595)
      expect(startedAt - enqueuedAt).toBeLessThan(5000)
    })

    test('a job that meets an idle worker starts at once', async () => {
      const started = new Map<string, number>()
      const queue = await working((job) => void started.set(job.id, performance.now()))
      const waits: number[] = []
      for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
        await pause(100)
        const enqueuedAt = performance.now()
        queue.enqueue(aTurn(id))
        await until(() => started.has(id), 1)
        waits.push((started.get(id) ?? 0) - enqueuedAt)
      }
      // The median: the machine of a test may be busy with others. Alone it is 3 to 11 ms.
      expect(waits.sort((a, b) => a - b)[3]).toBeLessThan(250)
    })

    /** Keeps what is logged. */
    function aLog(): Log & { lines: string[] } {
      const lines: string[] = []
      const write = (fields: object, message: string) =>
        void lines.push(`${message} ${JSON.stringify(fields)}`)
      return { lines, info: write, warn: write, error: write }
    }

    test('a handler that throws stops neither its worker nor the next try, and its words stay out of the log', async () => {
      const log = aLog()
      const queue = await aQueue(log)
      let runs = 0
      const fail = async () => {
        runs++
        throw new Error('the words of a customer')
      }
      await queue.work({ turn: fail }, { concurrency: 1 })
      for (const expected of [1, 2]) {
        queue.enqueue(aTurn('a'))
        await until(() => runs === expected)
        await pause(100)
      }
      expect(log.lines).toHaveLength(2)
      expect(log.lines[0]).toContain('"kind":"turn","id":"a","attempt":1')
      expect(log.lines.join()).not.toContain('the words of a customer')
    })

    test('an id arrives as it was, whatever its characters', async () => {
      const ids = ['7', 'a:b', 'a:b:c', '%3A', "o'neill; drop", 'ü €', '🙂', '--', 'x'.repeat(128)]
      const ran: string[] = []
      const queue = await working((job) => void ran.push(job.id))
      for (const id of ids) queue.enqueue(aTurn(id))
      await until(() => ran.length === ids.length)
      expect(ran.sort()).toEqual(ids.sort())
    })

    test('a job that cannot be stored is refused and holds up nothing', async () => {
      const refused: string[] = []
      const queue = await aQueue({ ...silent, error: (_, message) => void refused.push(message) })
      const ran: string[] = []
      await queue.work({ turn: async (job) => void ran.push(job.id) }, { concurrency: 1 })
      for (const id of ['', 'nul\0', '\ud800', 'x'.repeat(129)]) queue.enqueue(aTurn(id))
      queue.enqueue({ kind: 'Turn:', id: 'a', attempt: 1 })
      queue.enqueue({ kind: 'turn', id: 'a', attempt: 1.5 })
      queue.enqueue({ ...aTurn('good'), delayMs: Number.NaN })
      await until(() => ran.length > 0)
      expect(ran).toEqual(['good'])
      expect(refused).toHaveLength(6)
    })

    test('no more jobs of a kind run at a time than asked', async () => {
      let now = 0
      let most = 0
      let done = 0
      const queue = await working(async () => {
        now += 1
        most = Math.max(most, now)
        await pause(100)
        now -= 1
        done += 1
      }, 3)
      for (let i = 0; i < 20; i++) queue.enqueue(aTurn(`${i}`))
      await until(() => done === 20)
      expect(most).toBe(3)
    })

    test('two workers share the jobs and do none twice', async () => {
      const ran: { id: string; by: number }[] = []
      for (const by of [1, 2]) {
        await working(async ({ id }) => {
          ran.push({ id, by })
          await pause(5)
        })
      }
      const queue = await aQueue()
      const ids = Array.from({ length: 300 }, (_, i) => `j${i}`)
      for (const id of ids) queue.enqueue(aTurn(id))
      await until(() => ran.length >= 300)
      await pause(200)
      expect(ran.map(({ id }) => id).sort()).toEqual(ids.sort())
      expect(new Set(ran.map(({ by }) => by)).size).toBe(2)
    })

    test('slow jobs of one kind do not stand before another kind', async () => {
      const queue = await aQueue()
      let sentAfterMs = 0
      const enqueuedAt = Date.now()
      const send = async (job: Job) => {
        if (job.id === 'to send') sentAfterMs = Date.now() - enqueuedAt
      }
      await queue.work(
        { turn: () => pause(10_000, undefined, { ref: false }), send },
        { concurrency: 2 },
      )
      for (let i = 0; i < 10; i++) queue.enqueue(aTurn(`${i}`))
      queue.enqueue({ kind: 'send', id: 'to send', attempt: 1 })
      await until(() => sentAfterMs > 0)
      expect(sentAfterMs).toBeLessThan(8000)
      await queue.drain(0)
    })

    test('a timer that two processes have runs about as often as asked and never overlaps itself', async () => {
      let now = 0
      let most = 0
      const runs = [0, 0]
      const log = aLog()
      const began = performance.now()
      for (const by of [0, 1]) {
        const queue = await aQueue(log)
        await queue.every('sweep', 200, async () => {
          now += 1
          most = Math.max(most, now)
          runs[by] = (runs[by] ?? 0) + 1
          await pause(50)
          now -= 1
        })
      }
      await until(() => (runs[0] ?? 0) + (runs[1] ?? 0) >= 15)
      // The first starts at once, and a timer may come a little early to keep its pace.
      expect(performance.now() - began).toBeGreaterThan(2200)
      expect(most).toBe(1)
      expect(log.lines).toEqual([])
    })

    test('a timer whose run is longer than its interval, or throws, comes again and does not overlap', async () => {
      const queue = await aQueue()
      let now = 0
      let most = 0
      let runs = 0
      await queue.every('slow', 50, async () => {
        now += 1
        most = Math.max(most, now)
        await pause(200)
        now -= 1
        runs += 1
        throw new Error('no matter')
      })
      await until(() => runs >= 4)
      expect(most).toBe(1)
    })

    test('a timer that gets a shorter interval does not wait out the longer one', async () => {
      let runs = 0
      const run = async () => void runs++
      const before = await aQueue()
      await before.every('sweep', 3_600_000, run)
      await until(() => runs === 1)
      await pause(100)
      await before.close()
      const after = await aQueue()
      await after.every('sweep', 100, run)
      await until(() => runs >= 4)
    })

    test('a timer runs on when the process that ran it is closed', async () => {
      const runs = [0, 0]
      for (const by of [0, 1]) {
        const queue = await aQueue()
        await queue.every('sweep', 100, async () => {
          runs[by] = (runs[by] ?? 0) + 1
        })
      }
      await pause(500)
      await open[0]?.close()
      const before = runs[1] ?? 0
      await until(() => (runs[1] ?? 0) >= before + 3)
    })

    test('draining waits for the jobs under way and takes no others', async () => {
      let begun = 0
      let ended = 0
      let end = () => {}
      const held = new Promise<void>((resolve) => {
        end = resolve
      })
      const queue = await working(async () => {
        begun += 1
        await held
        ended += 1
      }, 2)
      for (let i = 0; i < 6; i++) queue.enqueue(aTurn(`${i}`))
      await until(() => begun === 2)
      const drained = queue.drain(30_000)
      await pause(200)
      end()
      await drained
      expect(ended).toBe(2)
      await pause(600)
      expect(begun).toBe(2)
    })

    test('draining gives up at its limit, and closing does not wait either', async () => {
      let end = () => {}
      const held = new Promise<void>((resolve) => {
        end = resolve
      })
      let begun = false
      const queue = await working(() => {
        begun = true
        return held
      })
      queue.enqueue(aTurn('a'))
      await until(() => begun)
      const startedAt = Date.now()
      await queue.drain(300)
      expect(Date.now() - startedAt).toBeGreaterThanOrEqual(295)
      await queue.close()
      expect(Date.now() - startedAt).toBeLessThan(8000)
      end()
    })

    test('closing adds what was enqueued just before, and closing twice is closing once', async () => {
      const queue = await aQueue()
      for (let i = 0; i < 500; i++) queue.enqueue(aTurn(`${i}`))
      await Promise.all([queue.close(), queue.close()])
      queue.enqueue(aTurn('too late'))
      const ran: string[] = []
      await working((job) => void ran.push(job.id))
      await until(() => ran.length === 500)
      await pause(100)
      expect(ran).not.toContain('too late')
    })

    test('2,000 jobs finish', async () => {
      const ran = new Set<string>()
      const queue = await working((job) => void ran.add(job.id), 8)
      for (let i = 0; i < 2000; i++) queue.enqueue(aTurn(`${i}`))
      await until(() => ran.size === 2000, 10, 60_000)
    })

    test('a process that closes its queue ends by itself', async () => {
      const { ended } = place.start('close', `test-${process.pid}-${++count}`)
      expect(await ended).toBe(0)
    })

    test('a queue whose backend is there passes its check', async () => {
      const queue = await aQueue()
      await queue.check()
    })
  })
}

export const aTurn = (id: string, attempt = 1): Job => ({ kind: 'turn', id, attempt })

export async function until(holds: () => boolean, everyMs = 10, limitMs = 60_000): Promise<void> {
  const giveUpAt = Date.now() + limitMs
  while (!holds()) {
    if (Date.now() > giveUpAt) throw new Error('What the test waits for did not come')
    await pause(everyMs)
  }
}
