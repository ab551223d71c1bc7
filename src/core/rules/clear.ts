import { unveil } from '../hidden-characters.ts'
import { undisguised } from './letters.ts'

/** A text without what hides in it, and where each of its characters stood. */
export type Cleared = {
  text: string
  /** For each UTF-16 unit of `text` the place in the original; one more for the end. */
  at: number[]
  /** Places of words that are written in letters of two alphabets that look alike. */
  disguised: { start: number; end: number }[]
  /** Characters nobody sees that have no honest work to do. */
  hidden: number
  /** Words spelled in invisible letters. */
  spelled: string[]
}

const invisible = /\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/u
const cluster = /\P{M}\p{M}*|\p{M}+/gu
const word = /[\p{L}\p{M}\p{N}]+/gu

export function clear(original: string): Cleared {
  const { count, spelled } = unveil(original)
  const at: number[] = []
  let text = ''
  for (const { 0: found, index } of original.matchAll(cluster)) {
    const seen = invisible.test(found)
      ? [...found].filter((each) => !invisible.test(each)).join('')
      : found
    // Most text is ASCII and stays as it is.
    const plain = found.length === 1 && found < '\u007f' ? found : seen.normalize('NFKC')
    for (let unit = 0; unit < plain.length; unit++) at.push(index)
    text += plain
  }
  at.push(original.length)
  return { ...undisguise({ text, at }), hidden: count, spelled }
}

function undisguise({ text, at }: { text: string; at: number[] }) {
  if (!/[\p{sc=Cyrillic}\p{sc=Greek}]/u.test(text)) return { text, at, disguised: [] }
  const latin = text.match(/\p{sc=Latin}/gu)?.length ?? 0
  const others = text.match(/[\p{sc=Cyrillic}\p{sc=Greek}]/gu)?.length ?? 0
  const disguised: Cleared['disguised'] = []
  const honest = text.replace(word, (found, start: number) => {
    const meant = undisguised(found, latin > 2 * others)
    // Only where no place moves.
    if (meant === null || meant.length !== found.length) return found
    if (/\p{sc=Latin}/u.test(found))
      disguised.push({ start: at[start] ?? 0, end: at[start + found.length] ?? 0 })
    return meant
  })
  return { text: honest, at, disguised }
}
