import { randomUUID } from 'node:crypto'
import type { Outcome } from '../core/outcome.ts'
import { Prisma } from '../generated/client.ts'
import type { Transaction } from '../ports.ts'
import { noteAskedAgain } from './autonomy/note-case.ts'
import { carryOut } from './carry-out.ts'
import type { Desk } from './desk.ts'
import type { Ending, SettledTurn } from './hold.ts'
import { lockConversation } from './lock.ts'
import { plainJson } from './plain-json.ts'
import { noteDraft } from './review/note.ts'
import type { BegunRun } from './run-turn.ts'
import { keepRisks } from './sticky.ts'

type Settling = Pick<BegunRun, 'runId' | 'turnId' | 'conversationId' | 'revision' | 'fence'>

/** Makes the verdict true, in one transaction, unless the conversation has moved on: then the run was for nothing. */
export async function settle(
  desk: Desk,
  run: Settling,
  outcome: Outcome,
): Promise<Ending['kind'] | 'stale'> {
  const service = await desk.service()
  const ending = await desk.database.transaction(async (tx) => {
    const conversation = await lockConversation(tx, run.conversationId)
    const turn = await readTurn(tx, run)
    const isOurs = turn.state === 'running' && turn.fence === run.fence
    const movedOn = conversation === null || conversation.materialRevision > run.revision
    if (!isOurs || movedOn) {
      await finish(tx, run, outcome, 'stale')
      // Still ours although something else changed: nobody has woken the turn, so it begins again at once.
      if (isOurs)
        await tx.$executeRaw(
          Prisma.sql`SELECT turn_wake(${run.turnId}::uuid, 'gathering', now(), true)`,
        )
      return { kind: 'stale' as const }
    }
    const { assessment } = outcome
    await keepRisks(tx, { conversationId: conversation.id, assessment })
    const draftId = await keepDraft(tx, run, outcome)
    const ended = await carryOut(desk, tx, { conversation, turn, outcome, service, draftId })
    await learn(tx, { turn, outcome, ending: ended.kind })
    await finish(tx, run, outcome, ended.kind)
    return ended
  })
  if ('outboundId' in ending && ending.outboundId)
    desk.queue.enqueue({ kind: 'send', id: ending.outboundId, attempt: 0 })
  return ending.kind
}

/** Once the conversation is locked: nobody changes it any more. */
async function readTurn(tx: Transaction, { turnId }: Settling): Promise<SettledTurn> {
  const [turn] = await tx.$queryRaw<SettledTurn[]>(Prisma.sql`
    SELECT t.id, t.case_id AS "caseId", t.state::text, t.restarts, t.created_at AS "createdAt",
           (SELECT fence FROM lease WHERE conversation_id = t.conversation_id) AS fence,
           EXISTS (SELECT 1 FROM review WHERE turn_id = t.id AND kind = 'turn' AND state = 'waiting') AS "isBeforePerson"
      FROM turn t WHERE t.id = ${turnId}::uuid`)
  if (!turn) throw new Error(`turn ${turnId} vanished while it was being settled`)
  return turn
}

/** What went out by itself counts until the customer asks the same again. */
async function learn(
  tx: Transaction,
  { turn, outcome, ending }: { turn: SettledTurn; outcome: Outcome; ending: Ending['kind'] },
): Promise<void> {
  const { assessment, draft, made } = outcome
  const intents = assessment.issues.flatMap(({ intent }) => (intent ? [intent] : []))
  await noteAskedAgain(tx, { turnId: turn.id, caseId: turn.caseId, intents })
  if (ending !== 'sent' || !draft) return
  const { language } = assessment
  const decided = { turnId: turn.id, reviewer: 'boundary', hurried: false, made, language }
  await noteDraft(tx, draft, { ...decided, result: 'sent' })
}

async function keepDraft(
  tx: Transaction,
  { runId, turnId, conversationId }: Settling,
  { assessment, draft, proof, made }: Outcome,
): Promise<string | null> {
  if (!draft) return null
  const { kind } = draft
  // In which it was asked; the words may be in another.
  const { language } = assessment
  const id = randomUUID()
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO draft (id, run_id, turn_id, conversation_id, kind, language, made, content, proof)
    VALUES (${id}::uuid, ${runId}::uuid, ${turnId}::uuid, ${conversationId}::uuid, ${kind}, ${language}, ${made},
            ${plainJson(draft)}::jsonb, ${proof && plainJson(proof)}::jsonb)`)
  return id
}

async function finish(
  tx: Transaction,
  { runId }: Settling,
  { assessment, verdict, steps }: Outcome,
  outcome: string,
): Promise<void> {
  await tx.$executeRaw(Prisma.sql`
    UPDATE run SET outcome = ${outcome}, finished_at = clock_timestamp(), assessment = ${plainJson(assessment)}::jsonb,
                   verdict = ${plainJson(verdict)}::jsonb, steps = ${plainJson(steps)}::jsonb
     WHERE id = ${runId}::uuid`)
}
