import type { Subject } from '../core/may.ts'
import type { PolicyKind } from '../core/policy.ts'
import type { Database } from '../ports.ts'

/** What the permission table needs to know of the thing that somebody wants to act on. */

export type Found = Subject & {
  /** What the audit log calls it. */
  about: { kind: string; id: string }
  /** The conversation whose content is shown with it. */
  conversationId?: string
}

const conversationOf = {
  conversation: '$1::uuid',
  review: 'SELECT conversation_id FROM review WHERE id = $1',
  case: 'SELECT conversation_id FROM "case" WHERE id = $1',
  turn: 'SELECT conversation_id FROM turn WHERE id = $1',
  run: 'SELECT t.conversation_id FROM run r JOIN turn t ON t.id = r.turn_id WHERE r.id = $1',
  outbound: 'SELECT conversation_id FROM outbound WHERE id = $1',
  handoff: 'SELECT conversation_id FROM handoff WHERE id = $1',
}

// Behind a key stands the person who made it. Providers write numbers with and without the plus, and one person may be two
// contacts.
const isOwn = `EXISTS (
  SELECT 1 FROM contact me, own_number n
    JOIN contact_identity i ON i.kind = n.kind AND i.value IN (n.value, ltrim(n.value, '+'))
    JOIN contact own ON own.id = i.contact_id
   WHERE n.person_id = coalesce((SELECT k.user_id::text FROM api_key k WHERE k.id::text = $2), $2)
     AND me.id = c.contact_id AND (own.id IN (me.id, me.same_as) OR own.same_as IN (me.id, me.same_as)))`

/** Anything that lies in a conversation. */
export async function findInConversation(
  { pool }: Database,
  kind: keyof typeof conversationOf,
  id: string,
  asker: { id: string },
): Promise<Found | null> {
  const { rows } = await pool.query<{ id: string; channelId: string; isOwnContact: boolean }>(
    `SELECT c.id, c.channel_id AS "channelId", ${isOwn} AS "isOwnContact"
       FROM conversation c WHERE c.id = (${conversationOf[kind]})`,
    [id, asker.id],
  )
  const [row] = rows
  if (!row) return null
  return {
    about: { kind, id },
    conversationId: row.id,
    channels: [row.channelId],
    isOwnContact: row.isOwnContact,
  }
}

export async function findContact(
  { pool }: Database,
  id: string,
  asker: { id: string },
): Promise<Found | null> {
  const { rows } = await pool.query<{ channels: string[]; isOwnContact: boolean }>(
    `SELECT array(SELECT channel_id::text FROM conversation WHERE contact_id = c.contact_id) AS channels,
            ${isOwn} AS "isOwnContact"
       FROM (SELECT id AS contact_id FROM contact WHERE id = $1) c`,
    [id, asker.id],
  )
  return rows[0] ? { about: { kind: 'contact', id }, ...rows[0] } : null
}

export async function findDeadLetter({ prisma }: Database, id: string): Promise<Found | null> {
  const letter = await prisma.deadLetter.findUnique({ where: { id } })
  if (!letter) return null
  const channels = letter.channelId ? [letter.channelId] : []
  return { about: { kind: 'dead_letter', id }, channels }
}

export async function findPolicyVersion(
  { prisma }: Database,
  version: { kind: PolicyKind; number: number },
): Promise<Found | null> {
  const row = await prisma.policyVersion.findUnique({
    where: { kind_number: version },
    select: { createdBy: true },
  })
  return row && { about: { kind: 'policy', id: version.kind }, authors: [row.createdBy] }
}

/** One channel, or all of them. */
export async function findChannels({ prisma }: Database, id?: string): Promise<Found | null> {
  const rows = await prisma.channel.findMany({
    ...(id !== undefined && { where: { id } }),
    select: { id: true },
  })
  if (id !== undefined && rows.length === 0) return null
  const about =
    id === undefined ? { kind: 'setting', id: 'automatic_sends' } : { kind: 'channel', id }
  return { about, channels: rows.map((row) => row.id) }
}

export async function findOwnNumber({ prisma }: Database, id: string): Promise<Found | null> {
  const number = await prisma.ownNumber.findUnique({ where: { id } })
  return number && { about: { kind: 'own_number', id }, authors: [number.personId] }
}
