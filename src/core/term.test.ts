import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askedTerm, heirOf, isInForce, naturalEnd, type Placed, placeAmong } from './term.ts'

const at = (day: number) => new Date(Date.UTC(2026, 0, 1 + day))
const asked = (startsAt: number | null, expiresAt: number | null = null) => ({
  startsAt: startsAt === null ? null : at(startsAt),
  expiresAt: expiresAt === null ? null : at(expiresAt),
})
const standing = (id: string, from: number, until: number | null) => ({
  id,
  from: at(from),
  until: until === null ? null : at(until),
  expiresAt: null,
})

describe('a day', () => {
  const term = (effective: string, timezone: string) =>
    askedTerm({ effective }, timezone).startsAt?.toISOString()

  test.each([
    ['2026-01-15', 'Europe/Berlin', '2026-01-14T23:00:00.000Z'],
    ['2026-07-15', 'Europe/Berlin', '2026-07-14T22:00:00.000Z'],
    // The clock goes forward at two, and back at three.
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z'],
    ['2026-01-15', 'America/Los_Angeles', '2026-01-15T08:00:00.000Z'],
    ['2026-01-15', 'Pacific/Kiritimati', '2026-01-14T10:00:00.000Z'],
    ['2026-12-25T09:30:00+01:00', 'Asia/Tokyo', '2026-12-25T08:30:00.000Z'],
  ])('%s begins in %s at %s', (day, timezone, instant) => {
    expect(term(day, timezone)).toBe(instant)
  })

  test('that nobody names is none', () => {
    expect(askedTerm({}, 'UTC')).toEqual({ startsAt: null, expiresAt: null, reviewAt: null })
  })
})

describe('a version that is approved', () => {
  test('begins now, or when it asks to, but never in the past', () => {
    expect(placeAmong(asked(null), [], at(5))?.term.from).toEqual(at(5))
    expect(placeAmong(asked(9), [], at(5))?.term.from).toEqual(at(9))
    expect(placeAmong(asked(1), [], at(5))?.term.from).toEqual(at(5))
  })

  test('ends whoever is in force when it begins, and itself when the next one does', () => {
    const others = [standing('now', 0, 10), standing('next', 10, null)]
    expect(placeAmong(asked(null), others, at(5))).toEqual({
      term: { from: at(5), until: at(10) },
      ended: ['now'],
    })
    expect(placeAmong(asked(12), others, at(5))).toEqual({
      term: { from: at(12), until: null },
      ended: ['next'],
    })
  })

  test('takes the place of one that would begin at the same moment', () => {
    const placed = placeAmong(asked(10), [standing('same', 10, null)], at(5))
    expect(placed).toEqual({ term: { from: at(10), until: null }, ended: ['same'] })
  })

  test('is not placed where it would be over before it begins', () => {
    expect(placeAmong(asked(null, 5), [], at(5))).toBeNull()
    expect(placeAmong(asked(9, 7), [], at(5))).toBeNull()
  })
})

describe('a version that goes before it began', () => {
  const others = [standing('first', 0, 10), standing('other', 20, null)]

  test('leaves its time to the one that would have made way', () => {
    const heir = heirOf({ from: at(10), until: at(20) }, others, at(5))
    expect(heir?.id).toBe('first')
    expect(heir && naturalEnd(heir, others)).toEqual(at(20))
  })

  test('leaves nothing once it has begun', () => {
    expect(heirOf({ from: at(10), until: at(20) }, others, at(12))).toBeNull()
  })
})

test('whatever is approved in whatever order, no two are in force at one moment and no end is lost', () => {
  const proposals = fc.array(
    fc.record({
      now: fc.nat(30),
      starts: fc.option(fc.nat(60)),
      lasts: fc.option(fc.integer({ min: 1, max: 30 })),
    }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(proposals, (given) => {
      const placed = new Map<string, Placed & { expires: Date | null }>()
      const inOrder = given.toSorted((one, other) => one.now - other.now)
      for (const [n, { now, starts, lasts }] of inOrder.entries()) {
        const ends = lasts === null ? null : (starts ?? now) + lasts
        const outcome = placeAmong(asked(starts, ends), [...placed.values()], at(now))
        if (!outcome) continue
        for (const id of outcome.ended) {
          const other = placed.get(id)
          if (other) other.until = outcome.term.from
        }
        const expires = ends === null ? null : at(ends)
        placed.set(String(n), { id: String(n), ...outcome.term, expires })
      }
      for (let day = 0; day <= 100; day++) {
        const now = [...placed.values()].filter((version) => isInForce(version, at(day)))
        expect(now.length).toBeLessThanOrEqual(1)
        for (const { expires } of now) expect(expires === null || expires > at(day)).toBe(true)
      }
    }),
  )
})
