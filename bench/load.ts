import { setTimeout as pause } from 'node:timers/promises'
import type { z } from 'zod'
import { signature } from '../src/adapters/channel/simulator.ts'
import { serveApart } from './apart.ts'
import { asRequest, openConnection } from './connection.ts'
import { LoadOutcome, LoadTask } from './load-words.ts'
import { aMessage } from './messages.ts'
import { openStopwatch } from './stopwatch.ts'

/** The provider: delivers webhooks on kept-alive connections, each as soon as the one before is answered. */

/** Whatever the time is, so that a server that answers at once is not flooded without end. */
const MOST = 300_000
const BUSY_PAUSE_MS = 50

serveApart(LoadTask, async (task) => {
  const cpu = process.cpuUsage()
  const watch = openStopwatch(task)
  const counts = { accepted: 0, busy: 0, errors: 0 }
  const clients = Array.from({ length: task.clients }, () => deliver(task, watch, counts))
  await Promise.all(clients)
  const { user, system } = process.cpuUsage(cpu)
  const cpuSeconds = (user + system) / 1e6
  return LoadOutcome.parse({ ...watch.outcome(), ...counts, cpuSeconds })
})

type Counts = { accepted: number; busy: number; errors: number }

async function deliver(
  task: z.infer<typeof LoadTask>,
  watch: ReturnType<typeof openStopwatch>,
  counts: Counts,
): Promise<void> {
  const url = new URL(task.url)
  const secret = Buffer.from(task.secret)
  const connection = await openConnection(url)
  while (!watch.isOver() && counts.accepted < MOST) {
    const body = Buffer.from(JSON.stringify({ events: [aMessage(task.contacts)] }))
    const headers = {
      'content-type': 'application/json',
      'x-hub-signature-256': signature(secret, body),
    }
    const request = asRequest(url, headers, body)
    const began = performance.now()
    const status = await connection.send(request).catch(() => 0)
    if (status === 200) watch.took(performance.now() - began)
    if (status === 200) counts.accepted += 1
    else if (status === 503) counts.busy += 1
    else counts.errors += 1
    // A connection that broke stays broken: this client has nothing more to tell.
    if (status === 0) break
    if (status !== 200) await pause(BUSY_PAUSE_MS)
  }
  connection.close()
}
