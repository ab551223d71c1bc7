/** A text taken apart into words that are spelled in one way, whatever the script. */

// A letter or digit, then what belongs to it. Marks are letters in Devanagari and vowels in Arabic.
const run = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*/gu
/** Scripts that put nothing between words; they are read as overlapping pairs of characters. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu

export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const [found] of spelledAlike(text).matchAll(run)) {
    let end = 0
    for (const part of found.matchAll(unspaced)) {
      if (part.index > end) words.push(found.slice(end, part.index))
      words.push(...pairs(part[0]))
      end = part.index + part[0].length
    }
    if (end < found.length) words.push(found.slice(end))
  }
  return words
}

/** One spelling for what readers take as the same: width, case, accents, vowel marks, apostrophes, digits. */
function spelledAlike(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\p{L})['’ʼ`´](\p{L})/gu, '$1$2')
    .replace(/[\u0640\u064b-\u0652\u0670]/g, '')
    .replace(/[آأإٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/(?<=[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}])\p{Mn}+/gu, '')
    .replace(/\u093c/g, '')
    .replace(/\u0901/g, '\u0902')
    .normalize('NFC')
    .replace(/\p{Nd}/gu, western)
}

const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50]

function western(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = zeros.find((first) => code >= first && code < first + 10)
  return zero === undefined ? digit : String(code - zero)
}

function pairs(characters: string): string[] {
  const all = [...characters]
  return all.length === 1 ? all : all.slice(1).map((second, place) => `${all[place]}${second}`)
}
