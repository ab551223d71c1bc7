import { findsRisk, needsOwnWords } from '../../core/boundary/floor-risks.ts'
import { Draft } from '../../core/draft.ts'
import { Verdict } from '../../core/verdict.ts'
import type { Held } from './act.ts'
import { type Stale, whyStale } from './stale.ts'

export type Drafted = {
  draft: Draft
  made: string
  /** In which it was asked. */
  language: string
  /** Why it is not sent as it stands; empty while it is fresh. */
  staleBecause: Stale[]
}

/** What was prepared for the person; null where nothing was, or where it was erased. */
export async function draftOf({ tx, conversation, review }: Held): Promise<Drafted | null> {
  if (!review.draftId) return null
  const row = await tx.draft.findUnique({
    where: { id: review.draftId },
    select: { content: true, made: true, language: true, run: { select: { revision: true } } },
  })
  const draft = Draft.safeParse(row?.content)
  if (!row || !draft.success) return null
  const staleBecause = await whyStale(tx, {
    draft: draft.data,
    madeAt: row.run.revision,
    materialRevision: conversation.materialRevision,
  })
  return { draft: draft.data, made: row.made ?? '', language: row.language, staleBecause }
}

/** Of the newest run that came to one; null where none did. */
export async function verdictOf({ tx, review }: Held): Promise<Verdict | null> {
  const run = review.turnId
    ? await tx.run.findFirst({
        where: { turnId: review.turnId, outcome: { not: null } },
        orderBy: { startedAt: 'desc' },
        select: { verdict: true },
      })
    : null
  return Verdict.safeParse(run?.verdict).data ?? null
}

/** A question answers nobody who may be hurt or means to sue: under a risk it goes out only where a person chose the words. */
export const mayStand = (verdict: Verdict | null, drafted: Drafted | null): boolean =>
  !verdict || (!needsOwnWords(verdict) && !(drafted?.draft.kind === 'ask' && findsRisk(verdict)))
