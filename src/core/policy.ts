import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { Boundary } from './boundary/policy.ts'
import { canonicalJson, type Json } from './canonical-json.ts'
import { Service } from './service.ts'
import { Taxonomy } from './taxonomy.ts'

/** What people decide for the machine, in versions. A new kind is a line here, one below, and a file in knowledge/. */
export type Policies = {
  service: Service
  taxonomy: Taxonomy
  boundary: Boundary
}
export type PolicyKind = keyof Policies

export const policyKinds: { [Kind in PolicyKind]: z.ZodType<Policies[Kind]> } = {
  service: Service,
  taxonomy: Taxonomy,
  boundary: Boundary,
}

export const isPolicyKind = (text: string | undefined): text is PolicyKind =>
  text !== undefined && Object.hasOwn(policyKinds, text)

/** How a file is laid out and commented changes nothing of what it says. */
export const policyDigest = (document: Json) =>
  createHash('sha256').update(canonicalJson(document)).digest('hex')

export type Change = { path: string; before: Json | undefined; after: Json | undefined }

/** What differs between two documents, place by place. */
export function changesBetween(
  before: Json | undefined,
  after: Json | undefined,
  path = '',
): Change[] {
  if (isTree(before) && isTree(after) && Array.isArray(before) === Array.isArray(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    const at = (key: string) => (path ? `${path}.${key}` : key)
    const [old, fresh] = [Object(before), Object(after)]
    return [...keys].flatMap((key) => changesBetween(old[key], fresh[key], at(key)))
  }
  const isSame = spell(before) === spell(after)
  return isSame ? [] : [{ path, before, after }]
}

const isTree = (value: Json | undefined) => value !== null && typeof value === 'object'
const spell = (value: Json | undefined) => (value === undefined ? '' : canonicalJson(value))
