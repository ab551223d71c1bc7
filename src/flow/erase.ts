import { Prisma } from '../generated/client.ts'
import type { Database, Transaction } from '../ports.ts'
import { record } from './audit/record.ts'
import type { Actor } from './desk.ts'
import { type Counts, eraseContent } from './erase-content.ts'
import { noteErasure } from './erasure-list.ts'

const ATTEMPTS = 5

export type Erased = { kind: 'erased'; counts: Counts } | { kind: 'not_found' }

type Wanted = {
  contactId: string
  actor: Actor
  /** Where erasures are noted outside the database, so that they are replayed after a restore. */
  listFile: string | null
}

/**
 * Deletes everything that a contact said, was told or is known by, in one transaction; what remains are ids, times and
 * outcomes. Whoever writes again from the same number is somebody new.
 */
export async function eraseContact(database: Database, wanted: Wanted): Promise<Erased> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const outcome = await database.transaction((tx) => erase(tx, wanted))
    if (outcome.kind !== 'moved') return outcome
  }
  throw new Error(
    `contact ${wanted.contactId} could not be erased: new conversations kept coming, try again`,
  )
}

async function erase(tx: Transaction, wanted: Wanted): Promise<Erased | { kind: 'moved' }> {
  const { contactId, actor, listFile } = wanted
  const conversations = await lockConversations(tx, contactId)
  // Conversations first, as everybody does. Who makes a new one holds the contact meanwhile, so it is seen below.
  const contacts = await tx.$queryRaw<{ id: string }[]>(
    Prisma.sql`SELECT id FROM contact WHERE id = ${contactId}::uuid FOR NO KEY UPDATE`,
  )
  if (contacts.length === 0) return { kind: 'not_found' }
  if ((await tx.conversation.count({ where: { contactId } })) > conversations.length) {
    return { kind: 'moved' }
  }
  const counts = await eraseContent(tx, { contactId, conversations, by: actor.id })
  for (const id of conversations) {
    await tx.$queryRaw(Prisma.sql`SELECT conversation_changed(${id}::uuid, true)`)
  }
  await tx.erasure.createMany({ data: { contactId, by: actor.id }, skipDuplicates: true })
  const subject = { kind: 'contact', id: contactId }
  await record(tx, { actor, act: 'contact.erased', subject, details: counts })
  // Noted before it is done: an erasure that is noted and then fails is only done twice.
  if (listFile !== null) await noteErasure(listFile, { contactId, at: new Date(), by: actor.id })
  return { kind: 'erased', counts }
}

async function lockConversations(tx: Transaction, contactId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>(
    Prisma.sql`SELECT id FROM conversation WHERE contact_id = ${contactId}::uuid ORDER BY id FOR UPDATE`,
  )
  return rows.map((row) => row.id)
}
