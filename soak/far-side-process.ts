import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { type Catch, Caught, type Door, Figures } from './far-side-words.ts'
import { Line, openTail, StatusLine } from './ledger.ts'

export type FarSide = {
  url: string
  ledger: ReturnType<typeof openTail<Line>>
  statuses: ReturnType<typeof openTail<StatusLine>>
  deliverTo(door: z.infer<typeof Door>): Promise<void>
  /** Who sends next, as soon as somebody does; undefined when nobody did before the limit. */
  catchSender(when: Catch['when'], limit: AbortSignal): Promise<string | undefined>
  figures(): Promise<Figures>
  close(): Promise<void>
}

/** Starts the far side and speaks with it. */
export async function openFarSide(folder: string, seed: number): Promise<FarSide> {
  const file = join(folder, 'far-side.jsonl')
  const statusFile = join(folder, 'statuses.jsonl')
  const program = fileURLToPath(import.meta.resolve('./far-side.ts'))
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), program, file, statusFile, String(seed)],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  )
  child.stderr.pipe(createWriteStream(join(folder, 'logs', 'far-side.log')))
  const first = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  if (child.exitCode !== null) throw new Error('the far side did not start; its log says why')
  const { port } = z.object({ port: z.int() }).parse(JSON.parse(String(first[0])))
  const url = `http://127.0.0.1:${port}`

  async function ask(path: string, body?: object, signal?: AbortSignal): Promise<unknown> {
    const response = await fetch(url + path, {
      method: 'POST',
      ...(body && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    })
    return response.json()
  }

  return {
    url,
    ledger: openTail(file, Line),
    statuses: openTail(statusFile, StatusLine),
    async deliverTo(door) {
      await ask('/door', door)
    },
    async catchSender(when, limit) {
      const caught = await ask('/catch', { when }, limit).catch(() => undefined)
      return Caught.safeParse(caught).data?.sender
    },
    figures: async () => Figures.parse(await ask('/figures')),
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.stdin.end()
      await ended
    },
  }
}
