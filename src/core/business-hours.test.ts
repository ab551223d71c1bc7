import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addOpenMinutes, type BusinessHours, isOpen, WallSpan } from './business-hours.ts'

const MINUTE = 60_000
const closedWeek: string[][] = [[], [], [], [], [], [], []]

function hoursOf(timezone: string, week: string[][], closed: string[] = []): BusinessHours {
  const spans = week.map((day) => day.map((text) => WallSpan.parse(text)))
  return { timezone, week: spans, closed: new Set(closed) }
}

const everyDay = (timezone: string, ...spans: string[]) =>
  hoursOf(
    timezone,
    closedWeek.map(() => spans),
  )
const at = (text: string) => new Date(text)

describe('open hours', () => {
  const berlin = everyDay('Europe/Berlin', '09:00-18:00')

  test('are those of the wall in summer and in winter', () => {
    expect(isOpen(berlin, at('2026-07-01T07:00:00Z'))).toBe(true)
    expect(isOpen(berlin, at('2026-12-01T07:59:59Z'))).toBe(false)
    expect(isOpen(berlin, at('2026-12-01T08:00:00Z'))).toBe(true)
    expect(isOpen(berlin, at('2026-12-01T17:00:00Z'))).toBe(false)
  })

  test('that run past midnight belong to the day on which they begin', () => {
    const nights = hoursOf('Europe/Berlin', [[], ['22:00-06:00'], [], [], [], [], []])
    expect(isOpen(nights, at('2026-11-23T22:00:00Z'))).toBe(true)
    expect(isOpen(nights, at('2026-11-24T04:59:00Z'))).toBe(true)
    expect(isOpen(nights, at('2026-11-24T05:00:00Z'))).toBe(false)
    expect(isOpen(nights, at('2026-11-24T22:00:00Z'))).toBe(false)
  })

  test('end at midnight before a closed day and do not begin on it', () => {
    const nights = hoursOf(
      'UTC',
      closedWeek.map(() => ['22:00-06:00']),
      ['2026-12-25'],
    )
    expect(isOpen(nights, at('2026-12-24T23:59:00Z'))).toBe(true)
    expect(isOpen(nights, at('2026-12-25T00:00:00Z'))).toBe(false)
    expect(isOpen(nights, at('2026-12-25T23:00:00Z'))).toBe(false)
    expect(isOpen(nights, at('2026-12-26T03:00:00Z'))).toBe(false)
    expect(isOpen(nights, at('2026-12-26T22:00:00Z'))).toBe(true)
  })

  test('that begin and end at the same time are refused, as nobody can say whether all day or never is meant', () => {
    expect(WallSpan.safeParse('09:00-09:00').success).toBe(false)
    expect(WallSpan.parse('00:00-24:00')).toEqual({ from: 0, to: 1440 })
  })
})

describe('open minutes', () => {
  test('count on through the hour that is missing in spring', () => {
    const nights = everyDay('Europe/Berlin', '01:00-04:00')
    // 2026-03-29 has no 02:00-03:00: that night is two hours long.
    expect(addOpenMinutes(nights, { from: at('2026-03-29T00:00:00Z'), minutes: 121 })).toEqual(
      at('2026-03-29T23:01:00Z'),
    )
  })

  test('count the hour that comes twice in autumn twice', () => {
    const nights = everyDay('Europe/Berlin', '01:00-04:00')
    expect(addOpenMinutes(nights, { from: at('2026-10-24T23:00:00Z'), minutes: 240 })).toEqual(
      at('2026-10-25T03:00:00Z'),
    )
  })

  test('end with the day when the last of them is its last', () => {
    const berlin = everyDay('Europe/Berlin', '09:00-18:00')
    expect(addOpenMinutes(berlin, { from: at('2026-12-01T16:00:00Z'), minutes: 60 })).toEqual(
      at('2026-12-01T17:00:00Z'),
    )
  })

  test('are counted to the second', () => {
    const berlin = everyDay('Europe/Berlin', '09:00-18:00')
    expect(addOpenMinutes(berlin, { from: at('2026-12-01T16:59:30.250Z'), minutes: 1 })).toEqual(
      at('2026-12-02T08:00:30.250Z'),
    )
  })

  test('are not looked for without end where nobody is ever there', () => {
    expect(
      addOpenMinutes(hoursOf('Europe/Berlin', closedWeek), {
        from: at('2026-12-01T00:00:00Z'),
        minutes: 1,
      }),
    ).toBeNull()
  })
})

