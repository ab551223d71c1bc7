import { askingWords } from './asking.ts'
import { anyOf, type Span } from './span.ts'

/** A part of a message that may ask something of its own. */
export type Clause = Span & { text: string }

/** Words that begin another matter, by language; behind a comma also a bare "and". */
const joins = [
  'and also',
  'also',
  'another thing',
  'one more thing',
  'and one more',
  'btw',
  'by the way',
  'plus',
  'and then',
  'and can',
  'and could',
  'and how',
  'and when',
  'and where',
  'and what',
  'and is',
  'and do',
  'but',
  'además',
  'también',
  'otra cosa',
  'por cierto',
  'y cuándo',
  'y cómo',
  'y dónde',
  'y también',
  'pero',
  'além disso',
  'também',
  'outra coisa',
  'aliás',
  'e também',
  'e quando',
  'e como',
  'mas',
  'außerdem',
  'und außerdem',
  'und wann',
  'und wie',
  'und wo',
  'noch etwas',
  'übrigens',
  'aber',
  'de plus',
  'et aussi',
  'aussi',
  'autre chose',
  'au fait',
  'et quand',
  'et comment',
  'mais',
  'dan juga',
  'oh iya',
  'tapi',
  'और',
  'और एक',
  'साथ ही',
  'लेकिन',
  'aur',
  'aur ek',
  'sath hi',
  'lekin',
  'وكمان',
  'وأيضا',
  'كمان',
  'وبعدين',
  'لكن',
  'بس',
]
/** A point behind a day ("am 22. kommen") or an abbreviation ("Art. 15") ends no sentence. */
const day = String.raw`(?<!\p{L})(?:(?<![Ii]\s)[Aa]m|[Bb]is|[Vv]om|[Zz]um|[Dd]e[rnm]|[Aa]b|[Ss]eit)\s\d{1,2}`
const short = String.raw`(?<!\p{L})(?:[Aa]rt|[Nn]r|[Aa]bs|[Cc]a|[Tt]el|[Rr]ef)`
const sentenceEnd = new RegExp(
  String.raw`(?<=[.!?…؟।])(?<!${day}\.(?=\s+\p{Ll}))(?<!${short}\.(?=\s+\d))\s+|\n+|(?<=[?؟])(?=\p{L})`,
  'gu',
)
/** "And" before what asks: a word that does, or a verb before who it is about. */
const asksToo = [
  String.raw`(?:and|y|e|und|et|dan|terus|trus|sama|aur|और|و)\s+(?:${anyOf(askingWords)})(?![\p{L}\p{M}\p{N}])`,
  String.raw`(?:terus|trus|sama)\s+(?:saya|aku|kalau|kalo|uang|barang|paket)(?!\p{L})`,
  String.raw`und\s+(?!(?:dass|wenn|weil|ob|als|da|dann|jetzt|nun|auch|für|auf|in|mit|an)\s)\p{L}+\s+(?:es|er|sie|das|man|ich|wir|ihr)(?!\p{L})`,
  String.raw`et\s+\p{L}+-(?:t-)?(?:ils?|elles?|on|vous|je|ce)(?!\p{L})`,
  String.raw`و(?:متى|أين|اين|وين|فين|كيف|كم|بكم|هل|ممكن|ليش|ليه)(?!\p{L})`,
].join('|')
const join = new RegExp(
  String.raw`(?:[,;]\s?|\s[-–—]\s|(?<!\s)\s)(?=(?:${anyOf(joins)})(?![\p{L}\p{M}\p{N}])|${asksToo})|;\s+`,
  'giu',
)

/** Too few letters ask nothing by themselves and stay with what stands before them. */
const fewestLetters = 6

export function clausesOf(text: string): Clause[] {
  const cuts = [...text.matchAll(sentenceEnd), ...text.matchAll(join)]
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .sort((a, b) => a.from - b.from)
  const clauses: Clause[] = []
  let start = 0
  for (const cut of [...cuts, { from: text.length, to: text.length }]) {
    if (cut.from < start) continue
    add(clauses, text, { start, end: cut.from })
    start = cut.to
  }
  return clauses
}

function add(clauses: Clause[], text: string, { start, end }: Span): void {
  const part = text.slice(start, end)
  const before = clauses.at(-1)
  const letters = part.match(/\p{L}/gu)?.length ?? 0
  if (letters >= fewestLetters || (!before && letters > 0)) clauses.push({ start, end, text: part })
  else if (before && letters > 0)
    Object.assign(before, { end, text: text.slice(before.start, end) })
}
