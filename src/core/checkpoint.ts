import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from './canonical-json.ts'

/** The end of the audit chain at some time, signed, and kept where the database's administrators cannot change it. */
export const Checkpoint = z.object({
  sequence: z.int().nonnegative(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
  publicKey: z.string(),
  signature: z.string(),
})
export type Checkpoint = z.infer<typeof Checkpoint>

/** Where checkpoints go. Writing is tried again with the next one, so it may throw. */
export type CheckpointStore = {
  kind: 'file' | 'webhook'
  write(checkpoint: Checkpoint): Promise<void>
}

export type CheckpointSigner = { publicKey: string; sign(head: Head): Checkpoint }

type Head = Pick<Checkpoint, 'sequence' | 'hash' | 'at'>

/** What RFC 8410 puts before the 32 bytes of an Ed25519 seed or public key, for want of a way to pass them bare. */
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex')
const PUBLIC_PREFIX = Buffer.from('302a300506032b6570032100', 'hex')

export function checkpointSigner(seed: Buffer): CheckpointSigner {
  const der = Buffer.concat([PRIVATE_PREFIX, seed])
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  const publicKey = spki.subarray(PUBLIC_PREFIX.length).toString('base64url')
  return {
    publicKey,
    sign: (head) => {
      const signature = sign(null, signedBytes(head, publicKey), privateKey).toString('base64url')
      return { sequence: head.sequence, hash: head.hash, at: head.at, publicKey, signature }
    },
  }
}

/** Whether the holder of that very key signed it; the key a checkpoint names itself proves nothing. */
export function isSignedBy(checkpoint: Checkpoint, publicKey: string): boolean {
  if (checkpoint.publicKey !== publicKey) return false
  const key = publicKeyOf(publicKey)
  if (!key) return false
  const signature = Buffer.from(checkpoint.signature, 'base64url')
  return verify(null, signedBytes(checkpoint, publicKey), key, signature)
}

const signedBytes = ({ sequence, hash, at }: Head, publicKey: string) =>
  Buffer.from(canonicalJson(['countersign.checkpoint.1', sequence, hash, at, publicKey]))

function publicKeyOf(text: string): KeyObject | null {
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.length !== 32) return null
  return createPublicKey({
    key: Buffer.concat([PUBLIC_PREFIX, bytes]),
    format: 'der',
    type: 'spki',
  })
}
