import { ArticleContent } from '../../core/article.ts'
import { placeAmong } from '../../core/term.ts'
import { Prisma, type VersionState } from '../../generated/client.ts'
import type { Database, Transaction } from '../../ports.ts'
import { recordAll } from '../audit/record.ts'
import type { Actor } from '../desk.ts'
import { fourEyes } from '../four-eyes.ts'
import { hint, type Locked, lockLibrary } from './library.ts'
import { writeRelease } from './release.ts'
import {
  lockVersions,
  pairOf,
  type Standing,
  setTerms,
  standingOf,
  type TermChange,
} from './terms.ts'
import { passageRows } from './version-row.ts'

export type Approval = { id: string; digest: string }

export type Approved =
  | {
      kind: 'approved'
      release: number
      versions: { id: string; effectiveAt: Date; endsAt: Date | null }[]
    }
  | Refusal

export type Refusal =
  | { kind: 'not_found'; id: string }
  /** It says something else than what was seen. */
  | { kind: 'changed'; id: string }
  | { kind: 'decided'; id: string; state: VersionState }
  /** Four eyes: it is their own. */
  | { kind: 'own'; id: string }
  /** It would end before it begins, or has ended. */
  | { kind: 'never_in_force'; id: string }
  /** Of two in this batch for one article that begin at once, the first would never be in force. */
  | { kind: 'replaced_at_once'; id: string; by: string }

/** Puts proposals in force, all of them or none, as one release. */
export async function approve(
  database: Database,
  { versions, actor }: { versions: Approval[]; actor: Actor },
): Promise<Approved> {
  return database.transaction(async (tx) => {
    const locked = await lockLibrary(tx)
    const found = await findProposals(tx, versions)
    const refusal = await refusalOf(tx, { versions, found, actor })
    if (refusal) return refusal
    const standing = await standingOf(tx, found)
    const placed = placeAll(found, standing, locked.now)
    if (placed.kind !== 'placed') return placed
    await lockVersions(tx, [...placed.changes.map(({ id }) => id)])
    await publish(tx, { found, ...placed, locked, actor })
    const terms = new Map(placed.changes.map((change) => [change.id, change]))
    const outcome = found.flatMap(({ id }) => {
      const term = terms.get(id)
      return term ? [{ id, effectiveAt: term.from, endsAt: term.until }] : []
    })
    return { kind: 'approved' as const, release: locked.release, versions: outcome }
  })
}

type Proposal = Awaited<ReturnType<typeof findProposals>>[number]

/** In the order in which they were named; two of one article follow each other in it. */
async function findProposals(tx: Transaction, versions: Approval[]) {
  await lockVersions(
    tx,
    versions.map(({ id }) => id),
  )
  const rows = await tx.articleVersion.findMany({
    where: { id: { in: versions.map(({ id }) => id) } },
    omit: { marks: true, hiddenText: true, findings: true },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return versions.flatMap(({ id }) => byId.get(id) ?? [])
}

/** Asked again under the lock: somebody may have edited it since the doors asked. */
async function refusalOf(
  tx: Transaction,
  { versions, found, actor }: { versions: Approval[]; found: Proposal[]; actor: Actor },
): Promise<Refusal | null> {
  const { on } = await fourEyes(tx)
  for (const { id, digest } of versions) {
    const version = found.find((row) => row.id === id)
    if (!version) return { kind: 'not_found', id }
    if (version.state !== 'proposed') return { kind: 'decided', id, state: version.state }
    if (version.digest !== digest) return { kind: 'changed', id }
    if (on && version.authors.includes(actor.id)) return { kind: 'own', id }
  }
  return null
}

type PlacedAll = { kind: 'placed'; changes: TermChange[]; ended: string[] }

function placeAll(
  proposals: Proposal[],
  standing: Standing[],
  now: Date,
): PlacedAll | Extract<Refusal, { kind: 'never_in_force' | 'replaced_at_once' }> {
  const known = new Map(standing.map((version) => [version.id, { ...version }]))
  const changed = new Set<string>()
  const ended = new Set<string>()
  const waiting = new Set(proposals.map(({ id }) => id))
  for (const proposal of proposals) {
    const pair = pairOf(proposal)
    const others = [...known.values()].filter((version) => version.pair === pair)
    const placed = placeAmong(proposal, others, now)
    if (!placed) return { kind: 'never_in_force', id: proposal.id }
    for (const id of placed.ended) {
      const other = known.get(id)
      if (other) other.until = placed.term.from
      if (other && waiting.has(id) && placed.term.from <= other.from)
        return { kind: 'replaced_at_once', id, by: proposal.id }
      changed.add(id)
      ended.add(id)
    }
    known.set(proposal.id, { ...proposal, pair, ...placed.term })
    changed.add(proposal.id)
  }
  const changes = [...known.values()].filter(({ id }) => changed.has(id))
  return {
    kind: 'placed',
    changes: changes.map(({ id, from, until }) => ({ id, from, until })),
    ended: [...ended],
  }
}

type Publication = Omit<PlacedAll, 'kind'> & { found: Proposal[]; locked: Locked; actor: Actor }

async function publish(
  tx: Transaction,
  { found, changes, ended, locked, actor }: Publication,
): Promise<void> {
  const ids = found.map(({ id }) => id)
  await tx.passage.createMany({
    data: found.flatMap(({ id, content }) => passageRows(id, ArticleContent.parse(content))),
  })
  // Those that make way first, and the new ones only then: in no statement are two in force.
  await setTerms(tx, changes)
  await tx.$executeRaw(Prisma.sql`
    UPDATE article_version SET state = 'approved', decided_at = ${locked.now}, decided_by = ${actor.id}
     WHERE id = ANY(${ids}::uuid[])`)
  await writeRelease(tx, {
    number: locked.release,
    kind: 'publication',
    at: locked.now,
    actor,
    putInForce: ids,
    takenOut: ended.filter((id) => !ids.includes(id)),
  })
  await recordAll(
    tx,
    found.map(({ id, digest }) => ({
      actor,
      act: 'article.approved',
      subject: { kind: 'article_version', id },
      details: { release: locked.release, digest },
    })),
  )
  await hint(tx, locked.release)
}
