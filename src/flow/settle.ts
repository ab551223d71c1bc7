import type { Outcome } from '../core/outcome.ts'
import { Prisma, type Turn } from '../generated/client.ts'
import type { Transaction } from '../ports.ts'
import { noteAskedAgain } from './autonomy/note-case.ts'
import { carryOut } from './carry-out.ts'
import type { Desk } from './desk.ts'
import type { Ending } from './hold.ts'
import { leaseIsHeld, lockConversation } from './lock.ts'
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
    const turn = await tx.turn.findUniqueOrThrow({ where: { id: run.turnId } })
    const isOurs =
      turn.state === 'running' && (await leaseIsHeld(tx, run.conversationId, run.fence))
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

/** What went out by itself counts until the customer asks the same again. */
async function learn(
  tx: Transaction,
  { turn, outcome, ending }: { turn: Turn; outcome: Outcome; ending: Ending['kind'] },
): Promise<void> {
  const { assessment, draft, made } = outcome
  const intents = assessment.issues.flatMap(({ intent }) => (intent ? [intent] : []))
  await noteAskedAgain(tx, { turnId: turn.id, caseId: turn.caseId, intents })
  if (ending !== 'sent' || !draft) return
  const decided = { turnId: turn.id, reviewer: 'boundary', hurried: false, made }
  await noteDraft(tx, draft, { ...decided, result: 'sent' })
}

async function keepDraft(
  tx: Transaction,
  { runId, turnId, conversationId }: Settling,
  { draft, proof, made }: Outcome,
): Promise<string | null> {
  if (!draft) return null
  const { kind, language } = draft
  const content = { content: plainJson(draft), ...(proof && { proof: plainJson(proof) }) }
  const { id } = await tx.draft.create({
    data: { runId, turnId, conversationId, kind, language, made, ...content },
    select: { id: true },
  })
  return id
}

async function finish(
  tx: Transaction,
  { runId }: Settling,
  { assessment, verdict, steps }: Outcome,
  outcome: string,
): Promise<void> {
  await tx.run.update({
    where: { id: runId },
    data: {
      outcome,
      finishedAt: new Date(),
      assessment: plainJson(assessment),
      verdict: plainJson(verdict),
      steps: plainJson(steps),
    },
  })
}
