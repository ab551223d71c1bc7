import { type Artefact, parseArtefact } from '../../../core/local/artefact.ts'
import { factsIn, type Vocabulary } from '../../../core/local/facts.ts'
import { gramOf } from '../../../core/local/grams.ts'
import { type IntentModel, type Judgement, judge } from '../../../core/local/intent-model.ts'
import { issuesFrom, partsOf } from '../../../core/local/issues.ts'
import { type Language, languageOf } from '../../../core/local/language.ts'
import { isPlain, leftOpen } from '../../../core/local/open-parts.ts'
import { judgeRisks } from '../../../core/local/risk-model.ts'
import { risksFrom } from '../../../core/local/risk-reading.ts'
import { understands } from '../../../core/meaning.ts'
import type { Embedder } from '../../../ports.ts'
import type { Local } from '../../../ports-assistant.ts'
import { guess } from './guess.ts'
import { phonesIn } from './phones.ts'

export type LocalParts = {
  artefact: Artefact
  vocabulary: Vocabulary
  embedder?: Embedder | undefined
}

/** Twice what WhatsApp lets a customer write; the rest of a longer text is not read. */
const mostCharacters = 8192

/** Where words alone are this sure, a vector changes nothing and is not computed. */
const sureByWords = 0.97

export function openLocal({ artefact, vocabulary, embedder }: LocalParts): Local {
  const { intents: model, vectors, risks: riskModel } = parseArtefact(artefact)
  // Vectors of another model than it was trained with say nothing.
  const reader = embedder && vectors === embedder.model ? embedder : undefined
  const isKnown = (word: string) => model.vocabulary.places.has(gramOf(word))
  return {
    digest: artefact.digest,
    async read({ text: whole, today, country }) {
      const text = whole.slice(0, mostCharacters)
      const language = languageOf(text, guess)
      const parts = partsOf(text)
      const texts = parts.map((part) => part.text)
      const judgements = await judged(model, texts, language, reader)
      const query = { today, dayFirst: country !== 'US', vocabulary }
      const issues = issuesFrom(parts, judgements)
      const facts = factsIn(text, { ...query, phonesIn: (plain) => phonesIn(plain, country) })
      const read = { parts, judgements, issues, facts, isKnown }
      const cut = whole.length > text.length ? [{ start: text.length, end: whole.length }] : []
      return {
        issues,
        open: [...leftOpen(read), ...cut],
        plain: isPlain(read) && cut.length === 0,
        ranked: judgements[0]?.ranked ?? [],
        facts,
        language,
        ...risksFrom(parts, riskModel ? texts.map((one) => judgeRisks(riskModel, one)) : []),
      }
    },
  }
}

async function judged(
  model: IntentModel,
  texts: string[],
  { language }: Language,
  embedder: Embedder | undefined,
): Promise<Judgement[]> {
  const byWords = texts.map((text) => judge(model, text))
  if (!embedder || !understands(embedder, language)) return byWords
  const unsure = texts.flatMap((_, place) =>
    (byWords[place]?.confidence ?? 0) < sureByWords ? [place] : [],
  )
  // Without its embedder it is less sure, and still there.
  const asked = unsure.map((place) => texts[place] ?? '')
  const vectors = await embedder.embed(asked).catch(() => null)
  if (!vectors) return byWords
  for (const [row, place] of unsure.entries())
    byWords[place] = judge(model, texts[place] ?? '', vectors[row])
  return byWords
}
