import { sentencesOf } from './sentences.ts'
import { wordsOf } from './words.ts'

/** A long message is looked up by its first sentences; who writes more than this has asked before the end. */
const MOST_ASKS = 128

/** What a message asks, sentence by sentence: each may be about another thing and is looked for by itself. */
export function asksOf(text: string): string[] {
  const asks = [...new Set(sentencesOf(text))].filter((sentence) => wordsOf(sentence).length > 0)
  return asks.length > 0 ? asks.slice(0, MOST_ASKS) : [text]
}
