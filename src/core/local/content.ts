import { wordsOf } from '../text/words.ts'
import { commonWords } from './common-words.ts'
import type { Span } from './span.ts'

/** A text with a blank in the place of each span. */
export function without(text: string, spans: readonly Span[]): string {
  let rest = ''
  let from = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > from) rest += `${text.slice(from, start)} `
    from = Math.max(from, end)
  }
  return rest + text.slice(from)
}

/** As words are spelled here: the signs of Hindi stay, unlike accents. */
const small = new Set(Object.values(commonWords).flatMap(wordsOf))

/** Words that tell what a part of a message is about, beside the facts that it states. */
export function contentOf({ start, end, text }: Span & { text: string }, facts: readonly Span[]) {
  const inside = facts
    .filter((fact) => fact.start >= start && fact.end <= end)
    .map((fact) => ({ start: fact.start - start, end: fact.end - start }))
  return wordsOf(without(text, inside)).filter((word) => /\p{L}/u.test(word) && !small.has(word))
}
