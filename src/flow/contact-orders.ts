import { z } from 'zod'
import type { Database } from '../ports.ts'
import { record } from './audit/record.ts'
import { type Erased, eraseContact } from './erase.ts'

/** Why somebody is erased. No free text: the reason outlives them in the audit log. */
export const erasureReasons = ['asked_for', 'no_longer_needed', 'by_mistake', 'test_data'] as const
export type ErasureReason = (typeof erasureReasons)[number]

type Order = Parameters<typeof eraseContact>[1] & { reason: ErasureReason }

/** Erases a contact, and writes down why before it is done. */
export async function orderErasure(database: Database, order: Order): Promise<Erased> {
  const { reason, ...wanted } = order
  const { contactId, actor } = wanted
  if ((await database.prisma.contact.count({ where: { id: contactId } })) === 0)
    return { kind: 'not_found' }
  const subject = { kind: 'contact', id: contactId }
  await database.transaction((tx) =>
    record(tx, { actor, act: 'contact.erasure_ordered', subject, details: { reason } }),
  )
  return eraseContact(database, wanted)
}

/** By id or by the number that they are known by. */
export async function contactKnownAs({ prisma }: Database, who: string): Promise<string | null> {
  if (z.uuid().safeParse(who).success) return who
  const identity = await prisma.contactIdentity.findFirst({ where: { value: who } })
  return identity?.contactId ?? null
}
