import { type CaseResult, type EarnedKind, earnedIn } from '../../core/autonomy.ts'
import { Prisma } from '../../generated/client.ts'
import type { Transaction } from '../../ports.ts'

export type NotedCase = {
  turnId: string
  intent: string
  language: string
  answerKind: EarnedKind
  /** Who decided; boundary for what went out by itself. */
  reviewer: string
  result: CaseResult
  /** Decided faster than it can be read. */
  hurried: boolean
  made: string
}

/** Writes down what became of a draft, in the transaction that decided. What came back once stays so. */
export async function noteCase(tx: Transaction, noted: NotedCase): Promise<void> {
  const { turnId, intent, answerKind, reviewer, result, hurried, made } = noted
  const language = earnedIn(noted.language)
  await tx.$executeRaw(Prisma.sql`
    WITH first AS (
      INSERT INTO autonomy (intent, language, answer_kind, level, by, because)
      VALUES (${intent}, ${language}, ${answerKind}, 'draft', 'system', 'First decided.')
      ON CONFLICT DO NOTHING)
    INSERT INTO autonomy_case (intent, language, answer_kind, turn_id, reviewer, result, hurried, made)
    VALUES (${intent}, ${language}, ${answerKind}, ${turnId}::uuid, ${reviewer}, ${result}, ${hurried}, ${made})
    ON CONFLICT (turn_id, intent) DO UPDATE
      SET reviewer = excluded.reviewer, result = excluded.result, hurried = excluded.hurried, at = now()
    WHERE autonomy_case.result <> 'reopened'`)
}

/** The customer asks the same within 72 hours: the answer before was none. */
export async function noteAskedAgain(
  tx: Transaction,
  asked: { turnId: string; caseId: string; intents: readonly string[] },
): Promise<void> {
  if (asked.intents.length === 0) return
  await tx.$executeRaw(Prisma.sql`
    UPDATE autonomy_case SET result = 'reopened'
     WHERE turn_id IN (SELECT id FROM turn WHERE case_id = ${asked.caseId}::uuid AND id <> ${asked.turnId}::uuid)
       AND intent IN (${Prisma.join([...asked.intents])})
       AND result IN ('clean', 'sent') AND at > now() - interval '72 hours'`)
}