describe('minute by minute', () => {
  test('the quick answers are those of somebody who looks at the wall each minute', () => {
    fc.assert(
      fc.property(
        aWeek,
        aZone,
        aStart,
        fc.integer({ min: 1, max: 3000 }),
        someClosures,
        (week, zone, start, minutes, days) => {
          const closed = days.map((d) =>
            new Date(start + d * 86_400_000).toISOString().slice(0, 10),
          )
          const hours = hoursOf(zone, week, closed)
          const last = start + 4 * 1440 * MINUTE
          let left = minutes
          let expected: number | null = null
          for (let t = start; t < last; t += MINUTE) {
            const open = looksOpen(week, closed, zone, t)
            if (isOpen(hours, new Date(t)) !== open)
              expect.fail(`${zone} at ${new Date(t).toISOString()}`)
            if (open && --left === 0) expected = t + MINUTE
          }
          const found = addOpenMinutes(hours, { from: new Date(start), minutes })
          if (expected !== null) expect(found).toEqual(new Date(expected))
          else expect(found === null || found.getTime() > last).toBe(true)
        },
      ),
      { numRuns: 40 },
    )
  })
})

const aTime = fc.integer({ min: 0, max: 1439 })
const aSpan = fc
  .tuple(aTime, aTime)
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => `${clock(from)}-${clock(to)}`)
const aWeek = fc.array(fc.array(fc.oneof(aSpan, fc.constant('00:00-24:00')), { maxLength: 3 }), {
  minLength: 7,
  maxLength: 7,
})
const someClosures = fc.array(fc.integer({ min: -1, max: 5 }), { maxLength: 3 })
const aZone = fc.constantFrom(
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Africa/Cairo',
  'UTC',
)
// Most of them two days before some clock jumps.
const aStart = fc
  .tuple(
    fc.constantFrom(
      '2026-03-27',
      '2026-10-23',
      '2026-03-06',
      '2026-10-30',
      '2026-04-03',
      '2026-10-02',
      '2026-02-13',
      '2026-04-22',
      '2026-06-15',
    ),
    fc.integer({ min: 0, max: 2880 }),
  )
  .map(([day, minute]) => Date.parse(`${day}T00:00:00Z`) + minute * MINUTE)

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** The slow and plain way: what the wall shows, against the words of the file. */
function looksOpen(week: string[][], closed: string[], zone: string, instant: number): boolean {
  const [date = '', time = ''] = wall(zone).format(instant).split(' ')
  const yesterday = new Date(Date.parse(`${date}T12:00:00Z`) - 86_400_000)
    .toISOString()
    .slice(0, 10)
  if (closed.includes(date)) return false
  const on = (day: string) => week[new Date(`${day}T12:00:00Z`).getUTCDay()] ?? []
  const today = on(date).some((span) => {
    const [from = '', to = ''] = span.split('-')
    return time >= from && (time < to || to < from)
  })
  const lastNight =
    !closed.includes(yesterday) &&
    on(yesterday).some((span) => {
      const [from = '', to = ''] = span.split('-')
      return to < from && time < to
    })
  return today || lastNight
}

const walls = new Map<string, Intl.DateTimeFormat>()
function wall(zone: string): Intl.DateTimeFormat {
  const known =
    walls.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  walls.set(zone, known)
  return known
}
