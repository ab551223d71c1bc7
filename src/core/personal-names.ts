import type { Span } from './local/span.ts'

/** How people say who they are, in the languages that are measured. */
const introductions = [
  'my name is',
  'my full name is',
  'name on the order is',
  'the order is under',
  'mein name ist',
  'ich heiße',
  'ich heisse',
  'mi nombre es',
  'me llamo',
  'meu nome é',
  'me chamo',
  'je m’appelle',
  "je m'appelle",
  'mon nom est',
  'nama saya',
  'saya bernama',
  'اسمي',
  'मेरा नाम',
  'mera naam',
  'mera name',
]
/** What else may follow these: "I am furious", "ich bin Kunde". Only what is written as a name is one. */
const hints = ['this is', 'i am', "i'm", 'i’m', 'ich bin', 'soy', 'eu sou', 'je suis']
const farewells = [
  'regards',
  'best',
  'thanks',
  'thank you',
  'cheers',
  'grüße',
  'gruß',
  'saludos',
  'gracias',
  'atenciosamente',
  'obrigado',
  'obrigada',
  'cordialement',
  'merci',
  'terima kasih',
]

const word = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,24}`
/** As a name is written, not shouted. */
const written = String.raw`\p{Lu}[\p{Ll}\p{M}'’-]{1,24}`
const between = `(?: (?:(?:de|da|do|del|van|von|der|al|bin) )*${word})`
const anyName = `${word}${between}{0,3}`
const fullName = `${written}${between}{1,3}`
/** Scripts without capital letters: one word or two. */
const uncased = String.raw`(?:(?!(?:है|हूँ|हूं|क्या|देख|पर|से|में|أنا|انا|في|من|على|هو)(?![\p{L}\p{M}]))[\p{Script=Arabic}\p{Script=Devanagari}\p{M}]{2,20} ?){1,2}`

/** The name is what the pattern captures; capital letters tell it, so that only what comes before may be written as it likes. */
const after = (said: readonly string[], name: string, end: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}])(?:${said.map(anyCase).join('|')})[\s:,.!–-]{1,4}(${name})${end}`,
    'gu',
  )

const anyCase = (text: string): string =>
  [...text]
    .map((letter) =>
      letter === ' '
        ? String.raw`\s+`
        : letter.toLowerCase() === letter.toUpperCase()
          ? letter
          : `[${letter.toLowerCase()}${letter.toUpperCase().slice(0, 1)}]`,
    )
    .join('')

const edge = String.raw`(?![\p{L}\p{M}\p{N}])`
const names = [
  after(introductions, `${anyName}|${uncased}`, edge),
  after(hints, fullName, edge),
  after(
    hints.filter((hint) => hint !== 'ich bin'),
    written,
    String.raw`(?=[ ,]+(?:from|here|again|und|and|de)\b|[ ,.!]*(?:\n|$))`,
  ),
  after(farewells, anyName, String.raw`(?=[ .!]*(?:\n|$))`),
]

/** Names by which people call themselves. Of others, and of profiles, nobody tells them from other words. */
export function namesIn(text: string): Span[] {
  return names.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: whole, 1: name = '', index }) => {
      const start = index + whole.indexOf(name, whole.length - name.length)
      return { start, end: start + name.trimEnd().length }
    }),
  )
}
