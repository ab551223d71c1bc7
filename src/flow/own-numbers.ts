import type { Identity } from '../core/inbound.ts'
import type { OwnNumber } from '../generated/client.ts'
import type { Database } from '../ports.ts'
import { record } from './audit/record.ts'
import type { Actor } from './desk.ts'

/** The numbers under which people of ours may write as customers. Whoever told one decides nothing of that contact. */

export const ownNumbers = ({ prisma }: Database, personId: string): Promise<OwnNumber[]> =>
  prisma.ownNumber.findMany({ where: { personId }, orderBy: { createdAt: 'asc' } })

/** Telling a number twice tells it once. */
export async function addOwnNumber(
  database: Database,
  { actor, number }: { actor: Actor; number: Identity },
): Promise<OwnNumber> {
  return database.transaction(async (tx) => {
    const row = { personId: actor.id, ...number }
    const { count } = await tx.ownNumber.createMany({ data: [row], skipDuplicates: true })
    const own = await tx.ownNumber.findUniqueOrThrow({ where: { personId_kind_value: row } })
    if (count > 0) {
      const subject = { kind: 'own_number', id: own.id }
      await record(tx, { actor, act: 'own_number.added', subject })
    }
    return own
  })
}

export async function removeOwnNumber(
  database: Database,
  { actor, id }: { actor: Actor; id: string },
): Promise<'removed' | 'not_found'> {
  return database.transaction(async (tx) => {
    const [removed] = await tx.ownNumber.findMany({ where: { id } })
    const { count } = await tx.ownNumber.deleteMany({ where: { id } })
    if (!removed || count === 0) return 'not_found' as const
    const details = { person: removed.personId }
    const subject = { kind: 'own_number', id }
    await record(tx, { actor, act: 'own_number.removed', subject, details })
    return 'removed' as const
  })
}
