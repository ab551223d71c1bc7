/** One spelling for what readers take as the same, word by word: rules are spelled so, and messages too. */

const latinLike = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/u

/** Case, accents, vowel marks and the spellings between which writers of a script waver. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z0-9]*$/.test(lower)) return lower
  const bare = latinLike.test(lower) ? lower.normalize('NFD').replace(/\p{Mn}+/gu, '') : lower
  return otherScripts(
    bare.replace(/ß/g, 'ss').replace(/œ/g, 'oe').replace(/ı/g, 'i').replace(/ø/g, 'o'),
  )
}

function otherScripts(word: string): string {
  if (/\p{sc=Arabic}/u.test(word)) return foldArabic(word)
  if (/\p{sc=Devanagari}/u.test(word)) return foldDevanagari(word)
  return word.normalize('NFC')
}

const foldArabic = (word: string): string =>
  word
    .replace(/[\u0640\u064b-\u065f\u0670]/g, '')
    .normalize('NFC')
    .replace(/[آأإٱ]/g, 'ا')
    .replace(/[ىیئ]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/[کگ]/g, 'ك')
    .replace(/ڤ/g, 'ف')
    .replace(/(.)\1{2,}/gu, '$1')
    .replace(/(?<=.)ء/g, '')
    .replace(/[٠-٩۰-۹]/g, western)

/** Long and short vowels, nasals and the dot below are written every which way. */
const foldDevanagari = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\u093c/g, '')
    .replace(/ँ/g, 'ं')
    .replace(/[ङञणनम]्(?=[क-ह])/g, 'ं')
    .replace(/ी/g, 'ि')
    .replace(/ू/g, 'ु')
    .replace(/ई/g, 'इ')
    .replace(/ऊ/g, 'उ')
    .replace(/[०-९]/g, western)
    .normalize('NFC')

const zeros = [0x0660, 0x06f0, 0x0966]

function western(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = zeros.find((first) => code >= first && code < first + 10) ?? code
  return String(code - zero)
}

/** Hindi in Latin letters has no spelling: only what is heard counts. */
export function soundOf(word: string, isStem = false): string {
  const heard = word
    .replace(/(.)\1+/gu, '$1')
    .replace(/w/g, 'v')
    .replace(/ph/g, 'f')
    .replace(/z/g, 'j')
    .replace(/ck/g, 'k')
  // How a stem ends is not yet said.
  return isStem ? heard : heard.replace(/y$/, 'i').replace(/(?<=[aeiou])n$/, '')
}

/** Letters of other scripts that look like Latin ones. */
const lookAlikes = new Map(
  [
    ['аᴀ', 'a'],
    ['ԁ', 'd'],
    ['еёє', 'e'],
    ['ɡ', 'g'],
    ['һ', 'h'],
    ['іїι', 'i'],
    ['ј', 'j'],
    ['кκ', 'k'],
    ['ӏ', 'l'],
    ['м', 'm'],
    ['пη', 'n'],
    ['оοσ', 'o'],
    ['рρ', 'p'],
    ['ԛ', 'q'],
    ['г', 'r'],
    ['ѕ', 's'],
    ['тτ', 't'],
    ['υц', 'u'],
    ['νѵ', 'v'],
    ['ѡω', 'w'],
    ['хχ', 'x'],
    ['уγ', 'y'],
    ['вβ', 'b'],
    ['сϲ', 'c'],
    ['αɑ', 'a'],
    ['АΑ', 'A'],
    ['ВΒ', 'B'],
    ['СϹ', 'C'],
    ['ЕΕ', 'E'],
    ['НΗ', 'H'],
    ['ІΙ', 'I'],
    ['Ј', 'J'],
    ['КΚ', 'K'],
    ['МΜ', 'M'],
    ['Ν', 'N'],
    ['ОΟ', 'O'],
    ['РΡ', 'P'],
    ['Ѕ', 'S'],
    ['ТΤ', 'T'],
    ['ХΧ', 'X'],
    ['УΥ', 'Y'],
    ['Ζ', 'Z'],
    ['ε', 'e'],
    ['ʜ', 'h'],
    ['ɪ', 'i'],
    ['ʟ', 'l'],
    ['ɴ', 'n'],
    ['ʀ', 'r'],
    ['ꜱ', 's'],
  ].flatMap(([from = '', to = '']) => [...from].map((letter) => [letter, to])),
)

const foreign = /[\p{sc=Cyrillic}\p{sc=Greek}]/u

/** The word in the letters that it seems to be written in; null where it is what it seems. */
export function undisguised(word: string, amongLatin: boolean): string | null {
  if (!foreign.test(word)) return null
  if (!/\p{sc=Latin}/u.test(word) && !amongLatin) return null
  const letters = [...word]
  if (!letters.every((letter) => !foreign.test(letter) || lookAlikes.has(letter))) return null
  return letters.map((letter) => lookAlikes.get(letter) ?? letter).join('')
}

const leet: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '€': 'e',
  '!': 'i',
  '|': 'l',
  '+': 't',
}

/** Readings of a word in which figures and signs stand for letters. */
export function unleeted(word: string): string[] {
  if (!/[a-z]/.test(word) || !/[0-9@$€!|+]/.test(word)) return []
  const read = (one: string) =>
    word.replace(/[0-9@$€!|+]/g, (sign) => (sign === '1' ? one : (leet[sign] ?? sign)))
  return [read('i'), read('l')]
}
