import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Policies, type PolicyKind, policyKinds } from '../core/policy.ts'
import type { InForce } from '../flow/policy.ts'

/** The sample shop's policies as their files say them, without a database that keeps versions. */
export function samplePolicy<Kind extends PolicyKind>(kind: Kind): InForce<Kind> {
  const content: Policies[Kind] = policyKinds[kind].parse(
    parse(readFileSync(`knowledge/${kind}.yaml`, 'utf8')),
  )
  return { number: 1, digest: kind, content }
}
