import type { Correction, Prisma } from '../generated/client.ts'
import type { Database } from '../ports.ts'
import { record } from './audit/record.ts'
import type { Actor } from './desk.ts'

/** Everything that is kept of a contact, to be handed to them; null when there is none. Whoever takes it is written down. */
export async function exportContact(
  database: Database,
  { contactId, actor }: { contactId: string; actor: Actor },
): Promise<ContactExport | null> {
  const { prisma } = database
  const contact = await prisma.contact.findUnique({ where: { id: contactId }, include })
  if (!contact) return null
  const edits = await editsOf(database, contactId)
  const corrections = await prisma.correction.findMany({
    where: { conversationId: { in: contact.conversations.map(({ id }) => id) } },
    orderBy: byTime,
  })
  const messages = contact.conversations.reduce((sum, { messages }) => sum + messages.length, 0)
  await database.transaction((tx) =>
    record(tx, {
      actor,
      act: 'contact.exported',
      subject: { kind: 'contact', id: contactId },
      details: { conversations: contact.conversations.length, messages },
    }),
  )
  return { exportedAt: new Date(), contact, edits, corrections }
}

export type ContactExport = {
  exportedAt: Date
  contact: Prisma.ContactGetPayload<{ include: typeof include }>
  edits: Edit[]
  corrections: Correction[]
}

type Edit = { target: string; kind: string; content: unknown; at: Date }

const byTime = { createdAt: 'asc' } as const
const include = {
  identities: { orderBy: byTime },
  consents: { orderBy: { at: 'asc' } },
  events: { orderBy: { receivedAt: 'asc' } },
  conversations: {
    orderBy: byTime,
    include: {
      cases: { orderBy: { openedAt: 'asc' } },
      messages: { orderBy: [{ sentAt: 'asc' }, { id: 'asc' }] },
      turns: { orderBy: byTime, include: { runs: { orderBy: { startedAt: 'asc' } } } },
      drafts: { orderBy: byTime },
      risks: { orderBy: { foundAt: 'asc' } },
      handoffs: { orderBy: byTime },
      reviews: { orderBy: byTime },
      decisions: { orderBy: byTime },
      outbounds: { orderBy: { position: 'asc' } },
    },
  },
} as const satisfies Prisma.ContactInclude

/** What messages said before or after they were edited, as it arrived. */
async function editsOf({ pool }: Database, contactId: string): Promise<Edit[]> {
  const { rows } = await pool.query<Edit>(
    `SELECT x.target, x.kind, x.content, x.at FROM message_change x
       JOIN message m ON m.channel_id = x.channel_id AND m.provider_id = x.target
       JOIN conversation c ON c.id = m.conversation_id
      WHERE c.contact_id = $1 ORDER BY x.at`,
    [contactId],
  )
  return rows
}
