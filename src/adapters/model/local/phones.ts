import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max'
import type { PhoneFound } from '../../../core/local/facts.ts'
import { overlaps } from '../../../core/local/span.ts'

/**
 * Phone numbers in E.164. A number that its country really gives out is checked; one that only looks like a phone
 * number, because its groups are a phone's or a word beside it says so, is given as its digits and is not.
 */
export function phonesIn(text: string, country: string | undefined): PhoneFound[] {
  const home = country !== undefined && isSupportedCountry(country) ? country : undefined
  const sure = valid(text, home)
  const likely = shaped(text).filter((each) => !sure.some((other) => overlaps(each, other)))
  return [...sure, ...likely].sort((a, b) => a.start - b.start)
}

function valid(text: string, home: CountryCode | undefined): PhoneFound[] {
  const found = findPhoneNumbersInText(
    text,
    home ? { defaultCountry: home, extended: false } : { extended: false },
  )
  return found.map(({ startsAt, endsAt, number }) => ({
    start: startsAt,
    end: endsAt,
    value: number.number,
    checked: number.isValid(),
  }))
}

// Two to five groups of digits, brackets and a plus in front allowed, an extension behind.
const groups =
  /(?<![\p{L}\p{N}.,/-])(?:\+?\(?\d{1,4}\)?[ .\-–/]?)?(?:\(0\)|\(\d{1,5}\))?[ .-]?\d{2,5}(?:[ .\-–/]\d{2,8}){1,4}(?:\s?(?:x|ext\.?)\s?\d{1,6})?(?![\p{L}\p{N}]|[.,/-]\d)/giu
const announced =
  /(?:phone|mobile|cell|fax|desk|tel|telefon|telefono|teléfono|telefone|celular|whatsapp|handy|call me(?: on| at)?|nomor|hp|फोन|मोबाइल|هاتف|جوال|رقمي)\D{0,15}?(\+?\d[\d ().-]{4,18}\d)/giu

function shaped(text: string): PhoneFound[] {
  const found = [
    ...[...text.matchAll(groups)].map((match) => ({ whole: match[0], start: match.index })),
    ...[...text.matchAll(announced)].map((match) => ({
      whole: match[1] ?? '',
      start: match.index + match[0].length - (match[1] ?? '').length,
    })),
  ]
  return found.flatMap(({ whole, start }) => {
    const number = whole.replace(/(?:x|ext\.?)\s?\d+$/i, '')
    const value = number.replace(/[^\d+]/g, '')
    const digits = value.replace('+', '').length
    if (digits < 7 || digits > 15 || isNoPhone(whole)) return []
    const lead = whole.length - whole.trimStart().length
    return [{ start: start + lead, end: start + whole.trimEnd().length, value, checked: false }]
  })
}

/** A date, or the address of a computer. */
const isNoPhone = (text: string): boolean =>
  /^(?:(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d|\d{1,3}(?:\.\d{1,3}){3})$/.test(
    text.trim(),
  )

/** Where a number is from, as DE; null where its form does not tell. Providers leave the plus out. */
export const countryOf = (phone: string): string | null =>
  parsePhoneNumberFromString(phone.startsWith('+') ? phone : `+${phone}`)?.country ?? null
