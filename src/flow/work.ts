import { ageCases } from './cases.ts'
import type { Desk } from './desk.ts'
import { runImport } from './knowledge/run-import.ts'
import { pagePeople } from './page-people.ts'
import { runTurn } from './run-turn.ts'
import { send } from './send.ts'
import { sweep } from './sweep.ts'

type Timer = { name: string; everyMs: number; run: () => Promise<void> }

/** What a worker does: the jobs of turns and sends, and the timers that need no job. */
export async function startWork(
  desk: Desk,
  settings: { concurrency: number; sweepMs: number },
  timers: Timer[],
): Promise<void> {
  await desk.queue.work(
    {
      turn: ({ id }) => desk.step('turn', { turnId: id }, () => runTurn(desk, id)),
      import: ({ id }) => desk.step('import', { importId: id }, () => runImport(desk, id)),
      send: ({ id }) => desk.step('send', { outboundId: id }, () => send(desk, id)),
    },
    { concurrency: settings.concurrency },
  )
  const own: Timer[] = [
    { name: 'sweep', everyMs: settings.sweepMs, run: async () => void (await sweep(desk)) },
    { name: 'age-cases', everyMs: 60_000, run: () => ageCases(desk) },
    { name: 'page-people', everyMs: 10_000, run: async () => void (await pagePeople(desk)) },
  ]
  for (const timer of [...own, ...timers])
    await desk.queue.every(timer.name, timer.everyMs, timer.run)
}
