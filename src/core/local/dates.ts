import { countWords, type DateWords, dateWords, eitherWay } from './date-words.ts'
import { anyOf, overlaps, type Span, wholeWords } from './span.ts'

/** A day as 2026-11-21, or the first and last of a span of days as 2026-11-16/2026-11-22. */
export type DateFound = Span & { value: string; checked: boolean }

export type Reading = {
  /** The day on which the message was written, as 2026-11-21. */
  today: string
  /** Whether 3/4 is the third of April; in the United States it is the fourth of March. */
  dayFirst: boolean
}

/** Days named in a text: written out, in numbers, or from today on. A guess between two readings is not checked. */
export function datesIn(text: string, reading: Reading): DateFound[] {
  const found = finders.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const day = read(match, reading)
      if (!day) return []
      return [{ start: match.index, end: match.index + match[0].length, ...day }]
    }),
  )
  const certain = found.filter(({ checked }) => checked)
  return found.filter((each) => each.checked || !certain.some((other) => overlaps(each, other)))
}

type Found = { value: string; checked: boolean }
type Finder = { pattern: RegExp; read(match: RegExpMatchArray, reading: Reading): Found | null }

const inNumbers: Finder[] = [
  {
    pattern: wholeWords(String.raw`((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})`),
    read: ([, year, , month, day]) => sure(dayOf(Number(year), Number(month), Number(day))),
  },
  {
    // A dot at the end is German for "the 3rd of the 4th"; without it two numbers and a dot are an amount or a time.
    pattern: wholeWords(
      String.raw`(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})|(\d{1,2})/(\d{1,2})|(\d{1,2})\.(\d{1,2})\.`,
    ),
    read: readShort,
  },
]

/** "On the 16th" is the coming one. Before a thing it counts things: "my 2nd order". */
const ordinal: Finder = {
  pattern: wholeWords(
    String.raw`(\d{1,2})(?:st|nd|rd|th)(?=\s*(?:$|[.,!?;)-]|(?:and|or|to|at|until|till|please|for)\s))`,
  ),
  read([, day = ''], { today }) {
    const [year = 0, month = 0, now = 0] = today.split('-').map(Number)
    const ahead = Number(day) < now ? 1 : 0
    const value = dayOf(
      year + (month + ahead > 12 ? 1 : 0),
      ((month + ahead - 1) % 12) + 1,
      Number(day),
    )
    return value === null ? null : { value, checked: false }
  },
}

function readShort(match: RegExpMatchArray, { today, dayFirst }: Reading): Found | null {
  const [, a, by, b, year, c, d, e, f] = match
  const [one, two] = [Number(a ?? c ?? e), Number(b ?? d ?? f)]
  const isOpen = one <= 12 && two <= 12 && one !== two && by !== '.' && e === undefined
  const isDayFirst = one > 12 || (two <= 12 && (dayFirst || by === '.' || e !== undefined))
  const [day, month] = isDayFirst ? [one, two] : [two, one]
  const value =
    year === undefined ? nearestDay(month, day, today) : dayOf(fullYear(year), month, day)
  return value === null ? null : { value, checked: !isOpen }
}

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text))

const inWords = dateWords.flatMap(findersIn)

const either: Finder = {
  pattern: wholeWords(anyOf(Object.keys(eitherWay))),
  read([word = ''], { today }) {
    const off = eitherWay[word.toLowerCase()] ?? 1
    return { value: `${moved(today, -off)}/${moved(today, off)}`, checked: false }
  },
}

const finders: Finder[] = [...inNumbers, ...inWords, ordinal, either]

function findersIn(words: DateWords): Finder[] {
  return [
    ...counted(words),
    ...unitBeside(words),
    ...monthNamed(words),
    ...weekday(words),
    named(words),
  ]
}

function named({ days }: DateWords): Finder {
  return {
    pattern: wholeWords(anyOf(Object.keys(days))),
    read([word = ''], { today }) {
      const off = days[word.toLowerCase().replace(/\s+/g, ' ')]
      return off === undefined || off === null ? null : sure(moved(today, off))
    },
  }
}

const sizes = { day: 1, week: 7, month: 30 } as const
type Unit = keyof typeof sizes

const unitOf = ({ units }: DateWords, word: string): Unit =>
  units.day.includes(word) ? 'day' : units.week.includes(word) ? 'week' : 'month'

