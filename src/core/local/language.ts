import { commonWords } from './common-words.ts'

/** A language as en or pt, or hi-Latn for Hindi in Latin letters; und when nothing tells. */
export type Language = { language: string; confidence: number }

/** What a statistical guesser says: languages with a score each. A hint only: it is unsure of one or two words. */
export type Guess = (text: string) => Record<string, number>

export function languageOf(text: string, guess: Guess): Language {
  const letters = wordsIn(text).join(' ')
  if (letters === '') return { language: 'und', confidence: 0 }
  const script = scriptOf(letters)
  const only = oneLanguage[script]
  if (only !== undefined) return { language: only, confidence: 1 }
  const candidates = byScript[script]
  return candidates ? chosen(letters, candidates, guess) : strongest(guess(text))
}

const wordsIn = (text: string): string[] =>
  text
    .replace(/(?<!\S)(?:[^\s@]{1,64}@\S+|https?:\S+|www\.\S+)/g, ' ')
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []

/** Scripts that only one language of weight is written in. */
const oneLanguage: Record<string, string> = {
  Hiragana: 'ja',
  Katakana: 'ja',
  Han: 'zh',
  Hangul: 'ko',
  Bengali: 'bn',
  Hebrew: 'he',
  Thai: 'th',
  Greek: 'el',
  Tamil: 'ta',
  Telugu: 'te',
  Gujarati: 'gu',
  Gurmukhi: 'pa',
  Kannada: 'kn',
  Malayalam: 'ml',
  Armenian: 'hy',
  Georgian: 'ka',
}

const byScript: Record<string, string[]> = {
  Latin: ['en', 'es', 'pt', 'de', 'fr', 'it', 'nl', 'id', 'ms', 'sw', 'tr', 'hi-Latn'],
  Arabic: ['ar', 'ur', 'fa'],
  Devanagari: ['hi', 'mr', 'ne'],
}

const scripts = [...Object.keys(byScript), ...Object.keys(oneLanguage), 'Cyrillic'].map((name) => ({
  name,
  pattern: new RegExp(String.raw`\p{sc=${name}}`, 'gu'),
}))

/** The one most letters are in. Kana decide for Japanese, which is otherwise written with Chinese characters. */
function scriptOf(letters: string): string {
  const counted = scripts.map(({ name, pattern }) => {
    const many = letters.match(pattern)?.length ?? 0
    return { name, many: name === 'Hiragana' || name === 'Katakana' ? many * 4 : many }
  })
  return counted.reduce((best, each) => (each.many > best.many ? each : best)).name
}

/** Letters and endings that one of two neighbours has and the other has not. */
const tells: Record<string, RegExp> = {
  ur: /[ٹڈڑںےہھ]/g,
  fa: /[پچژگ]|می‌/g,
  ar: /[ةىأإؤئ]|ال/g,
  es: /[ñ¿¡]|ción\b/g,
  pt: /[ãõ]|ção\b|ções\b/g,
  de: /[äöüß]/g,
  tr: /[ğışİ]/g,
  id: /\b\w+(?:tas|asi)\b|\bdi\s/g,
  ms: /\b\w+(?:iti|isyen)\b/g,
  sw: /\b(?:kw|mw|ny|wana|wali|ali|ana|ame|ili|ina|ime|hu|ku)\w{2,}[aeiou]\b/g,
}

const known: Record<string, Set<string>> = Object.fromEntries(
  Object.entries(commonWords).map(([language, words]) => [language, new Set(words.split(' '))]),
)

/** How much the small words of a language count beside the guesser, which knows some of them badly or not at all. */
const weights: Record<string, number> = { id: 1.4, ms: 1.4, 'hi-Latn': 3, sw: 2.5 }
/** Malay is so close that without a word of its own it is taken for Indonesian, which more of our customers write. */
const preferred: Record<string, number> = { id: 0.06 }

/** Rules and replies are made for these. */
const served = new Set(['en', 'es', 'pt', 'de', 'fr', 'id', 'hi', 'hi-Latn', 'ar'])
const SHORT = 5
/** What the guesser must give a language that is not served, where a few words are all there is. */
const clearly = 0.8
const asGood = 0.9
const doubted = 0.6

function chosen(letters: string, candidates: string[], guess: Guess): Language {
  const words = letters.split(' ')
  const guessed = guess(letters)
  // The guesser takes Indonesian for Malay and does not know Swahili or Hindi in Latin letters.
  const scores: Record<string, number> = { ...guessed, id: guessed.ms ?? 0 }
  for (const language of candidates) {
    const share = words.filter((word) => known[language]?.has(word)).length / words.length
    const told = Math.min(1, (letters.match(tells[language] ?? /$^/)?.length ?? 0) / words.length)
    const base = scores[language] ?? 0
    const bonus = base + share > 0 ? (preferred[language] ?? 0) : 0
    scores[language] = base + (weights[language] ?? 0.8) * share + 0.3 * told + bonus
  }
  return strongest(words.length > SHORT ? scores : servedFirst(scores))
}

function servedFirst(scores: Record<string, number>): Record<string, number> {
  const weighed = Object.entries(scores).map(([language, score]) => {
    if (served.has(language)) return [language, score]
    return [language, score * (score >= clearly ? asGood : doubted)]
  })
  return Object.fromEntries(weighed)
}

function strongest(scores: Record<string, number>): Language {
  const [first, second] = Object.entries(scores).sort(([, a], [, b]) => b - a)
  if (!first || first[1] <= 0) return { language: 'und', confidence: 0 }
  const confidence = first[1] / (first[1] + (second?.[1] ?? 0))
  return { language: first[0], confidence }
}
