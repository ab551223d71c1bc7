import { Prisma } from '../generated/client.ts'
import type { Transaction } from '../ports.ts'

export type LockedConversation = {
  id: string
  channelId: string
  contactId: string
  revision: number
  materialRevision: number
  lastInboundAt: Date | null
  silencedAt: Date | null
  /** A person, phone, or handoff. */
  silencedBy: string | null
  disclosedAt: Date | null
  /** Where the contact last wrote from. */
  addressKind: string | null
  address: string | null
  /** The database's clock, read after the wait for the lock: everything here is judged by it. */
  now: Date
}

/** Whatever changes a conversation locks its row first: conversation, then version, then outbound. */
export async function lockConversation(
  tx: Transaction,
  id: string,
): Promise<LockedConversation | null> {
  const rows = await tx.$queryRaw<LockedConversation[]>(Prisma.sql`
    SELECT id, channel_id AS "channelId", contact_id AS "contactId", revision, material_revision AS "materialRevision",
           last_inbound_at AS "lastInboundAt", silenced_at AS "silencedAt",
           silenced_by AS "silencedBy", disclosed_at AS "disclosedAt", address_kind AS "addressKind", address,
           clock_timestamp() AS now
      FROM (SELECT * FROM conversation WHERE id = ${id}::uuid FOR UPDATE) locked`)
  return rows[0] ?? null
}

/** Counts the change, tells whoever looks, and returns the new revision. A material change makes older drafts stale. */
export async function changed(
  tx: Transaction,
  id: string,
  how: { material: boolean },
): Promise<number> {
  const rows = await tx.$queryRaw<{ revision: number }[]>(
    Prisma.sql`SELECT conversation_changed(${id}::uuid, ${how.material}) AS revision`,
  )
  const row = rows[0]
  if (!row) throw new Error(`conversation ${id} vanished while it was being changed`)
  return row.revision
}

export async function leaseIsHeld(
  tx: Transaction,
  conversationId: string,
  fence: bigint,
): Promise<boolean> {
  const rows = await tx.$queryRaw<{ held: boolean }[]>(
    Prisma.sql`SELECT fence = ${fence} AS held FROM lease WHERE conversation_id = ${conversationId}::uuid`,
  )
  return rows[0]?.held ?? false
}
