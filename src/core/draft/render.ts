import type { Blank } from '../article.ts'
import type { ProvenFact } from '../draft.ts'
import { baseOf } from './locales.ts'

/** How a value that is known is written in a language. Null where it is not of the blank's type. */

/** Today as 2026-11-21, where the shop is. */
export type Way = { language: string; timezone: string; today: string }

/** A fact fills a blank only where its value is what the blank is for. A name is never taken from a profile. */
export function rendered(blank: Blank, { name, value, from }: ProvenFact, way: Way): string | null {
  const text = value.trim()
  if (text === '' || text.length > 200 || /[\r\n{}]/.test(text)) return null
  switch (blank.type) {
    case 'order_id':
    case 'tracking_id':
      return /^[A-Z0-9][A-Z0-9-]{2,39}$/i.test(text) && /\d/.test(text) ? text : null
    case 'date':
      return isOver(name, text, way) ? null : dateIn(text, way)
    case 'amount':
      return amountIn(text, way)
    case 'duration':
      return durationIn(text, way)
    case 'product':
      return text
    case 'name':
      return from === 'contact' || from === 'message' ? null : text
    case 'url':
      return URL.canParse(text) && new URL(text).protocol === 'https:' ? text : null
    case 'text_choice':
      return blank.choices?.find((choice) => choice.toLowerCase() === text.toLowerCase()) ?? null
    default:
      return blank.type satisfies never
  }
}

/** What such a fact names has been; every other day is still to come, and is not promised when it is over. */
const happened =
  /(?:^|[._])(?:delivered|arrived|sent|ordered|placed|bought|paid|received|shipped|returned|refunded|cancelled|issued)_(?:on|at)$/

function isOver(name: string, text: string, { timezone, today }: Way): boolean {
  const at = new Date(text)
  if (happened.test(name) || Number.isNaN(at.getTime())) return false
  // A day alone is the shop's own; en-CA writes the day of a moment as 2026-11-21.
  const day = text.includes('T')
    ? new Intl.DateTimeFormat('en-CA', { timeZone: timezone }).format(at)
    : text
  return day < today
}

/** Digits as the rest of the message has them, so that a number can be compared and copied. */
const localeOf = (language: string): string =>
  baseOf(language) === 'en' ? 'en-GB' : `${language === 'hi-Latn' ? 'en-IN' : language}-u-nu-latn`

/** A day as 2026-11-24, or a moment; the latter is shown as the clock on the shop's wall has it. */
function dateIn(text: string, { language, timezone }: Way): string | null {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text)
  const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(text)
  const at = new Date(text)
  if (!(isDay || isMoment) || Number.isNaN(at.getTime())) return null
  const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
  const time = { hour: '2-digit', minute: '2-digit', hour12: false } as const
  const locale = localeOf(language)
  const zone = isDay ? 'UTC' : timezone
  const date = new Intl.DateTimeFormat(locale, { ...day, timeZone: zone }).format(at)
  if (isDay) return plain(date)
  return plain(
    `${date}, ${new Intl.DateTimeFormat(locale, { ...time, timeZone: zone }).format(at)}`,
  )
}

function amountIn(text: string, { language }: Way): string | null {
  const [, number, currency] = /^(\d{1,9}(?:\.\d{1,2})?) ([A-Z]{3})$/.exec(text) ?? []
  if (!number || !currency) return null
  const style = { style: 'currency', currency } as const
  return plain(new Intl.NumberFormat(localeOf(language), style).format(Number(number)))
}

/** As "5 day", "2-3 week": a count and a unit. */
function durationIn(text: string, { language }: Way): string | null {
  const [, count, unit] = /^(\d{1,4}) (minute|hour|day|week|month|year)s?$/.exec(text) ?? []
  if (!count || !unit) return null
  const style = { style: 'unit', unit, unitDisplay: 'long' } as const
  return plain(new Intl.NumberFormat(localeOf(language), style).format(Number(count)))
}

/** Blanks that do not break and marks that nobody sees look the same and compare as others. */
const plain = (text: string): string =>
  text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '')
