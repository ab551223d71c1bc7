import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Identity } from './inbound.ts'

/** Everything a decision allows. Whatever of it changes afterwards, the seal no longer fits. */
export type Sealed = {
  decisionId: string
  outboundId: string
  conversationId: string
  channelId: string
  turnId: string | null
  recipient: Identity
  kind: string
  text: string
  by: 'person' | 'boundary'
  answerKind: string | null
  /** Whose words it uses. */
  versions: string[]
  approver: string
  policyVersion: number
  revision: number
  expiresAt: Date
}

export function sealOf(key: Buffer, it: Sealed): string {
  // A JSON array keeps the fields apart: no two different decisions share their bytes.
  const bytes = JSON.stringify([
    'countersign.decision.2',
    it.decisionId,
    it.outboundId,
    it.conversationId,
    it.channelId,
    it.turnId,
    it.recipient.kind,
    it.recipient.value,
    it.kind,
    it.text,
    it.by,
    it.answerKind,
    it.versions,
    it.approver,
    it.policyVersion,
    it.revision,
    it.expiresAt.toISOString(),
  ])
  return createHmac('sha256', key).update(bytes).digest('base64url')
}

export function sealFits(key: Buffer, it: Sealed, seal: string): boolean {
  const expected = Buffer.from(sealOf(key, it))
  const given = Buffer.from(seal)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
