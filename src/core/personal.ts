import { type Fact, type FactsQuery, factsIn } from './local/facts.ts'
import { overlaps, type Span, westernDigits } from './local/span.ts'
import { namesIn } from './personal-names.ts'
import type { Personal } from './redaction.ts'

type Query = FactsQuery & {
  /** Also what the shop calls its own numbers: order ids and the like. */
  numbersToo: boolean
}

const personalKinds: ReadonlySet<string> = new Set(['email', 'phone', 'card', 'iban'])
/** The kinds of facts that tell nothing about who writes. */
const plainKinds: ReadonlySet<string> = new Set([
  'amount',
  'date',
  'error_message',
  'product',
  'location',
])

/** What in a text tells who writes it or somebody else. Too much rather than too little: it is put back afterwards. */
export function personalIn(text: string, query: Query): Personal[] {
  const facts = factsIn(text, query)
  const isPersonal = ({ kind }: Fact) =>
    personalKinds.has(kind) || (query.numbersToo && !plainKinds.has(kind))
  const found: Personal[] = facts.filter(isPersonal)
  const others = facts.filter((fact) => !isPersonal(fact))
  const add = (kind: string, spans: Span[]) => {
    for (const span of spans)
      if (!found.some((other) => overlaps(span, other))) found.push({ ...span, kind })
  }
  add('address', spansOf(text, ...addresses))
  add('name', namesIn(text))
  add(
    'number',
    spansOf(westernDigits(text), longNumber).filter((span) =>
      others.every((fact) => !overlaps(span, fact)),
    ),
  )
  return found
}

/** Nine digits or more, however they are grouped: what no pattern above knows is an account, a passport, a policy. */
const longNumber = /(?<![\p{L}\p{N}])[+(]?\d(?:[ ().\-–/]{0,2}\d){8,22}(?!\d)/gu

const word = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,24}`
const words = `${word}(?: (?:(?:de|da|do|del|della|der|den|di|la|le|van|von|al|bin|of|the) )*${word}){0,3}`
const number = String.raw`\d{1,5}\s?[a-zA-Z]?(?:[-/]\d{1,4}[a-zA-Z]?)?`

/** By the words that streets are called with. Places of work and of birth are not told from any other word. */
const addresses = [
  // 221B Baker Street
  String.raw`\d{1,5}[a-zA-Z]? ${words} (?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Close|Square|Sq|Boulevard|Blvd|Way|Terrace|Place|Pl|Crescent|Nagar|Marg)\b\.?`,
  // Lindenstraße 5, Am Markt 3
  String.raw`\p{Lu}[\p{L}-]{1,30}(?:straße|strasse|str\.|weg|platz|allee|gasse|damm|ufer|ring|straat|laan) ?${number}`,
  String.raw`(?:Am|An der|Auf der|Im|Unter den|Zum|Zur) \p{Lu}[\p{L}-]{2,30} \d{1,4}[a-z]?`,
  // Calle Mayor 12, Rua Augusta, 1500, Jl. Sudirman No. 5
  String.raw`(?:Calle|C\/|Avenida|Av\.|Avda\.?|Plaza|Paseo|Carrera|Rua|Praça|Travessa|Alameda|Jalan|Jl\.|Gang|Via|Piazza|شارع) ${words},? ?(?:n[º°o]\.? ?|No\.? ?|#)?${number}`,
  // 12 rue de la Paix
  String.raw`\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|place|chemin|impasse|allée|quai) (?:(?:de|du|des|la|le|les|d') ?)*${words}`,
  // 10115 Berlin, SW1A 1AA, 1017 AB Amsterdam
  String.raw`\d{5}(?:-\d{3,4})? ${word}(?: ${word})?`,
  String.raw`[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}`,
  String.raw`\d{4} [A-Z]{2} ${word}`,
  String.raw`شارع [\p{L} ]{2,30}?[،, ]*\d{1,5}`,
].map((source) => new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${source})(?![\\p{L}\\p{M}])`, 'gu'))

const spansOf = (text: string, ...patterns: RegExp[]): Span[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: whole, index }) => ({
      start: index,
      end: index + whole.length,
    })),
  )
