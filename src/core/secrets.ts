import { hkdfSync } from 'node:crypto'

/** What a key is for. Changing a word here changes the key, and with it everything made under the old one. */
export type Purpose =
  | 'fingerprint'
  | 'decision seal'
  | 'audit checkpoint'
  | 'simulator webhook'
  | 'sign in'
  | 'first key'

export type Secrets = {
  /** Says which master key this is and nothing about it. */
  fingerprint: string
  sealKey: Buffer
  /** The seed of the Ed25519 key that signs checkpoints. */
  auditSeed: Buffer
  simulatorSecret: string
  /** Signs session cookies, encrypts second factors, and makes the digests of who tried to sign in. */
  signInSecret: string
  /** Opens everything until there is an administrator. The same at each start, so that it can be shown again. */
  firstKey: string
}

/** One key for each purpose from one master: knowing one says nothing about the master or the others. */
export function subkey(master: string, purpose: Purpose): Buffer {
  const bytes = hkdfSync('sha256', master, 'countersign', `countersign.1 ${purpose}`, 32)
  return Buffer.from(bytes)
}

export function secretsOf(master: string): Secrets {
  return {
    fingerprint: subkey(master, 'fingerprint').toString('hex').slice(0, 32),
    sealKey: subkey(master, 'decision seal'),
    auditSeed: subkey(master, 'audit checkpoint'),
    simulatorSecret: subkey(master, 'simulator webhook').toString('base64url'),
    signInSecret: subkey(master, 'sign in').toString('base64url'),
    firstKey: `csk_${subkey(master, 'first key').toString('base64url')}`,
  }
}
