import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type PolicyKind, policyDigest, policyKinds } from '../core/policy.ts'
import { readYaml } from '../core/yaml-text.ts'
import type { Prisma } from '../generated/client.ts'

export type PolicyFile =
  | { kind: 'read'; name: string; document: Prisma.InputJsonObject; digest: string }
  /** One sentence: the file, the line, the place and what is wrong there. */
  | { kind: 'bad'; problem: string }

/** Null where nobody can read it. */
export const policyText = (folder: string, kind: PolicyKind): Promise<string | null> =>
  readFile(join(folder, `${kind}.yaml`), 'utf8').catch(() => null)

export function parsePolicyFile(folder: string, kind: PolicyKind, text: string | null): PolicyFile {
  const name = `${basename(folder)}/${kind}.yaml`
  const bad = (problem: string): PolicyFile => ({ kind: 'bad', problem: `${name}${problem}.` })
  if (text === null) return bad(' cannot be read: put the file there and let this user read it')

  const yaml = readYaml(text, policyKinds[kind])
  if (yaml.kind === 'bad') {
    const place = yaml.path ? `, ${yaml.path.join('.') || 'the whole file'}` : ''
    return bad(`, line ${yaml.line}${place}: ${yaml.because}`)
  }
  // A document that fits its schema is made of what JSON has.
  const document = yaml.document as Prisma.InputJsonObject
  const digest = policyDigest(JSON.parse(JSON.stringify(document)))
  return { kind: 'read', name, document, digest }
}
