import { ZodError } from 'zod'
import { lint } from '../core/boundary/lint.ts'
import { type Policies, type PolicyKind, policyKinds } from '../core/policy.ts'
import { StartError } from '../core/start-error.ts'
import type { Database, Transaction } from '../ports.ts'
import { record } from './audit/record.ts'
import { knownNames } from './boundary/known-names.ts'
import { type PolicyFile, parsePolicyFile, policyText } from './policy-file.ts'
import { isAsSeen, rememberFile } from './policy-seen.ts'
import { lockVersions, type Version } from './publish-policy.ts'

/**
 * Files seed a new database. Later a file that says something new becomes a proposed version: the database is the truth.
 * Returns what a person should know.
 */
export async function seedPolicies(database: Database, folder: string): Promise<string[]> {
  const notices: string[] = []
  for (const kind of Object.keys(policyKinds) as PolicyKind[]) {
    const text = await policyText(folder, kind)
    const notice = (await isAsSeen(database, kind, text))
      ? null
      : await look(database, kind, folder, text)
    if (notice) notices.push(notice)
    await mustBeReadable(database, kind)
    if (notice && kind === 'boundary') notices.push(...(await boundaryNotices(database)))
  }
  return notices
}

async function look(
  database: Database,
  kind: PolicyKind,
  folder: string,
  text: string | null,
): Promise<string | null> {
  const file = parsePolicyFile(folder, kind, text)
  const notice = await database.transaction((tx) => seed(tx, kind, file))
  if (file.kind === 'read' && text !== null) await rememberFile(database, kind, { text, file })
  return notice
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
  const named = await namedInForce(database, [kind])
  try {
    await readAs(database, kind, named)
  } catch (error) {
    const [issue] = error instanceof ZodError ? error.issues : []
    if (!issue) throw error
    throw new StartError(
      `Version ${named[0]?.number} of the ${kind} policy, which is in force, does not fit this release (${issue.path.join('.')}: ${issue.message}): correct knowledge/${kind}.yaml, start again, and publish the version that is then proposed.`,
    )
  }
}

/** What is odd about the boundary that was proposed last, before anybody puts it in force. */
async function boundaryNotices(database: Database): Promise<string[]> {
  const where = { kind: 'boundary', state: 'proposed' as const }
  const proposed = await database.prisma.policyVersion.findFirst({
    where,
    orderBy: { number: 'desc' },
  })
  const read = policyKinds.boundary.safeParse(proposed?.content)
  if (!proposed || !read.success) return []
  const taxonomy = await policyInForce(database, 'taxonomy')
  const names = knownNames(taxonomy, await policyInForce(database, 'service'))
  return lint(read.data, names).map(
    ({ rule, problem }) => `boundary version ${proposed.number}, ${rule ?? 'team'}: ${problem}.`,
  )
}

/** A version as it is in force. */
export type InForce<Kind extends PolicyKind> = {
  number: number
  digest: string
  content: Policies[Kind]
}
export type PoliciesInForce = { [Kind in PolicyKind]: InForce<Kind> }

/** What was parsed last, for as long as its database is open. */
const parsed = new WeakMap<Database, Partial<PoliciesInForce>>()

export async function policyInForce<Kind extends PolicyKind>(
  database: Database,
  kind: Kind,
): Promise<Policies[Kind]> {
  return (await versionInForce(database, kind)).content
}

export async function versionInForce<Kind extends PolicyKind>(
  database: Database,
  kind: Kind,
): Promise<InForce<Kind>> {
  return readAs(database, kind, await namedInForce(database, [kind]))
}

/** All that a turn goes by, in one statement. */
export async function policiesInForce(database: Database): Promise<PoliciesInForce> {
  const named = await namedInForce(database, ['service', 'taxonomy', 'boundary'])
  return {
    service: await readAs(database, 'service', named),
    taxonomy: await readAs(database, 'taxonomy', named),
    boundary: await readAs(database, 'boundary', named),
  }
}

type Named = { kind: string; number: number; digest: string }

/** Looks each time whether another version is in force, so that a published one counts at once in every process. */
async function namedInForce({ pool }: Database, kinds: PolicyKind[]): Promise<Named[]> {
  const { rows } = await pool.query<Named>(
    `SELECT kind, number, digest FROM policy_version WHERE kind = ANY($1) AND state = 'in_force'`,
    [kinds],
  )
  return rows
}

/** Parsed only where it is another one than the last time. */
async function readAs<Kind extends PolicyKind>(
  database: Database,
  kind: Kind,
  named: readonly Named[],
): Promise<InForce<Kind>> {
  const known = parsed.get(database) ?? {}
  parsed.set(database, known)
  const row = named.find((each) => each.kind === kind)
  const last: InForce<Kind> | undefined = known[kind]
  if (last && last.digest === row?.digest && last.number === row.number) return last
  const { number, digest, content } = await readInForce(database, kind)
  const fresh: InForce<Kind> = { number, digest, content: policyKinds[kind].parse(content) }
  const place: { [K in Kind]?: InForce<K> } = known
  place[kind] = fresh
  return fresh
}

async function readInForce({ prisma }: Database, kind: PolicyKind) {
  const row = await prisma.policyVersion.findFirst({ where: { kind, state: 'in_force' } })
  if (!row) throw new Error(`no ${kind} policy is in force: publish one with npm run policy`)
  return row
}
