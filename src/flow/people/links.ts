import { createHash, randomBytes } from 'node:crypto'
import type { Role } from '../../core/permissions.ts'
import type { Invitation, InvitationKind } from '../../generated/client.ts'
import type { Transaction } from '../../ports.ts'

/** A token is shown once and only its digest is kept: 256 bits of chance need no salt. */
export const newToken = () => randomBytes(32).toString('base64url')
export const digestOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** Which channels somebody or something is for. */
export type Channels = 'all' | string[]
export const channelColumns = (channels: Channels) =>
  channels === 'all'
    ? { allChannels: true, channels: [] }
    : { allChannels: false, channels: [...new Set(channels)] }
export const channelsOf = (row: { allChannels: boolean; channels: string[] }): Channels =>
  row.allChannels ? 'all' : row.channels

type Wanted = {
  kind: InvitationKind
  email?: string
  userId?: string
  roles?: Role[]
  channels?: Channels
  dropsSecondFactor?: boolean
  by: string
  lastsMs: number
}

/** A link that works once; the token goes into the part of its address that browsers keep to themselves. */
export async function makeLink(
  tx: Transaction,
  { by, lastsMs, channels, ...wanted }: Wanted,
): Promise<{ id: string; token: string; expiresAt: Date }> {
  const token = newToken()
  const expiresAt = new Date(Date.now() + lastsMs)
  const data = { ...wanted, ...(channels && channelColumns(channels)) }
  const { id } = await tx.invitation.create({
    data: { ...data, digest: digestOf(token), createdBy: by, expiresAt },
    select: { id: true },
  })
  return { id, token, expiresAt }
}

/** Uses a link up. Of two at the same time one gets it; the other waits for the row and finds it used. */
export async function takeLink(
  tx: Transaction,
  kind: InvitationKind,
  token: string,
): Promise<Invitation | null> {
  const now = new Date()
  const [taken] = await tx.invitation.updateManyAndReturn({
    where: { digest: digestOf(token), ...open(kind, now) },
    data: { usedAt: now },
  })
  return taken ?? null
}

/** Ends links that nobody used, and returns how many there were. */
export async function withdrawLinks(
  tx: Transaction,
  kind: InvitationKind,
  which: { id?: string; email?: string; userId?: string } = {},
): Promise<number> {
  const { count } = await tx.invitation.updateMany({
    where: { ...which, kind, usedAt: null, withdrawnAt: null },
    data: { withdrawnAt: new Date(), email: null },
  })
  return count
}

export const open = (kind: InvitationKind, now: Date) => ({
  kind,
  usedAt: null,
  withdrawnAt: null,
  expiresAt: { gt: now },
})
