import { anyOf, type Span } from './span.ts'

/** An amount as "49.90 EUR". Where a sign stands for several currencies it is not checked. */
export type AmountFound = Span & { value: string; checked: boolean }

/** Currencies by the signs and words that stand beside a number. */
const currencies: Record<string, string[]> = {
  EUR: ['€', 'eur', 'euro', 'euros', 'यूरो', 'يورو'],
  USD: ['us$', 'usd', 'dollar', 'dollars', 'dólar', 'dólares', 'dolares', 'डॉलर', 'دولار', 'bucks'],
  GBP: ['£', 'gbp', 'pound', 'pounds', 'quid'],
  INR: ['₹', 'inr', 'rs', 'rs.', 'rupee', 'rupees', 'rupaye', 'rupay', 'रुपये', 'रुपए', 'रुपया'],
  BRL: ['r$', 'brl', 'reais'],
  MXN: ['mx$', 'mxn', 'pesos'],
  IDR: ['rp', 'rp.', 'idr', 'rupiah'],
  AED: ['aed', 'dirham', 'dirhams', 'درهم'],
  SAR: ['sar', 'riyal', 'riyals', 'ريال'],
  CAD: ['ca$', 'cad'],
  AUD: ['au$', 'a$', 'aud'],
  CHF: ['chf', 'franken', 'fr.'],
  JPY: ['¥', 'jpy', 'yen'],
}
/** Several countries' sign; said to be the most common one's. */
const shared: Record<string, string> = { $: 'USD' }

const codes = new Map([
  ...Object.entries(currencies).flatMap(([code, words]) =>
    words.map((word) => [word, code] as const),
  ),
  ...Object.entries(shared),
])
const beside = `(?<![\\p{L}\\p{M}])(${anyOf([...codes.keys()])})`
const number = String.raw`(\d{1,3}(?:[ .,'’\u00a0\u202f]\d{2,3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)(?![\d\p{L}])`
const before = new RegExp(String.raw`${beside}\s?${number}`, 'giu')
const after = new RegExp(
  String.raw`(?<![\d\p{L}.,])(\d{1,3}(?:[ .,'’\u00a0\u202f]\d{2,3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)\s?(${anyOf([...codes.keys()])})(?![\p{L}\p{M}\d])`,
  'giu',
)

export function amountsIn(text: string): AmountFound[] {
  const found = [
    ...[...text.matchAll(before)].map((match) => ({ match, sign: match[1], digits: match[2] })),
    ...[...text.matchAll(after)].map((match) => ({ match, sign: match[2], digits: match[1] })),
  ]
  return found.flatMap(({ match, sign = '', digits = '' }) => {
    const code = codes.get(sign.toLowerCase())
    const value = numberOf(digits)
    if (code === undefined || value === null) return []
    const span = { start: match.index, end: match.index + match[0].length }
    return [{ ...span, value: `${value} ${code}`, checked: !Object.hasOwn(shared, sign) }]
  })
}

/** 1.234,56 and 1,234.56 and 1,00,000: what follows the last mark decides whether it is a decimal one. */
export function numberOf(text: string): string | null {
  const plain = text.replace(/[ '’\u00a0\u202f]/g, '')
  const decimal = /[.,](\d{1,2})$/.exec(plain)
  const isGrouped =
    decimal !== null && /^\d{1,3}(?:[.,]\d{2,3})+$/.test(plain.slice(0, decimal.index))
  const hasOneMark = (plain.match(/[.,]/g) ?? []).length === 1
  if (decimal && (hasOneMark || isGrouped)) {
    const whole = plain.slice(0, decimal.index).replace(/[.,]/g, '')
    return `${Number(whole)}.${(decimal[1] ?? '').padEnd(2, '0')}`
  }
  const whole = plain.replace(/[.,]/g, '')
  return /^\d{1,12}$/.test(whole) ? String(Number(whole)) : null
}
