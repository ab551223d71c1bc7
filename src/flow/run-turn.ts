import { Prisma, type Turn } from '../generated/client.ts'
import type { Transaction } from '../ports.ts'
import { answer } from './answer.ts'
import { bury } from './dead-letters.ts'
import type { Desk } from './desk.ts'
import { type Lease, takeLease } from './lease.ts'
import { lockConversation } from './lock.ts'
import { settle } from './settle.ts'

const MOST_ATTEMPTS = 5
const START_WAIT_MS = 2000

/** Runs a turn that is due: begins it, asks for a verdict, settles. Does nothing when somebody else is at it. */
export async function runTurn(desk: Desk, turnId: string): Promise<void> {
  const lease = await takeLease(desk.database, turnId, desk.settings.leaseMs, 'turn')
  if (!lease) return desk.count('turn', 'busy')
  try {
    const run = await desk.step('begin', { turnId }, () => begin(desk, turnId, lease))
    if (!run) return
    const outcome = await desk.step('answer', { turnId }, () => answer(desk, run))
    const ending = await desk.step('settle', { turnId }, () => settle(desk, run, outcome))
    desk.count('turn', ending)
  } catch (error) {
    await failed(desk, turnId, lease.conversationId, error)
  } finally {
    await lease.release()
  }
}

export type BegunRun = {
  runId: string
  turnId: string
  conversationId: string
  revision: number
  fence: bigint
}

async function begin(
  desk: Desk,
  turnId: string,
  { conversationId, fence }: Pick<Lease, 'conversationId' | 'fence'>,
): Promise<BegunRun | null> {
  const { rows } = desk.starting?.()
    ? { rows: [] }
    : await desk.database.pool.query<{ runId: string; revision: number }>(beginning, [
        conversationId,
        turnId,
        desk.settings.leaseMs,
        fence,
      ])
  const [run] = rows
  if (run) return { ...run, turnId, conversationId, fence }
  await notNow(desk, turnId, conversationId)
  return null
}

/** In one statement, which locks the conversation first. A running turn that is due lost its process. */
const beginning = `
  WITH conversation AS (
    SELECT id, revision, clock_timestamp() AS now
      FROM (SELECT * FROM conversation WHERE id = $1 FOR UPDATE) AS locked),
  begun AS (
    UPDATE turn SET state = 'running', due_at = conversation.now + $3 * interval '1 millisecond', wake = wake + 1, attempts = attempts + 1
      FROM conversation
     WHERE turn.id = $2 AND turn.conversation_id = conversation.id AND state IN ('gathering', 'running')
       AND due_at <= conversation.now AND attempts < ${MOST_ATTEMPTS}
    RETURNING turn.id)
  INSERT INTO run (turn_id, revision, fence)
  SELECT begun.id, conversation.revision, $4 FROM begun, conversation
  RETURNING id AS "runId", revision`

/** What could not begin comes later, goes to a person, or is somebody else's by now. */
async function notNow(desk: Desk, turnId: string, conversationId: string): Promise<void> {
  await desk.database.transaction(async (tx) => {
    const conversation = await lockConversation(tx, conversationId)
    if (!conversation) return
    const turn = await tx.turn.findUniqueOrThrow({ where: { id: turnId } })
    if (turn.dueAt === null || (turn.state !== 'gathering' && turn.state !== 'running')) return
    const waitMs = turn.dueAt.getTime() - conversation.now.getTime()
    if (waitMs <= 0 && desk.starting?.()) return putOff(desk, tx, turn, conversation.now)
    // Whoever ran it died each time, before it could say why.
    if (waitMs <= 0 && turn.attempts >= MOST_ATTEMPTS)
      return bury(tx, { turn, reason: 'process_died' })
    // A running turn is found by the sweep: its job is spent.
    if (turn.state === 'gathering') await comeAgain(desk, tx, turnId, Math.max(0, waitMs))
  })
}

/** More messages came since the job was made, and the turn waits for them: the job makes the next one. */
async function comeAgain(
  desk: Desk,
  tx: Transaction,
  turnId: string,
  delayMs: number,
): Promise<void> {
  const { wake } = await tx.turn.update({
    where: { id: turnId },
    data: { wake: { increment: 1 } },
    select: { wake: true },
  })
  desk.queue.enqueue({ kind: 'turn', id: turnId, attempt: wake, delayMs })
}

/** Held now, it would go to a person only because the process has just begun. */
async function putOff(desk: Desk, tx: Transaction, { id, state }: Turn, now: Date): Promise<void> {
  const dueAt = new Date(now.getTime() + START_WAIT_MS)
  await tx.turn.update({ where: { id }, data: { dueAt } })
  if (state === 'gathering') await comeAgain(desk, tx, id, START_WAIT_MS)
}

/** Tries again later and longer each time; in the end a person gets the turn and the failure a dead letter. */
async function failed(
  desk: Desk,
  turnId: string,
  conversationId: string,
  error: unknown,
): Promise<void> {
  desk.count('turn', 'failed')
  desk.log.error({ turnId, error }, 'a turn failed')
  await desk.database.transaction(async (tx) => {
    await lockConversation(tx, conversationId)
    const turn = await tx.turn.findUniqueOrThrow({ where: { id: turnId } })
    await tx.run.updateMany({
      where: { turnId, outcome: null },
      data: { outcome: 'failed', finishedAt: new Date() },
    })
    if (turn.state !== 'running') return
    if (turn.attempts >= MOST_ATTEMPTS) return bury(tx, { turn, reason: nameOf(error) })
    const waitMs = 1000 * 2 ** turn.attempts
    await tx.$executeRaw(
      Prisma.sql`SELECT turn_wake(${turnId}::uuid, 'gathering', now() + ${waitMs} * interval '1 millisecond', false)`,
    )
  })
}

// The kind of failure only: an error's message can quote what a customer wrote.
const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown')
