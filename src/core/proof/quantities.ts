import { amountsIn, numberOf } from '../local/amounts.ts'
import { dateWords } from '../local/date-words.ts'
import { datesIn } from '../local/dates.ts'
import { anyOf, type Span, westernDigits, wholeWords } from '../local/span.ts'
import { wordsOf } from '../text/words.ts'
import { numberWords } from './number-words.ts'

/** What a text counts, prices and dates: each in one form whatever the spelling. */
export type Quantity = Span & {
  kind: 'money' | 'percent' | 'duration' | 'date' | 'weekday' | 'time' | 'code' | 'number'
  /** "4.90 EUR", "10", "3 workday", "2026-12-21", "1" for Monday, "13:00", "NW-1000001", "65" */
  value: string
}

export type Reading = { language: string; today: string }

export function quantitiesIn(text: string, { language, today }: Reading): Quantity[] {
  const plain = withFigures(westernDigits(text), language)
  const found: Quantity[] = []
  const take = (quantities: Quantity[]) => {
    for (const each of quantities)
      if (!found.some((other) => each.start < other.end && other.start < each.end)) found.push(each)
  }
  take(linksIn(plain))
  take(amountsIn(plain).map((each) => ({ ...each, kind: 'money', value: money(each.value) })))
  take(timesIn(plain))
  take(daysIn(plain, today))
  take(codesIn(plain))
  take(numbersIn(plain))
  take(weekdaysIn(plain))
  return found
    .filter(({ value }) => value !== '')
    .map(({ kind, value, start, end }) => ({ kind, value, start, end }))
    .sort((a, b) => a.start - b.start)
}

/** Counts that are written out become figures, so that five is 5. Every character stays in its place. */
function withFigures(text: string, language: string): string {
  const words = numberWords[language] ?? numberWords[language.split('-')[0] ?? ''] ?? []
  if (words.length === 0) return text
  const byWord = new Map(words.map(([word, number]) => [word.toLowerCase(), number]))
  return text.replace(wholeWords(anyOf([...byWord.keys()])), (word) => {
    const number = byWord.get(word.toLowerCase().replace(/\s+/g, ' ')) ?? word
    // يومين is two days in one word.
    return (/يوم/.test(word) ? `${number} يوم` : number).padEnd(word.length)
  })
}

/** Their digits are no figures; links are judged by themselves. */
const linksIn = (text: string): Quantity[] =>
  [...text.matchAll(/https?:\/\/\S+|\S+@\S+\.\S+/gi)].map((match) => spanned(match, 'number', ''))

const money = (value: string): string => {
  const [number = '', code = ''] = value.split(' ')
  return `${Number(number).toFixed(2)} ${code}`
}

const timesIn = (text: string): Quantity[] => [
  ...[
    ...text.matchAll(
      /(?<![\d.:])([01]?\d|2[0-3])[:h]([0-5]\d)(?:\s*(am|pm|a\.m\.|p\.m\.))?(?![\d:])/gi,
    ),
  ].map((match) => spanned(match, 'time', clock(match[1], match[2], match[3]))),
  ...[...text.matchAll(/(?<![\d.:])(1[0-2]|[1-9])\s*(am|pm|a\.m\.|p\.m\.)(?!\p{L})/giu)].map(
    (match) => spanned(match, 'time', clock(match[1], '00', match[2])),
  ),
]

function clock(hour = '', minute = '', half: string | undefined): string {
  const isLate = half?.toLowerCase().startsWith('p') ?? false
  const h = half === undefined ? Number(hour) : (Number(hour) % 12) + (isLate ? 12 : 0)
  return `${String(h).padStart(2, '0')}:${minute}`
}

/** Days that are named; what counts from today ("within 60 days") is a duration. */
const daysIn = (text: string, today: string): Quantity[] =>
  datesIn(text, { today, dayFirst: true })
    .filter(({ start, end, checked }) => checked && !/\p{L}/u.test(unitAt(text.slice(start, end))))
    .filter(({ value }) => !value.includes('/'))
    .map(({ start, end, value }) => ({ kind: 'date', start, end, value }))

const unitAt = (text: string): string => unitWord.exec(text)?.[0] ?? ''

/** An order number, a model: letters and digits in one. */
const codesIn = (text: string): Quantity[] =>
  [
    ...text.matchAll(
      /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}-]*\p{L})(?=[\p{L}\p{N}-]*\d)[A-Z]{1,5}-?\d[A-Z0-9-]*(?![\p{L}\p{N}])/gu,
    ),
  ].map((match) => spanned(match, 'code', match[0].replace(/[-–]/g, '').toUpperCase()))

