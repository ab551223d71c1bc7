import { Draft } from '../../core/draft.ts'
import type { Held } from './act.ts'

export type Drafted = {
  draft: Draft
  made: string
  /** Nothing came since that it does not answer. */
  isFresh: boolean
}

/** What was prepared for the person; null where nothing was, or where it was erased. */
export async function draftOf({ tx, conversation, review }: Held): Promise<Drafted | null> {
  if (!review.draftId) return null
  const row = await tx.draft.findUnique({
    where: { id: review.draftId },
    select: { content: true, made: true, run: { select: { revision: true } } },
  })
  const draft = Draft.safeParse(row?.content)
  if (!row || !draft.success) return null
  const isFresh = conversation.materialRevision <= row.run.revision
  return { draft: draft.data, made: row.made ?? '', isFresh }
}
