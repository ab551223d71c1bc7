import type { Transaction } from '../../ports.ts'
import { record } from '../audit/record.ts'
import type { Desk } from '../desk.ts'
import { changed } from '../lock.ts'
import { type Given, type Missed, underLock } from './act.ts'

export type Assigned = { kind: 'assigned' } | { kind: 'nobody' } | Missed

/** Gives a review to a team or a person, who then find it in their queue. Nobody has claimed it then. */
export async function assign(
  desk: Desk,
  given: Given & { team?: string | undefined; person?: string | null | undefined },
): Promise<Assigned> {
  const { actor, team, person } = given
  return underLock(desk, given, { decides: false }, async ({ tx, conversation, review }) => {
    if (person && !(await isThere(tx, person))) return { kind: 'nobody' as const }
    await tx.review.update({
      where: { id: review.id },
      data: {
        ...(team !== undefined && { team }),
        ...(person !== undefined && { assignedTo: person }),
        claimedBy: null,
        claimedAt: null,
        claimedUntil: null,
      },
    })
    await changed(tx, conversation.id, { material: false })
    // A team's name may be anything that somebody wrote.
    const details = { person: person ?? null, isTeam: team !== undefined }
    await record(tx, {
      actor,
      act: 'review.assigned',
      subject: { kind: 'review', id: review.id },
      details,
    })
    return { kind: 'assigned' as const }
  })
}

const isThere = async (tx: Transaction, id: string) =>
  (await tx.user.count({ where: { id, disabledAt: null } })) > 0
