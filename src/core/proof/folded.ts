/** A text as it is compared word for word: blanks, case, kinds of quotation marks and of dashes do not matter. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”„«»‟"]/g, '"')
    .replace(/[‘’‚‛`´']/g, "'")
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Whether the words stand there, from the beginning of a word to the end of one. */
export function standsIn(quote: string, text: string): boolean {
  const [wanted, there] = [folded(quote), folded(text)]
  if (wanted === '') return false
  for (let at = there.indexOf(wanted); at >= 0; at = there.indexOf(wanted, at + 1)) {
    const before = there.slice(0, at)
    const after = there.slice(at + wanted.length)
    const cutsIn = /[\p{L}\p{M}\p{N}]$/u.test(before) && /^[\p{L}\p{M}\p{N}]/u.test(wanted)
    const cutsOut = /[\p{L}\p{M}\p{N}]$/u.test(wanted) && /^[\p{L}\p{M}\p{N}]/u.test(after)
    if (!cutsIn && !cutsOut) return true
  }
  return false
}
