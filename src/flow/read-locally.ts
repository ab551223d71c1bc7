import { z } from 'zod'
import type { Finding, Local } from '../ports-assistant.ts'

const Asked = z.array(
  z.object({
    id: z.string(),
    text: z.string(),
    /** The day on which it was written. */
    today: z.string(),
    country: z.string().optional(),
  }),
)
/** The turn, and what the customer wrote before it in the case. */
export const LocalInput = z.object({ turn: Asked, before: Asked })
export type LocalInput = z.infer<typeof LocalInput>

export type LocalOutput = {
  turn: Record<string, Finding>
  before: { messageId: string; facts: Finding['facts']; language: Finding['language'] }[]
}

/** The same for an assessment and for doing one again. What was trained from another taxonomy may name what this one does not know. */
export async function readLocally(
  local: Local,
  input: LocalInput,
  known: { has(intent: string): boolean },
): Promise<LocalOutput> {
  const output: LocalOutput = { turn: {}, before: [] }
  for (const { id, ...message } of input.turn) {
    const finding = await local.read(message)
    const issues = finding.issues.filter(({ intent }) => known.has(intent))
    output.turn[id] = { ...finding, issues }
  }
  for (const { id: messageId, ...message } of input.before) {
    const { facts, language } = await local.read(message)
    output.before.push({ messageId, facts, language })
  }
  return output
}
