import { z } from 'zod'

/** Open hours as the clock on a wall in the shop shows them. Where that clock jumps, so do the hours. */

const MINUTE = 60_000
const DAY = 86_400_000
const MINUTES_OF_DAY = 1440
/** Beyond this nobody is looked for any more. */
const HORIZON = 366 * DAY

/** Minutes from midnight; beyond 1440 it runs into the next day. */
export type WallSpan = { from: number; to: number }

export const WallSpan = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'must be like 09:00-18:00')
  .transform((text): WallSpan => {
    const [from = 0, to = 0] = text.split('-').map(minutesOf)
    return { from, to: to < from ? to + MINUTES_OF_DAY : to }
  })
  .refine(
    ({ from, to }) => from < to,
    'begins and ends at the same time; write 00:00-24:00 for all day',
  )

export type BusinessHours = {
  timezone: string
  /** Sunday first. A span belongs to the day on which it begins. */
  week: WallSpan[][]
  /**
   * Dates like 2026-12-25, closed from midnight to midnight: what began the evening before ends at midnight, and what
   * would begin on that day does not take place, nor does its part after midnight.
   */
  closed: Set<string>
}

export function isOpen(hours: BusinessHours, at: Date): boolean {
  const local = at.getTime() + offsetAt(hours.timezone, at.getTime())
  const day = Math.floor(local / DAY)
  const minute = (local - day * DAY) / MINUTE
  return openOn(hours, day).some(({ from, to }) => from <= minute && minute < to)
}

/** When so many open minutes have passed, or null when there are not so many before the end: a year, if none is given. */
export function addOpenMinutes(
  hours: BusinessHours,
  { from, minutes, until }: { from: Date; minutes: number; until?: Date },
): Date | null {
  if (minutes <= 0) return from
  let left = minutes * MINUTE
  const last = until?.getTime() ?? from.getTime() + HORIZON
  for (const { start, end } of openSpans(hours, from.getTime(), last)) {
    if (left <= end - start) return new Date(start + left)
    left -= end - start
  }
  return null
}

/** Open time in instants, in order. Between two jumps of the clock the wall's time and ours run alike. */
function* openSpans(
  hours: BusinessHours,
  from: number,
  until: number,
): Generator<{ start: number; end: number }> {
  for (let start = from; start < until; ) {
    const offset = offsetAt(hours.timezone, start)
    const end = endOfOffset(hours.timezone, start, offset)
    for (let day = Math.floor((start + offset) / DAY); day * DAY < end + offset; day++) {
      for (const span of openOn(hours, day)) {
        const opens = Math.max(start, day * DAY + span.from * MINUTE - offset)
        const closes = Math.min(end, day * DAY + span.to * MINUTE - offset)
        if (opens < closes) yield { start: opens, end: closes }
      }
    }
    start = end
  }
}

/** What is open on a local day, in order and without overlap. Days count from 1970-01-01. */
function openOn(hours: BusinessHours, day: number): WallSpan[] {
  if (isClosed(hours, day)) return []
  const spans = isClosed(hours, day - 1) ? [] : spansOf(hours, day - 1).map(pastMidnight)
  spans.push(...spansOf(hours, day))
  const merged: WallSpan[] = []
  for (const { from, to } of spans.sort((a, b) => a.from - b.from)) {
    const begins = Math.max(from, merged.at(-1)?.to ?? 0)
    const ends = Math.min(to, MINUTES_OF_DAY)
    if (begins < ends) merged.push({ from: begins, to: ends })
  }
  return merged
}

// 1970-01-01 was a Thursday.
const spansOf = (hours: BusinessHours, day: number) => hours.week[(((day + 4) % 7) + 7) % 7] ?? []
const pastMidnight = ({ to }: WallSpan): WallSpan => ({ from: 0, to: to - MINUTES_OF_DAY })
const isClosed = (hours: BusinessHours, day: number) =>
  hours.closed.size > 0 && hours.closed.has(new Date(day * DAY).toISOString().slice(0, 10))

/** The end of the stretch that begins here and in which the clock does not jump; a day at most. */
function endOfOffset(timezone: string, start: number, offset: number): number {
  let [same, other] = [start, start + DAY]
  if (offsetAt(timezone, other) === offset) return other
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2)
    if (offsetAt(timezone, middle) === offset) same = middle
    else other = middle
  }
  return other
}

/** How far the wall's clock is ahead of UTC. */
export function offsetAt(timezone: string, at: number): number {
  const part: Record<string, number> = {}
  for (const { type, value } of clockOf(timezone).formatToParts(at)) part[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000
}

/** A formatter takes a hundred times longer to make than to use. */
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timezone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timezone)
  if (!clock) {
    const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric' } as const
    const more = { minute: 'numeric', second: 'numeric', hourCycle: 'h23' } as const
    clock = new Intl.DateTimeFormat('en-US', { timeZone: timezone, ...fields, ...more })
    clocks.set(timezone, clock)
  }
  return clock
}

function minutesOf(text: string): number {
  const [hour = 0, minute = 0] = text.split(':').map(Number)
  return hour * 60 + minute
}