/** "two weeks ago", "in 3 days": N is a count and a unit. */
function counted(words: DateWords): Finder[] {
  const unit = anyOf(Object.values(words.units).flat())
  const count = String.raw`(\d{1,3}|${anyOf(Object.keys(countWords))})\s+(${unit})`
  const patterns = [
    ...words.ago.map((shape) => ({ shape, sign: -1 })),
    ...words.ahead.map((shape) => ({ shape, sign: 1 })),
  ]
  return patterns.map(({ shape, sign }) => ({
    pattern: wholeWords(
      shape
        .split(' ')
        .map((part) => (part === 'N' ? count : part))
        .join(String.raw`\s+`),
    ),
    read([, many = '', word = ''], { today }) {
      const by = sign * (countWords[many.toLowerCase()] ?? Number(many))
      const of = unitOf(words, word.toLowerCase())
      return sure(of === 'month' ? movedMonths(today, by) : moved(today, by * sizes[of]))
    },
  }))
}

/** "next week", "semana que viene". */
function unitBeside(words: DateWords): Finder[] {
  const unit = anyOf([...words.units.week, ...words.units.month])
  return (
    [
      [words.next, 1],
      [words.last, -1],
      [words.this, 0],
    ] as const
  ).map(([beside, by]) => ({
    pattern: wholeWords(
      String.raw`(?:(?:${anyOf(beside)})\s+(${unit})|(${unit})\s+(?:${anyOf(beside)}))`,
    ),
    read([, before, after], { today }) {
      const word = (before ?? after ?? '').toLowerCase()
      return sure(
        unitOf(words, word) === 'week'
          ? weekOf(moved(today, 7 * by))
          : monthOf(movedMonths(today, by)),
      )
    },
  }))
}

function monthNamed({ months }: DateWords): Finder[] {
  if (months.length === 0) return []
  const month = anyOf(months.flat())
  const monthAt = (word: string) =>
    1 + months.findIndex((spellings) => spellings.includes(word.toLowerCase()))
  const year = String.raw`(?:,?\s+(?:de\s+|of\s+)?((?:19|20)\d\d))?`
  const read = (day: string, word: string, given: string | undefined, today: string) =>
    sure(
      given
        ? dayOf(Number(given), monthAt(word), Number(day))
        : nearestDay(monthAt(word), Number(day), today),
    )
  return [
    {
      pattern: wholeWords(
        String.raw`(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s*(?:of\s+|de\s+)?(${month})\.?${year}`,
      ),
      read: ([, day = '', word = '', given], { today }) => read(day, word, given, today),
    },
    {
      pattern: wholeWords(
        String.raw`(${month})\.?\s+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?(?!\d|:\d)${year}`,
      ),
      read: ([, word = '', day = '', given], { today }) => read(day, word, given, today),
    },
  ]
}

/** With a word beside it a weekday is certain, alone it is the coming one and a guess. */
function weekday({ weekdays, next, last }: DateWords): Finder[] {
  const day = anyOf(weekdays.flat())
  const beside = anyOf([...next, ...last])
  return [
    {
      pattern: wholeWords(String.raw`(?:(${beside})\s+)?(${day})(?:\s+(${beside}))?`),
      read([, before, word = '', after], { today }) {
        const wanted = weekdays.findIndex((spellings) => spellings.includes(word.toLowerCase()))
        const ahead = (wanted - new Date(today).getUTCDay() + 7) % 7 || 7
        const near = (before ?? after)?.toLowerCase()
        if (near === undefined) return { value: moved(today, ahead), checked: false }
        return sure(moved(today, last.includes(near) ? ahead - 7 - (ahead === 7 ? 7 : 0) : ahead))
      },
    },
  ]
}

const sure = (value: string | null): Found | null =>
  value === null ? null : { value, checked: true }

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? shown(date) : null
}

/** The year that brings it closest to today: in January "28 December" was last month. */
function nearestDay(month: number, day: number, today: string): string | null {
  const year = Number(today.slice(0, 4))
  const away = (date: string) => Math.abs(Date.parse(date) - Date.parse(today))
  const candidates = [year - 1, year, year + 1].flatMap((each) => dayOf(each, month, day) ?? [])
  return candidates.sort((a, b) => away(a) - away(b))[0] ?? null
}

const shown = (date: Date): string => date.toISOString().slice(0, 10)

const moved = (from: string, days: number): string =>
  shown(new Date(Date.parse(from) + days * 86_400_000))

function movedMonths(from: string, months: number): string {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return shown(new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))))
}

/** From Monday to Sunday. */
function weekOf(day: string): string {
  const monday = moved(day, -((new Date(day).getUTCDay() + 6) % 7))
  return `${monday}/${moved(monday, 6)}`
}

function monthOf(day: string): string {
  const first = `${day.slice(0, 8)}01`
  return `${first}/${moved(movedMonths(first, 1), -1)}`
}
