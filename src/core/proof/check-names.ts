import { baseOf } from '../draft/locales.ts'
import { escaped, wholeWords } from '../local/span.ts'
import { isFunctionWord } from '../text/function-words.ts'
import { wordsOf } from '../text/words.ts'
import { type Evidence, wholeOf } from './evidence.ts'
import { type Finding, finding } from './finding.ts'
import { quantitiesIn, type Reading } from './quantities.ts'

/** Products and other names are named only where the evidence names them. */
export function checkNames(
  sentence: string,
  evidence: Evidence,
  { language, today, names }: Reading & { names: readonly string[] },
): Finding[] {
  const there = wholeOf(evidence)
  const known = new Set(wordsOf(there))
  const products = names.filter((name) => isIn(name, sentence) && !isIn(name, there))
  const others = capitalised(withoutFigures(sentence, { language, today }), language).filter(
    (name) => wordsOf(name).some((word) => !known.has(word) && !isFunctionWord(word)),
  )
  return [...new Set([...products, ...others])].map((name) =>
    finding('name', 'The evidence does not name it.', name),
  )
}

/** A month is part of its day, which is looked at by itself. */
const withoutFigures = (sentence: string, reading: Reading): string =>
  quantitiesIn(sentence, reading).reduce(
    (text, { start, end }) => text.slice(0, start) + '0'.repeat(end - start) + text.slice(end),
    sentence,
  )

const isIn = (name: string, text: string): boolean => wholeWords(escaped(name)).test(text)

/** Within a sentence a capital begins a name; in German it begins every noun. */
const capitalised = (sentence: string, language: string): string[] =>
  baseOf(language) === 'de'
    ? []
    : [...sentence.matchAll(/(?<=[\p{Ll}\p{N},;:)]\s+["“'(*]?)\p{Lu}[\p{L}\p{M}\p{N}'’-]+/gu)].map(
        ([name]) => name,
      )
