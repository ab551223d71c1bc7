import { Assessment } from '../../core/assessment.ts'
import { Draft } from '../../core/draft.ts'
import type { Thread } from '../../core/thread.ts'
import { Verdict } from '../../core/verdict.ts'
import type { Desk } from '../desk.ts'
import { readThread } from '../read-thread.ts'

export type FoundOut = {
  assessment: Assessment
  verdict: Verdict
  draft: Draft | null
  thread: Thread
}

/** What the newest run found out about a turn, and the conversation as it is now; null where nothing was found out. */
export async function foundOut(desk: Desk, turnId: string): Promise<FoundOut | null> {
  const { database, assistant } = desk
  const run = await database.prisma.run.findFirst({
    where: { turnId, outcome: { not: null } },
    orderBy: { startedAt: 'desc' },
    include: { draft: true, turn: { select: { conversationId: true } } },
  })
  const assessment = Assessment.safeParse(run?.assessment).data
  const verdict = Verdict.safeParse(run?.verdict).data
  if (!run || !assessment || !verdict) return null
  const place = { turnId, conversationId: run.turn.conversationId, revision: run.revision }
  const thread = await readThread({ database, countryOf: assistant.countryOf }, place)
  return { assessment, verdict, draft: Draft.safeParse(run.draft?.content).data ?? null, thread }
}
