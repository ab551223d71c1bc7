import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import type { Embedder } from '../../ports.ts'
import { startThread } from '../thread.ts'
import { batchesOf } from './batches.ts'
import type { Answered, Asked } from './bundled-worker.ts'

const MODEL = 'universal-sentence-encoder-lite-en'
const DIMENSIONS = 512
const NEAR = 0.6
/** Attention costs the square of the length, and what a text is about is said before this. */
const MOST_CHARACTERS = 1200
/** What is computed at a time: a question that arrives during a rebuild waits for one batch. */
const BATCH = { texts: 16, characters: 2400 }

const IDLE_MS = 10_000

type Task = {
  texts: string[]
  resolve(vectors: Float32Array[]): void
  reject(error: unknown): void
}

/** The small model that comes with the program: no key, no network. Its thread starts with the first text. */
export function openBundled(): Embedder {
  const { compute, close } = openModel()
  return {
    kind: 'bundled',
    model: MODEL,
    dimensions: DIMENSIONS,
    languages: ['en'],
    near: NEAR,
    async embed(texts) {
      const vectors: Float32Array[] = texts.map(() => new Float32Array(DIMENSIONS))
      const said = texts.map((text) => text.trim().slice(0, MOST_CHARACTERS))
      for (const batch of batchesOf(said, BATCH)) {
        const found = await compute(batch.map(({ text }) => text))
        batch.forEach(({ place }, row) => {
          vectors[place] = found[row] ?? new Float32Array(DIMENSIONS)
        })
      }
      return vectors
    },
    close,
  }
}

/** The thread, and the line before it. It takes 300 MB that a quiet desk need not spend, and is back in a second or two. */
function openModel() {
  const waiting: Task[] = []
  const closing = new AbortController()
  let worker: Worker | undefined
  let isWorking = false
  let idle: NodeJS.Timeout | undefined

  async function rest(): Promise<void> {
    clearTimeout(idle)
    const resting = worker
    worker = undefined
    await resting?.terminate()
  }

  async function work(): Promise<void> {
    if (isWorking) return
    isWorking = true
    clearTimeout(idle)
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      try {
        closing.signal.throwIfAborted()
        worker ??= startModel()
        task.resolve(await computed(worker, task.texts, closing.signal))
      } catch (error) {
        task.reject(new Error('the bundled model could not embed', { cause: error }))
        await rest()
      }
    }
    isWorking = false
    if (!closing.signal.aborted) idle = setTimeout(rest, IDLE_MS).unref()
  }

  const compute = (texts: string[]) =>
    new Promise<Float32Array[]>((resolve, reject) => {
      const task = { texts, resolve, reject }
      // A short question overtakes the many batches of a rebuild.
      if (texts.length < BATCH.texts) waiting.unshift(task)
      else waiting.push(task)
      void work()
    })

  /** Cuts what is being computed: whoever waits for it is told at once. */
  async function close(): Promise<void> {
    closing.abort()
    await rest()
  }
  return { compute, close }
}

function startModel(): Worker {
  const worker = startThread(new URL('./bundled-worker.ts', import.meta.url))
  worker.unref()
  return worker
}

async function computed(
  worker: Worker,
  texts: string[],
  signal: AbortSignal,
): Promise<Float32Array[]> {
  worker.ref()
  try {
    const heard = once(worker, 'message', { signal }) as Promise<[Answered]>
    worker.postMessage({ texts } satisfies Asked)
    const [answered] = await heard
    if ('fault' in answered) throw new Error(`the model's thread failed: ${answered.fault}`)
    return texts.map((_, row) => answered.vectors.slice(row * DIMENSIONS, (row + 1) * DIMENSIONS))
  } finally {
    worker.unref()
  }
}
