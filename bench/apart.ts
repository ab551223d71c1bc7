import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { z } from 'zod'

/** Work in a process of its own, so that its CPU is not the CPU of what is measured beside it. */
export function apart<T>(file: string, task: object, outcome: z.ZodType<T>): Promise<T> {
  const child = fork(join(import.meta.dirname, file), { execArgv: ['--import', 'tsx'] })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('message', (message) => resolve(outcome.parse(message)))
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code} and no outcome`)))
    child.send(task)
  })
}

/** The other end: takes the one task, tells its outcome and ends. It also ends when whoever asked is gone. */
export function serveApart<Task>(task: z.ZodType<Task>, work: (task: Task) => Promise<object>) {
  process.once('disconnect', () => process.exit(1))
  process.once('message', (message) => {
    work(task.parse(message)).then(
      (outcome) => process.send?.(outcome, () => process.exit(0)),
      (error) => {
        console.error(error)
        process.exit(1)
      },
    )
  })
}
