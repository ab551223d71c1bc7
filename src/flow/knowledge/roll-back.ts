import { ArticleContent } from '../../core/article.ts'
import { askedTerm, isInForce, naturalEnd } from '../../core/term.ts'
import type { ArticleVersion, Prisma, ReleaseKind } from '../../generated/client.ts'
import type { Database, Transaction } from '../../ports.ts'
import type { Actor } from '../desk.ts'
import { fourEyes } from '../four-eyes.ts'
import { hint, type Locked, lockLibrary, nextNumber } from './library.ts'
import { inForceNow } from './list-versions.ts'
import { writeRelease } from './release.ts'
import { markRetired, takeOut } from './retire.ts'
import { lockVersions, type Standing, setTerms, standingOf } from './terms.ts'
import { passageRows } from './version-row.ts'

export type RolledBack =
  | { kind: 'rolled_back'; release: number; restored: string[]; takenOut: string[] }
  | { kind: 'not_found' }
  /** A later release changed one of the same articles. */
  | { kind: 'overtaken'; by: number }
  /** Four eyes: what would come back is their own. */
  | { kind: 'own' }
  /** So many would go, and nothing at all would be left in force. */
  | { kind: 'empties_library'; takesOut: number }
  | { kind: 'nothing_to_do' }

type Wanted = {
  number: number
  timezone: string
  actor: Actor
  /** Whoever asks knows that nothing may be left in force. */
  emptiesLibrary?: boolean
}

/** Restores what was in force before a release, as a new release; history stays as it was. */
export async function rollBack(database: Database, wanted: Wanted): Promise<RolledBack> {
  const { number, actor } = wanted
  return database.transaction(async (tx) => {
    const locked = await lockLibrary(tx)
    const release = await tx.knowledgeRelease.findUnique({
      where: { number },
      include: { items: { include: { version: true }, orderBy: { versionId: 'asc' } } },
    })
    if (!release) return { kind: 'not_found' as const }
    const by = await overtakenBy(tx, number)
    if (by !== null) return { kind: 'overtaken' as const, by }

    const versions = (change: 'put_in_force' | 'taken_out') =>
      release.items.filter((item) => item.change === change).map(({ version }) => version)
    const [out, back] = [versions('put_in_force'), versions('taken_out')]
    const mine = back.some(({ authors }) => authors.includes(actor.id))
    if (mine && (await fourEyes(tx)).on) return { kind: 'own' as const }

    const given = { ...wanted, kind: release.kind, locked }
    const takesOut = wanted.emptiesLibrary ? 0 : await lastOnes(tx, { out, back }, given)
    if (takesOut > 0) return { kind: 'empties_library' as const, takesOut }

    await lockVersions(
      tx,
      [...out, ...back].map(({ id }) => id),
    )
    const takenOut = await takeOutAll(tx, { out, locked, actor })
    const restored = await restoreAll(tx, back, given)
    if (takenOut.length + restored.length === 0) return { kind: 'nothing_to_do' as const }
    const made = { number: locked.release, kind: 'roll_back' as const, takesBack: number }
    await writeRelease(tx, { ...made, at: locked.now, actor, putInForce: restored, takenOut })
    await hint(tx, locked.release)
    return { kind: 'rolled_back' as const, release: locked.release, restored, takenOut }
  })
}

/** The first later release that changed an article which this one changed. */
async function overtakenBy(tx: Transaction, number: number): Promise<number | null> {
  const [row] = await tx.$queryRaw<{ by: number | null }[]>`
    SELECT min(later.release_number) AS by
      FROM release_item item
      JOIN article_version v ON v.id = item.version_id
      JOIN article_version w ON w.article_id = v.article_id AND w.locale = v.locale
      JOIN release_item later ON later.version_id = w.id AND later.release_number > item.release_number
     WHERE item.release_number = ${number}`
  return row?.by ?? null
}

