import { withoutProclitic } from '../text/proclitic.ts'
import { wordsOf } from '../text/words.ts'

/** The one condition that the customer's words meet and no fact does: a reply on something particular is for who names it. */
export const ASKED_FOR = 'asked_for'

type Particular = { appliesWhen: Readonly<Record<string, readonly string[]>> }

/** Null: the reply is on nothing particular. Of 'tent+mould' both are named, in any order. */
export function isAskedFor({ appliesWhen }: Particular, text: string): boolean | null {
  const names = appliesWhen[ASKED_FOR]
  if (names === undefined) return null
  const words = wordsOf(text)
  return names.some((name) => name.split('+').every((part) => stands(part, words)))
}

/** Behind "=" in this form alone: who orders and who has ordered ask different things. */
function stands(part: string, words: readonly string[]): boolean {
  const name = wordsOf(part)
  const is = part.trimStart().startsWith('=') ? isSame : isNamed
  return (
    name.length > 0 &&
    words.some((_, at) => name.every((word, place) => is(word, words[at + place])))
  )
}

/** Short words have too many neighbours: they are named as they stand. */
const shortest = 5
const longestEnding = 4
const isSame = (word: string, said = ''): boolean =>
  word === said || word === withoutProclitic(said)

function isNamed(word: string, said = ''): boolean {
  const bare = withoutProclitic(said)
  return isSame(word, said) || (word.length >= shortest && [said, bare].some(isForm(word)))
}

/** Endings differ, and what is put behind: battery and batteries, Akku and Akkus. */
const isForm = (word: string) => (said: string) =>
  said.startsWith(word.slice(0, Math.max(shortest - 1, word.length - 2))) &&
  said.length <= word.length + longestEnding
