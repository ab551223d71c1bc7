import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Pool } from 'pg'
import { openQueue } from '../adapters/queue/open.ts'
import { parseConfig } from '../config.ts'
import { embeddedDatabase, silent } from './database.ts'

/** A process of its own with a queue: it does one job and closes, or it holds the job until it is killed. */
export type QueueProcess = {
  /** Resolves when its job has begun. */
  begun: Promise<unknown>
  /** Resolves with its exit code, once nothing is left open in it. */
  ended: Promise<unknown>
  kill(): void
}

export type Services = { DATABASE_URL?: string; REDIS_URL?: string }

export function startQueueProcess(
  act: 'close' | 'hold',
  name: string,
  services: Services,
): QueueProcess {
  const child = fork(import.meta.filename, [act, name], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: '', REDIS_URL: '', ...services },
  })
  return {
    begun: once(child, 'message'),
    ended: once(child, 'exit').then(([code]) => code),
    kill: () => child.kill('SIGKILL'),
  }
}

async function main(act: string, name: string): Promise<void> {
  const config = parseConfig(process.env)
  const database =
    config.database.kind === 'postgres'
      ? { pool: new Pool(), close: async () => {} }
      : await embeddedDatabase()
  const queue = await openQueue(config, database, silent, { name })
  await queue.every('tick', 1000, async () => {})
  await new Promise<void>((done) => {
    const turn = async () => {
      process.send?.('begun')
      if (act === 'hold') await new Promise(() => {})
      done()
    }
    void queue.work({ turn }, { concurrency: 2 })
    queue.enqueue({ kind: 'turn', id: 'held', attempt: 1 })
  })
  await queue.drain(1000)
  await queue.close()
  await database.close()
  process.disconnect()
}

const [, file, act = '', name = ''] = process.argv
if (file === import.meta.filename) await main(act, name)
