import { expect, test } from 'vitest'
import { datesIn } from './dates.ts'

// A Saturday.
const today = '2026-11-21'
const found = (text: string, dayFirst = true) =>
  datesIn(text, { today, dayFirst }).map(({ value }) => value)

test.each([
  ['I ordered yesterday', '2026-11-20'],
  ['it should come tomorrow', '2026-11-22'],
  ['the day after tomorrow please', '2026-11-23'],
  ['llegó ayer', '2026-11-20'],
  ['llega pasado mañana', '2026-11-23'],
  ['chega amanhã?', '2026-11-22'],
  ['ich habe vorgestern bestellt', '2026-11-19'],
  ['kommt es übermorgen', '2026-11-23'],
  ["commandé aujourd'hui", '2026-11-21'],
  ['dikirim kemarin', '2026-11-20'],
  ['आज भेज दीजिए', '2026-11-21'],
  ['aaj bhej do', '2026-11-21'],
  ['وصل أمس', '2026-11-20'],
])('%s names %s', (text, day) => {
  expect(found(text)).toContain(day)
})

test.each([
  ['ordered two weeks ago', '2026-11-07'],
  ['in 3 days', '2026-11-24'],
  ['hace 5 días', '2026-11-16'],
  ['há uma semana', '2026-11-14'],
  ['vor zwei Wochen bestellt', '2026-11-07'],
  ['il y a 3 jours', '2026-11-18'],
  ['3 hari lalu', '2026-11-18'],
  ['५ दिन पहले'.replace('५', '5'), '2026-11-16'],
  ['10 din pehle order kiya', '2026-11-11'],
  ['قبل 3 أيام', '2026-11-18'],
  ['a month ago', '2026-10-21'],
])('%s is counted from the day of writing: %s', (text, day) => {
  expect(found(text)).toContain(day)
})

test('a week and a month are spans of days', () => {
  expect(found('next week')).toContain('2026-11-23/2026-11-29')
  expect(found('la semana pasada')).toContain('2026-11-09/2026-11-15')
  expect(found('nächsten Monat')).toContain('2026-12-01/2026-12-31')
})

test('a weekday alone is a guess, with last or next beside it it is not', () => {
  const [alone] = datesIn('on monday', { today, dayFirst: true })
  expect(alone).toMatchObject({ value: '2026-11-23', checked: false })
  expect(found('last monday')).toEqual(['2026-11-16'])
  expect(found('letzten Samstag')).toEqual(['2026-11-14'])
})

test('numbers are read as in the country of the customer, and what no month can be is a day', () => {
  expect(found('03/04/2026')).toEqual(['2026-04-03'])
  expect(found('03/04/2026', false)).toEqual(['2026-03-04'])
  expect(found('12/25/2026')).toEqual(['2026-12-25'])
  expect(found('am 3.4.2026')).toEqual(['2026-04-03'])
  expect(found('2026-11-05')).toEqual(['2026-11-05'])
  expect(datesIn('03/04/2026', { today, dayFirst: true })[0]?.checked).toBe(false)
})

test('a day without a year is the closest one', () => {
  expect(found('5 December')).toEqual(['2026-12-05'])
  expect(found('March 3rd')).toEqual(['2027-03-03'])
  expect(found('12 de octubre')).toEqual(['2026-10-12'])
  expect(found('am 24. Dezember 2025')).toEqual(['2025-12-24'])
})

test('a day of no month is the coming one and a guess', () => {
  expect(found('can you deliver on the 25th?')).toEqual(['2026-11-25'])
  expect(found('from the 3rd to the 5th')).toEqual(['2026-12-03', '2026-12-05'])
  expect(datesIn('on the 25th', { today, dayFirst: true })[0]?.checked).toBe(false)
  expect(found('my 2nd order, the 3rd parcel')).toEqual([])
})

test('days that no calendar has, times, versions and mornings are no days', () => {
  for (const text of [
    '31/02/2026',
    'at 10:30',
    'version 2.3',
    'por la mañana',
    'guten Morgen',
    'NW-4820193',
  ])
    expect(found(text), text).toEqual([])
})

test('yesterday and tomorrow are one word in Hindi, so both are given and neither is checked', () => {
  expect(datesIn('कल आएगा', { today, dayFirst: true })).toMatchObject([
    { value: '2026-11-20/2026-11-22', checked: false },
  ])
})
