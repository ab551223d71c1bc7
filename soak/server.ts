import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** One server process, as real as an operator's: started by start.mjs, ended by signals to its own id. */
export type Server = {
  name: string
  url: string
  isReady(): boolean
  start(): void
  /** Ends it and waits for the end. True when it had to be forced. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<boolean>
  suspend(ms: number): Promise<void>
}

const home = join(import.meta.dirname, '..')
const STOP_LIMIT_MS = 20_000

/** `onFall` hears of every end that nobody asked for. */
export function openServer(
  { name, url, settings, log }: { name: string; url: string; settings: Environment; log: string },
  onFall: (how: string) => void,
): Server {
  let child: ChildProcess | undefined
  let ready = false
  let isAsked = false
  return {
    name,
    url,
    isReady: () => ready,
    start() {
      isAsked = false
      const started = launch(settings, log)
      child = started
      started.stdout?.on('data', (text: Buffer) => {
        ready ||= child === started && /^Countersign is (ready|working)/m.test(text.toString())
      })
      started.once('exit', (code, signal) => {
        ready = false
        if (!isAsked) onFall(`${name} ended by itself with ${signal ?? code}`)
      })
    },
    async end(signal) {
      ready = false
      isAsked = true
      if (!child || child.exitCode !== null || child.signalCode !== null) return false
      return stop(child, signal)
    },
    async suspend(ms) {
      child?.kill('SIGSTOP')
      await pause(ms)
      child?.kill('SIGCONT')
    },
  }
}

export type Environment = Record<string, string>

function launch(settings: Environment, file: string): ChildProcess {
  const child = spawn(process.execPath, ['start.mjs'], {
    cwd: home,
    // Under npm a server drains when its parent goes, so that a soak that is killed leaves nobody behind.
    env: { ...process.env, npm_lifecycle_event: 'soak', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log = createWriteStream(file, { flags: 'a' })
  child.stdout?.pipe(log, { end: false })
  child.stderr?.pipe(log, { end: false })
  child.once('close', () => log.end())
  return child
}

async function stop(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<boolean> {
  let forced = false
  const limit = setTimeout(() => {
    forced = true
    child.kill('SIGKILL')
  }, STOP_LIMIT_MS)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill(signal)
  await ended
  clearTimeout(limit)
  return forced
}

/** A port of its own for each server, kept through its restarts. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
