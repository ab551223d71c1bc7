import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { actBy, addStaffedMinutes, isStaffed, parseService, Service } from './service.ts'

const document = () =>
  parse(readFileSync(new URL('../../knowledge/service.yaml', import.meta.url), 'utf8'))
const shop = parseService(document())
const at = (text: string) => new Date(text)
const aDayAfter = (from: Date) => new Date(from.getTime() + 86_340_000)

describe('the sample shop', () => {
  test('is staffed from nine to six on a weekday, by the clock in Berlin', () => {
    expect(isStaffed(shop, at('2026-11-24T08:00:00Z'))).toBe(true)
    expect(isStaffed(shop, at('2026-11-24T17:00:00Z'))).toBe(false)
    expect(isStaffed(shop, at('2026-11-22T12:00:00Z'))).toBe(false)
  })

  test('is closed on Christmas Day, a Friday', () => {
    expect(isStaffed(shop, at('2026-12-25T10:00:00Z'))).toBe(false)
    expect(isStaffed(shop, at('2026-12-18T10:00:00Z'))).toBe(true)
  })

  test('has a team that goes home earlier; a team that is gone keeps the hours of the shop', () => {
    const friday = at('2026-11-27T15:30:00Z')
    expect(isStaffed(shop, friday)).toBe(true)
    expect(isStaffed(shop, friday, 'returns')).toBe(false)
    expect(isStaffed(shop, friday, 'dissolved')).toBe(true)
  })
})

describe('act by', () => {
  test('is the service level when somebody is there in time', () => {
    const receivedAt = at('2026-11-24T09:00:00Z')
    const due = actBy(shop, {
      receivedAt,
      windowClosesAt: aDayAfter(receivedAt),
      priority: 'urgent',
    })
    expect(due).toEqual(at('2026-11-24T09:15:00Z'))
  })

  test('waits for the morning with what comes at night', () => {
    const receivedAt = at('2026-11-24T22:00:00Z')
    const due = actBy(shop, { receivedAt, windowClosesAt: aDayAfter(receivedAt), priority: 'high' })
    expect(due).toEqual(at('2026-11-25T09:00:00Z'))
  })

  test('is the end of the window when nobody is there before', () => {
    const receivedAt = at('2026-12-24T20:00:00Z')
    const windowClosesAt = aDayAfter(receivedAt)
    expect(actBy(shop, { receivedAt, windowClosesAt, priority: 'urgent' })).toEqual(windowClosesAt)
  })

  test('is the end of the window when nobody is ever there', () => {
    const nobody = {
      ...document(),
      hours: {
        monday: [],
        tuesday: [],
        wednesday: [],
        thursday: [],
        friday: [],
        saturday: [],
        sunday: [],
      },
    }
    const receivedAt = at('2026-11-24T09:00:00Z')
    const windowClosesAt = aDayAfter(receivedAt)
    expect(actBy(parseService(nobody), { receivedAt, windowClosesAt, priority: 'low' })).toEqual(
      windowClosesAt,
    )
  })

  test('never lies behind the end of the window, nor before the message', () => {
    const priority = fc.constantFrom('urgent', 'high', 'normal', 'low')
    const instant = fc.date({
      min: at('2026-01-01T00:00:00Z'),
      max: at('2028-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instant, priority, (receivedAt, level) => {
        const windowClosesAt = aDayAfter(receivedAt)
        const due = actBy(shop, { receivedAt, windowClosesAt, priority: level })
        expect(due <= windowClosesAt && due >= receivedAt).toBe(true)
      }),
    )
  })
})

test('staffed minutes add up: first some, then more, is the same as all at once', () => {
  const minutes = fc.integer({ min: 1, max: 2000 })
  fc.assert(
    fc.property(minutes, minutes, (some, more) => {
      const from = at('2026-03-27T13:21:00Z')
      const first = addStaffedMinutes(shop, from, some)
      const then = first && addStaffedMinutes(shop, first, more)
      expect(then).toEqual(addStaffedMinutes(shop, from, some + more))
    }),
  )
})

describe('the file is refused', () => {
  const problem = (change: object) =>
    Service.safeParse({ ...document(), ...change }).error?.issues[0]?.path.join('.')

  test.each([
    ['timezone', { timezone: 'Middle-earth/Shire' }],
    ['hours.monday.0', { hours: { ...document().hours, monday: ['9-18'] } }],
    ['hours', { hours: { ...document().hours, funday: [] } }],
    ['closures.0.date', { closures: [{ date: '2026-02-30' }] }],
    ['firstAnswerMinutes.high', { firstAnswerMinutes: { urgent: 1, high: 0, normal: 1, low: 1 } }],
    ['teams', { teams: [{ name: 'support' }, { name: 'support' }] }],
    ['', { colour: 'green' }],
  ])('at the place that is wrong: %s', (path, change) => {
    expect(problem(change)).toBe(path)
  })
})
