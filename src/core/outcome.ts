import type { Assessment } from './assessment.ts'
import type { Draft, Proof } from './draft.ts'
import type { Packet } from './packet.ts'
import type { TraceStep } from './trace.ts'
import type { Verdict } from './verdict.ts'

/** What a run came to: the verdict, what it rests on, and what goes out by itself. Settling makes it true or changes nothing. */
export type Outcome = {
  verdict: Verdict
  assessment: Assessment
  draft: Draft | null
  proof: Proof | null
  packet: Packet | null
  /** The draft where it is sent; otherwise the question, acknowledgement or crisis text. */
  message: Draft | null
  /** Goes before the first automatic message of a conversation. */
  disclosure: string | null
  steps: TraceStep[]
  /** With which model, prompts, taxonomy and boundary. */
  made: string
}
