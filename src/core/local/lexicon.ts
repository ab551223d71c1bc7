import { withoutProclitic } from '../text/proclitic.ts'
import { wordsOf } from '../text/words.ts'

/** By what it stands for: beginnings of words, divided by blanks; one behind = must be the whole word. */
export type Lexicon = Readonly<Record<string, string>>

const shortest = 3
/** `alone` is the list of this concept alone, shared by all words that stand for nothing else. */
type Entry = { concept: string; alone: string[]; word: string; isWhole: boolean }

/** Two lexicons that share a part read it once. */
const knownEntries = new WeakMap<Lexicon, Entry[]>()

function entriesOf(lexicon: Lexicon): Entry[] {
  const entries = knownEntries.get(lexicon) ?? Object.entries(lexicon).flatMap(entriesIn)
  knownEntries.set(lexicon, entries)
  return entries
}

function entriesIn([concept, line]: [string, string]): Entry[] {
  const written = line.split(/\s+/).filter(Boolean)
  const alone = [concept]
  return written.map((entry) => {
    const [word, ...more] = wordsOf(entry)
    if (word === undefined || more.length > 0)
      throw new Error(`"${entry}" under ${concept} is not one word`)
    return { concept, alone, word, isWhole: entry.startsWith('=') }
  })
}

/**
 * Tells what the words of a text stand for, in their order; words that stand for nothing here are left out. One that means
 * different things in two languages stands for both.
 */
export function openLexicon(
  ...lexicons: readonly Lexicon[]
): (words: readonly string[]) => string[] {
  const whole = new Map<string, string[]>()
  const stems = new Map<string, string[]>()
  for (const { concept, alone, word, isWhole } of lexicons.flatMap(entriesOf)) {
    const among = isWhole || word.length < shortest ? whole : stems
    const known = among.get(word)
    if (!known) among.set(word, alone)
    else if (!known.includes(concept)) among.set(word, [...known, concept])
  }
  const longest = Math.max(...[...stems.keys()].map((stem) => stem.length))
  const conceptsOf = (word: string): string[] | undefined => {
    const known = whole.get(word)
    if (known !== undefined) return known
    for (let length = Math.min(longest, word.length); length >= shortest; length--) {
      const found = stems.get(word.slice(0, length))
      if (found !== undefined) return found
    }
    return undefined
  }
  return (words) =>
    words.flatMap((word) => conceptsOf(word) ?? conceptsOf(withoutProclitic(word)) ?? [])
}
