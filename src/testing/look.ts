import type { InboundEvent } from '../core/inbound.ts'
import type { Database } from '../ports.ts'

/** What the log knows of the customer behind a number. */
export function lookInto(database: Database) {
  const of = (phone: string) => ({
    conversation: { contact: { identities: { some: { value: phone } } } },
  })
  const turnsOf = (phone: string) =>
    database.prisma.turn.findMany({ where: of(phone), orderBy: { createdAt: 'asc' } })
  const messagesOf = (phone: string) =>
    database.prisma.message.findMany({ where: of(phone), orderBy: { sentAt: 'asc' } })
  const reviewsOf = (phone: string) =>
    database.prisma.review.findMany({ where: of(phone), include: { conversation: true } })
  const casesOf = (phone: string) =>
    database.prisma.case.findMany({ where: of(phone), orderBy: { openedAt: 'asc' } })
  return { of, turnsOf, messagesOf, reviewsOf, casesOf }
}

export const aChange = (
  phone: string,
  target: string,
  change: 'edited' | 'revoked',
  text?: string,
): InboundEvent => ({
  kind: 'change',
  providerId: `c-${target}-${text ?? change}`,
  identities: [{ kind: 'phone', value: phone }],
  target,
  change,
  ...(text && { content: { text } }),
  at: new Date().toISOString(),
})
