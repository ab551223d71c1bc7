import type { ArticleContent, VersionFinding } from './article.ts'
import { ASKED_FOR } from './draft/asked-for.ts'
import { localesFor } from './draft/locales.ts'
import { MOST_CHARACTERS } from './draft/whatsapp.ts'

/** What this desk can find out at all, with its policies and connectors as they are: whoever names something else waits for it in vain. */
export type Knowable = {
  intents: readonly string[]
  /** In which customers are read. */
  languages: readonly string[]
  /** What `appliesWhen` may name, with the values that it can have; null where they are too many to list. */
  conditions: ReadonlyMap<string, readonly string[] | null>
  /** What blanks are filled with, as order.arrives_on. */
  facts: readonly string[]
  /** Besides the conditions: what a question may ask for. */
  asked: readonly string[]
}

export const COUNTRY = 'country'

/** What a proposal names that is not there, and what could never be sent. */
export function unknowable(content: ArticleContent, known: Knowable): VersionFinding[] {
  const ofReply = content.kind === 'reply' ? replyFindings(content, known) : []
  return [...localeFindings(content, known), ...conditionFindings(content, known), ...ofReply]
}

export const localesOf = (languages: readonly string[]): string[] => [
  ...new Set(languages.flatMap(localesFor)),
]

function localeFindings({ locale }: ArticleContent, { languages }: Knowable): VersionFinding[] {
  const read = localesOf(languages)
  if (read.includes(locale)) return []
  const because = `Nobody is answered from the locale ${locale}: choose one of ${read.join(', ')}, or add the language to the service policy.`
  return [{ rule: 'unknown_locale', because }]
}

function conditionFindings({ appliesWhen }: ArticleContent, { conditions }: Knowable) {
  return Object.entries(appliesWhen).flatMap(([name, allowed]): VersionFinding[] => {
    if (name === ASKED_FOR) return []
    const values = conditions.get(name)
    if (values === undefined) return [nobodyTells(`It applies only where “${name}” is known`)]
    const never = allowed.filter((value) => !isPossible(name, value, values))
    if (never.length === 0) return []
    const can = values
      ? `one of ${values.join(', ')}`
      : 'the two letters of a country, GB and not UK'
    const because = `“${name}” is never ${quoted(never)}: it is ${can}. Correct the value, or take it out.`
    return [{ rule: 'impossible_value', because }]
  })
}

type Reply = Extract<ArticleContent, { kind: 'reply' }>

function replyFindings({ intents, blanks, asks = [], body, serves }: Reply, known: Knowable) {
  const findings: VersionFinding[] = intents
    .filter((intent) => !known.intents.includes(intent))
    .map((intent) => ({
      rule: 'unknown_intent',
      because: `The taxonomy in force has no intent “${intent}”, so the reply is never chosen for it: correct it, or take it out.`,
    }))
  const facts = serves === 'acknowledge' ? [...known.facts, ...ofService] : known.facts
  for (const [blank, { fact }] of Object.entries(blanks))
    if (!facts.includes(fact))
      findings.push({
        rule: 'unknown_fact',
        because: `The blank ${blank} is filled with “${fact}”, which no connector gives: correct the name, or let a connector give it.`,
      })
  for (const kind of asks)
    if (!known.conditions.has(kind) && !known.asked.includes(kind))
      findings.push(nobodyTells(`It asks for “${kind}”`))
  if (body.length > MOST_CHARACTERS)
    findings.push({
      rule: 'too_long',
      because: `It has ${body.length} characters, and WhatsApp takes ${MOST_CHARACTERS} in one message: shorten it, or it is never sent.`,
    })
  return findings
}

/** As in serviceFacts. */
const ofService = ['service.opens_at', 'service.answer_by']

const nobodyTells = (what: string): VersionFinding => ({
  rule: 'unknown_fact',
  because: `${what}, and nothing tells that: no connector gives it and no message is read for it. Correct the name, or let a connector give it.`,
})

/** Values are compared without case, as when an answer is chosen. */
function isPossible(name: string, value: string, values: readonly string[] | null): boolean {
  if (values) return values.some((one) => one.toLowerCase() === value.trim().toLowerCase())
  return name !== COUNTRY || isCountry(value.trim().toUpperCase())
}

const countryNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
/** Regions that have a code and are no country. */
const unions = new Set(['EU', 'EZ', 'UN', 'ZZ'])

/** GB and not UK: of two codes for one country only one is ever found. */
const isCountry = (code: string) =>
  /^[A-Z]{2}$/.test(code) &&
  !unions.has(code) &&
  Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` &&
  countryNames.of(code) !== undefined

const quoted = (values: readonly string[]) => values.map((value) => `“${value}”`).join(' or ')
