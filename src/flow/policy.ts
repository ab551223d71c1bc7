import { type Policies, type PolicyKind, policyKinds } from '../core/policy.ts'
import { StartError } from '../core/start-error.ts'
import type { Database, Transaction } from '../ports.ts'
import { record } from './audit/record.ts'
import { type PolicyFile, readPolicyFile } from './policy-file.ts'
import { lockVersions, type Version } from './publish-policy.ts'

/**
 * Files seed a new database. Later a file that says something new becomes a proposed version: the database is the truth.
 * Returns what a person should know.
 */
export async function seedPolicies(database: Database, folder: string): Promise<string[]> {
  const notices: string[] = []
  for (const kind of Object.keys(policyKinds) as PolicyKind[]) {
    const file = await readPolicyFile(folder, kind)
    const notice = await database.transaction((tx) => seed(tx, kind, file))
    if (notice) notices.push(notice)
    await mustBeReadable(database, kind)
  }
  return notices
}

async function seed(tx: Transaction, kind: PolicyKind, file: PolicyFile): Promise<string | null> {
  const versions = await lockVersions(tx, kind)
  const newest = versions.at(-1)
  const inForce = versions.find((v) => v.state === 'in_force')
  if (file.kind === 'bad') {
    if (!newest) throw new StartError(file.problem)
    return `${file.problem} Version ${inForce?.number} stays in force.`
  }
  if (!newest) {
    await insert(tx, kind, file, { number: 1, state: 'in_force' })
    return null
  }
  const isSaid = (version: Version | undefined) => version?.digest === file.digest
  if (isSaid(inForce) || (isSaid(newest) && newest.state === 'retired')) return null
  // A file that was changed back needs no version of its own.
  const known = versions.findLast(isSaid)
  const number = known?.number ?? newest.number + 1
  if (!known) await insert(tx, kind, file, { number, state: 'proposed' })
  return `${file.name} says something else than version ${inForce?.number}, which stays in force. To put it in force: npm run policy -- publish ${kind} ${number}`
}

async function insert(
  tx: Transaction,
  kind: PolicyKind,
  file: Extract<PolicyFile, { kind: 'read' }>,
  { number, state }: Pick<Version, 'number' | 'state'>,
): Promise<void> {
  const published = state === 'in_force' ? { publishedAt: new Date(), publishedBy: 'system' } : {}
  const { count } = await tx.policyVersion.createMany({
    data: {
      kind,
      number,
      state,
      content: file.document,
      digest: file.digest,
      createdBy: 'system',
      ...published,
    },
    // Of several processes that start together, one writes it.
    skipDuplicates: true,
  })
  if (count === 0) return
  await record(tx, {
    actor: { kind: 'system', id: 'start' },
    act: state === 'in_force' ? 'policy.published' : 'policy.proposed',
    subject: { kind: 'policy', id: kind },
    details: { number, digest: file.digest },
  })
}

async function mustBeReadable(database: Database, kind: PolicyKind): Promise<void> {
  const row = await readInForce(database, kind)
  const [issue] = policyKinds[kind].safeParse(row.content).error?.issues ?? []
  if (!issue) return
  throw new StartError(
    `Version ${row.number} of the ${kind} policy, which is in force, does not fit this release (${issue.path.join('.')}: ${issue.message}): correct knowledge/${kind}.yaml, start again, and publish the version that is then proposed.`,
  )
}

type Known = { [Kind in PolicyKind]?: { digest: string; content: Policies[Kind] } }

/** What was parsed last, for as long as its database is open. */
const parsed = new WeakMap<Database, Known>()

/** Looks each time whether another version is in force, so that a published one counts at once in every process. */
export async function policyInForce<Kind extends PolicyKind>(
  database: Database,
  kind: Kind,
): Promise<Policies[Kind]> {
  const known = parsed.get(database) ?? {}
  parsed.set(database, known)
  const { rows } = await database.pool.query<{ digest: string }>(
    `SELECT digest FROM policy_version WHERE kind = $1 AND state = 'in_force'`,
    [kind],
  )
  const last = known[kind]
  if (last && last.digest === rows[0]?.digest) return last.content
  const { digest, content } = await readInForce(database, kind)
  const fresh = policyKinds[kind].parse(content)
  known[kind] = { digest, content: fresh }
  return fresh
}

async function readInForce({ prisma }: Database, kind: PolicyKind) {
  const row = await prisma.policyVersion.findFirst({ where: { kind, state: 'in_force' } })
  if (!row) throw new Error(`no ${kind} policy is in force: publish one with npm run policy`)
  return row
}
