import { parentPort } from 'node:worker_threads'
import { serialise } from '../../../core/local/artefact.ts'
import { type Lesson, learnIntents } from '../../../core/local/intent-model.ts'

/** Training computes for seconds, so it does it where nobody waits for the event loop. */

export type Asked = { lesson: Lesson; vectors: string | null }
export type Answered = { bytes: Uint8Array; digest: string }

parentPort?.once('message', ({ lesson, vectors }: Asked) => {
  const { bytes, digest } = serialise(learnIntents(lesson), vectors)
  parentPort?.postMessage({ bytes, digest } satisfies Answered)
})