const units = {
  minute: 'minute|minutes|min|mins|minuto|minutos|minuten|menit|मिनट|دقيقة|دقائق|minuton',
  hour: 'hour|hours|hrs|h|hora|horas|stunde|stunden|heure|heures|jam|घंटे|घंटा|घंटों|ghante|ساعة|ساعات',
  workday:
    'working days|working day|business days|business day|work days|workdays|weekdays|días hábiles|dias habiles|día hábil|días laborables|día laborable|dias úteis|dia útil|werktage|werktagen|werktag|arbeitstage|arbeitstagen|arbeitstag|jours ouvrés|jour ouvré|jours ouvrables|jour ouvrable|hari kerja|कार्य दिवस|कार्यदिवस|कार्य दिवसों|कार्यदिवसों|कामकाजी दिन|कामकाजी दिनों|working din|أيام عمل|يوم عمل|ايام عمل',
  day: 'calendar days|calendar day|days|day|días|día|dias|dia|días naturales|kalendertage|kalendertagen|tage|tagen|tag|jours|jour|hari|दिन|दिनों|दिवस|din|dino|أيام|ايام|يوم|يوما|يومًا|يوماً',
  week: 'weeks|week|semanas|semana|wochen|woche|semaines|semaine|minggu|pekan|हफ्ते|हफ़्ते|सप्ताह|hafte|أسابيع|أسبوع|اسبوع',
  month:
    'months|month|meses|mes|mês|monate|monaten|monat|mois|bulan|महीने|महीनों|mahine|أشهر|شهر|شهور',
  year: 'years|year|años|año|anos|ano|jahre|jahren|jahr|ans|an|années|année|tahun|साल|वर्ष|saal|سنوات|سنة|سنين',
  percent:
    '%|percent|per cent|por ciento|por cento|prozent|pour cent|persen|प्रतिशत|फीसदी|بالمئة|بالمائة|٪',
} as const
type Unit = keyof typeof units
const isUnit = (name: string): name is Unit => Object.hasOwn(units, name)

const unitOf = new Map(
  Object.entries(units).flatMap(([unit, words]) =>
    isUnit(unit) ? words.split('|').map((word) => [word, unit] as const) : [],
  ),
)
/** Days, hours, working: what is counted and not what is said of it. */
export const isUnitWord = (word: string): boolean => unitWords.has(word)

const unitWords = new Set([...unitOf.keys()].flatMap(wordsOf))
const unitSource = anyOf([...unitOf.keys()])
const unitWord = new RegExp(wholeWords(unitSource.replaceAll('%|', '')).source, 'iu')

const figure = String.raw`\d{1,3}(?:[.,’' ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?`
const joined = String.raw`\s*(?:-|–|to|bis|a|à|até|hasta|e|and|und|y|et|sampai|से|और|إلى|الى|و|-)\s*`
const counted = new RegExp(
  String.raw`(?<![\p{L}\d.,])(${figure})(?=(?:${joined}(?:${figure}))*[\s-]*(${unitSource})?(?![\p{L}\p{M}]))`,
  'giu',
)
const bare = new RegExp(
  String.raw`(?<![\p{L}\d]|\d[.,])(−\s?|(?<=^|[\s(/])-)?(${figure})(?!\d)`,
  'gu',
)

const numbersIn = (text: string): Quantity[] => [
  ...[...text.matchAll(counted)].flatMap((match) => {
    const unit = unitOf.get(match[2]?.toLowerCase().replace(/\s+/g, ' ') ?? '')
    const number = figureOf(match[1])
    if (unit === undefined || number === null) return []
    return unit === 'percent'
      ? [spanned(match, 'percent', number)]
      : [spanned(match, 'duration', `${number} ${unit}`)]
  }),
  ...[...text.matchAll(bare)].map((match) =>
    spanned(match, 'number', `${match[1] ? '-' : ''}${figureOf(match[2]) ?? ''}`),
  ),
]

/** 1.200,50 and 1,200.50 are one; 1.9 is no grouping. */
function figureOf(text = ''): string | null {
  const number = /^\d+[.,]\d$/.test(text) ? text.replace(',', '.') : numberOf(text)
  return number === null ? null : String(Number(number))
}

const weekdays = dateWords.flatMap(({ weekdays }) =>
  weekdays.map((names, day) => ({ day, names: names.filter((name) => name.length > 4) })),
)
const dayOfWeek = new Map(
  weekdays.flatMap(({ day, names }) =>
    // Indonesian Sunday is the word for a week, and Portuguese Monday the word for second.
    names
      .filter((name) => !['minggu', 'segunda', 'terça', 'quarta', 'quinta', 'sexta'].includes(name))
      .flatMap((name) => [[name, day] as const, [`${name}s`, day] as const]),
  ),
)
const weekday = wholeWords(anyOf([...dayOfWeek.keys()]))

const weekdaysIn = (text: string): Quantity[] =>
  [...text.matchAll(weekday)].map((match) =>
    spanned(match, 'weekday', String(dayOfWeek.get(match[0].toLowerCase()) ?? '')),
  )

const spanned = (match: RegExpMatchArray, kind: Quantity['kind'], value: string): Quantity => {
  const start = match.index ?? 0
  return { kind, value, start, end: start + match[0].length }
}
