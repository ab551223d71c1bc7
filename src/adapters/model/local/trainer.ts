import type { RiskExample } from '../../../core/local/risk-model.ts'
import type { TaxonomyPhrase } from '../../../core/taxonomy.ts'
import { wordsOf } from '../../../core/text/words.ts'
import type { Embedder } from '../../../ports.ts'
import type { Trainer } from '../../../ports-assistant.ts'
import { edition, learn } from './learn.ts'
import { openLocal } from './open.ts'
import { riskPhrases, riskPhrasesVersion } from './risk-phrases.ts'

/** What a taxonomy has in the very words of a risk does not unlearn it: "help" may be about nothing else. */
function everydayOf(phrases: readonly TaxonomyPhrase[], known: readonly RiskExample[]) {
  const spelled = (text: string) => wordsOf(text).join(' ')
  // Not what has no words, as "???".
  const risky = new Set(
    known.flatMap(({ risks, text }) => (risks.length > 0 ? [spelled(text)] : [])).filter(Boolean),
  )
  return phrases.flatMap(({ text, everyday }): RiskExample[] =>
    everyday && !risky.has(spelled(text)) ? [{ text, risks: [], tone: 'calm' }] : [],
  )
}

/** Everything that the reader of risks learns from. */
export function riskExamples(phrases: readonly TaxonomyPhrase[]): RiskExample[] {
  const known = riskPhrases()
  return [...known, ...everydayOf(phrases, known)]
}

/** Without an embedder it reads words alone, in every language; decision 016 says when one is worth its memory. */
export const openTrainer = (embedder?: Embedder): Trainer => ({
  version: `${edition}/${riskPhrasesVersion()}/${embedder?.model ?? 'words'}`,
  learn: (phrases, { intentsOnly = false, signal } = {}) =>
    learn({
      phrases,
      risks: intentsOnly ? [] : riskExamples(phrases),
      embedder,
      signal,
    }),
  open: (artefact, vocabulary) => openLocal({ artefact, vocabulary, embedder }),
})