/** How many would go where none stays and none comes back; 0 where something is left to answer from. */
async function lastOnes(
  tx: Transaction,
  { out, back }: { out: ArticleVersion[]; back: ArticleVersion[] },
  given: Restoring,
): Promise<number> {
  const { now } = given.locked
  const inForce = (id: { in: string[] } | { notIn: string[] }) =>
    tx.articleVersion.count({ where: { AND: [inForceNow(now), { id }] } })
  const ids = out.map(({ id }) => id)
  if ((await inForce({ notIn: ids })) > 0) return 0
  const comesBack = (version: ArticleVersion) => {
    const expiresAt = expiryOf(version, given)
    const hasBegun = version.effectiveAt !== null && version.effectiveAt <= now
    return hasBegun && (!expiresAt || expiresAt > now)
  }
  return back.some(comesBack) ? 0 : inForce({ in: ids })
}

/** Those that the release put in force and that are not over yet. */
async function takeOutAll(
  tx: Transaction,
  { out, locked, actor }: { out: ArticleVersion[]; locked: Locked; actor: Actor },
): Promise<string[]> {
  const standing = await standingOf(tx, out)
  const ids = new Set(out.map(({ id }) => id))
  const live = standing.filter(({ id, until }) => ids.has(id) && (!until || until > locked.now))
  const gone = live.map(({ id }) => id)
  await markRetired(tx, { ids: gone, reason: null, actor, now: locked.now })
  await setTerms(
    tx,
    live.flatMap((version) => takeOut(version, [], locked.now).terms),
  )
  return gone
}

type Restoring = Wanted & { kind: ReleaseKind; locked: Locked }

async function restoreAll(
  tx: Transaction,
  back: ArticleVersion[],
  given: Restoring,
): Promise<string[]> {
  const restored: string[] = []
  for (const version of back) {
    const id = await restore(tx, version, given)
    if (id) restored.push(id)
  }
  return restored
}

/** One that still has time before it gets it back; of one that has ended, its words come back as a new version. */
async function restore(
  tx: Transaction,
  version: ArticleVersion,
  given: Restoring,
): Promise<string | null> {
  const { now } = given.locked
  const standing = await standingOf(tx, [version])
  const same = standing.find(({ id }) => id === version.id)
  const expiresAt = expiryOf(version, given)
  if (expiresAt && expiresAt <= now) return null
  if (same && (!same.until || same.until > now)) {
    const until = naturalEnd({ from: same.from, expiresAt }, without(standing, same))
    await tx.articleVersion.update({ where: { id: same.id }, data: { expiresAt, endsAt: until } })
    return same.id
  }
  // One whose time had been set before has begun meanwhile.
  if (standing.some((other) => isInForce(other, now))) return null
  const until = naturalEnd({ from: now, expiresAt }, standing)
  return insertCopy(tx, version, { expiresAt, until, given })
}

/** A retirement at a set time became its end; without it, what its words ask for holds again. */
const expiryOf = ({ content, expiresAt }: ArticleVersion, { kind, timezone }: Restoring) =>
  kind === 'retirement' ? askedTerm(ArticleContent.parse(content), timezone).expiresAt : expiresAt

const without = (standing: Standing[], version: Standing) =>
  standing.filter(({ id }) => id !== version.id)

type Copy = { expiresAt: Date | null; until: Date | null; given: Restoring }

async function insertCopy(
  tx: Transaction,
  { id: restores, ...version }: ArticleVersion,
  { expiresAt, until, given }: Copy,
): Promise<string> {
  const { actor, locked } = given
  const { id } = await tx.articleVersion.create({
    data: {
      ...version,
      ...{ createdAt: locked.now, createdBy: actor.id, retiredAt: null, retiredBy: null },
      // What was read from the database goes back as it is.
      content: version.content as Prisma.InputJsonValue,
      findings: version.findings as Prisma.InputJsonValue,
      restores,
      number: await nextNumber(tx, version),
      state: 'approved',
      reason: null,
      expiresAt,
      effectiveAt: locked.now,
      endsAt: until,
      decidedAt: locked.now,
      decidedBy: actor.id,
    },
    select: { id: true },
  })
  await tx.passage.createMany({ data: passageRows(id, ArticleContent.parse(version.content)) })
  return id
}
