import type { Verdict } from '../core/review.ts'

export type TurnFacts = { turnId: string; restarts: number; silenced: boolean; late: boolean }

/** Decides what becomes of a turn. No assistant prepares drafts yet, so every turn is held for a person. */
export async function answer(turn: TurnFacts): Promise<Verdict> {
  const reasons = [
    { rule: 'no_assistant', because: 'No assistant is set up, so a person answers.' },
  ]
  if (turn.silenced)
    reasons.push({ rule: 'silenced', because: 'A person has taken over this conversation.' })
  if (turn.late)
    reasons.push({
      rule: 'late',
      because: 'A message was more than 15 minutes old when it arrived.',
    })
  if (turn.restarts > 2)
    reasons.push({
      rule: 'restarts',
      because: 'The customer wrote again while an answer was being prepared, more than twice.',
    })
  return { kind: 'hold', reasons }
}
