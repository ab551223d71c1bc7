/** Where a text says something that was quoted from it, though case, blanks or quotation marks differ. */
export function quotedIn(text: string, quote: string): string {
  const wanted = folded(quote.trim().replace(/^["'“”„«»]+|["'“”„«»]+$|(?:\.\.\.|…)$/gu, '')).letters
  if (wanted.trim() === '') return ''
  const { letters, places } = folded(text)
  const at = letters.indexOf(wanted.trim())
  if (at < 0) return ''
  return text.slice(places[at], places[at + wanted.trim().length])
}

function folded(text: string): { letters: string; places: number[] } {
  let letters = ''
  const places: number[] = []
  let place = 0
  for (const character of text) {
    const plain = /\s/u.test(character) ? ' ' : plainly(character)
    if (!(plain === ' ' && letters.endsWith(' '))) {
      for (let unit = 0; unit < plain.length; unit++) places.push(place)
      letters += plain
    }
    place += character.length
  }
  places.push(place)
  return { letters, places }
}

const plainly = (character: string): string =>
  character
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛`´]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‐-―−]/gu, '-')
