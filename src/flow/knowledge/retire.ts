import { heirOf, naturalEnd } from '../../core/term.ts'
import type { VersionState } from '../../generated/client.ts'
import type { Database, Transaction } from '../../ports.ts'
import { record } from '../audit/record.ts'
import type { Actor } from '../desk.ts'
import { hint, type Locked, lockLibrary } from './library.ts'
import { writeRelease } from './release.ts'
import { lockVersions, type Standing, setTerms, standingOf, type TermChange } from './terms.ts'

export type Retired =
  | { kind: 'retired'; release: number; endsAt: Date }
  | { kind: 'not_found' }
  /** It was never approved, was retired, or has ended. */
  | { kind: 'not_in_force'; state: VersionState }
  /** It ends before that anyway. */
  | { kind: 'ends_before'; endsAt: Date }
  /** Nobody can end what was in force already; by the database's clock. */
  | { kind: 'in_the_past'; now: Date }

/** Clocks differ: what is over for less than this means at once. */
const CLOCK_SKEW_MS = 60_000

type Wanted = {
  id: string
  reason: string
  /** Left out: at once. */
  at?: Date | undefined
  actor: Actor
}

/** Takes a version out of force: one person is enough to stop an answer. */
export async function retire(database: Database, wanted: Wanted): Promise<Retired> {
  const { id, at, actor, reason } = wanted
  return database.transaction(async (tx) => {
    const locked = await lockLibrary(tx)
    const row = await tx.articleVersion.findUnique({ where: { id } })
    if (!row) return { kind: 'not_found' as const }
    if (at && at.getTime() < locked.now.getTime() - CLOCK_SKEW_MS)
      return { kind: 'in_the_past' as const, now: locked.now }
    const standing = await standingOf(tx, [row])
    const version = standing.find((other) => other.id === id)
    if (!version || (version.until && version.until <= locked.now))
      return { kind: 'not_in_force' as const, state: row.state }
    const isLater = at !== undefined && at > locked.now && at > version.from
    if (isLater && version.until && version.until <= at)
      return { kind: 'ends_before' as const, endsAt: version.until }

    const change = isLater ? endAt(version, at) : takeOut(version, standing, locked.now)
    await lockVersions(tx, [id, ...change.terms.map((term) => term.id)])
    if (isLater) await tx.articleVersion.update({ where: { id }, data: { expiresAt: at, reason } })
    else await markRetired(tx, { ids: [id], reason, actor, now: locked.now })
    await setTerms(tx, change.terms)
    await conclude(tx, { id, articleId: row.articleId, endsAt: change.endsAt, actor, locked })
    return { kind: 'retired' as const, release: locked.release, endsAt: change.endsAt }
  })
}

type Change = { endsAt: Date; terms: TermChange[] }

const endAt = ({ id, from }: Standing, at: Date): Change => ({
  endsAt: at,
  terms: [{ id, from, until: at }],
})

/** One that has not begun yet never will, and whoever would have made way for it goes on. */
export function takeOut(version: Standing, standing: Standing[], now: Date): Change {
  const others = standing.filter(({ id, pair }) => id !== version.id && pair === version.pair)
  const endsAt = version.from > now ? version.from : now
  const heir = heirOf(version, others, now)
  const terms: TermChange[] = [{ id: version.id, from: version.from, until: endsAt }]
  if (heir) terms.push({ id: heir.id, from: heir.from, until: naturalEnd(heir, others) })
  return { endsAt, terms }
}

export async function markRetired(
  tx: Transaction,
  { ids, reason, actor, now }: { ids: string[]; reason: string | null; actor: Actor; now: Date },
): Promise<void> {
  await tx.articleVersion.updateMany({
    where: { id: { in: ids } },
    data: { state: 'retired', reason, retiredAt: now, retiredBy: actor.id },
  })
}

async function conclude(
  tx: Transaction,
  given: { id: string; articleId: string; endsAt: Date; actor: Actor; locked: Locked },
): Promise<void> {
  const { id, articleId, endsAt, actor, locked } = given
  const { release: number, now } = locked
  await writeRelease(tx, {
    number,
    kind: 'retirement',
    at: now,
    actor,
    putInForce: [],
    takenOut: [id],
  })
  const subject = { kind: 'article_version', id }
  const details = { release: number, endsAt: endsAt.toISOString() }
  await record(tx, { actor, act: 'article.retired', subject, details })
  await hint(tx, articleId)
}
