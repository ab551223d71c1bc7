import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../soak/server.ts'
import { Environment } from '../src/config.ts'

export type RunningServer = {
  url: string
  /** From spawning to the first 200 of /readyz. */
  readyMs: number
  stop(): Promise<void>
}

const home = join(import.meta.dirname, '..')
const START_LIMIT_MS = 60_000
const STOP_LIMIT_MS = 20_000

/** What is empty is not set, whatever the shell or .env say: a bench measures the defaults. */
const NOTHING_SET = Object.fromEntries(Object.keys(Environment.shape).map((name) => [name, '']))

/** The program as an operator starts it, in processes of its own: one, or a web and a worker. */
export async function startServer(
  folder: string,
  settings: Record<string, string>,
  roles: ('both' | 'web' | 'worker')[] = ['both'],
): Promise<RunningServer> {
  const began = performance.now()
  const ports = await Promise.all(roles.map(freePort))
  const children = roles.map((role, place) => {
    const log = join(folder, `${role}.log`)
    return { child: launch({ ...settings, PORT: String(ports[place]), ROLE: role }, log), log }
  })
  const stop = async () => void (await Promise.all(children.map(({ child }) => end(child))))
  // The first role is the one with the doors.
  const url = `http://127.0.0.1:${ports[0]}`
  try {
    await until(children, () => isReady(url))
    const readyMs = performance.now() - began
    await until(children, async () => children.every(({ log }) => saysReady(log)))
    return { url, readyMs, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function launch(settings: Record<string, string>, log: string): ChildProcess {
  const file = openSync(log, 'a')
  const child = spawn(process.execPath, ['start.mjs'], {
    cwd: home,
    // Under npm a server drains when its parent goes, so that a bench that is killed leaves nobody behind.
    env: { ...process.env, ...NOTHING_SET, ...settings, npm_lifecycle_event: 'bench' },
    stdio: ['ignore', file, file],
  })
  closeSync(file)
  return child
}

type Child = { child: ChildProcess; log: string }

async function until(children: Child[], holds: () => Promise<boolean>): Promise<void> {
  const limit = performance.now() + START_LIMIT_MS
  while (!(await holds())) {
    const fallen = children.find(({ child }) => hasEnded(child))
    if (!fallen && performance.now() < limit) {
      await pause(10)
      continue
    }
    const last = readFileSync((fallen ?? children[0])?.log ?? '', 'utf8').slice(-2000)
    throw new Error(`The server ${fallen ? 'ended' : 'was not ready in time'}:\n${last}`)
  }
}

const isReady = (url: string) =>
  fetch(`${url}/readyz`).then(
    (response) => response.ok,
    () => false,
  )
const saysReady = (log: string) =>
  /^Countersign is (ready|working)/m.test(readFileSync(log, 'utf8'))
const hasEnded = ({ exitCode, signalCode }: ChildProcess) =>
  exitCode !== null || signalCode !== null

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const limit = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS)
  await ended
  clearTimeout(limit)
}

/** A figure of /metrics; labels as they are written there: `countersign_reviews{state="turn"}`. */
export async function metricOf(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  const line = text.split('\n').find((each) => each.startsWith(`${name} `))
  return line === undefined ? 0 : Number(line.slice(name.length + 1))
}
