import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { fileName } from '../../core/file-name.ts'
import { Reading } from '../../core/proposal.ts'
import type { SourceFile } from '../../ports.ts'
import { startThread } from '../thread.ts'

export type ReaderLimits = { timeMs: number; heapMb: number; growthMb: number }

const usual: ReaderLimits = { timeMs: 60_000, heapMb: 512, growthMb: 1024 }
const LOOK_EVERY_MS = 100
const IDLE_MS = 60_000
const START_MS = 60_000

export type ReaderThread = {
  read(file: SourceFile, signal?: AbortSignal): Promise<Reading>
  close(): Promise<void>
}

/**
 * Files are read in a thread that can be ended: one that loops or grows harms neither the server nor the next file. It
 * is started with the first file, and ends by itself when nothing came for a while.
 */
export function openReaderThread(limits: Partial<ReaderLimits> = {}): ReaderThread {
  const within = { ...usual, ...limits }
  let worker: Worker | null = null
  let idle: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()
  const end = async () => {
    const ending = worker
    worker = null
    await ending?.terminate()
  }
  const readNow = async (file: SourceFile, signal?: AbortSignal) => {
    signal?.throwIfAborted()
    clearTimeout(idle)
    worker ??= await startWorker(within.heapMb, (ended) => {
      if (worker === ended) worker = null
    })
    // Starting takes a while, in which nobody listened.
    signal?.throwIfAborted()
    const outcome = await readIn(worker, file, within, signal)
    if (outcome.kind !== 'read') await end()
    signal?.throwIfAborted()
    idle = setTimeout(end, IDLE_MS).unref()
    return outcome.kind === 'read' ? outcome.reading : refused(file, outcome.kind)
  }
  return {
    read(file, signal) {
      const reading = last.then(() => readNow(file, signal))
      last = reading.catch(() => {})
      return reading
    },
    async close() {
      clearTimeout(idle)
      await end()
      await last
    },
  }
}

async function startWorker(heapMb: number, onEnd: (worker: Worker) => void): Promise<Worker> {
  const worker = startThread(new URL('./reader.ts', import.meta.url), null, {
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
    // Nothing of ours is there to be found, and what libraries print about a file is not kept.
    env: {},
    stdout: true,
    stderr: true,
  })
  // Its first message says that it has started, which counts as time for no file.
  await once(worker, 'message', { signal: AbortSignal.timeout(START_MS) }).catch(async (cause) => {
    await worker.terminate()
    throw new Error('the thread that reads files could not be started', { cause })
  })
  // Whatever befalls it while nobody waits, the next file gets another one.
  worker.on('error', () => {}).on('exit', () => onEnd(worker))
  worker.unref()
  return worker
}

type Outcome = { kind: 'read'; reading: Reading } | { kind: 'too long' | 'too big' | 'stopped' }

function readIn(
  worker: Worker,
  file: SourceFile,
  limits: ReaderLimits,
  signal?: AbortSignal,
): Promise<Outcome> {
  const before = process.memoryUsage.rss()
  return new Promise((resolve) => {
    const stop = () => done({ kind: 'stopped' })
    const fail = () => done({ kind: 'too big' })
    const hear = (message: unknown) => {
      const { data: reading } = Reading.safeParse(message)
      done(reading ? { kind: 'read', reading } : { kind: 'stopped' })
    }
    const time = setTimeout(() => done({ kind: 'too long' }), limits.timeMs)
    // The limit of the heap does not count buffers, into which packed content unfolds.
    const look = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.growthMb * 1024 * 1024) fail()
    }, LOOK_EVERY_MS)
    const done = (outcome: Outcome) => {
      clearTimeout(time)
      clearInterval(look)
      signal?.removeEventListener('abort', stop)
      worker.off('message', hear).off('error', fail).off('exit', stop)
      worker.unref()
      resolve(outcome)
    }
    signal?.addEventListener('abort', stop)
    worker.ref()
    worker.on('message', hear).on('error', fail).on('exit', stop)
    worker.postMessage(file)
  })
}

const reasons = {
  'too long': 'It takes too long to be read: split it, or import its words as text.',
  'too big': 'It needs too much memory to be read: split it, or import its words as text.',
  stopped: 'Reading was interrupted: import it again.',
}

function refused({ name }: SourceFile, kind: keyof typeof reasons): Reading {
  const problem = reasons[kind]
  return {
    proposals: [],
    findings: [{ file: fileName(name).name, severity: 'refused', problem }],
    isCutShort: true,
  }
}
