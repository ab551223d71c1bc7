import { parentPort } from 'node:worker_threads'
import { serialise } from '../../../core/local/artefact.ts'
import { type Lesson, learnIntents } from '../../../core/local/intent-model.ts'
import { learnRisks, type RiskExample } from '../../../core/local/risk-model.ts'

/** Training computes for seconds, so it does it where nobody waits for the event loop. */

export type Asked = {
  lesson: Lesson
  vectors: string | null
  risks: readonly RiskExample[]
  seed: number
}
export type Answered = { bytes: Uint8Array; digest: string }

parentPort?.once('message', ({ lesson, vectors, risks, seed }: Asked) => {
  const { bytes, digest } = serialise({
    intents: learnIntents(lesson),
    vectors,
    risks: risks.length === 0 ? null : learnRisks(risks, seed),
  })
  parentPort?.postMessage({ bytes, digest } satisfies Answered)
})
