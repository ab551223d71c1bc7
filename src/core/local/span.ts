/** Part of a text, by UTF-16 offsets. */
export type Span = { start: number; end: number }

export const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end

// \b knows Latin letters alone.
const edgeBefore = String.raw`(?<![\p{L}\p{M}\p{N}])`
const edgeAfter = String.raw`(?![\p{L}\p{M}\p{N}])`

/** A pattern that begins and ends where words do, in any script. */
export const wholeWords = (source: string): RegExp =>
  new RegExp(`${edgeBefore}(?:${source})${edgeAfter}`, 'giu')

/** Any of the words, the longer ones first; a blank stands for any run of them. */
export const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => escaped(word).replaceAll(' ', String.raw`\s+`))
    .join('|')

export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

const zeros = [0x0660, 0x06f0, 0x0966]

/** Arabic and Devanagari digits as 0 to 9, every other character where it was. */
export const westernDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (zeros.find((zero) => code >= zero && code < zero + 10) ?? code))
  })
