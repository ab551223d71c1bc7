import { Prisma, type Turn } from '../generated/client.ts'
import type { Transaction } from '../ports.ts'
import { answer } from './answer.ts'
import { bury } from './dead-letters.ts'
import type { Desk } from './desk.ts'
import { takeLease } from './lease.ts'
import { lockConversation } from './lock.ts'
import { settle } from './settle.ts'

const MOST_ATTEMPTS = 5
const START_WAIT_MS = 2000

/** Runs a turn that is due: begins it, asks for a verdict, settles. Does nothing when somebody else is at it. */
export async function runTurn(desk: Desk, turnId: string): Promise<void> {
  const turn = await desk.database.prisma.turn.findUnique({
    where: { id: turnId },
    select: { conversationId: true },
  })
  if (!turn) return
  const lease = await takeLease(desk.database, turn.conversationId, desk.settings.leaseMs)
  if (!lease) return desk.count('turn', 'busy')
  try {
    const run = await desk.step('begin', { turnId }, () =>
      begin(desk, turnId, turn.conversationId, lease.fence),
    )
    if (!run) return
    const outcome = await desk.step('answer', { turnId }, () => answer(desk, run))
    const ending = await desk.step('settle', { turnId }, () => settle(desk, run, outcome))
    desk.count('turn', ending)
  } catch (error) {
    await failed(desk, turnId, turn.conversationId, error)
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
  conversationId: string,
  fence: bigint,
): Promise<BegunRun | null> {
  return desk.database.transaction(async (tx) => {
    const conversation = await lockConversation(tx, conversationId)
    if (!conversation) return null
    const turn = await tx.turn.findUniqueOrThrow({ where: { id: turnId } })
    if (turn.dueAt === null || (turn.state !== 'gathering' && turn.state !== 'running')) return null
    // A running turn that is due lost its process.
    const waitMs = turn.dueAt.getTime() - conversation.now.getTime()
    if (waitMs > 0) return turn.state === 'gathering' ? comeAgain(desk, tx, turnId, waitMs) : null
    if (desk.starting?.()) return putOff(desk, tx, turn, conversation.now)
    if (turn.attempts >= MOST_ATTEMPTS) {
      // Whoever ran it died each time, before it could say why.
      await bury(tx, { turn, reason: 'process_died' })
      return null
    }
    await tx.turn.update({
      where: { id: turnId },
      data: {
        state: 'running',
        dueAt: new Date(conversation.now.getTime() + desk.settings.leaseMs),
        wake: { increment: 1 },
        attempts: { increment: 1 },
      },
    })
    const run = await tx.run.create({ data: { turnId, revision: conversation.revision, fence } })
    return { runId: run.id, turnId, conversationId, revision: conversation.revision, fence }
  })
}

/** More messages came since the job was made, and the turn waits for them: the job makes the next one. */
async function comeAgain(desk: Desk, tx: Transaction, turnId: string, delayMs: number) {
  const { wake } = await tx.turn.update({
    where: { id: turnId },
    data: { wake: { increment: 1 } },
    select: { wake: true },
  })
  desk.queue.enqueue({ kind: 'turn', id: turnId, attempt: wake, delayMs })
  return null
}

/** Held now, it would go to a person only because the process has just begun. */
async function putOff(desk: Desk, tx: Transaction, { id, state }: Turn, now: Date): Promise<null> {
  const dueAt = new Date(now.getTime() + START_WAIT_MS)
  await tx.turn.update({ where: { id }, data: { dueAt } })
  // A running turn is found by the sweep: its job is spent.
  return state === 'gathering' ? comeAgain(desk, tx, id, START_WAIT_MS) : null
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
