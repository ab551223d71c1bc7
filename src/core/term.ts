import type { ArticleContent } from './article.ts'
import { offsetAt } from './business-hours.ts'

/** When wordings of one article in one locale are in force: from `from` until before `until`, null for without end. */
export type Term = { from: Date; until: Date | null }

/** What a content asks for, as instants: a day begins at midnight where the shop is. */
export function askedTerm(
  { effective, expires, reviewBy }: Pick<ArticleContent, 'effective' | 'expires' | 'reviewBy'>,
  timezone: string,
): { startsAt: Date | null; expiresAt: Date | null; reviewAt: Date | null } {
  const at = (moment: string | undefined) => (moment ? instantOf(moment, timezone) : null)
  return { startsAt: at(effective), expiresAt: at(expires), reviewAt: at(reviewBy) }
}

function instantOf(moment: string, timezone: string): Date {
  if (moment.length > 10) return new Date(moment)
  const wall = Date.parse(moment)
  // Where the clock jumps at midnight, the later look is the one that holds.
  const near = wall - offsetAt(timezone, wall)
  return new Date(wall - offsetAt(timezone, near))
}

type Asked = { startsAt: Date | null; expiresAt: Date | null }
export type Placed = Term & { id: string }

/**
 * Where a version that is approved now comes to stand among those that were approved before: it begins when it asks to but
 * never in the past, whoever is in force then ends there, and it ends itself where the next one begins. Null when it would
 * never be in force.
 */
export function placeAmong(
  { startsAt, expiresAt }: Asked,
  others: Placed[],
  now: Date,
): { term: Term; ended: string[] } | null {
  const from = startsAt && startsAt > now ? startsAt : now
  const until = naturalEnd({ from, expiresAt }, others)
  if (until && until <= from) return null
  const ended = others.filter((other) => other.from <= from && !hasEnded(other, from))
  return { term: { from, until }, ended: ended.map(({ id }) => id) }
}

/** Where an approved version ends when nothing but its own date and those that begin after it count. */
export const naturalEnd = (
  { from, expiresAt }: { from: Date; expiresAt: Date | null },
  others: Placed[],
): Date | null =>
  earliest([expiresAt, ...others.map((other) => other.from).filter((start) => start > from)])

/**
 * A version that had not begun leaves its time to the one that would have made way for it; one that was in force leaves
 * nothing, because what it replaced is not what people want back.
 */
export function heirOf<Other extends Placed>(gone: Term, others: Other[], now: Date): Other | null {
  if (gone.from <= now) return null
  return others
    .filter(({ until }) => until?.getTime() === gone.from.getTime())
    .reduce<Other | null>((last, one) => (last && last.from > one.from ? last : one), null)
}

export const isInForce = ({ from, until }: Term, at: Date) => from <= at && (!until || at < until)

const hasEnded = ({ until }: Term, at: Date) => until !== null && until <= at

function earliest(moments: (Date | null)[]): Date | null {
  const set = moments.filter((moment) => moment !== null)
  return set.length === 0 ? null : new Date(Math.min(...set.map((moment) => moment.getTime())))
}
