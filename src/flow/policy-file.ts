import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { type PolicyKind, policyDigest, policyKinds } from '../core/policy.ts'
import type { Prisma } from '../generated/client.ts'

export type PolicyFile =
  | { kind: 'read'; name: string; document: Prisma.InputJsonObject; digest: string }
  /** One sentence: the file, the line, the place and what is wrong there. */
  | { kind: 'bad'; problem: string }

export async function readPolicyFile(folder: string, kind: PolicyKind): Promise<PolicyFile> {
  const name = `${basename(folder)}/${kind}.yaml`
  const bad = (problem: string): PolicyFile => ({ kind: 'bad', problem: `${name}${problem}.` })
  const text = await readFile(join(folder, `${kind}.yaml`), 'utf8').catch(() => null)
  if (text === null) return bad(' cannot be read: put the file there and let this user read it')

  const lines = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number) => lines.linePos(offset).line
  const [fault] = yaml.errors
  if (fault) return bad(`, line ${lineAt(fault.pos[0])}: ${fault.message.replace(/\.$/, '')}`)

  const document: unknown = yaml.toJS()
  const parsed = policyKinds[kind].safeParse(document)
  if (parsed.success) {
    // A document that fits its schema is made of what JSON has.
    const json = document as Prisma.InputJsonObject
    return {
      kind: 'read',
      name,
      document: json,
      digest: policyDigest(JSON.parse(JSON.stringify(json))),
    }
  }
  const [issue] = parsed.error.issues
  const path = issue ? placeOf(issue) : []
  const line = lineAt(offsetOf(yaml, path))
  return bad(`, line ${line}, ${path.join('.') || 'the whole file'}: ${issue?.message}`)
}

function placeOf(issue: z.core.$ZodIssue): PropertyKey[] {
  if (issue.code === 'unrecognized_keys') return [...issue.path, ...issue.keys.slice(0, 1)]
  return issue.path
}

/** Where the place begins; of one that is missing, where it should be. */
function offsetOf(yaml: ReturnType<typeof parseDocument>, path: PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = yaml.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
