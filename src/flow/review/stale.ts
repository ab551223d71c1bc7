import type { Draft } from '../../core/draft.ts'
import type { Transaction } from '../../ports.ts'
import { type OutOfForce, outOfForce } from '../cited.ts'

/** Why a draft is not sent as it stands any more. */
export type Stale = {
  because: string
  /** The source that is not in force, where that is why. */
  versionId: string | null
}

/** Asked anew by whoever reads or approves it; empty while it is fresh. */
export async function whyStale(
  tx: Pick<Transaction, '$queryRaw'>,
  { draft, madeAt, materialRevision }: { draft: Draft; madeAt: number; materialRevision: number },
): Promise<Stale[]> {
  const saidMore = materialRevision > madeAt
  const sources = await outOfForce(tx, draft.versions)
  return [
    ...(saidMore ? [{ because: 'It answers less than was said by now.', versionId: null }] : []),
    ...sources.map((version) => ({ because: gone(version), versionId: version.id })),
  ]
}

const gone = ({ title, locale, number, state }: OutOfForce) =>
  `It rests on "${title}" (${locale}, version ${number}), which ${state === 'retired' ? 'was retired' : 'is not in force any more'}.`
