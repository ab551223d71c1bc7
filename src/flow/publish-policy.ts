import { type PolicyKind, policyKinds } from '../core/policy.ts'
import { type PolicyState, Prisma } from '../generated/client.ts'
import type { Database, Transaction } from '../ports.ts'
import { record } from './audit/record.ts'
import type { Actor } from './desk.ts'

export type Published =
  | { kind: 'published'; number: number; before: number | null }
  | { kind: 'not_found' }
  | { kind: 'already' }
  /** It does not fit this release. */
  | { kind: 'unfit'; because: string }

type Wanted = { kind: PolicyKind; number: number; actor: Actor }

/** Puts a version in force and retires the one that was, in one step. */
export async function publishPolicy(database: Database, wanted: Wanted): Promise<Published> {
  return database.transaction(async (tx) => {
    const versions = await lockVersions(tx, wanted.kind)
    return publish(tx, versions, wanted, 'policy.published')
  })
}

/** Goes back to what was in force before. Doing it twice goes forward again. */
export async function rollBackPolicy(
  database: Database,
  { kind, actor }: Omit<Wanted, 'number'>,
): Promise<Published> {
  return database.transaction(async (tx) => {
    const versions = await lockVersions(tx, kind)
    const before = await tx.policyVersion.findFirst({
      where: { kind, state: 'retired' },
      orderBy: { publishedAt: 'desc' },
    })
    if (!before) return { kind: 'not_found' as const }
    return publish(tx, versions, { kind, number: before.number, actor }, 'policy.rolled_back')
  })
}

export type Version = { number: number; state: PolicyState; digest: string }

/** Whoever publishes or proposes waits here for whoever is at it. */
export function lockVersions(tx: Transaction, kind: PolicyKind): Promise<Version[]> {
  return tx.$queryRaw<Version[]>(Prisma.sql`
    SELECT number, state::text, digest FROM policy_version WHERE kind = ${kind} ORDER BY number FOR UPDATE`)
}

async function publish(
  tx: Transaction,
  versions: Version[],
  { kind, number, actor }: Wanted,
  act: string,
): Promise<Published> {
  const version = versions.find((v) => v.number === number)
  if (!version) return { kind: 'not_found' }
  if (version.state === 'in_force') return { kind: 'already' }
  const place = { kind_number: { kind, number } }
  const { content } = await tx.policyVersion.findUniqueOrThrow({ where: place })
  const [issue] = policyKinds[kind].safeParse(content).error?.issues ?? []
  if (issue) return { kind: 'unfit', because: `${issue.path.join('.')}: ${issue.message}` }

  const before = versions.find((v) => v.state === 'in_force')?.number ?? null
  await tx.policyVersion.updateMany({
    where: { kind, state: 'in_force' },
    data: { state: 'retired' },
  })
  await tx.policyVersion.update({
    where: place,
    data: { state: 'in_force', publishedAt: new Date(), publishedBy: actor.id },
  })
  // A hint for whoever made something of the version before, such as what was trained from it.
  await tx.$executeRaw(
    Prisma.sql`SELECT pg_notify('countersign', ${JSON.stringify({ kind: 'policy', id: kind })})`,
  )
  const details = { number, before, digest: version.digest }
  await record(tx, { actor, act, subject: { kind: 'policy', id: kind }, details })
  return { kind: 'published', number, before }
}
